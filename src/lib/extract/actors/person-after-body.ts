import { isGeneration } from '#lib/domain/surname.ts';
import type { Tagged } from '../grammar/tagged.ts';
import { gazetteerAt } from './gazetteer.ts';
import { isGivenName, isOrganisationWord, isThingWord } from './name-words.ts';
import { isHonorific, personRole } from './role-words.ts';
import { isNameToken, type Range } from './units.ts';

const LONGEST = 3;

/**
 * Where a person's name begins in a run of capitals that opens with a body, a country or a field, as in
 * "Council on Foreign Trade Anna Roth" or "Education Mr Roth"; null where none does. After a title without
 * an article (`titled`: "ambassador to Norway Anna Roth") the name needs no known given name.
 */
export function personAfterBody(
  tagged: readonly Tagged[],
  run: Range,
  titled: boolean
): number | null {
  for (let at = run.from + 1; at < run.to - 1; at += 1) {
    if (isHonorific(tagged[at]?.exact ?? '') && isPlain(tagged, { from: at, to: run.to }))
      return at;
  }
  const bodyTo = endOfBody(tagged, run);
  if (bodyTo === null) return null;
  for (let at = bodyTo; at < run.to - 1; at += 1) {
    if (personRole(tagged[at - 1]?.lower ?? '')) return null;
    const given = isGivenName(tagged[at]?.exact ?? '') || (titled && at === bodyTo);
    if (given && isNameToken(tagged[at - 1]) && isPlain(tagged, { from: at, to: run.to }))
      return at;
  }
  return null;
}

/** Two or three words that name neither a body nor a thing; "King Jr" is the end of a name. */
function isPlain(tagged: readonly Tagged[], { from, to }: Range): boolean {
  return (
    to - from >= 2 &&
    !isGeneration(tagged[from + 1]?.exact ?? '') &&
    to - from <= LONGEST + 1 &&
    tagged
      .slice(from, to)
      .every(
        (token) =>
          isNameToken(token) &&
          /^\p{Lu}[\p{L}'’.-]*$/u.test(token.exact) &&
          !isOrganisationWord(token.exact) &&
          !isThingWord(token.exact)
      )
  );
}

/** What bodies are for: "Council on Foreign Relations". */
const FIELD =
  /^(?:Affairs|Relations|Rights|Studies|Justice|Education|Health|Security|Policy|Research|Development|Trade|Commerce|Sciences?|Technology|Arts|Culture|Democracy|Freedom|Liberties|Progress|Peace|Defen[cs]e|Transport|Transportation|Agriculture|Finance|Environment|Labor|Labour|Refugees|Immigrants|Journalists|Workers|Manufacturers|Teachers|Veterans)$/;

/** Where the last word of a body or country in the run ends; null where the run names none. */
function endOfBody(tagged: readonly Tagged[], run: Range): number | null {
  let end: number | null = null;
  for (let at = run.from; at < run.to - 2; at += 1) {
    const known = gazetteerAt(tagged, at, run.to - 2, [
      'state',
      'organisation',
      'capital',
      'place'
    ]);
    if (known) at += known.length - 1;
    const word = tagged[at]?.exact ?? '';
    if (known || isOrganisationWord(word) || FIELD.test(word)) end = at + 1;
  }
  return end;
}
