/** The rooms whose tests are tried, each with the unit tests that show what it does. */
export const ROOMS = {
  domain: ['tests/unit/domain/*.test.ts', 'tests/unit/io/extraction.test.ts'],
  time: ['tests/unit/time/*.test.ts'],
  // Without stories of any kind, laid out for many seconds: each thing that they show, another test tells by itself.
  timeline: ['tests/unit/timeline/!(layout).test.ts'],
  // Without texts of any kind and the growth of work, which take longer than all the others together.
  extract: [
    'tests/unit/extract/!(any-text|growth|worker-bundle).test.ts',
    'tests/unit/extract/*/**/*.test.ts'
  ]
} as const satisfies Record<string, readonly string[]>;

export type MutatedRoom = keyof typeof ROOMS;
