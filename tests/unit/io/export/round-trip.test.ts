import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventDate } from '#lib/domain/date.ts';
import type { StoryDocument } from '#lib/domain/story-document.ts';
import type { Medium, StoryEvent } from '#lib/domain/story.ts';
import { rangeOf } from '#lib/io/export/day-range.ts';
import { leadOf, namesOf } from '#lib/io/export/event-words.ts';
import type { Exporter, Loss } from '#lib/io/export/exporter.ts';
import { harmlessLine } from '#lib/io/export/harmless.ts';
import { iCalendar } from '#lib/io/export/icalendar.ts';
import { markwhen } from '#lib/io/export/markwhen.ts';
import { table } from '#lib/io/export/table.ts';
import { timelineJs } from '#lib/io/export/timelinejs.ts';
import { timelineJsSheet } from '#lib/io/export/timelinejs-sheet.ts';
import { fromICalendar } from '#lib/io/timelines/from-icalendar.ts';
import { fromMarkwhen } from '#lib/io/timelines/from-markwhen.ts';
import { fromSheet } from '#lib/io/timelines/from-sheet.ts';
import { fromTable } from '#lib/io/timelines/from-table.ts';
import { fromTimelineJs } from '#lib/io/timelines/from-timelinejs.ts';
import type { ReadTimeline } from '#lib/io/timelines/read-timeline.ts';
import { writeDay } from '#lib/time/edtf-write.ts';
import { anyDatedStory } from '../../../support/any-dated-story.ts';

const SAME_CASES = { seed: 20260206, numRuns: 30 };

interface Trip {
  readonly exporter: Exporter;
  readonly read: (name: string, written: string) => ReadTimeline;
  readonly name: string;
  /** Whether the format knows this date as it is, its qualifiers aside. */
  readonly knows: (edtf: string, date: EventDate) => boolean;
  /** Whether it tells what is approximate, and keeps words as they are. */
  readonly keepsAll?: true;
  readonly knowsMedia?: true;
}

const POINT = String.raw`\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?`;
const ANY_YEAR = new RegExp(`^-?${POINT}(?:/-?${POINT})?$`, 'u');
const FOUR_FIGURES = new RegExp(`^${POINT}(?:/${POINT})?$`, 'u');
const DAYS = /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/u;

const TRIPS: readonly Trip[] = [
  {
    exporter: table,
    read: fromTable,
    name: 'a.csv',
    knows: () => true,
    keepsAll: true,
    knowsMedia: true
  },
  { exporter: iCalendar, read: fromICalendar, name: 'a.ics', knows: (edtf) => DAYS.test(edtf) },
  {
    exporter: timelineJs,
    read: fromTimelineJs,
    name: 'a.json',
    knows: (edtf) => ANY_YEAR.test(edtf),
    knowsMedia: true
  },
  {
    exporter: timelineJsSheet,
    read: fromSheet,
    name: 'b.csv',
    knows: (edtf) => ANY_YEAR.test(edtf),
    knowsMedia: true
  },
  { exporter: markwhen, read: fromMarkwhen, name: 'a.mw', knows: (edtf) => FOUR_FIGURES.test(edtf) }
];

/** So many events share this fate for their dates. */
function lost(losses: readonly Loss[], fate: Loss['fate'], kinds: RegExp): number {
  return losses
    .filter((loss) => loss.fate === fate && kinds.test(loss.what))
    .reduce((sum, { count }) => sum + count, 0);
}

const DATE_KINDS =
  /^(?:events without a beginning|distant years|years and months|weeks|lasting|bounded|open)/u;

/** The date that comes back. */
function expectedDate(event: StoryEvent, { story }: StoryDocument, trip: Trip): string {
  if (trip.keepsAll) return event.date.edtf;
  const exact = event.date.edtf.replaceAll('~', '');
  if (trip.knows(exact, event.date)) return exact;
  const range = rangeOf(event.date, story) ?? { from: 0, to: 1 };
  const [from, to] = [writeDay(range.from), writeDay(range.to - 1)];
  return from === to ? from : `${from}/${to}`;
}

function lineOf(words: string, { keepsAll, exporter }: Trip): string {
  const kept = keepsAll ? words.toWellFormed() : harmlessLine(words);
  return (
    exporter === markwhen ? kept.replaceAll('](', '] (').replace(/(^|\s)#(?=\w)/gu, '$1# ') : kept
  )
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The words of a medium; of alternative words with signs of HTML the reader takes those for markup, which they are not. */
function mediumWords(medium: Medium, line: (words: string) => string): readonly unknown[] {
  return [medium.url, line(medium.caption), line(medium.credit), line(medium.alt)].slice(
    0,
    /[<&]/u.test(medium.alt) ? 3 : 4
  );
}

function spaced(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}

describe.each(TRIPS)('a story in $exporter.id and back', (trip) => {
  const { exporter, read, name } = trip;

  test('has the same events, dates, lanes and media, but for what the losses name', () => {
    fc.assert(
      fc.property(anyDatedStory, (document) => {
        const { story } = document;
        const { text, losses } = exporter.write(document, { address: null });
        const back = read(name, text);
        const gone = lost(losses, 'left out', DATE_KINDS);
        expect(back.problems.filter(({ isLeftOut }) => isLeftOut)).toEqual([]);
        expect(back.events).toHaveLength(story.events.length - gone);
        const told = new Map(back.events.map((event) => [event.title, event]));
        const kept = story.events.flatMap((event) => {
          const same = told.get(lineOf(event.title, trip));
          return same === undefined ? [] : [{ event, same }];
        });
        expect(kept).toHaveLength(back.events.length);
        for (const { event, same } of kept) {
          const lead = leadOf(event);
          expect(same.date).toBe(expectedDate(event, document, trip));
          const medium = trip.knowsMedia ? (event.hand?.medium ?? null) : null;
          expect(same.medium?.behind).toBe(medium?.behind);
          const wanted = medium && mediumWords(medium, (words) => lineOf(words, trip));
          const found = same.medium && mediumWords(same.medium, spaced);
          expect(found?.slice(0, wanted?.length)).toEqual(wanted ?? undefined);
          const { description } = event.hand ?? {};
          const begin = same.description.replace(/\s+/gu, ' ').trim();
          expect(begin.startsWith(lineOf(description ?? '', trip))).toBe(true);
          expect(same.lane).toBe(lead === null ? '' : lineOf(namesOf([lead], story), trip));
        }
        const changed = kept.filter(
          ({ event, same }) => same.date.replaceAll('~', '') !== event.date.edtf.replaceAll('~', '')
        );
        expect(changed).toHaveLength(lost(losses, 'as range', DATE_KINDS));
        const blunted = story.events.filter(({ date }) => date.approximate);
        expect(lost(losses, 'as words', /^approximate dates$/u)).toBe(
          trip.keepsAll ? 0 : blunted.length
        );
      }),
      SAME_CASES
    );
  });
});
