import { createInterface } from 'node:readline';
import { BadInput } from '#lib/domain/bad-input.ts';
import type { Extraction } from '#lib/domain/extraction.ts';
import { extractArticle } from '#lib/extract/pipeline.ts';
import { nameOfLine, parseAnnotationLine, type AnnotationInput } from '#lib/io/annotation-input.ts';
import { actorsLine, quotesLine, timesLine } from '#lib/io/annotation-lines.ts';
import { eventsLine, targetsLine } from '#lib/io/event-lines.ts';
import { readArguments } from './arguments.ts';
import type { Output } from './output.ts';
import { UsageError } from './usage.ts';

type Annotate = (extraction: Extraction, input: AnnotationInput) => object;

const LAYERS: ReadonlyMap<string, Annotate> = new Map<string, Annotate>([
  ['times', timesLine],
  ['quotes', quotesLine],
  ['actors', actorsLine],
  [
    'events',
    (extraction, { targets }) =>
      targets === null ? eventsLine(extraction) : targetsLine(extraction, targets)
  ]
]);

/**
 * `dateline annotate`: one JSON line out for each line in. A document that fails is reported by id and the
 * run goes on; in the end BadInput says how many failed.
 */
export async function annotate(args: readonly string[], output: Output): Promise<void> {
  const { operands } = readArguments('annotate', args, { values: [], flags: [] });
  const layer = LAYERS.get(operands[0] ?? '');
  if (!layer || operands.length > 1) {
    const found = operands.length > 0 ? `"${operands.join(' ')}"` : 'nothing';
    throw new UsageError(
      `annotate: found ${found}; wanted one of ${[...LAYERS.keys()].join(', ')}`
    );
  }
  let number = 0;
  let failed = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      const input = parseAnnotationLine(line, number);
      output.write(`${JSON.stringify(layer(extractArticle(input.article), input))}\n`);
    } catch (error) {
      failed += 1;
      output.say(
        error instanceof BadInput ? error.message : `${nameOfLine(line, number)}: ${String(error)}`
      );
    }
  }
  if (number === 0)
    throw new BadInput('standard input is empty; wanted JSON lines {id, published, title?, text}');
  if (failed > 0) throw new BadInput(`${failed} of ${number} documents failed`);
}
