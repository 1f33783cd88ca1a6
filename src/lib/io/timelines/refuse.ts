import { BadInput } from '#lib/domain/bad-input.ts';
import { MOST_STORY_EVENTS } from '#lib/domain/timeline-draft.ts';

/** Throws BadInput where a file has more events than a story takes; asked before any of them is read. */
export function refuseTooMany(name: string, count: number): void {
  if (count <= MOST_STORY_EVENTS) return;
  const [found, most] = [count, MOST_STORY_EVENTS].map((each) => each.toLocaleString('en'));
  throw new BadInput(
    `${name} has ${String(found)} events, and a story takes ${String(most)} at most; as CSV or TSV, “Open data” opens them all`
  );
}
