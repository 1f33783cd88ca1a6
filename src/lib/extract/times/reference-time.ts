import { dayExtent, type BoundedExtent } from '#lib/time/calendar-unit.ts';
import { writeDay } from '#lib/time/edtf-write.ts';

/**
 * What a relative expression counts from (TimeML anchorTimeID). It may be wider than a day: what is
 * counted from "some day within 4 to 6 February" is as wide.
 */
export interface ReferenceTime {
  readonly extent: BoundedExtent;
  readonly edtf: string;
  /** `dateline`: the day that the text itself is dated; `utterance`: when the words were said; `event`: what the text told before. */
  readonly kind: 'publication' | 'dateline' | 'utterance' | 'event';
}

/** The day of publication, a day number in the article's zone. */
export function publicationTime(day: number): ReferenceTime {
  return { extent: dayExtent(day), edtf: writeDay(day), kind: 'publication' };
}

/** The day that the text's own dateline gives, a day number. */
export function datelineTime(day: number): ReferenceTime {
  return { extent: dayExtent(day), edtf: writeDay(day), kind: 'dateline' };
}

/** Whether nothing but the day of the text itself is there to count from. */
export function isPublication({ kind }: ReferenceTime): boolean {
  return kind === 'publication' || kind === 'dateline';
}
