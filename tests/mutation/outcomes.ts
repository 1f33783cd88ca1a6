// What became of mutants, as a person can look it up.
import type { MutantResult } from '@stryker-mutator/api/core';
import type { Equivalent } from './equivalent.ts';
import type { Mutant } from './mutants.ts';

/** What became of a mutant: a test noticed it, none did, none comes by it, or it cannot run. */
export type Fate = MutantResult['status'];

export interface Outcome {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What the mutant changes, and into what, each on one line. */
  readonly code: string;
  readonly becomes: string;
  readonly fate: Fate;
  /** Why no test can notice it; null where one could. */
  readonly equivalent: string | null;
}

export interface Count {
  readonly counted: number;
  readonly killed: number;
  /** Of those killed: the code ran on without end. */
  readonly endless: number;
  readonly survived: number;
  /** No test comes by them. */
  readonly unreached: number;
  /** Of a hundred, rounded down to a tenth. */
  readonly share: number;
}

/** In the order of file and line. A mutant that stands for itself, as JavaScript that cannot run, is left out. */
export function outcomesOf(
  mutants: readonly Mutant[],
  fates: ReadonlyMap<string, Fate>,
  {
    equivalent,
    read
  }: { readonly equivalent: readonly Equivalent[]; readonly read: (file: string) => string }
): readonly Outcome[] {
  return mutants
    .map((mutant): Outcome => {
      const fate = fates.get(mutant.key);
      if (fate === undefined) throw new Error(`nothing was found of ${mutant.key}`);
      const code = onOneLine(codeAt(read(mutant.file), mutant.location));
      const becomes = onOneLine(mutant.replacement);
      const named = equivalent.find(
        (each) => each.file === mutant.file && each.code === code && each.becomes === becomes
      );
      const { file, location } = mutant;
      const line = location.start.line + 1;
      return { file, line, code, becomes, fate, equivalent: named?.why ?? null };
    })
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}

/** Whether a test failed with the mutant, or ran on without end. */
export function isNoticed(fate: Fate): boolean {
  return fate === 'Killed' || fate === 'Timeout';
}

/** A mutant that cannot run says nothing of the tests and is not counted. */
export function countOf(outcomes: readonly Outcome[]): Count {
  const of = (...fates: readonly Fate[]): number =>
    outcomes.filter(({ fate }) => fates.includes(fate)).length;
  const [killed, survived, unreached] = [of('Killed', 'Timeout'), of('Survived'), of('NoCoverage')];
  const counted = killed + survived + unreached;
  const share = counted === 0 ? 100 : Math.floor((1000 * killed) / counted) / 10;
  return { counted, killed, endless: of('Timeout'), survived, unreached, share };
}

function codeAt(text: string, { start, end }: Mutant['location']): string {
  const lines = text.split('\n').slice(start.line, end.line + 1);
  const last = lines.length - 1;
  return lines
    .map((line, at) =>
      line.slice(at === 0 ? start.column : 0, at === last ? end.column : undefined)
    )
    .join('\n');
}

function onOneLine(code: string): string {
  return code.replace(/\s+/g, ' ').trim();
}
