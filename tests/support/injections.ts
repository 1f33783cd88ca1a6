// Words that try to be more than words, by families: what each would do where they are not held. Ours; none is copied.
import families from '../fixtures/injections.json' with { type: 'json' };
import { seeded } from '../fuzz/mutate.ts';

export interface Injection {
  readonly family: string;
  readonly words: string;
}

interface Family {
  readonly family: string;
  readonly why: string;
  readonly strings: readonly string[];
  /** Words that are one thing many times. */
  readonly repeated?: readonly { readonly of: string; readonly times: number }[];
}

/** All of them. Whatever runs sets `window.broken`; whatever asks, asks evil.example. */
export const INJECTIONS: readonly Injection[] = (families as readonly Family[]).flatMap(
  ({ family, strings, repeated = [] }) =>
    [...strings, ...repeated.map(({ of, times }) => of.repeat(times))].map((words) => ({
      family,
      words
    }))
);

/** So many of each family, the same for the same seed; none that is too long to be tried in passing. */
export function someOfEach(count: number, seed: number): readonly string[] {
  const chance = seeded(seed);
  const short = INJECTIONS.filter(({ words }) => words.length < 1000);
  return [...new Set(short.map(({ family }) => family))].flatMap((family) => {
    const all = short.filter((each) => each.family === family);
    return Array.from({ length: count }, () => all[Math.floor(chance() * all.length)]?.words ?? '');
  });
}
