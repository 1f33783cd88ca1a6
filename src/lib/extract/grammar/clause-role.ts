import { CUE_VERBS } from '../lexicon/cues.ts';
import { isSpeechVerb } from '../lexicon/event-verbs.ts';
import type { Clause, ClauseRole } from './clause.ts';
import type { Opening } from './clause-opening.ts';
import type { FoundSubject } from './subject.ts';
import type { Tagged } from './tagged.ts';

/** A clause before its end is known. */
export type Head = Omit<Clause, 'to' | 'objects' | 'complements' | 'infinitives'>;

/** What a clause is to the clauses before it. */
export function roleOf(
  tagged: readonly Tagged[],
  opening: Opening,
  found: FoundSubject,
  lemma: string,
  before: readonly Head[]
): { readonly role: ClauseRole; readonly parent: number | null } {
  const previous = before.at(-1);
  const marker = opening.marker === null ? undefined : tagged[opening.marker];
  if (marker?.tag === 'rel') return { role: 'relative', parent: previous?.index ?? null };
  if (marker?.lower === 'that') {
    if (
      opening.marker !== null &&
      found.subject.every((phrase) => phrase.to <= (opening.marker ?? 0)) &&
      wordBefore(tagged, opening.marker)?.tag === 'noun'
    )
      return { role: 'relative', parent: previous?.index ?? null };
    return { role: 'content', parent: previous?.index ?? null };
  }
  if (marker?.lower === 'whether') return { role: 'content', parent: previous?.index ?? null };
  if (opening.coordinate) return coordinateRole(tagged, opening, found, lemma, previous);
  if (marker) return { role: 'adverbial', parent: previous?.index ?? null };
  if (found.shared && (previous?.role === 'content' || previous?.role === 'adverbial'))
    return { role: previous.role, parent: previous.parent };
  if (found.contact) return { role: 'relative', parent: previous?.index ?? null };
  if (
    previous &&
    CUE_VERBS.has(previous.verb.lemma) &&
    opening.from === previous.verb.to &&
    !found.inverted
  ) {
    const gap = tagged.slice(opening.from, found.subject[0]?.from ?? opening.from);
    if (!gap.some((item) => item.exact === ',')) return { role: 'content', parent: previous.index };
  }
  return { role: 'main', parent: null };
}

/** The word before a place, past what stands in brackets. */
function wordBefore(tagged: readonly Tagged[], place: number): Tagged | undefined {
  if (tagged[place - 1]?.exact !== ')') return tagged[place - 1];
  return tagged[tagged.findLastIndex((item, at) => at < place && item.exact === '(') - 1];
}

/**
 * What a conjunction ties stands where the clause before stands, unless a comma sets it off from reported speech, or
 * somebody else says something in it: "Roth said it was safe and Weiss said it was not".
 */
function coordinateRole(
  tagged: readonly Tagged[],
  opening: Opening,
  { subject, shared }: FoundSubject,
  lemma: string,
  previous: Head | undefined
): { readonly role: ClauseRole; readonly parent: number | null } {
  if (!previous) return { role: 'main', parent: null };
  const setOff = opening.marker !== null && tagged[opening.marker - 1]?.exact === ',';
  const goesOn = shared && previous.sharedSubject && previous.role === 'content';
  if (previous.role === 'main' || (setOff && !goesOn)) return { role: 'coordinate', parent: null };
  const speaks = previous.role === 'content' && !shared && subject[0]?.form === 'name';
  if (speaks && isSpeechVerb(lemma)) return { role: 'coordinate', parent: null };
  return { role: previous.role, parent: previous.parent };
}

/** "The minister visited Rome on Friday, two diplomats said": the clause before is what they said. */
export function withTrailingSource(
  tagged: readonly Tagged[],
  clauses: readonly Clause[]
): Clause[] {
  const last = clauses.at(-1);
  const before = clauses.at(-2);
  if (!last || !before || last.role !== 'main' || last.marker !== null) return [...clauses];
  const opensSubject = last.subject[0]?.from ?? last.verb.from;
  const comma = tagged[Math.min(opensSubject, last.verb.from) - 1]?.exact === ',';
  const rest = tagged.slice(last.verb.to, last.to);
  const says = rest.some(
    (item) => item.tag === 'sub' || item.tag === 'quote' || item.exact === ':'
  );
  if (!isSpeechVerb(last.verb.lemma) || !comma || says || last.objects.length > 0)
    return [...clauses];
  return clauses.map((clause) =>
    clause !== last && (clause.role === 'main' || clause.role === 'coordinate')
      ? { ...clause, role: 'content' as const, parent: last.index }
      : clause
  );
}
