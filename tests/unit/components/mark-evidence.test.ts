import { expect, test } from 'vitest';
import { markEvidence } from '#lib/components/panels/mark-evidence.ts';
import { sampleStory } from '../../support/sample-story.ts';

const [source] = sampleStory.sources;
if (source === undefined) throw new Error('the sample story has a source');
const { article, blocks } = source;
const pieces = blocks
  .filter(({ role }) => role !== 'dateline')
  .map((block) => ({ block, pieces: markEvidence(article, block, sampleStory.events) }));

test('pieces and their parts join to the article’s own words', () => {
  for (const { block, pieces: found } of pieces) {
    const text = article.text.slice(block.start, block.end);
    expect(found.map((piece) => piece.text).join('')).toBe(text);
    expect(found.flatMap(({ parts }) => parts.map((part) => part.text)).join('')).toBe(text);
  }
});

test('every event is reached from its words, and every word of evidence leads to an event', () => {
  const all = pieces.flatMap(({ pieces: found }) => found);
  for (const event of sampleStory.events)
    for (const item of event.evidence) {
      if (item.type !== 'span') continue;
      const covered = all.filter(({ start, end }) => start < item.end && item.start < end);
      expect(covered.every(({ events }) => events.length > 0)).toBe(true);
      expect(covered.some(({ events }) => events.includes(event))).toBe(true);
    }
});

test('what is marked as a quote is verbatim a quote, without its marks', () => {
  const quoted = pieces.flatMap(({ pieces: found }) =>
    found.flatMap(({ parts }) => parts.filter(({ isQuote }) => isQuote))
  );
  const spoken = sampleStory.events.flatMap(({ quotes }) => quotes.map(({ exact }) => exact));
  expect(quoted.length).toBeGreaterThan(2);
  for (const { text } of quoted) expect(spoken.some((exact) => exact.includes(text))).toBe(true);
});
