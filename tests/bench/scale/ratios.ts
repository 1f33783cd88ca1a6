import { readFileSync } from 'node:fs';

interface Gesture {
  readonly steps: number;
  readonly busyPerStep: number;
  readonly cpuPerStep: number;
  readonly frameP95: number;
}

interface Run {
  readonly peer: string;
  readonly n: number;
  readonly initBusy?: number;
  readonly dom?: number;
  readonly rssMB?: number;
  readonly heapMB?: number;
  readonly zoom?: Gesture;
  readonly pan?: Gesture;
  readonly hover?: { readonly med: number | null };
  readonly filterBusy?: number;
}

const FIGURES: readonly {
  readonly name: string;
  readonly most: (n: number) => number | null;
  readonly of: (run: Run) => number | null | undefined;
}[] = [
  {
    name: 'zoom, main thread ms',
    most: (n) => (n <= 1000 ? 2 : 1.5),
    of: ({ zoom }) => zoom?.busyPerStep
  },
  {
    name: 'pan, main thread ms',
    most: (n) => (n <= 1000 ? 2 : 1.5),
    of: ({ pan }) => pan?.busyPerStep
  },
  { name: 'zoom, all processes ms', most: () => 2, of: ({ zoom }) => zoom?.cpuPerStep },
  { name: 'pan, all processes ms', most: () => 2, of: ({ pan }) => pan?.cpuPerStep },
  { name: 'first drawing, main thread ms', most: () => 3, of: ({ initBusy }) => initBusy },
  { name: 'half of the lanes hidden, ms', most: () => 2, of: ({ filterBusy }) => filterBusy },
  { name: 'hover, ms', most: () => null, of: ({ hover }) => hover?.med },
  { name: 'heap, MB', most: () => null, of: ({ heapMB }) => heapMB },
  { name: 'memory, MB', most: () => null, of: ({ rssMB }) => rssMB },
  { name: 'elements of the page', most: () => null, of: ({ dom }) => dom }
];

/**
 * Medians of a run of the harness, ours over the floor's, each beside what is aimed at.
 *
 * @returns the numbers of events that were measured
 */
export function printRatios(file: string): readonly number[] {
  const { raw } = JSON.parse(readFileSync(file, 'utf8')) as { readonly raw: readonly Run[] };
  const sizes = [...new Set(raw.map((run) => run.n))];
  for (const n of sizes) {
    console.log(`\n${n.toLocaleString('en')} events`);
    for (const { name, most, of } of FIGURES) {
      const [ours, floor] = ['product', 'floor-binned'].map((peer) =>
        median(raw.filter((run) => run.peer === peer && run.n === n).map(of))
      );
      if (ours === undefined || floor === undefined) continue;
      const aim = most(n);
      const ratio = ours / floor;
      const verdict = aim === null ? '' : ratio <= aim ? `  holds (${aim})` : `  MISSES (${aim})`;
      console.log(
        `  ${name.padEnd(32)}${ours.toFixed(1).padStart(8)} / ${floor.toFixed(1).padStart(7)} = ${ratio.toFixed(2)}${verdict}`
      );
    }
  }
  return sizes;
}

function median(values: readonly (number | null | undefined)[]): number | undefined {
  const known = values.filter((value) => typeof value === 'number').sort((a, b) => a - b);
  return known[Math.floor((known.length - 1) / 2)];
}
