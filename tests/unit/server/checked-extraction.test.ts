import { describe, expect, it } from 'vitest';
import { BadInput } from '#lib/domain/bad-input.ts';
import { checkedExtraction } from '#lib/server/checked-extraction.ts';
import { anExtraction } from '../story/an-extraction.ts';

describe('checkedExtraction', () => {
  it('lets an extraction pass that keeps the rules of truth', () => {
    const extraction = anExtraction();
    expect(checkedExtraction('keller.txt', extraction)).toBe(extraction);
  });

  it('names file and entry of an evidence span that does not match', () => {
    const moved = anExtraction((draft) => {
      for (const { evidence } of draft.events) {
        for (const item of evidence) if (item.type === 'span') item.start += 1;
      }
    });
    const run = (): unknown => checkedExtraction('keller.txt', moved);
    expect(run).toThrow(BadInput);
    expect(run).toThrow(
      /^keller\.txt: \/events\/0\/evidence\/0 breaks words-stand-in-the-text: found "President .*" where the text has "resident .*\(and 3 more\)$/
    );
  });
});
