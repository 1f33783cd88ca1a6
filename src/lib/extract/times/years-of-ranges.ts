import type { CalendarMeaning, PartOfYearMeaning } from './meaning.ts';
import type { TimeMention } from './time-mention.ts';

const JOINED = /^\s*(?:\/|[-–—]|to|and|or|through|until|till)\s*(?:on\s+)?$/;
const LISTED = /^,\s*$/;

/**
 * Gives the first end of a range, and all but the last of a list, the year that only the last is written
 * with: "March to May 2014", "in June, July and August 1957". A month later than the last is of the year
 * before: "December to March 1945". The list is parallel to `mentions`, which are in order of place.
 */
export function withYearsOfRanges(
  text: string,
  mentions: readonly TimeMention[]
): readonly TimeMention[] {
  const filled = [...mentions];
  for (let at = mentions.length - 2; at >= 0; at -= 1) {
    const mention = filled[at];
    const next = filled[at + 1];
    if (mention === undefined || next === undefined) continue;
    const meaning = withYearOf(mention, next);
    if (meaning === null) continue;
    const gap = text.slice(mention.end, next.start);
    const isListed = next !== mentions[at + 1] && LISTED.test(gap);
    if (isListed || JOINED.test(gap)) filled[at] = { ...mention, meaning };
  }
  return filled;
}

function withYearOf(
  { meaning }: TimeMention,
  { meaning: next }: TimeMention
): CalendarMeaning | PartOfYearMeaning | null {
  if (meaning.kind === 'calendar' && next.kind === 'calendar') {
    if (!isYearless(meaning) || next.year === null) return null;
    if (meaning.month === null || next.month === null) return null;
    return { ...meaning, year: meaning.month > next.month ? next.year - 1 : next.year };
  }
  if (meaning.kind === 'part-of-year' && next.kind === 'part-of-year') {
    if (!isYearless(meaning) || next.year === null) return null;
    return { ...meaning, year: meaning.number > next.number ? next.year - 1 : next.year };
  }
  return null;
}

function isYearless(meaning: CalendarMeaning | PartOfYearMeaning): boolean {
  return meaning.year === null && meaning.yearShift === null && meaning.which === 'bare';
}
