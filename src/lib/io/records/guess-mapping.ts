import type { ColumnMapping, ColumnPart } from '#lib/domain/records.ts';
import { dayOrderOf, readDateCell } from './date-cell.ts';

/** What a column's name says in files of events, best first. */
const NAMES: Readonly<Record<ColumnPart, RegExp>> = {
  date: /^(?:event[ _-]?)?(?:date|start[ _-]?(?:date|time)?|begin(?:s|ning)?|from|day|time(?:stamp)?|datetime|when|year|sqldate|created(?:[ _-]?at)?)$/iu,
  end: /^(?:event[ _-]?)?(?:end[ _-]?(?:date|time)?|until|to|finish(?:ed)?)$/iu,
  actor:
    /^(?:actor(?:[ _-]?1)?(?:[ _-]?name)?|source[ _-]?(?:actor|name)?|who|agent|subject|person|home[ _-]?team|team|country|event[ _-]?group|group|lane|category)$/iu,
  target:
    /^(?:actor[ _-]?2(?:[ _-]?name)?|target(?:[ _-]?name)?|object|recipient|away[ _-]?team|opponent|whom)$/iu,
  title:
    /^(?:title|headline|event(?:[ _-]?(?:name|text|type))?|action|what|name|label|summary|(?:brief[ _-]?)?description|text|notes?)$/iu,
  kind: /^(?:kind|type|event[ _-]?kind)$/iu,
  url: /^(?:url|link|source[ _-]?url|uri|href|web(?:site)?|geolocation)$/iu
};

/** A column is one of dates if so many of its cells are. */
const MOST = 0.8;
/** A column that is named for links may hold other words too. */
const SOME = 0.3;

/**
 * Guesses which column is what by the columns' names and by what the first rows hold: dates must read as
 * dates, links as links, and no column is two things. What a person then says counts instead.
 */
export function guessMapping(
  header: readonly string[],
  rows: readonly (readonly string[])[]
): ColumnMapping {
  const taken = new Set<number>();
  const take = (part: ColumnPart, fits: (column: number) => boolean): number | null => {
    const named = ranked(part, header).find((column) => !taken.has(column) && fits(column));
    const found = named ?? null;
    if (found !== null) taken.add(found);
    return found;
  };
  const share = (column: number, holds: (cell: string) => boolean): number => {
    const cells = rows.map((row) => row[column]?.trim() ?? '').filter((cell) => cell !== '');
    return cells.length === 0 ? 0 : cells.filter(holds).length / cells.length;
  };
  const isDates = (column: number): boolean => share(column, isDate) >= MOST;
  const isLinks = (column: number): boolean => share(column, isLink) >= MOST;
  const isWords = (column: number): boolean => !isLinks(column) && share(column, hasLetter) >= MOST;
  const date = take('date', isDates) ?? firstOther(header, taken, isDates);
  if (date !== null) taken.add(date);
  const end = take('end', isDates);
  const url =
    take('url', (column) => share(column, isLink) >= SOME) ?? firstOther(header, taken, isLinks);
  if (url !== null) taken.add(url);
  const actor = take('actor', isWords);
  const target = take('target', isWords);
  const title = take('title', isWords);
  const kind = take('kind', isWords);
  const order = dayOrderOf(rows.flatMap((row) => [date, end].map((at) => row[at ?? -1] ?? '')));
  return { date, end, actor, target, title, kind, url, order };
}

/** Columns with a name that says the part, in the order in which the names say it. */
function ranked(part: ColumnPart, header: readonly string[]): readonly number[] {
  const alternatives = NAMES[part];
  return header.flatMap((name, column) => (alternatives.test(name.trim()) ? [column] : []));
}

function firstOther(
  header: readonly string[],
  taken: ReadonlySet<number>,
  fits: (column: number) => boolean
): number | null {
  const found = header.findIndex((_, column) => !taken.has(column) && fits(column));
  return found < 0 ? null : found;
}

/** With the day first or the month first, whichever it may be. */
function isDate(cell: string): boolean {
  return (
    !('why' in readDateCell(cell, 'day first')) || !('why' in readDateCell(cell, 'month first'))
  );
}

function isLink(cell: string): boolean {
  return /^https?:\/\/\S+$/iu.test(cell);
}

function hasLetter(cell: string): boolean {
  return /\p{L}/u.test(cell);
}
