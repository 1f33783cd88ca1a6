import type { Inference, TimelineEvent } from '#lib/domain/event.ts';
import { compareEvents } from '#lib/domain/order.ts';
import type { Quote } from '#lib/domain/quote.ts';
import { slice } from '#lib/domain/span.ts';
import type { Discard } from '#lib/domain/trace.ts';
import type { ReadDocument } from '../document/document.ts';
import { gather } from '../gather.ts';
import { findClauses } from '../grammar/clauses.ts';
import { joinActors, type ActorIndex } from '../actors/actor-index.ts';
import type { Firings } from '../rule.ts';
import { whatTheySpeakOf } from './about.ts';
import { eventOf, type Parts } from './assemble.ts';
import type { Candidate } from './candidate.ts';
import { clauseCandidates } from './clause-candidates.ts';
import { Dating } from './dating.ts';
import { DESCRIBED_THEN_NAMED, describedThenNamed } from './described-then-named.ts';
import { Groups } from './groups.ts';
import { Identities } from './identity.ts';
import { plainJoins } from './joins.ts';
import type { Join, Telling } from './telling.ts';
import { quoteCandidates } from './quote-candidates.ts';
import { gerundCandidates } from './gerund-candidates.ts';
import { nounCandidates } from './noun-candidates.ts';
import { participleCandidates } from './participle-candidates.ts';
import type { Findings } from './findings.ts';
import { publication } from './publication.ts';
import { Scores } from './score.ts';
import { saidIn } from './spoken-times.ts';
import { quotesOf, quotesOfCandidates, speechOwners, toldInQuotes } from './statement-quotes.ts';
import { IN_ONE_BREATH } from './told-again.ts';
import { timesOfCandidates } from './times-of-candidates.ts';
import type { ResolvedTime } from '../times/resolved-time.ts';
import type { TimeMention } from '../times/time-mention.ts';

/** Events with everything that hangs on them; `index` has the actors joined by inference. */
export interface FoundEvents {
  readonly events: readonly TimelineEvent[];
  readonly quotes: readonly Quote[];
  readonly index: ActorIndex;
  readonly discards: readonly Discard[];
  /** Time expressions within quotations, counted from when those were said, where the text dates that. */
  readonly spoken: ReadonlyMap<TimeMention, ResolvedTime>;
}

/** Reads the events of a document: what its clauses and nouns tell, joined where told twice, and dated. */
export function findEvents(findings: Findings): FoundEvents {
  const { document, quotes, firings } = findings;
  const { index: people } = findings;
  const clauses = document.sentences.map((sentence) => findClauses(sentence));
  const read = clauseCandidates(document, clauses, people, quotes, firings);
  read.push(...nounCandidates(document, people, read, firings));
  read.push(...participleCandidates(document, clauses, people, read.length, firings));
  read.push(...gerundCandidates(document, clauses, people, read.length, firings));
  read.push(...quoteCandidates(document, people, quotes, read, firings));
  const quoteOwners = quotesOfCandidates(quotes, read);
  const found = toldInQuotes(read, quotes, quoteOwners);
  const times = timesOfCandidates(found);
  const telling: Telling = {
    text: document.text,
    index: findings.index,
    candidates: found,
    times,
    quotes,
    quoteOwners
  };

  const plain = new Groups(found.length);
  const joined = new Groups(found.length);
  const joins = plainJoins(telling);
  for (const { a, b, rule } of joins) {
    firings.note(rule);
    plain.join(a, b);
    joined.join(a, b);
  }
  const { index, candidates, inferred } = inferPeople(telling, joined, firings);
  const inferences = new Map(
    inferred.map(({ join, says }) => [joined.leaderOf(join.a), { rule: join.rule, says }] as const)
  );

  const dating = new Dating({
    text: document.text,
    published: findings.published,
    candidates,
    times,
    resolved: findings.resolved,
    about: whatTheySpeakOf(found, findings.index),
    speeches: speechOwners(quotes, quoteOwners),
    saidIn: saidIn(document, quotes, quoteOwners),
    plain,
    joined,
    inferences,
    firings
  });
  const identities = new Identities();
  const attributed = quotesOf(findings, index, candidates, quoteOwners, identities);
  const parts: Parts = {
    document,
    index,
    candidates,
    times,
    quotes: attributed.byCandidate,
    dating,
    followers: new Set(joins.filter(({ rule }) => rule === IN_ONE_BREATH).map(({ b }) => b)),
    identities,
    scores: new Scores(document, index, findings.published),
    inferences: new Map(
      [...inferences].map(([leader, { rule, says }]): [number, Inference] => [
        leader,
        { rule: rule.id, says }
      ])
    )
  };
  const groups = [...joined.all()];
  const events = groups.map(([leader, members]) => eventOf(leader, members, parts));
  const ids = new Map(groups.map(([leader], at) => [leader, events[at]?.id ?? '']));
  return {
    // An event stands on words, and an empty text has none.
    events: [...events, ...(document.text === '' ? [] : [publication(findings)])].sort(
      compareEvents
    ),
    quotes: attributed.all,
    index,
    spoken: spokenTimes(document, dating),
    discards: [...joins, ...inferred.map(({ join }) => join)].map((join) =>
      merged(document.text, candidates, join, ids.get(joined.leaderOf(join.a)) ?? '')
    )
  };
}

function spokenTimes(
  { times }: ReadDocument,
  dating: Dating
): ReadonlyMap<TimeMention, ResolvedTime> {
  return new Map(
    gather(times.mentions, (mention) => {
      const spoken = dating.inQuotation(mention);
      return spoken ? [[mention, spoken] as const] : [];
    })
  );
}

interface People {
  readonly index: ActorIndex;
  readonly candidates: readonly Candidate[];
  readonly inferred: readonly { readonly join: Join; readonly says: string }[];
}

/** Joins people whom the lead describes with those named later, and the tellings of what they did. */
function inferPeople(telling: Telling, joined: Groups, firings: Firings): People {
  let { index } = telling;
  let candidates = telling.candidates;
  const inferred: { join: Join; says: string }[] = [];
  for (const { described, named, description, name } of describedThenNamed(telling)) {
    firings.note(DESCRIBED_THEN_NAMED);
    const says = `The text does not say so, but “${index.actor(description).name}” is read as ${index.actor(name).name}: the same act is told of both.`;
    index = joinActors(index, name, description, DESCRIBED_THEN_NAMED);
    candidates = candidates.map((candidate) => ({
      ...candidate,
      actors: candidate.actors.map((actor) =>
        actor.actor === description ? { ...actor, actor: name } : actor
      )
    }));
    joined.join(described, named);
    inferred.push({
      join: { rule: DESCRIBED_THEN_NAMED, a: described, b: named, inferred: true },
      says
    });
  }
  return { index, candidates, inferred };
}

function merged(
  text: string,
  candidates: readonly Candidate[],
  { rule, b }: Join,
  into: string
): Discard {
  const words = candidates[b]?.words ?? { start: 0, end: 0 };
  return {
    rule: rule.id,
    action: 'merged',
    what: 'event',
    words: { start: words.start, end: words.end, exact: slice(text, words) },
    into,
    why: rule.why
  };
}
