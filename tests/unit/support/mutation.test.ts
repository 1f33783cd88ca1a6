import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EQUIVALENT } from '../../mutation/equivalent.ts';
import { mutantsOf, rangeOf, sampleOf } from '../../mutation/mutants.ts';
import { countOf, outcomesOf, type Fate } from '../../mutation/outcomes.ts';
import { withRoom } from '../../mutation/record.ts';
import { ROOT } from '../../support/install.js';

const FILES = [
  {
    name: 'src/lib/time/late.ts',
    content:
      'export function isLate(hour: number): boolean {\n  return hour >= 22 || hour < 5;\n}\n'
  },
  {
    name: 'src/lib/time/names.ts',
    content: "export const NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];\n"
  }
];
const mutants = await mutantsOf(FILES);
const [late = { name: '', content: '' }] = FILES;

describe('a sample of mutants', () => {
  const keys = (seed: number, size = 5, among = mutants) =>
    sampleOf(among, { size, seed }).map(({ key }) => key);

  test('is the same for the same seed, in whatever order the mutants come', () => {
    expect(keys(8)).toHaveLength(5);
    expect(keys(8, 5, [...mutants].reverse())).toEqual(keys(8));
    expect(keys(9)).not.toEqual(keys(8));
  });

  test('that is smaller is the beginning of a larger one', () => {
    expect(keys(8, 9).slice(0, 5)).toEqual(keys(8));
  });

  test('has no mutant twice, and all where there are fewer', () => {
    expect(new Set(keys(8, 1000)).size).toBe(mutants.length);
  });

  test('keeps the mutants of a file when another changes', async () => {
    const longer = {
      name: 'src/lib/time/names.ts',
      content: "\nexport const NAMES = ['Monday'];\n"
    };
    const others = await mutantsOf([late, longer]);
    const ofLate = (among: typeof mutants) =>
      keys(8, 1000, among).filter((key) => key.startsWith('src/lib/time/late.ts'));
    expect(ofLate(others)).toEqual(ofLate(mutants));
  });
});

test('a mutant is looked for at its place, lines counted from 1', () => {
  const all = mutants.map(rangeOf);
  expect(all).toContain('src/lib/time/late.ts:2:9-2:19');
  expect(all).toContain('src/lib/time/names.ts:1:22-1:27');
});

describe('what became of the mutants', () => {
  // As if a test held 22 o'clock only: whatever touches the morning survives, and of the names none is told.
  const fateOf = (file: string, replacement: string): Fate =>
    file.endsWith('names.ts') ? 'NoCoverage' : replacement.includes('<= 5') ? 'Survived' : 'Killed';
  const fates = new Map(mutants.map((each) => [each.key, fateOf(each.file, each.replacement)]));
  const outcomes = outcomesOf(mutants, fates, {
    equivalent: [
      { file: late.name, code: 'hour < 5', becomes: 'hour <= 5', why: 'nobody is up at five' }
    ],
    read: (file) => FILES.find(({ name }) => name === file)?.content ?? ''
  });

  test('a weak test is told by the line that it does not hold', () => {
    expect(outcomes.filter(({ fate }) => fate === 'Survived')).toEqual([
      {
        file: 'src/lib/time/late.ts',
        line: 2,
        code: 'hour < 5',
        becomes: 'hour <= 5',
        fate: 'Survived',
        equivalent: 'nobody is up at five'
      }
    ]);
  });

  test('what survives and what no test comes by counts against the tests', () => {
    const { counted, killed, survived, unreached, share } = countOf(outcomes);
    expect({ counted, survived, unreached }).toEqual({ counted: 18, survived: 1, unreached: 8 });
    expect(killed).toBe(9);
    expect(share).toBe(50);
  });

  test('what cannot run counts neither way, and what runs without end is noticed', () => {
    const of = (...given: readonly Fate[]) =>
      countOf(given.flatMap((fate) => outcomes.slice(0, 1).map((each) => ({ ...each, fate }))));
    expect(of('Killed', 'Timeout', 'Survived', 'RuntimeError')).toMatchObject({
      counted: 3,
      killed: 2,
      endless: 1,
      share: 66.6
    });
  });

  test('the page tells each room, and a run changes its own alone', () => {
    const time = { room: 'time', seed: 8, mutants: 40, outcomes } as const;
    const first = withRoom(null, time);
    expect(first).toContain('| time | 40 | 18 | 9 | 0 | 1 | 8 | 50 |');
    expect(first).toContain('Tried: 18 of 40, seed 8. Not killed: 9.');
    expect(first).toContain(
      '- time/late.ts:2 `hour < 5` as `hour <= 5`: nobody is up at five\n- time/names.ts:1'
    );
    const both = withRoom(first, { ...time, room: 'domain', mutants: 18 });
    expect(both.indexOf('## domain')).toBeLessThan(both.indexOf('## time'));
    expect(both).toContain('Tried: all of them.');
    expect(both).toContain(first.slice(first.indexOf('## time')));
    expect(withRoom(both, time)).toBe(both);
  });
});

test('what is called equivalent still stands in its file', () => {
  const gone = EQUIVALENT.filter(
    ({ file, code }) => !readFileSync(join(ROOT, file), 'utf8').replace(/\s+/g, ' ').includes(code)
  );
  expect(gone).toEqual([]);
});
