import { civilDay } from './day-number.ts';
import type { EdtfPoint } from './edtf-read.ts';
import { dayAndMonth, pointWords, weekdayWord, yearWords, type WordLength } from './point-words.ts';

/**
 * Two points with a joint between them, saying month and year once where both share them: "4–6 Feb 2026",
 * "Wed 4 and Fri 6 Feb 2026", "30 Dec 2025–2 Jan 2026", "2022–2024".
 */
export function joinDays(
  from: EdtfPoint,
  to: EdtfPoint,
  length: WordLength,
  joint: string
): string {
  const last = pointWords(to, length);
  if (from.precision !== 'day' || to.precision !== 'day')
    return pointWords(from, length) + joint + last;
  const a = civilDay(from.extent.from);
  const b = civilDay(to.extent.from);
  const weekday = length === 'long' ? `${weekdayWord(from.extent.from)} ` : '';
  if (a.year !== b.year)
    return `${weekday}${dayAndMonth(from.extent.from)} ${yearWords(a.year)}${joint}${last}`;
  if (a.month !== b.month) return `${weekday}${dayAndMonth(from.extent.from)}${joint}${last}`;
  return `${weekday}${String(a.day)}${joint}${last}`;
}
