import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change, Journal, JournalEntry, Reversal } from '#lib/domain/journal.ts';
import { mergeJournals, type Conflict } from '#lib/story/merge-journals.ts';
import { settleConflict, type Pick } from '#lib/story/settle-conflict.ts';
import { standingIn } from '#lib/story/standing.ts';
import { anArticle, anEntry } from '../../support/any-journal.ts';

const visit = { article: 'first', exact: 'went to Moscow' };
const call = { article: 'first', exact: 'a call' };
const bonne = { article: 'first', exact: 'Bonne' };
const why = '';

const BASE = [
  anEntry('begin', { do: 'bring', articles: [anArticle('first')] }),
  anEntry('named', { do: 'rename', event: visit, to: 'The visit', why })
];

function journal(added: readonly JournalEntry[], base = BASE): Journal {
  return { story: 'story', entries: [...base, ...added] };
}

function ids({ entries }: Journal): string[] {
  return entries.map(({ id }) => id);
}

/** The merged journal after all conflicts were settled for one side. */
function settled(entries: readonly JournalEntry[], conflicts: readonly Conflict[], pick: Pick) {
  return conflicts.reduce(
    (before, conflict, at) => [
      ...before,
      ...settleConflict(before, conflict, pick).map((change, part) =>
        anEntry(`pick-${at}-${part}`, change)
      )
    ],
    entries
  );
}

function decided(entries: readonly JournalEntry[], subject: string): string | undefined {
  return standingIn(entries).get(subject)?.at(-1)?.value;
}

