import type { JournalEntry } from '#lib/domain/journal.ts';
import { changeShape } from './change-shape.ts';
import { record, text } from './shapes.ts';

/** In UTC, ISO 8601 with milliseconds. */
export const instant = text('an instant such as 2026-02-06T12:00:00.000Z', (value) =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(value)
);

/** One line of a story's journal. */
export const entryShape = record<JournalEntry>({
  id: text(),
  at: instant,
  by: text(),
  change: changeShape
});
