import { civilDay, dayNumber, isRealDay } from '#lib/time/day-number.ts';
import type { TimeMention } from './time-mention.ts';

/** How far a dateline may lie from publication, in days; what is further off is no dateline of this text, unless it says its year. */
const NEAR = 3;
/** A dateline stands at the head of a text. */
const HEAD = 400;
const LINE_BEFORE =
  /(?:^|\n)[^\n.!?]{0,80}(?:\b(?:Mass|Calif|Conn|Fla|Ill|Mich|Ore|Pa|Va|Wash|D\.C|N\.[A-Z])\.[^\n.!?]{0,8})?$/;
const LINE_AFTER = /^\s*(?:\([^()\n]{1,24}\)\s*)?(?:--|[—–_]|\n|$)/;
const DASH_AFTER = /^\s*(?:\([^()\n]{1,24}\)\s*)?(?:--|[—–_])/;
/** "From the archive: 4 May 1998", "This article was first published on 4 May 1998": an older text, printed again. */
const PRINTED_AGAIN =
  /\bfrom (?:the|our) archives?\b[^.\n]{0,30}$|\b(?:this|the) (?:article|story|report|piece|column|interview|essay|text) (?:was )?(?:first|originally) (?:published|printed|appeared|ran)\b[^.\n]{0,40}$|\bwe re-?publish\b[^.\n]{0,60}$/i;

/**
 * The day that the text itself is dated, where that is not the day of publication: "BRUSSELS, December 2
 * (Agency) --" in a text published on the 3rd, or the day and year of an older text that is printed again. Null where
 * neither stands at the head of the text.
 */
export function datelineDay(
  text: string,
  mentions: readonly TimeMention[],
  published: number
): number | null {
  for (const mention of mentions) {
    if (mention.start > HEAD) return null;
    const day = dayOfText(text, mention, published);
    if (day !== null) return day;
  }
  return null;
}

function dayOfText(
  text: string,
  { start, end, meaning }: TimeMention,
  published: number
): number | null {
  if (meaning.kind !== 'calendar' || meaning.month === null || meaning.day === null) return null;
  const before = text.slice(Math.max(0, start - 100), start);
  const after = text.slice(end, end + 30);
  const opens = LINE_BEFORE.test(before);
  const isOlder = PRINTED_AGAIN.test(before) || (opens && DASH_AFTER.test(after));
  if (!isOlder && !(opens && LINE_AFTER.test(after))) return null;
  const { year } = civilDay(published);
  for (const of of meaning.year === null ? [year, year - 1, year + 1] : [meaning.year]) {
    if (!isRealDay(of, meaning.month, meaning.day)) continue;
    const day = dayNumber(of, meaning.month, meaning.day);
    const saysSo = isOlder && meaning.year !== null && day < published;
    if (saysSo || Math.abs(day - published) <= NEAR) return day;
  }
  return null;
}
