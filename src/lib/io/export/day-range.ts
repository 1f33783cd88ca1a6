/** Dates as the first and the last of their days, for formats that know nothing else. */
import type { EventDate } from '#lib/domain/date.ts';
import type { Story } from '#lib/domain/story.ts';
import { civilDay } from '#lib/time/day-number.ts';
import { validatePublished } from '#lib/time/published-day.ts';

/** Whole days since 1970-01-01, half-open. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The days that a date may cover; null for what has no beginning. What has no end goes on to the last day of
 * publication, which is as far as the sources know, or for a day where there is none.
 */
export function rangeOf({ extent: { from, to } }: EventDate, story: Story): DayRange | null {
  if (from === null) return null;
  return { from, to: to ?? Math.max(from, lastPublished(story) ?? from) + 1 };
}

/** The years of the first and the last day; astronomical, so that 0 is 1 BC. */
export function yearsOf({ from, to }: DayRange): { readonly first: number; readonly last: number } {
  return { first: civilDay(from).year, last: civilDay(to - 1).year };
}

function lastPublished({ sources }: Story): number | null {
  const days = sources.flatMap(({ article }) => {
    const day = validatePublished(article.published);
    return day.ok ? [day.value] : [];
  });
  return days.length === 0 ? null : Math.max(...days);
}
