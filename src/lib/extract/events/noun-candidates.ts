import type { EventActor } from '#lib/domain/event.ts';
import { covers, type Span } from '#lib/domain/span.ts';
import { gather } from '../gather.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { ReadDocument, Sentence } from '../document/document.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { coordinated } from '../grammar/phrase-lists.ts';
import { EVENT_NOUNS, LASTING_ADJECTIVES, LASTING_NOUNS } from '../lexicon/event-verbs.ts';
import type { Firings, Rule } from '../rule.ts';
import type { TimeMention } from '../times/time-mention.ts';
import type { Candidate } from './candidate.ts';
import { distinct, headWord, inRole, ownersOf, spanOf } from './clause-reading.ts';

export const NAMED_WITH_ITS_DATE: Rule = {
  id: 'named-with-its-date',
  why: 'A noun that names something that happened, with whose it was and its own date, tells of it as a sentence would.'
};

export const SAID_TO_GO_ON: Rule = {
  id: 'said-to-go-on',
  why: '“Ongoing talks” are going on when the article appears.'
};

export const NAMED_WITH_WHOSE_IT_WAS: Rule = {
  id: 'named-with-whose-it-was',
  why: 'A noun that names a deed, with who did it and to whom, tells of it as a sentence would, even without a date.'
};

/** Nouns that name what somebody did to somebody, once. */
const DEEDS = new Set(
  'invasion attack bombing raid assault annexation occupation assassination killing murder shooting massacre arrest kidnapping takeover acquisition purchase hijacking expulsion execution boycott'.split(
    ' '
  )
);

/** A noun phrase with the prepositions that follow it without a break. */
interface Chain {
  readonly to: number;
  readonly parts: readonly {
    readonly preposition: string;
    readonly phrases: readonly NounPhrase[];
  }[];
  readonly time: TimeMention | null;
}

/**
 * Finds what nouns tell of in the article's own voice: "Russia’s invasion of Ukraine in 2022", "ongoing
 * talks"; not what a clause of the same sentence tells by that noun ("held talks").
 */
export function nounCandidates(
  document: ReadDocument,
  index: ActorIndex,
  told: readonly Candidate[],
  firings: Firings
): Candidate[] {
  const verbs = new Set(told.map(({ sentence, lemma }) => `${String(sentence.index)}/${lemma}`));
  const found: Candidate[] = [];
  for (const sentence of document.sentences) {
    if (sentence.speech !== null || sentence.block.role === 'headline') continue;
    for (const phrase of sentence.phrases) {
      const noun = headWord(sentence, phrase);
      if (!EVENT_NOUNS.has(noun) && !LASTING_NOUNS.has(noun)) continue;
      if (verbs.has(`${String(sentence.index)}/${noun}`)) continue;
      const chain = chainAfter(sentence, phrase);
      if (didNotTakePlace(sentence, phrase, chain)) continue;
      const ongoing =
        LASTING_NOUNS.has(noun) &&
        adjectivesOf(sentence, phrase).some((word) => LASTING_ADJECTIVES.has(word));
      const kind = EVENT_NOUNS.get(noun) ?? 'other';
      const actors = ongoing
        ? parties(index, sentence, phrase, chain)
        : rolesOf(index, sentence, phrase, chain);
      const rule = ongoing
        ? SAID_TO_GO_ON
        : chain.time !== null
          ? NAMED_WITH_ITS_DATE
          : NAMED_WITH_WHOSE_IT_WAS;
      const whole = rule !== NAMED_WITH_WHOSE_IT_WAS || (DEEDS.has(noun) && isWhole(actors, chain));
      if (actors.length === 0 || !whole || (!ongoing && !EVENT_NOUNS.has(noun))) continue;
      firings.note(rule);
      found.push({
        id: told.length + found.length,
        kind,
        modality: ongoing ? 'ongoing' : 'asserted',
        lemma: noun,
        trigger: spanOf(sentence, phrase.head, phrase.head + 1),
        words: spanOf(sentence, phrase.from, chain.to),
        sentence,
        clause: null,
        actors,
        place: null,
        teller: null,
        accordingTo: null,
        venue: null,
        outlets: [],
        last: false,
        rule: rule.id
      });
    }
  }
  return found;
}

const CALLS_OFF =
  /^(?:cancel|postpone|scrap|abandon|drop|oppose|ban|avoid|avert|prevent|threaten|propose|demand|consider|delay|suspend|forbid|foil|deny)$/;

/** "cancelled his trip to Rome on Monday", "her visit on Monday was called off": it is named, and was not made. */
function didNotTakePlace({ groups, tagged }: Sentence, phrase: NounPhrase, { to }: Chain): boolean {
  const isCalledOff = ({ lemma, to: end }: Sentence['groups'][number]): boolean =>
    CALLS_OFF.test(lemma) || (lemma === 'call' && tagged[end]?.lower === 'off');
  return groups.some(
    (group) =>
      isCalledOff(group) &&
      (group.passive ? group.from === to : phrase.from - group.to <= 1 && phrase.from >= group.to)
  );
}

