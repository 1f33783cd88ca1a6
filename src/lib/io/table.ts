import type { TimelineEvent } from '#lib/domain/event.ts';
import type { Extraction } from '#lib/domain/extraction.ts';

const HEADER = ['date', 'event', 'on whose word', 'rule'];
const WIDEST = [40, 72, 40, Infinity];

/** The events in plain text, one a line, in aligned columns: date, title, on whose word, rules of the date. */
export function formatTable(extraction: Extraction): string {
  const rows = extraction.events.map((event) => [
    event.date.edtf,
    event.title,
    onWhoseWord(event, extraction),
    [...new Set(event.date.trace.map(({ rule }) => rule))].join(', ')
  ]);
  const cut = [HEADER, ...rows].map((row) =>
    row.map((cell, column) => shorten(cell, WIDEST[column] ?? 0))
  );
  const widths = HEADER.map((_, column) =>
    Math.max(...cut.map((row) => lengthOf(row[column] ?? '')))
  );
  return cut.map((row) => `${line(row, widths)}\n`).join('');
}

/** Names of those who vouch for an event, or the article itself. */
export function onWhoseWord({ attribution }: TimelineEvent, { actors }: Extraction): string {
  if (attribution.sources.length === 0) return 'the article';
  return attribution.sources
    .map((id) => actors.find((actor) => actor.id === id)?.name ?? id)
    .join(', ');
}

function line(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - lengthOf(cell)))
    .join('  ')
    .trimEnd();
}

/** One line, cut with an ellipsis where it is longer than `most` characters. */
function shorten(words: string, most: number): string {
  const whole = words.replace(/\s+/g, ' ');
  const characters = [...whole];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : whole;
}

function lengthOf(words: string): number {
  return [...words].length;
}
