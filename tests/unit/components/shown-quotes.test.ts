import { describe, expect, test } from 'vitest';
import { shownQuotes } from '#lib/components/panels/shown-quotes.ts';
import type { Quote } from '#lib/domain/quote.ts';

function quote(exact: string): Quote {
  return {
    id: exact,
    start: 0,
    end: exact.length,
    exact,
    speaker: null,
    speakerMention: null,
    cue: null,
    rule: null,
    extent: 'full'
  };
}

describe('an entry of the chronicle', () => {
  test.each([
    {
      behaviour: 'leaves out a quote that its title holds whole',
      title: 'Berg: “not yet”',
      quotes: ['not yet'],
      heading: 'Berg: “not yet”',
      headed: null,
      others: []
    },
    {
      behaviour: 'puts the full quote where its title cuts it short',
      title: 'Berg: “We shall come back to it when…”',
      quotes: ['We shall come back to it when there is time.'],
      heading: 'Berg:',
      headed: 'We shall come back to it when there is time.',
      others: []
    },
    {
      behaviour: 'leaves out a quote that a longer one holds, whatever mark it ends on',
      title: 'Berg speaks of the bridge',
      quotes: ['It will stand,', 'I have said it. It will stand. Nobody doubts it.'],
      heading: 'Berg speaks of the bridge',
      headed: null,
      others: ['I have said it. It will stand. Nobody doubts it.']
    },
    {
      behaviour: 'shows a quote that was given twice once',
      title: 'Berg speaks',
      quotes: ['never,', 'never.'],
      heading: 'Berg speaks',
      headed: null,
      others: ['never,']
    },
    {
      behaviour: 'keeps its cut title where the rest stands inside a longer quote',
      title: 'Berg: “It will stand…”',
      quotes: ['I have said it. It will stand. Nobody doubts it.'],
      heading: 'Berg: “It will stand…”',
      headed: null,
      others: ['I have said it. It will stand. Nobody doubts it.']
    }
  ])('$behaviour', ({ title, quotes, heading, headed, others }) => {
    const shown = shownQuotes({ title, quotes: quotes.map(quote) });
    expect(shown.heading).toBe(heading);
    expect(shown.headed?.exact ?? null).toBe(headed);
    expect(shown.others.map(({ exact }) => exact)).toEqual(others);
  });
});
