import type { DayPart, TimeOfDay } from './time-mention.ts';

/** Whether words before an amount say that it is not exact: "about", "nearly", "more than". */
export function isRough(words: string): boolean {
  return words !== '' && !/^(?:only|just|exactly)$/i.test(words);
}

const PARTS: ReadonlyMap<string, DayPart> = new Map([
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI']
]);

/** The part of the day that a word names, singular or plural; null for others. */
export function dayPartOf(word: string): TimeOfDay | null {
  const part = PARTS.get(word.toLowerCase().replace(/s$/, ''));
  return part === undefined ? null : { kind: 'part', part };
}
