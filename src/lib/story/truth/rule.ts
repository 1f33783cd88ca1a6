import type { Extraction } from '#lib/domain/extraction.ts';

/** Where an extraction breaks a rule: a JSON pointer into it, and what was found there. */
export interface Breach {
  readonly at: string;
  readonly found: string;
}

/** One rule of truth. */
export interface TruthRule {
  /** Kebab-case, unique. */
  readonly id: string;
  /** What holds, in one sentence. */
  readonly says: string;
  readonly breaches: (extraction: Extraction) => readonly Breach[];
}

/** For a list: what `test` finds wrong with each item (null where nothing is), with the item's place. */
export function inEach<Item>(
  at: string,
  items: readonly Item[],
  test: (item: Item, index: number) => string | null
): readonly Breach[] {
  return items.flatMap((item, index) => {
    const found = test(item, index);
    return found === null ? [] : [{ at: `${at}/${index}`, found }];
  });
}

/** Words for a message, cut to a length that can be read. */
export function shown(words: string): string {
  return `"${words.length > 60 ? `${words.slice(0, 59)}…` : words}"`;
}
