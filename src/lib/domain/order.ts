import type { TimelineEvent } from './event.ts';

/** Place of an event's first words; records and notes stand after words. */
function placeInText(event: TimelineEvent): number {
  let first = Number.MAX_SAFE_INTEGER;
  for (const item of event.evidence)
    if (item.type === 'span' && item.start < first) first = item.start;
  return first;
}

/**
 * The one order of events: by earliest day, then latest day, then place in the text. Events without a
 * lower bound come last ("No date given"), and in it those with an upper bound first.
 */
export function compareEvents(a: TimelineEvent, b: TimelineEvent): number {
  const far = Number.MAX_SAFE_INTEGER;
  return (
    (a.date.extent.from ?? far) - (b.date.extent.from ?? far) ||
    (a.date.extent.to ?? far) - (b.date.extent.to ?? far) ||
    placeInText(a) - placeInText(b) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}
