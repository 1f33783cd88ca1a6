import type { StoryEvent } from '#lib/domain/story.ts';

/** Why a person should look at an event, most pressing first. */
export const DOUBTS = [
  'inferred date',
  'carried date',
  'no date',
  'inferred',
  'counted date'
] as const;
export type Doubt = (typeof DOUBTS)[number];

/** The most pressing reason to look at what the machine read of an event; null where the text says it all itself. */
export function doubtOf({ date, inferences }: StoryEvent): Doubt | null {
  if (date.basis === 'hand') return null;
  if (date.withoutInference !== null) return 'inferred date';
  if (date.basis === 'inherited' || date.basis === 'order' || date.basis === 'event')
    return 'carried date';
  if (date.form === 'undated') return 'no date';
  if (inferences.length > 0) return 'inferred';
  return date.basis === 'relative' ? 'counted date' : null;
}

/** Events that nobody has looked at, doubtful ones first, else in the order given. Publications are given, not read. */
export function toLookAt(events: readonly StoryEvent[]): readonly StoryEvent[] {
  const open = events.filter(isToLookAt);
  return open.toSorted((a, b) => place(a) - place(b));
}

/** Whether a person has yet to look at it. */
export function isToLookAt({ kind, hand }: StoryEvent): boolean {
  return kind !== 'publication' && (hand?.checked ?? null) === null;
}

function place(event: StoryEvent): number {
  const doubt = doubtOf(event);
  return doubt === null ? DOUBTS.length : DOUBTS.indexOf(doubt);
}