describe('merging a colleague’s journal', () => {
  test('adds what we do not have, in their order, after ours', () => {
    const ours = journal([anEntry('a', { do: 'title', to: 'Ours' })]);
    const theirs = journal([
      anEntry('b', { do: 'note', event: visit, text: 'See page 3', why }),
      anEntry('c', { do: 'hide', event: call, why })
    ]);
    const merged = mergeJournals(ours, theirs);
    expect(ids(merged.journal)).toEqual(['begin', 'named', 'a', 'b', 'c']);
    expect(merged.added.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(merged.conflicts).toEqual([]);
  });

  test('of another story is refused, by name', () => {
    const other = { ...journal([]), story: 'other' };
    expect(() => mergeJournals(journal([]), other)).toThrow(
      'is of story other; wanted one of story story'
    );
  });

  const DISPUTED: readonly [what: string, ours: Change, theirs: Change][] = [
    [
      'two titles of one event',
      { do: 'rename', event: visit, to: 'A', why },
      { do: 'rename', event: visit, to: 'B', why }
    ],
    [
      'two dates of one event',
      { do: 'date', event: visit, to: '2024-05', why },
      { do: 'date', event: visit, to: '2024-05-06', why }
    ],
    [
      'an event that one hides and the other confirms',
      { do: 'hide', event: visit, why },
      { do: 'confirm', event: visit, why }
    ],
    [
      'an event that one hides and the other makes one with another',
      { do: 'hide', event: visit, why },
      { do: 'merge', event: visit, into: call, why }
    ],
    [
      'two parts of one actor in one event',
      { do: 'link', event: visit, actor: bonne, role: 'agent', why },
      { do: 'unlink', event: visit, actor: bonne, why }
    ],
    ['two titles of the story', { do: 'title', to: 'A' }, { do: 'title', to: 'B' }],
    [
      'two days of publication of one article',
      { do: 'facts', article: 'first', to: { published: '2024-05-01', zone: 'UTC' } },
      { do: 'facts', article: 'first', to: { published: '2024-05-02' } }
    ],
    [
      'two titles among other changes',
      {
        do: 'together',
        changes: [
          { do: 'hide', event: call, why },
          { do: 'rename', event: visit, to: 'A', why }
        ]
      },
      { do: 'rename', event: visit, to: 'B', why }
    ]
  ];

  test.each(DISPUTED)('shows %s, and either can be picked', (_, ourChange, theirChange) => {
    const ours = journal([anEntry('a', ourChange)]);
    const theirs = journal([anEntry('b', theirChange)]);
    const { journal: both, conflicts } = mergeJournals(ours, theirs);
    expect(conflicts).toHaveLength(1);
    const [conflict] = conflicts;
    expect(conflict?.ours.at(-1)?.entry.id).toBe('a');
    expect(conflict?.theirs.at(-1)?.entry.id).toBe('b');
    for (const [pick, side] of [
      ['ours', ours],
      ['theirs', theirs]
    ] as const) {
      const after = settled(both.entries, conflicts, pick);
      expect(after.length).toBeGreaterThan(both.entries.length);
      const { subject = '' } = conflict ?? {};
      expect(decided(after, subject)).toBe(decided(side.entries, subject));
    }
  });

  const AGREED: readonly [what: string, ours: Change, theirs: Change][] = [
    [
      'the same title, given by both',
      { do: 'rename', event: visit, to: 'A', why },
      { do: 'rename', event: visit, to: 'A', why }
    ],
    [
      'titles of two events',
      { do: 'rename', event: visit, to: 'A', why },
      { do: 'rename', event: call, to: 'B', why }
    ],
    [
      'a title and a date of one event',
      { do: 'rename', event: visit, to: 'A', why },
      { do: 'date', event: visit, to: '2024-05', why }
    ],
    [
      'two notes on one event',
      { do: 'note', event: visit, text: 'A', why },
      { do: 'note', event: visit, text: 'B', why }
    ],
    [
      'the zone and the publisher of one article',
      { do: 'facts', article: 'first', to: { zone: 'Europe/Paris' } },
      { do: 'facts', article: 'first', to: { publisher: 'The Example' } }
    ],
    [
      'an article each',
      { do: 'bring', articles: [anArticle('second')] },
      { do: 'bring', articles: [anArticle('third')] }
    ]
  ];

  test.each(AGREED)('finds nothing to settle in %s', (_, ourChange, theirChange) => {
    const merged = mergeJournals(
      journal([anEntry('a', ourChange)]),
      journal([anEntry('b', theirChange)])
    );
    expect(merged.conflicts).toEqual([]);
  });

  test('shows a change that one took back and the other replaced', () => {
    const ours = journal([anEntry('a', { do: 'undo', entry: 'named' })]);
    const theirs = journal([anEntry('b', { do: 'rename', event: visit, to: 'B', why })]);
    const { journal: both, conflicts } = mergeJournals(ours, theirs);
    expect(conflicts.map(({ ours: mine, theirs: yours }) => [mine.length, yours.length])).toEqual([
      [0, 2]
    ]);
    const [{ subject } = { subject: '' }] = conflicts;
    expect(decided(settled(both.entries, conflicts, 'ours'), subject)).toBeUndefined();
    expect(decided(settled(both.entries, conflicts, 'theirs'), subject)).toBe('"B"');
  });

  test('takes back what was made one, and does the rest of that step again', () => {
    const step: Change = {
      do: 'together',
      changes: [
        { do: 'merge', event: visit, into: call, why },
        { do: 'title', to: 'Theirs' }
      ]
    };
    const ours = journal([anEntry('a', { do: 'confirm', event: visit, why })]);
    const { journal: both, conflicts } = mergeJournals(ours, journal([anEntry('b', step)]));
    const [conflict] = conflicts;
    if (conflict === undefined) throw new Error('nothing to settle');
    expect(settleConflict(both.entries, conflict, 'ours')).toEqual([
      { do: 'undo', entry: 'b' },
      { do: 'together', changes: [{ do: 'title', to: 'Theirs' }] }
    ]);
  });
});

describe('whatever two people do', () => {
  const event = fc.constantFrom(visit, call);
  const word = fc.constantFrom('A', 'B', 'C');
  const change: fc.Arbitrary<Change | Reversal> = fc.oneof(
    fc.record({ do: fc.constant('rename' as const), event, to: word, why: fc.constant(why) }),
    fc.record({ do: fc.constant('date' as const), event, to: word, why: fc.constant(why) }),
    fc.record({ do: fc.constantFrom('hide', 'show', 'confirm'), event, why: fc.constant(why) }),
    fc.record({ do: fc.constant('title' as const), to: word }),
    fc.record({
      do: fc.constantFrom('undo', 'redo'),
      entry: fc.constantFrom('named', 'ours-0', 'theirs-0', 'ours-1', 'theirs-1', 'third-0')
    })
  );
  const side = (name: string) =>
    fc
      .array(change, { maxLength: 6 })
      .map((changes) => changes.map((each, at) => anEntry(`${name}-${at}`, each)));
  const journals = fc.tuple(side('ours'), side('theirs'), side('third'), fc.nat(3));

  test('merging again adds nothing and changes nothing', () => {
    fc.assert(
      fc.property(journals, ([ours, theirs]) => {
        const once = mergeJournals(journal(ours), journal(theirs)).journal;
        const twice = mergeJournals(once, journal(theirs));
        expect(twice.journal).toEqual(once);
        expect(twice.added).toEqual([]);
      }),
      { numRuns: 100, seed: 6 }
    );
  });

  test('no order of merging loses an entry or doubles one', () => {
    fc.assert(
      fc.property(journals, ([ours, theirs, third, common]) => {
        // The third was given theirs when it had begun already.
        const late = journal([...theirs.slice(0, common), ...third]);
        const some = mergeJournals(mergeJournals(journal(ours), journal(theirs)).journal, late);
        const other = mergeJournals(mergeJournals(journal(ours), late).journal, journal(theirs));
        const all = new Set(ids(journal([...ours, ...theirs, ...third])));
        for (const { journal: merged } of [some, other]) {
          expect(new Set(ids(merged))).toEqual(all);
          expect(ids(merged)).toHaveLength(all.size);
          expect(ids(merged).slice(0, 2 + ours.length)).toEqual(ids(journal(ours)));
        }
      }),
      { numRuns: 100, seed: 6 }
    );
  });

  test('what is not shown as a conflict comes out as each left it, and what is, as was picked', () => {
    fc.assert(
      fc.property(journals, fc.constantFrom<Pick>('ours', 'theirs'), ([a, b], pick) => {
        const sides = { ours: journal(a), theirs: journal(b) };
        const { journal: both, conflicts } = mergeJournals(sides.ours, sides.theirs);
        const base = standingIn(BASE);
        for (const mine of Object.values(sides)) {
          for (const [subject, standing] of standingIn(mine.entries)) {
            if (conflicts.some((conflict) => conflict.subject === subject)) continue;
            const value = standing.at(-1)?.value;
            if (value === base.get(subject)?.at(-1)?.value) continue;
            expect(decided(both.entries, subject)).toBe(value);
          }
        }
        const after = settled(both.entries, conflicts, pick);
        for (const { subject } of conflicts) {
          expect(decided(after, subject)).toBe(decided(sides[pick].entries, subject));
        }
      }),
      { numRuns: 300, seed: 6 }
    );
  });
});
