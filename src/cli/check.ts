import { BadInput } from '#lib/domain/bad-input.ts';
import { decodeUtf8 } from '#lib/io/decode.ts';
import { parseExtraction } from '#lib/io/extraction.ts';
import { checkExtraction, TRUTH_RULES } from '#lib/story/truth.ts';
import { readArguments } from './arguments.ts';
import { nameOfInput, readInput } from './input.ts';
import type { Output } from './output.ts';
import { UsageError } from './usage.ts';

/** `dateline check`: one line for each place where an extraction breaks a rule of truth. */
export async function check(args: readonly string[], output: Output): Promise<void> {
  const { operands } = readArguments('check', args, { values: [], flags: [] });
  const [file, more] = operands;
  if (file === undefined || more !== undefined) {
    throw new UsageError(`check: ${operands.length} files given; wanted one, as extract writes it`);
  }
  const name = nameOfInput(file);
  const extraction = parseExtraction(
    name,
    decodeUtf8(name, await readInput(file, 'an extraction', output.input))
  );
  const violations = checkExtraction(extraction);
  await output.write(
    violations.map(({ rule, at, says }) => `${at} breaks ${rule}: ${says}\n`).join('')
  );
  const rules = `${TRUTH_RULES.length} rules of truth`;
  if (violations.length > 0) {
    throw new BadInput(`${name} breaks the ${rules} in ${violations.length} places`);
  }
  output.say(`${name} keeps all ${rules} (${extraction.events.length} events)`);
}
