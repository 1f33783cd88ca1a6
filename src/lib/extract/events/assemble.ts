import type { Actor } from '#lib/domain/actor.ts';
import type {
  Attribution,
  EventActor,
  EventKind,
  Inference,
  TimelineEvent
} from '#lib/domain/event.ts';
import type { Quote } from '#lib/domain/quote.ts';
import { byPlace, slice, type Span } from '#lib/domain/span.ts';
import { gather } from '../gather.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { ReadDocument } from '../document/document.ts';
import { lastUpTo } from '../document/window.ts';
import { actorsWith, isStatement, type Candidate, type TimeOfCandidate } from './candidate.ts';
import { modalityOf, vouchingTellers } from './how-claimed.ts';
import type { Dating } from './dating.ts';
import { evidenceOf } from './evidence.ts';
import type { Identities } from './identity.ts';
import type { Scores } from './score.ts';
import { titleOf } from './titles.ts';

/** What an event is put together from. */
export interface Parts {
  readonly document: ReadDocument;
  readonly index: ActorIndex;
  readonly candidates: readonly Candidate[];
  readonly times: readonly TimeOfCandidate[];
  /** Quotes by candidate id. */
  readonly quotes: ReadonlyMap<number, readonly Quote[]>;
  readonly dating: Dating;
  /** Candidates that another begins: no event is named after them. */
  readonly followers: ReadonlySet<number>;
  readonly identities: Identities;
  readonly scores: Scores;
  /** How the inferred joins of a group are told, by leader. */
  readonly inferences: ReadonlyMap<number, Inference>;
}

/** Puts one event together from the candidates that tell of it. */
export function eventOf(leader: number, members: readonly number[], parts: Parts): TimelineEvent {
  const { document, candidates, index } = parts;
  const told = gather(members, (id) => candidates[id] ?? []);
  const main = mainOf(told, parts);
  const quotes = gather(told, ({ id }) => parts.quotes.get(id) ?? []).sort(byPlace);
  const date = parts.dating.dateOf(main.id);
  const steps = date.trace
    .filter((step) => step.inferred)
    .map(({ rule, says }) => ({ rule, says }));
  const own = parts.inferences.get(leader);
  const attribution = attributionOf(told, main, parts);
  const event: TimelineEvent = {
    id: parts.identities.forEvent(document.text, main),
    kind: kindOf(main, quotes),
    title: titleOf(main, quotes, { text: document.text, index, candidates, told }),
    modality: modalityOf({ told, main, quotes, attribution }, parts),
    date,
    actors: actorsOf(told, main),
    evidence: evidenceOf(
      document,
      told.map(({ words }) => words),
      quotes
    ),
    quotes,
    attribution,
    inferences: own || steps.length > 0 ? distinct([...(own ? [own] : []), ...steps]) : [],
    score: 0,
    edits: []
  };
  (event as { score: number }).score = parts.scores.of({ event, told });
  return event;
}

/** The telling that an event is named after: the dated one, the one with a named doer, the first. */
function mainOf(told: readonly Candidate[], { times, index, followers }: Parts): Candidate {
  if (told.length === 1 && told[0]) return told[0];
  const named = (candidate: Candidate): boolean =>
    actorsWith(candidate, 'agent', 'speaker', 'participant').some((id) =>
      isNamedIn(candidate.sentence, index.actor(id))
    );
  const score = (candidate: Candidate): number =>
    (times[candidate.id]?.own ? 4 : 0) +
    (candidate.venue ? 2 : 0) +
    (named(candidate) ? 1 : 0) -
    (candidate.sentence.block.role === 'standfirst' ? 3 : 0) -
    (followers.has(candidate.id) ? 6 : 0);
  const [first] = [...told].sort((a, b) => score(b) - score(a) || a.id - b.id);
  if (!first) throw new RangeError('an event needs a candidate that tells of it');
  return first;
}

function isNamedIn({ start, end }: Span, { mentions }: Actor): boolean {
  for (let at = lastUpTo(mentions, start - 1) + 1; (mentions[at]?.start ?? end) < end; at += 1)
    if (mentions[at]?.form !== 'description') return true;
  return false;
}

function kindOf(main: Candidate, quotes: readonly Quote[]): EventKind {
  return isStatement(main) ? (quotes.length > 0 ? 'quote' : 'statement') : main.kind;
}

function actorsOf(told: readonly Candidate[], main: Candidate): EventActor[] {
  const seen = new Set<string>();
  return gather([main, ...told], ({ actors }) =>
    actors.filter(({ actor }) => !seen.has(actor) && seen.add(actor))
  );
}

function attributionOf(told: readonly Candidate[], main: Candidate, parts: Parts): Attribution {
  const { candidates, document } = parts;
  const tellers = vouchingTellers(told, candidates);
  const spoken = gather(told, (candidate) => speechTeller(candidate, parts) ?? []);
  const sources = gather([...tellers, ...spoken], (teller) => actorsWith(teller, 'speaker'));
  const vouched = gather(told, (candidate) => [
    ...(candidate.accordingTo?.sources ?? []),
    ...candidate.outlets
  ]);
  const teller = tellers[0] ?? spoken[0];
  const words =
    main.accordingTo?.words ??
    (teller ? tellerWords(teller) : (main.venue ?? told.find(({ venue }) => venue)?.venue ?? null));
  return {
    sources: [...new Set([...sources, ...vouched])],
    words: words && { start: words.start, end: words.end, exact: slice(document.text, words) }
  };
}

/** Who gives the speech that a candidate is told in. */
function speechTeller(candidate: Candidate, { dating, candidates }: Parts): Candidate | null {
  if (candidate.sentence.speech === null) return null;
  return candidates[dating.input.speeches.get(candidate.sentence.speech) ?? -1] ?? null;
}

/** "One of the diplomats said": from the subject to the verb of saying. */
function tellerWords(teller: Candidate): Span {
  const subject = teller.clause?.subject[0];
  const verb = teller.trigger;
  return {
    start: Math.min(subject?.start ?? verb.start, verb.start),
    end: Math.max(verb.end, subject?.end ?? verb.end)
  };
}

function distinct(inferences: readonly Inference[]): Inference[] {
  return inferences.filter(
    (one, at) => inferences.findIndex(({ says }) => says === one.says) === at
  );
}
