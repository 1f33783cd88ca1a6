import ICAL from 'ical.js';
import type { EventDate } from '#lib/domain/date.ts';
import type { Story, StoryEvent } from '#lib/domain/story.ts';
import { writeDay } from '#lib/time/edtf-write.ts';
import { rangeOf, yearsOf, type DayRange } from './day-range.ts';
import { leadOf, lineWords, namesOf, noteLines, reviewWords } from './event-words.ts';
import type { Exporter } from './exporter.ts';
import { harmlessLine, harmlessText } from './harmless.ts';
import { kindOfDate, lossesOf, type DateFate, type Fates } from './losses.ts';
import { NOTE_FATES } from './note-fates.ts';

/**
 * iCalendar (RFC 5545): an event is a whole day or a range of them, and a note says what is really known. Its UID is
 * that of the event, so that a calendar that has it gets it anew.
 */
export const iCalendar: Exporter = {
  id: 'icalendar',
  write: (document, { address }) => {
    const { story, entries } = document;
    const calendar = new ICAL.Component('vcalendar');
    calendar.addPropertyWithValue('version', '2.0');
    calendar.addPropertyWithValue('prodid', '-//Dateline//dateline-story 1//EN');
    calendar.addPropertyWithValue('name', harmlessLine(story.title));
    calendar.addPropertyWithValue('x-wr-calname', harmlessLine(story.title));
    calendar.addPropertyWithValue(
      'description',
      harmlessText(`${story.standfirst}\n${reviewWords(story.review)}`)
    );
    if (address !== null) calendar.addPropertyWithValue('url', address);
    const stamp = stampOf(entries.at(-1)?.at);
    for (const event of story.events) {
      const range = writtenRange(event.date, story);
      if (range !== null) calendar.addSubcomponent(entryOf(event, { story, range, stamp }));
    }
    return {
      text: `${calendar.toString()}\r\n`,
      losses: lossesOf(document, FATES, fateOf(story))
    };
  }
};

const FATES: Fates = { ...NOTE_FATES, cover: 'left out', media: 'as words' };

const DAY_TO_DAY = /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/u;

function fateOf(story: Story): DateFate {
  return (date) => {
    const what = kindOfDate(date);
    if (what === 'events without a beginning') return { what, fate: 'left out' };
    if (writtenRange(date, story) === null) return { what: 'distant years', fate: 'left out' };
    const isWhole = what === 'lasting dates' && DAY_TO_DAY.test(date.edtf.replaceAll('~', ''));
    return what === null || isWhole ? null : { what, fate: 'as range' };
  };
}

/** Null for what has no beginning, or lies in a year that iCalendar does not write: it has those from 1 to 9999. */
function writtenRange(date: EventDate, story: Story): DayRange | null {
  const range = rangeOf(date, story);
  if (range === null) return null;
  const { first, last } = yearsOf(range);
  return first < 1 || last >= 9999 ? null : range;
}

function entryOf(
  event: StoryEvent,
  {
    story,
    range,
    stamp
  }: { readonly story: Story; readonly range: DayRange; readonly stamp: ICAL.Time }
): ICAL.Component {
  const entry = new ICAL.Component('vevent');
  entry.addPropertyWithValue('uid', `${event.id}@${story.slug}.dateline`);
  entry.addPropertyWithValue('dtstamp', stamp);
  entry.addProperty(dayProperty('dtstart', range.from));
  entry.addProperty(dayProperty('dtend', range.to));
  entry.addPropertyWithValue('summary', harmlessLine(event.title));
  entry.addPropertyWithValue('description', noteLines(event, story).map(lineWords).join('\n'));
  const lead = leadOf(event);
  if (lead !== null) entry.addPropertyWithValue('categories', namesOf([lead], story));
  const url = addressOf(event, story);
  if (url !== null) entry.addPropertyWithValue('url', url);
  if (event.modality === 'planned') entry.addPropertyWithValue('status', 'TENTATIVE');
  // A story takes up nobody's day.
  entry.addPropertyWithValue('transp', 'TRANSPARENT');
  return entry;
}

/** Where its first piece of evidence stands. */
function addressOf({ evidence: [first] }: StoryEvent, { sources }: Story): string | null {
  if (first?.type === 'record') return first.url;
  if (first?.type !== 'span') return null;
  return sources.find(({ article }) => article.id === first.article)?.article.url ?? null;
}

/** Given as it is written: ical.js writes the years before 1000 with fewer than four figures, which nobody reads. */
function dayProperty(name: string, day: number): ICAL.Property {
  return new ICAL.Property([name, {}, 'date', writeDay(day)]);
}

/** When the story was last worked on, which stands for when the entry was made: no clock is asked. */
function stampOf(instant: string | undefined): ICAL.Time {
  const at = new Date(instant ?? 0);
  return ICAL.Time.fromJSDate(at, true);
}
