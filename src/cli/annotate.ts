import type { Readable } from 'node:stream';
import { fstatSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { BadInput } from '#lib/domain/bad-input.ts';
import { nameOfLine } from '#lib/io/annotation-input.ts';
import {
  annotateLine,
  failed,
  isLayer,
  LAYER_NAMES,
  type Annotated,
  type Layer
} from './annotate-line.ts';
import type { LineTask } from './annotate-thread.ts';
import { readArguments } from './arguments.ts';
import { inOrder } from './in-order.ts';
import type { Output } from './output.ts';
import { ProgressBar } from './progress.ts';
import { readLines, type Line } from './read-lines.ts';
import { ThreadPool } from './thread-pool.ts';
import { UsageError } from './usage.ts';

/** Longest line of input, in bytes: an article of the greatest length with every letter escaped. */
const MAX_LINE_BYTES = 64_000_000;
/** Input so short, in bytes, is read before threads have even started. */
const SHORT_INPUT = 200_000;

/**
 * `dateline annotate`: one JSON line out for each line in, in the same order and as it comes. A document that
 * fails is reported by id and the run goes on; in the end BadInput says how many failed.
 */
export async function annotate(args: readonly string[], output: Output): Promise<void> {
  const { operands, values } = readArguments('annotate', args, { values: ['threads'], flags: [] });
  const layer = layerOf(operands);
  const threads = threadsOf(values.get('threads'));
  const progress = new ProgressBar(output, bytesOfInput(output.input));
  const pool = new ThreadPool<LineTask, Annotated>(
    new URL('./thread.js', import.meta.url),
    threads
  );
  const lines = readLines(output.input, MAX_LINE_BYTES);
  const done = inOrder(lines, 4 * threads, async (line) => ({
    ...(await annotated(layer, line, threads > 1 ? pool : null)),
    line
  }));
  let documents = 0;
  let failures = 0;
  try {
    for await (const { json, problem, note, line } of done) {
      if (json === null && problem === null) continue;
      documents += 1;
      if (json !== null) await output.write(`${json}\n`);
      if (problem !== null) failures += 1;
      const message = problem ?? note;
      if (message !== null) progress.say(message);
      progress.show(documents, line.offset);
    }
  } finally {
    progress.clear();
    await pool.close();
  }
  if (documents === 0)
    throw new BadInput('standard input is empty; wanted JSON lines {id, published, title?, text}');
  if (failures > 0) throw new BadInput(`${failures} of ${documents} documents failed`);
}

/** Neither JSON nor a problem for a blank line. */
async function annotated(
  layer: Layer,
  { text, number, offset, problem }: Line,
  pool: ThreadPool<LineTask, Annotated> | null
): Promise<Annotated> {
  if (text === null || text.trim() === '') return { json: null, problem, note: null };
  if (!pool || offset < SHORT_INPUT) return annotateLine(layer, text, number);
  try {
    return await pool.run({ layer, line: text, number });
  } catch (error) {
    return failed(`${nameOfLine(text, number)}: ${String(error)}`);
  }
}

function layerOf(operands: readonly string[]): Layer {
  const [layer] = operands;
  if (isLayer(layer) && operands.length === 1) return layer;
  const found = operands.length > 0 ? `"${operands.join(' ')}"` : 'nothing';
  throw new UsageError(`annotate: found ${found}; wanted one of ${LAYER_NAMES.join(', ')}`);
}

function threadsOf(words: string | undefined): number {
  if (words === undefined) return availableParallelism();
  if (/^[1-9]\d{0,2}$/.test(words)) return Number(words);
  throw new UsageError(`annotate: --threads is "${words}"; wanted a number from 1 to 999`);
}

/** Size of standard input in bytes; null where it is no file. */
function bytesOfInput(input: Readable): number | null {
  if (!('fd' in input) || typeof input.fd !== 'number') return null;
  const stats = fstatSync(input.fd);
  return stats.isFile() ? stats.size : null;
}