/** Whether the text says who did it, and to whom or what by name. */
function isWhole(actors: readonly EventActor[], { parts }: Chain): boolean {
  const object = parts.find(({ preposition }) => /^(?:of|on|against)$/.test(preposition));
  return (
    actors.some(({ role }) => role === 'agent') &&
    object?.phrases.some(({ form }) => form === 'name') === true
  );
}

function adjectivesOf(sentence: Sentence, phrase: NounPhrase): string[] {
  return sentence.tagged.slice(phrase.from, phrase.head).map(({ lower }) => lower);
}

function chainAfter(sentence: Sentence, phrase: NounPhrase): Chain {
  const { tagged, phrases } = sentence;
  const parts: { preposition: string; phrases: readonly NounPhrase[] }[] = [];
  let to = phrase.to;
  for (;;) {
    const step = tagged[to]?.verb && tagged[to + 1]?.lower === 'by' ? 1 : 0;
    const preposition = tagged[to + step];
    const next = tagged[to + step + 1];
    if (next?.tag === 'time' && preposition?.tag === 'prep')
      return { to: to + step + 2, parts, time: timeAt(sentence, next) };
    if (tagged[to]?.tag === 'time')
      return { to: to + 1, parts, time: timeAt(sentence, tagged[to]) };
    const object = phrases.find(({ from }) => from === to + step + 1);
    if (!preposition || !object || (preposition.tag !== 'prep' && preposition.tag !== 'to'))
      return { to, parts, time: null };
    const list = coordinated(tagged, phrases, object);
    parts.push({ preposition: preposition.lower, phrases: list });
    to = list.at(-1)?.to ?? object.to;
  }
}

/** A date that puts the noun on it: "in 2019", not "since 2019". */
function timeAt(sentence: Sentence, span: Span | undefined): TimeMention | null {
  const found = sentence.times.find(
    (mention) => span && covers(span, mention) && mention.type === 'DATE'
  );
  return found && /^(?:at|during|before|after|by)$/.test(found.relation.kind) ? found : null;
}

function actorsIn(index: ActorIndex, phrases: readonly NounPhrase[]): string[] {
  return gather(phrases, (phrase) => index.actorsAt(phrase).map(({ actor }) => actor));
}

/** The owner acts; whom "of" names it is done to, or, where there is no owner, who does it. */
function rolesOf(
  index: ActorIndex,
  sentence: Sentence,
  phrase: NounPhrase,
  chain: Chain
): EventActor[] {
  const owners = ownersOf({ index, sentence }, phrase);
  const named = (...prepositions: string[]): string[] =>
    gather(
      chain.parts.filter(({ preposition }) => prepositions.includes(preposition)),
      (part) => actorsIn(index, part.phrases)
    );
  const doers = [...owners, ...named('by')];
  return distinct([
    ...inRole(doers, 'agent'),
    ...inRole(named('of', 'on', 'against'), 'patient'),
    ...inRole(named('with', 'between', 'to', 'in'), 'participant')
  ]);
}

const DELEGATIONS =
  /^(?:delegation|team|negotiator|negotiators|envoy|envoys|representatives|side)$/;

/** Everyone who takes part in what goes on: owner, "with", "between", "brokered by", and whose delegation is "in" it. */
function parties(
  index: ActorIndex,
  sentence: Sentence,
  phrase: NounPhrase,
  chain: Chain
): EventActor[] {
  const before = sentence.phrases.find(({ to }) => to === phrase.from - 1);
  const delegates =
    before &&
    sentence.tagged[phrase.from - 1]?.tag === 'prep' &&
    DELEGATIONS.test(headWord(sentence, before))
      ? ownersOf({ index, sentence }, before)
      : [];
  const named = gather(
    chain.parts.filter(({ preposition }) => /^(?:with|between|by|among)$/.test(preposition)),
    (part) => actorsIn(index, part.phrases)
  );
  // "the ongoing FBI inquiry"
  const inside = (): string[] =>
    phrase.from < phrase.head
      ? index
          .actorsAt(spanOf(sentence, phrase.from, phrase.head))
          .filter(({ mention }) => mention.form === 'name' || mention.form === 'short name')
          .map(({ actor }) => actor)
      : [];
  const places = gather(
    chain.parts.filter(({ preposition }) => /^(?:in|over|against|of|on|into)$/.test(preposition)),
    (part) => actorsIn(index, part.phrases)
  );
  return distinct([
    ...inRole(
      [...delegates, ...ownersOf({ index, sentence }, phrase), ...inside(), ...named],
      'participant'
    ),
    ...inRole(places, 'venue')
  ]);
}
