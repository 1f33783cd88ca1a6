import { isAbbreviation } from '#lib/text/tokens.ts';
import type { Tagged } from '../grammar/tagged.ts';
import { gazetteerAt, type GazetteerEntry, type GazetteerKind } from './gazetteer.ts';
import {
  isGivenName,
  isLastOfBody,
  isOrganisationWord,
  isPlaceWord,
  isPlainSurname,
  isThingWord
} from './name-words.ts';
import { keyOfWords } from './name-keys.ts';
import type { NameKind, ReadName } from './reading.ts';
import { isHonorific } from './role-words.ts';
import type { Range } from './units.ts';

const KINDS: Readonly<Record<GazetteerKind, NameKind>> = {
  state: 'state',
  adjective: 'people',
  people: 'people',
  capital: 'place',
  seat: 'organisation',
  place: 'place',
  organisation: 'organisation'
};

const ALL_KINDS: readonly GazetteerKind[] = [
  'state',
  'organisation',
  'seat',
  'capital',
  'place',
  'people',
  'adjective'
];

/** A capitalised name with where it stands. */
export interface NameInPlace {
  readonly name: ReadName;
  readonly range: Range;
  /** Side that an adjective before the name gives: "Russian" before "Interfax". */
  readonly side: string | null;
}

/** Reads a run of capitalised words as a name; null where nothing of it is one. */
export function readName(tagged: readonly Tagged[], run: Range): NameInPlace | null {
  let { from } = run;
  const { to } = run;
  let honorific: string | null = null;
  const first = tagged[from];
  if (
    first &&
    to - from > 1 &&
    isHonorific(first.exact) &&
    gazetteerAt(tagged, from, to, ALL_KINDS)?.length !== to - from
  ) {
    honorific = first.exact;
    from += 1;
  }
  if (
    first?.exact === 'The' &&
    gazetteerAt(tagged, from + 1, to, ALL_KINDS)?.length === to - from - 1
  )
    from += 1;
  if (from >= to) return null;
  const whole = gazetteerAt(tagged, from, to, ALL_KINDS);
  if (whole?.length === to - from && !honorific) {
    return {
      name: named(tagged, { from, to }, KINDS[whole.entry.kind], whole.entry, null),
      range: { from, to },
      side: null
    };
  }
  const adjective = gazetteerAt(tagged, from, to, ['adjective']);
  const rest =
    adjective && from + adjective.length < to ? { from: from + adjective.length, to } : null;
  if (rest && !isBody(tagged, rest)) {
    const inner = readName(tagged, rest);
    return inner && { ...inner, side: adjective?.entry.side ?? null };
  }
  const kind = honorific ? 'person' : kindOf(tagged, { from, to });
  return {
    name: named(tagged, { from, to }, kind, null, honorific),
    range: { from, to },
    side: null
  };
}

function isBody(tagged: readonly Tagged[], run: Range): boolean {
  return tagged.slice(run.from, run.to).some(({ exact }) => isOrganisationWord(exact));
}

function kindOf(tagged: readonly Tagged[], run: Range): NameKind {
  const tokens = tagged.slice(run.from, run.to);
  const last = tokens.at(-1)?.exact ?? '';
  const first = tokens[0]?.exact ?? '';
  const many = tokens.length > 1;
  const body = tokens.some(({ exact }) => isOrganisationWord(exact));
  if (many && !body && STARTS_THING.test(first)) return 'thing';
  const person = many && isGivenName(first);
  if (person && tokens.length === 2 && isPlainSurname(last)) return 'person';
  if (isThingWord(last) || /\d/.test(last)) return 'thing';
  if (many && isPlaceWord(last) && !isOrganisationWord(last)) return 'place';
  if (body || /\.[a-z]{2,4}$/.test(last)) return 'organisation';
  if (many && isLastOfBody(last)) return 'organisation';
  if (
    many &&
    (isPlaceWord(last) ||
      (isPlaceWord(first) && tokens[1]?.exact === 'of') ||
      (!/^\p{Lu}{2,}$/u.test(last) &&
        /^(?:Mount|Lake|Fort|Port|Cape|San|Santa|Los|Las|El|New|North|South|East|West|Saint)$/.test(
          first
        )))
  )
    return 'place';
  if (person) return 'person';
  if (tokens.length > 2 && tokens.slice(1, -1).some(({ exact }) => /^\p{Lu}$/u.test(exact)))
    return 'person';
  return 'open';
}

const STARTS_THING =
  /^(?:Hurricane|Cyclone|Typhoon|Storm|Tropical|Operation|Apollo|Chapter|Article|Title|Flight|Windows|Mac|World|Nobel)$/;

function named(
  tagged: readonly Tagged[],
  run: Range,
  kind: NameKind,
  entry: GazetteerEntry | null,
  honorific: string | null
): ReadName {
  const words = tagged.slice(run.from, run.to).map(({ exact }) => exact);
  const text = textOf(tagged.slice(run.from, run.to));
  return { words, key: keyOfWords(words), text, kind, entry, honorific };
}

function textOf(tokens: readonly Tagged[]): string {
  return tokens
    .map(({ exact, start }, index) => {
      const before = tokens[index - 1];
      if (!before || before.end === start) return exact;
      const stop = start - before.end > 1 && isAbbreviation(before.exact);
      return `${stop ? '.' : ''} ${exact}`;
    })
    .join('');
}
