import { describe, expect, test } from 'vitest';
import {
  dateExamples,
  tellingEvidence,
  timeWords,
  wordExamples
} from '#lib/components/legend/choose-examples.ts';
import { markTimeWords } from '#lib/components/legend/mark-words.ts';
import { sampleStory } from '../../support/sample-story.ts';

describe('examples of the rules about dates', () => {
  test('are events of the story, each used once, none of them a publication', () => {
    const examples = dateExamples(sampleStory.events);
    expect(examples.length).toBeGreaterThan(4);
    expect(new Set(examples.map(({ event }) => event.id)).size).toBe(examples.length);
    const ids = sampleStory.events.map(({ id }) => id);
    expect(examples.every(({ event }) => ids.includes(event.id))).toBe(true);
    expect(examples.some(({ event }) => event.kind === 'publication')).toBe(false);
  });

  test('show what their rule says', () => {
    for (const { rule, event } of dateExamples(sampleStory.events)) {
      if (rule === 'day') expect(event.date).toMatchObject({ form: 'unit', precision: 'day' });
      if (rule === 'unit') expect(event.date.precision).not.toBe('day');
      if (rule === 'about') expect(event.date.approximate).toBe(true);
      if (rule === 'between') expect(event.date.form).toBe('within');
      if (rule === 'inferred') expect(event.date.withoutInference).not.toBeNull();
      if (rule === 'none') expect(event.date.form).toBe('undated');
    }
  });

  test('are left out where the story has none', () => {
    expect(dateExamples([])).toEqual([]);
    expect(wordExamples([])).toEqual([]);
    expect(timeWords([])).toEqual([]);
  });
});

test('the words that dated an event are marked, and the evidence stays whole', () => {
  let marked = 0;
  for (const event of sampleStory.events) {
    const evidence = tellingEvidence(event);
    if (evidence === null) continue;
    const pieces = markTimeWords(evidence, event);
    expect(pieces.map(({ text }) => text).join('')).toBe(evidence.exact);
    marked += pieces.filter(({ isTime }) => isTime).length;
  }
  expect(marked).toBeGreaterThan(4);
});
