import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, JournalEntry } from '#lib/domain/journal.ts';
import { replay, type Replayed } from '#lib/story/replay.ts';
import { SAME_CASES } from '../../support/any-story.ts';
import { anArticle, anEntry } from '../../support/any-journal.ts';

function journal(...changes: readonly JournalEntry['change'][]): readonly JournalEntry[] {
  return changes.map((change, at) => anEntry(`n${at}`, change, at));
}

function story({ undoes: _, redoes: __, ...rest }: Replayed): Omit<Replayed, 'undoes' | 'redoes'> {
  return rest;
}

const VISIT = { article: 'a', exact: 'visited Oslo' };
const BRING: Change = { do: 'bring', articles: [anArticle('a'), anArticle('b')] };

describe('a journal', () => {
  it('of nothing is an empty story that was read by machine', () => {
    expect(replay([])).toMatchObject({ title: '', articles: [], corrections: [], undoes: null });
  });

  it('plays what was done to the story, in order', () => {
    const played = replay(
      journal(
        BRING,
        { do: 'title', to: 'First' },
        { do: 'title', to: 'Second' },
        { do: 'facts', article: 'a', to: { published: '2024-05-09', publisher: null } },
        { do: 'text', article: 'b', to: 'Another text.' },
        { do: 'drop', article: 'b' },
        { do: 'review', to: { status: 'checked', by: 'Ann Roth', on: '2024-05-10' } }
      )
    );
    expect(played).toMatchObject({
      title: 'Second',
      articles: [{ id: 'a', published: '2024-05-09', publisher: null, zone: 'Europe/Zurich' }],
      review: { status: 'checked' }
    });
  });

  it('signs a correction with who made it and the day of it', () => {
    const played = replay(journal({ do: 'hide', event: VISIT, why: 'Not news.' }));
    expect(played.corrections).toEqual([
      { do: 'hide', event: VISIT, why: 'Not news.', by: 'Ann Roth', on: '2024-05-08', entry: 'n0' }
    ]);
  });

  it('does not take in the same article twice', () => {
    expect(replay(journal(BRING, BRING)).articles.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('undoes and does again several changes that are one step', () => {
    const both: Change = {
      do: 'together',
      changes: [
        { do: 'title', to: 'T' },
        { do: 'hide', event: VISIT, why: '' }
      ]
    };
    const undone = replay(journal(BRING, both, { do: 'undo', entry: 'n1' }));
    expect(undone).toMatchObject({ title: '', corrections: [], undoes: 'n0', redoes: 'n1' });
    const redone = replay(
      journal(BRING, both, { do: 'undo', entry: 'n1' }, { do: 'redo', entry: 'n1' })
    );
    expect(redone).toMatchObject({
      title: 'T',
      corrections: { length: 1 },
      undoes: 'n1',
      redoes: null
    });
  });

  it('has nothing to do again once something new was done', () => {
    const entries = journal(
      { do: 'title', to: 'T' },
      { do: 'undo', entry: 'n0' },
      { do: 'standfirst', to: 'S' }
    );
    expect(replay(entries)).toMatchObject({
      title: '',
      standfirst: 'S',
      undoes: 'n2',
      redoes: null
    });
  });
});

describe('any journal', () => {
  const anyChange: fc.Arbitrary<Change> = fc.oneof(
    fc.string().map((to) => ({ do: 'title' as const, to })),
    fc
      .constantFrom('a', 'b', 'c')
      .map((id) => ({ do: 'bring' as const, articles: [anArticle(id)] })),
    fc.constantFrom('a', 'b').map((article) => ({ do: 'drop' as const, article })),
    fc.string().map((to) => ({ do: 'text' as const, article: 'a', to })),
    fc.string().map((to) => ({ do: 'rename' as const, event: VISIT, to, why: '' })),
    fc.constant({ do: 'hide' as const, event: VISIT, why: '' })
  );
  /** Steps of a person who changes, undoes and does again, as far as there is something to. */
  const anySteps = fc.array(
    fc.oneof(
      { weight: 3, arbitrary: anyChange },
      fc.constantFrom('undo' as const, 'redo' as const)
    ),
    { maxLength: 30 }
  );

  function taken(steps: readonly (Change | 'undo' | 'redo')[]): readonly JournalEntry[] {
    return steps.reduce<readonly JournalEntry[]>((entries, step, at) => {
      if (typeof step !== 'string') return [...entries, anEntry(`n${at}`, step, at)];
      const { undoes, redoes } = replay(entries);
      const entry = step === 'undo' ? undoes : redoes;
      return entry === null ? entries : [...entries, anEntry(`n${at}`, { do: step, entry }, at)];
    }, []);
  }

  function all(entries: readonly JournalEntry[], step: 'undo' | 'redo'): readonly JournalEntry[] {
    const played = replay(entries);
    const entry = step === 'undo' ? played.undoes : played.redoes;
    if (entry === null) return entries;
    return all([...entries, anEntry(`${step}-${entries.length}`, { do: step, entry })], step);
  }

  it('undone to its beginning is the first state, and done again the last', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const entries = taken(steps);
        const undone = all(entries, 'undo');
        expect(story(replay(undone))).toEqual(story(replay([])));
        const last = story(replay(all(entries, 'redo')));
        expect(story(replay(all(undone, 'redo')))).toEqual(last);
      }),
      SAME_CASES
    );
  });

  it('undone once is the state before the change that it takes back', () => {
    fc.assert(
      fc.property(anySteps, anyChange, (steps, change) => {
        const entries = taken(steps);
        const changed = [...entries, anEntry('new', change)];
        const undone = [...changed, anEntry('back', { do: 'undo', entry: 'new' })];
        expect(story(replay(undone))).toEqual(story(replay(entries)));
      }),
      SAME_CASES
    );
  });
});
