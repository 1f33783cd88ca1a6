import { BadInput } from '#lib/domain/bad-input.ts';
import { isRecord } from '../backup/shapes.ts';
import { RowProblems, type ReadEvent, type ReadTimeline } from './read-timeline.ts';
import { refuseTooMany } from './refuse.ts';
import { readSlide, readTitle } from './slides.ts';

const WANTED =
  'wanted the JSON of a TimelineJS timeline: {"title": …, "events": [{"start_date": …}]}';

/**
 * A timeline in TimelineJS's JSON. Rows are counted through its events, then its eras. Throws BadInput for what is
 * no JSON, or none of TimelineJS; a slide that cannot be read is among the problems, and the others stand.
 */
export function fromTimelineJs(name: string, written: string): ReadTimeline {
  const file = parsed(name, written);
  const events = isRecord(file) ? file['events'] : undefined;
  if (!isRecord(file) || !Array.isArray(events))
    throw new BadInput(`${name} has no list of events; ${WANTED}`);
  const problems = new RowProblems();
  const { title, eras } = file;
  const listed: readonly unknown[] = Array.isArray(eras) ? eras : [];
  refuseTooMany(name, events.length + listed.length);
  return {
    ...readTitle(title, problems),
    events: events.flatMap((slide: unknown, index): readonly ReadEvent[] => {
      const read = readSlide(slide, index + 1, `event ${String(index + 1)}`, problems);
      return read === null ? [] : [read];
    }),
    eras: listed.flatMap((era, index) => {
      const row = events.length + index + 1;
      return readSlide(era, row, `era ${String(index + 1)}`, problems, true) ?? [];
    }),
    problems: problems.all
  };
}

function parsed(name: string, written: string): unknown {
  try {
    return JSON.parse(written.replace(/^\ufeff/u, '')) as unknown;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new BadInput(`${name} is cut off or broken: it is no JSON (${reason}); ${WANTED}`, {
      cause
    });
  }
}
