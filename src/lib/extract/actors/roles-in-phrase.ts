import { isGeneration } from '#lib/domain/surname.ts';
import type { Tagged } from '../grammar/tagged.ts';
import { gazetteerAt } from './gazetteer.ts';
import { isGivenName, isOrganisationWord, isThingWord } from './name-words.ts';
import { officeOf } from './office-words.ts';
import type { Role } from './reading.ts';
import { isRoleModifier, organisationNoun, personRole } from './role-words.ts';
import type { Range } from './units.ts';

/** Index of the role that the name after it ends: "Minister" in "Foreign Minister Anna Roth"; null without one. */
export function roleBeforeName(
  tagged: readonly Tagged[],
  at: number,
  runFrom: number,
  to: number
): number | null {
  if (runFrom >= to) return null;
  const tail = tagged[to - 1]?.exact ?? '';
  const whole = gazetteerAt(tagged, runFrom, to, [
    'organisation',
    'state',
    'place',
    'capital',
    'seat'
  ]);
  const lowest = Math.max(at, runFrom - 1);
  if (isOffice(tagged, runFrom, to)) return null;
  if (whole?.length === to - runFrom && lowest === runFrom) return null;
  for (let role = to - 2; role >= lowest; role -= 1) {
    const token = tagged[role];
    if (!token) break;
    const person = personRole(token.lower);
    const body = role < runFrom ? organisationNoun(token.lower) : null;
    if (!person && !body && !isTitle(token)) continue;
    if (role >= runFrom) {
      const rest = tagged.slice(role + 1, to);
      if (
        rest.some(({ exact }) => isOrganisationWord(exact)) ||
        isThingWord(tail) ||
        isGeneration(tail)
      )
        return null;
      if (personRole(tail.toLowerCase()) && role === to - 2) return null;
      if (role > runFrom && isGivenName(tagged[runFrom]?.exact ?? '')) return null;
      if (whole && whole.length === to - runFrom) return null;
    } else if (person && (isOrganisationWord(tail) || isThingWord(tail))) return null;
    return role;
  }
  return null;
}

/** A title with its "of", and where the name after it begins; the end where none does. */
export interface TitleOf {
  readonly role: string;
  readonly nameFrom: number;
}

/** "Secretary of State Anna Roth", "Minister of Education": null where the words are no such title. */
export function titleWithOf(
  tagged: readonly Tagged[],
  runFrom: number,
  to: number
): TitleOf | null {
  for (let at = runFrom; at + 2 < to; at += 1) {
    const role = personRole(tagged[at]?.lower ?? '');
    if (!role || tagged[at + 1]?.lower !== 'of') continue;
    let nameFrom = at + 3;
    while (nameFrom < to && !isGivenName(tagged[nameFrom]?.exact ?? '')) nameFrom += 1;
    return { role, nameFrom: nameFrom + 1 < to ? nameFrom : to };
  }
  return null;
}

/** Abbreviated titles that are roles. */
const TITLES = /^(?:Sen|Rep|Gov|Gen|Col|Maj|Capt|Lt|Sgt|Adm|Prof|Rev)$/;

export function isTitle(token: Tagged): boolean {
  return TITLES.test(token.exact);
}

/** "Foreign Minister", "Attorney General": capitalised, and nothing but an office. */
export function isOffice(tagged: readonly Tagged[], from: number, to: number): boolean {
  const last = tagged[to - 1];
  if (!last || !personRole(last.lower)) return false;
  for (let at = from; at < to - 1; at += 1) {
    const token = tagged[at];
    if (!token) return false;
    const place = gazetteerAt(tagged, at, to - 1, ['adjective', 'state', 'seat', 'organisation']);
    if (place) at += place.length - 1;
    else if (
      !personRole(token.lower) &&
      !isRoleModifier(token.lower) &&
      !/^(?:of|the|for|and|affairs|relations)$/.test(token.lower) &&
      !isOrganisationWord(token.exact)
    )
      return false;
  }
  return true;
}

/** "attorney general": no general, and no attorney. */
function generalOffice(tagged: readonly Tagged[], { to }: Range): string | null {
  const before = tagged[to - 2]?.lower ?? '';
  const office =
    tagged[to - 1]?.lower === 'general' &&
    /^(?:attorney|secretary|director|governor|consul|surgeon|solicitor|inspector)$/.test(before);
  return office ? `${before} general` : null;
}

/** The role that a range of words says, with its last word as head. */
export function roleOf(
  tagged: readonly Tagged[],
  range: Range,
  exact: string,
  title: string | null = null
): Role {
  const last = tagged[range.to - 1]?.lower ?? '';
  const head =
    title ?? generalOffice(tagged, range) ?? personRole(last) ?? organisationNoun(last) ?? last;
  if (title) return { exact, head, office: officeOf(tagged, range, last) };
  return { exact, head, office: officeOf(tagged, range, head) };
}
