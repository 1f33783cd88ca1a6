/** A mutant that does what the code does: no test can notice it. */
export interface Equivalent {
  readonly file: string;
  /** What stands in the file, white space aside. */
  readonly code: string;
  readonly becomes: string;
  readonly why: string;
}

export const EQUIVALENT: readonly Equivalent[] = [
  {
    file: 'src/lib/domain/canonical-json.ts',
    code: 'a < b',
    becomes: 'a <= b',
    why: 'no two keys of an object are the same'
  },
  {
    file: 'src/lib/domain/order.ts',
    code: 'item.start < first',
    becomes: 'item.start <= first',
    why: 'the same place is found again'
  },
  {
    file: 'src/lib/domain/order.ts',
    code: "item.type === 'span'",
    becomes: 'true',
    why: 'what has no start is before nothing; the condition tells the compiler what has one'
  },
  {
    file: 'src/lib/domain/publication.ts',
    code: 'published > last',
    becomes: 'published >= last',
    why: 'the same day is found again'
  }
];
