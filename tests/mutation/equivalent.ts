/** A mutant that does what the code does: no test can notice it. */
export interface Equivalent {
  readonly file: string;
  /** What stands in the file, white space aside. */
  readonly code: string;
  readonly becomes: string;
  readonly why: string;
}

export const EQUIVALENT: readonly Equivalent[] = [];
