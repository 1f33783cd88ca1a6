import { civilDay, dayNumber, isRealDay } from '#lib/time/day-number.ts';
import type { TimeMention } from './time-mention.ts';

/** How far a dateline may lie from publication, in days; what is further off is no dateline of this text. */
const NEAR = 3;
/** A dateline stands at the head of a text. */
const HEAD = 400;
const LINE_BEFORE =
  /(?:^|\n)[^\n.!?]{0,80}(?:\b(?:Mass|Calif|Conn|Fla|Ill|Mich|Ore|Pa|Va|Wash|D\.C|N\.[A-Z])\.[^\n.!?]{0,8})?$/;
const LINE_AFTER = /^\s*(?:\([^()\n]{1,24}\)\s*)?(?:--|[—–_]|\n|$)/;

/**
 * The day that the text itself is dated, where that is not the day of publication: "BRUSSELS, December 2
 * (Agency) --" in a text published on the 3rd. Null where the text has no dateline with a day near publication.
 */
export function datelineDay(
  text: string,
  mentions: readonly TimeMention[],
  published: number
): number | null {
  for (const { start, end, meaning } of mentions) {
    if (start > HEAD) return null;
    if (meaning.kind !== 'calendar' || meaning.month === null || meaning.day === null) continue;
    if (!LINE_AFTER.test(text.slice(end, end + 30))) continue;
    if (!LINE_BEFORE.test(text.slice(Math.max(0, start - 100), start))) continue;
    const { year } = civilDay(published);
    for (const of of meaning.year === null ? [year, year - 1, year + 1] : [meaning.year]) {
      if (!isRealDay(of, meaning.month, meaning.day)) continue;
      const day = dayNumber(of, meaning.month, meaning.day);
      if (Math.abs(day - published) <= NEAR) return day;
    }
  }
  return null;
}
