/** A story as slides of TimelineJS, for its JSON and its sheets. Words are HTML there, so that ours are escaped. */
import type { EventDate } from '#lib/domain/date.ts';
import type { Medium, Story, StoryEvent } from '#lib/domain/story.ts';
import { civilDay } from '#lib/time/day-number.ts';
import { readEdtf, type EdtfPoint } from '#lib/time/edtf-read.ts';
import { rangeOf } from './day-range.ts';
import {
  articleWords,
  BACKDROP_LABEL,
  leadOf,
  MEDIUM_LABEL,
  namesOf,
  noteLines,
  reviewWords,
  whenWords
} from './event-words.ts';
import { asHtml, harmlessLine, harmlessText } from './harmless.ts';
import { hasAddress, isWordsAlone, kindOfDate, type DateFate, type Fates } from './losses.ts';
import { NOTE_FATES } from './note-fates.ts';

/** TimelineJS counts years as books do: -44 is 44 BC, and there is no year 0. */
export interface SlideDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

export interface SlideMedium {
  readonly url: string;
  readonly caption: string;
  readonly credit: string;
  readonly alt: string;
}

export interface Slide {
  readonly unique_id: string;
  readonly start_date: SlideDate;
  readonly end_date?: SlideDate;
  /** Stands in the place of dates that say too much. */
  readonly display_date?: string;
  readonly text: { readonly headline: string; readonly text: string };
  readonly group?: string;
  readonly media?: SlideMedium;
  readonly background?: { readonly url: string };
}

export type TitleSlide = Pick<Slide, 'text' | 'media' | 'background'>;

export function slideFates({ medium }: Story): Fates {
  const fates: Fates = { ...NOTE_FATES, 'media without an address': 'as words' };
  return medium === null || !isWordsAlone(medium) ? fates : { ...fates, cover: 'left out' };
}

/** What JavaScript's dates reach, by which TimelineJS draws. */
const FARTHEST_YEAR = 270_000;

export function slideFate(story: Story): DateFate {
  return (date) => {
    const what = kindOfDate(date);
    if (what === 'events without a beginning') return { what, fate: 'left out' };
    const dates = datesOf(date, story);
    if (dates === null) return { what: 'distant years', fate: 'left out' };
    return what === null || dates.isWhole ? null : { what, fate: 'as range' };
  };
}

/** Null for an event that TimelineJS has no date for. */
export function slideOf(event: StoryEvent, story: Story): Slide | null {
  const dates = datesOf(event.date, story);
  if (dates === null) return null;
  const lead = leadOf(event);
  const { start, end, isWhole } = dates;
  return {
    unique_id: event.id,
    start_date: start,
    ...(end === null ? {} : { end_date: end }),
    ...(isWhole && !event.date.approximate ? {} : { display_date: whenWords(event.date) }),
    text: { headline: asHtml(harmlessLine(event.title)), text: textOf(event, story) },
    ...(lead === null ? {} : { group: asHtml(namesOf([lead], story)) }),
    ...shownIn(event.hand?.medium ?? null)
  };
}

export function titleOf(story: Story): TitleSlide {
  const sources = story.sources.map(({ article }) => articleWords(article));
  const lines = [harmlessText(story.standfirst), reviewWords(story.review), ...sources];
  return {
    text: {
      headline: asHtml(harmlessLine(story.title)),
      text: lines.map((line) => `<p>${asHtml(line)}</p>`).join('')
    },
    ...shownIn(story.medium)
  };
}

interface SlideDates {
  readonly start: SlideDate;
  readonly end: SlideDate | null;
  /** Whether they claim what the date does, nothing more and nothing less. */
  readonly isWhole: boolean;
}

function datesOf(date: EventDate, story: Story): SlideDates | null {
  const range = rangeOf(date, story);
  if (range === null) return null;
  const isFar = [range.from, range.to].some((day) => Math.abs(civilDay(day).year) > FARTHEST_YEAR);
  if (isFar) return null;
  const read = readEdtf(date.edtf);
  const whole = read.ok && read.value.form !== 'set' ? read.value : null;
  const start = pointOf(whole?.from ?? null);
  const end = pointOf(whole?.to ?? null);
  if (start !== null && end !== null)
    return { start, end: whole?.form === 'unit' ? null : end, isWhole: true };
  return { start: dayOf(range.from), end: dayOf(range.to - 1), isWhole: false };
}

/** Null for what TimelineJS has no unit for: weeks, seasons, quarters, decades. */
function pointOf(point: EdtfPoint | null): SlideDate | null {
  if (point === null) return null;
  const { year, month, day } = dayOf(point.extent.from);
  if (point.precision === 'year') return { year };
  if (month === undefined || day === undefined) return null;
  if (point.precision === 'month') return { year, month };
  return point.precision === 'day' ? { year, month, day } : null;
}

function dayOf(days: number): SlideDate {
  const { year, month, day } = civilDay(days);
  return { year: year <= 0 ? year - 1 : year, month, day };
}

function textOf(event: StoryEvent, story: Story): string {
  return noteLines(event, story)
    .filter(({ label }) => label !== MEDIUM_LABEL || mediumOf(event.hand?.medium ?? null) === null)
    .filter(({ label }) => label !== BACKDROP_LABEL)
    .map(({ label, words }) =>
      label === '' ? `<p>${asHtml(words)}</p>` : `<p><b>${asHtml(label)}:</b> ${asHtml(words)}</p>`
    )
    .join('');
}

function shownIn(medium: Medium | null): Pick<Slide, 'media' | 'background'> {
  const media = mediumOf(medium);
  return {
    ...(media === null ? {} : { media }),
    ...(medium?.behind === undefined ? {} : { background: { url: medium.behind } })
  };
}

/** Only what stands elsewhere under an address; words alone are among those of the slide. */
function mediumOf(medium: Medium | null): SlideMedium | null {
  if (medium === null || !hasAddress(medium)) return null;
  const { url, caption, credit, alt } = medium;
  return { url, caption: asHtml(caption), credit: asHtml(credit), alt: harmlessLine(alt) };
}
