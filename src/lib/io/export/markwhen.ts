import type { EventDate } from '#lib/domain/date.ts';
import type { Story, StoryEvent } from '#lib/domain/story.ts';
import { writeDay } from '#lib/time/edtf-write.ts';
import { rangeOf, yearsOf } from './day-range.ts';
import { articleWords, leadOf, lineWords, namesOf, noteLines, reviewWords } from './event-words.ts';
import type { Exporter } from './exporter.ts';
import { harmlessLine, harmlessText } from './harmless.ts';
import { kindOfDate, lossesOf, type DateFate, type Fates } from './losses.ts';
import { NOTE_FATES } from './note-fates.ts';

/**
 * Markwhen (https://docs.markwhen.com): a section for each actor, in the order in which they come. Notes stand behind
 * `>`, so that no line of theirs is taken for a date, a section or a property.
 */
export const markwhen: Exporter = {
  id: 'markwhen',
  write: (document) => {
    const { story } = document;
    const told = story.events.flatMap((event) => {
      const date = writtenDate(event.date, story);
      const lead = leadOf(event);
      const lane = lead === null ? '' : namesOf([lead], story);
      return date === null ? [] : [{ lane, words: entryOf(event, date, story) }];
    });
    const lanes = [...new Set(['', ...told.map(({ lane }) => lane)])];
    const parts = [
      headerOf(story),
      ...lanes.flatMap((lane) => [
        ...(lane === '' ? [] : [`# ${unmarked(lane)}`]),
        ...told.filter((each) => each.lane === lane).map(({ words }) => words)
      ])
    ];
    return { text: `${parts.join('\n\n')}\n`, losses: lossesOf(document, FATES, fateOf(story)) };
  }
};

const FATES: Fates = { ...NOTE_FATES, cover: 'left out', media: 'as words' };

/** Years, months and days, alone or from one to another, in years of four digits. */
const KNOWN = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?(?:\/\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?)?$/u;

function fateOf(story: Story): DateFate {
  return (date) => {
    const what = kindOfDate(date);
    if (what === 'events without a beginning') return { what, fate: 'left out' };
    if (writtenDate(date, story) === null) return { what: 'distant years', fate: 'left out' };
    return what === null || KNOWN.test(exactOf(date)) ? null : { what, fate: 'as range' };
  };
}

/** The date as Markwhen reads it; null for one without a beginning, or outside of the years 0 to 9999. */
function writtenDate(date: EventDate, story: Story): string | null {
  const range = rangeOf(date, story);
  if (range === null) return null;
  const { first, last } = yearsOf(range);
  if (first < 0 || last > 9999) return null;
  const exact = exactOf(date);
  if (KNOWN.test(exact)) return exact;
  const [from, to] = [writeDay(range.from), writeDay(range.to - 1)];
  return from === to ? from : `${from}/${to}`;
}

/** Without its qualifiers. */
function exactOf({ edtf }: EventDate): string {
  return edtf.replaceAll('~', '');
}

function entryOf(event: StoryEvent, date: string, story: Story): string {
  const notes = noteLines(event, story).map(lineWords).join('\n').split('\n');
  return [
    `${date}: ${unmarked(harmlessLine(event.title))}`,
    `id: ${JSON.stringify(event.id)}`,
    ...notes.map((line) => `> ${unmarked(line)}`.trimEnd())
  ].join('\n');
}

/** Markwhen takes links, pictures and tags out of words; a space in them keeps it from that. */
function unmarked(words: string): string {
  return words.replaceAll('](', '] (').replace(/(^|\s)#(?=\w)/gu, '$1# ');
}

function headerOf(story: Story): string {
  const sources = story.sources.map(({ article }) => articleWords(article));
  const about = [harmlessText(story.standfirst), reviewWords(story.review), ...sources].join('\n');
  return [
    '---',
    `title: ${JSON.stringify(harmlessLine(story.title))}`,
    `description: ${JSON.stringify(about)}`,
    '---'
  ].join('\n');
}
