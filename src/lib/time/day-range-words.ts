import type { Precision } from '#lib/domain/date.ts';
import type { DateLanguage, WordLength } from './date-language.ts';
import { civilDay } from './day-number.ts';
import type { EdtfPoint } from './edtf-read.ts';
import { dayAndMonthIn, onWeekday, pointIn, yearIn } from './point-in-language.ts';

/**
 * Two points for a joint between them, month and year said once where both share them: "4" and "6 Feb 2026",
 * "Wed 4" and "Fri 6 Feb 2026", "30 Dec 2025" and "2 Jan 2026", "2022" and "2024". `unit` is a day only if both are.
 */
export function rangeOf(
  from: EdtfPoint,
  to: EdtfPoint,
  length: WordLength,
  language: DateLanguage
): { readonly from: string; readonly to: string; readonly unit: Precision } {
  const last = pointIn(to, length, language);
  if (from.precision !== 'day' || to.precision !== 'day') {
    const unit = from.precision === 'day' ? to.precision : from.precision;
    return { from: pointIn(from, length, language), to: last, unit };
  }
  const a = civilDay(from.extent.from);
  const b = civilDay(to.extent.from);
  const first =
    a.year !== b.year
      ? language.dayOfYear({
          day: dayAndMonthIn(from.extent.from, length, language),
          year: yearIn(a.year, language)
        })
      : a.month !== b.month
        ? dayAndMonthIn(from.extent.from, length, language)
        : language.dayNumber({ day: a.day });
  return { from: onWeekday(from.extent.from, first, length, language), to: last, unit: 'day' };
}
