import { parseArgs } from 'node:util';
import { UsageError } from './usage.ts';

/** What a command was given: operands in order, options with their values, options without. */
export interface Arguments {
  readonly operands: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
}

/** Names of a command's options, without their dashes. */
export interface Options {
  readonly values: readonly string[];
  readonly flags: readonly string[];
}

/** Reads a command's arguments. Throws UsageError for an unknown option or a value that is missing. */
export function readArguments(
  command: string,
  args: readonly string[],
  wanted: Options
): Arguments {
  const options: Record<string, { readonly type: 'string' | 'boolean' }> = {};
  for (const name of wanted.values) options[name] = { type: 'string' };
  for (const name of wanted.flags) options[name] = { type: 'boolean' };
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const given = Object.entries(values);
    return {
      operands: positionals,
      values: new Map(
        given.filter((pair): pair is [string, string] => typeof pair[1] === 'string')
      ),
      flags: new Set(given.flatMap(([name, value]) => (value === true ? [name] : [])))
    };
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    const names = [...wanted.values, ...wanted.flags].map((name) => `--${name}`).join(', ');
    throw new UsageError(
      `${command}: ${firstSentence(cause.message)}; wanted ${names || 'no options'}`,
      { cause }
    );
  }
}

function firstSentence(message: string): string {
  return (message.split(/\. |\n/)[0] ?? message).replace(/\.$/, '');
}
