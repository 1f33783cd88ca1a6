import type { Clause } from './clause.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { tailBefore, type SubjectPlace } from './subject-place.ts';
import type { Tagged } from './tagged.ts';

/** "The man who visited Rome, …, said": after a relative clause the sentence's own verb takes up its subject. */
export function resumesAfterRelative(
  place: SubjectPlace,
  free: readonly NounPhrase[]
): readonly NounPhrase[] | null {
  const { previous, verb, opening, sentence } = place;
  if (previous?.role !== 'relative' || opening.marker !== null || opening.from !== previous.verb.to)
    return null;
  const tail = tailBefore(sentence.tagged, verb.from);
  const object =
    free.length <= 1 &&
    !sentence.tagged.slice(opening.from, verb.from).some((item) => item.exact === ',');
  return sentence.tagged[tail]?.exact === ',' || object ? described(place, previous) : null;
}

/** Whom a relative clause describes: its subject, or who stands before it where it has another ("Ekker, which Peru bought"). */
function described(
  { sentence: { tagged, phrases } }: SubjectPlace,
  { subject, marker }: Pick<Clause, 'subject' | 'marker'>
): readonly NounPhrase[] {
  const [own] = subject;
  if (marker === null || own === undefined || own.from < marker) return subject;
  const before = antecedent(tagged, phrases, marker);
  return before ? [before] : subject;
}

/** "Roth, when she left Oslo, met Hale": what is told between two commas at the start leaves the subject waiting. */
export function resumesAfterAside(place: SubjectPlace): NounPhrase | undefined {
  const { previous, outer, verb, opening, governed } = place;
  const { tagged, phrases } = place.sentence;
  if (previous?.role !== 'adverbial' || previous.marker === null || outer) return undefined;
  if (opening.marker !== null || tagged[tailBefore(tagged, verb.from)]?.exact !== ',')
    return undefined;
  const comma = tailBefore(tagged, previous.marker);
  if (tagged[comma]?.exact !== ',') return undefined;
  const first = phrases.find((phrase) => !governed.has(phrase));
  return first && first.to <= comma && tagged[first.from - 1]?.tag !== 'verb' ? first : undefined;
}

/** "Two men — Falk and Dahl — were arrested": what stands between dashes says more of the subject before them. */
export function beforeDashes({
  sentence,
  verb,
  opening,
  governed
}: SubjectPlace): NounPhrase | undefined {
  const { tagged, phrases } = sentence;
  const end = tailBefore(tagged, verb.from);
  if (!DASH.test(tagged[end]?.exact ?? '')) return undefined;
  const start = tagged.findLastIndex(({ exact }, at) => at < end && DASH.test(exact));
  const ahead = phrases.filter(
    ({ from, to }) => to <= start && (from >= opening.from || opening.from > start)
  );
  return ahead.findLast((phrase) => !governed.has(phrase));
}

const DASH = /^(?:—|–|--)$/;
const ASIDE = /^(?:,|—|–|--)$/;

/** Whom a relative clause describes that its marker opens: the phrase right before it, or before an age. */
export function antecedent(
  tagged: readonly Tagged[],
  phrases: readonly NounPhrase[],
  marker: number
): NounPhrase | undefined {
  const last = phrases.findLastIndex(
    (phrase) =>
      phrase.to <= marker &&
      marker - phrase.to <= (ASIDE.test(tagged[marker - 1]?.exact ?? '') ? 1 : 0)
  );
  const found = phrases[last];
  const before = phrases[last - 1];
  return found && before && isAge(tagged, found, before) ? before : found;
}

/** "Roth, 54, who …": the figure between commas is the age of who stands before it. */
function isAge(
  tagged: readonly Tagged[],
  { form, from, to }: NounPhrase,
  before: NounPhrase
): boolean {
  return (
    form === 'quantity' &&
    to - from === 1 &&
    before.to === from - 1 &&
    [from - 1, to].every((at) => tagged[at]?.exact === ',')
  );
}
