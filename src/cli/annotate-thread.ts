// One thread of `dateline annotate`: a line in, what it became out.
import { parentPort } from 'node:worker_threads';
import { annotateLine, type Layer } from './annotate-line.ts';

/** A line of input for a thread; `number` counts from 1. */
export interface LineTask {
  readonly layer: Layer;
  readonly line: string;
  readonly number: number;
}

parentPort?.on('message', ({ layer, line, number }: LineTask) => {
  parentPort?.postMessage(annotateLine(layer, line, number));
});
