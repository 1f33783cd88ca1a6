import { BadInput } from '#lib/domain/bad-input.ts';
import { isRecord } from './backup/shapes.ts';

/** A kind of file that Dateline writes: one JSON object that says first what it is. */
export interface OwnKind {
  /** What its `format` begins with, up to the number of the version: "dateline-story/". */
  readonly family: string;
  /** "story". */
  readonly noun: string;
  /** "a story that Dateline saved". */
  readonly wanted: string;
  /** The brackets that a whole file ends with. */
  readonly end: string;
}

/** Whether a file says of itself that it is one, of whatever version and however broken. */
export function claimsToBe({ family }: OwnKind, written: string): boolean {
  return new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${family}`).test(written);
}

/** The file's JSON and its `format`. Throws BadInput for what is empty, cut off, altered or another kind of file. */
export function parseOwn(
  kind: OwnKind,
  name: string,
  written: string
): { readonly value: unknown; readonly format: string } {
  const value = parsed(kind, name, written);
  const format = isRecord(value) ? value['format'] : undefined;
  if (typeof format === 'string' && format.startsWith(kind.family)) return { value, format };
  const found = typeof format === 'string' ? ` but ${format}` : '';
  throw new BadInput(`${name} is no ${kind.noun} of Dateline${found}; wanted ${kind.wanted}`);
}

function parsed(kind: OwnKind, name: string, written: string): unknown {
  if (written.trim() === '') throw new BadInput(`${name} is empty; wanted ${kind.wanted}`);
  try {
    return JSON.parse(written) as unknown;
  } catch (cause) {
    if (!claimsToBe(kind, written))
      throw new BadInput(`${name} is no ${kind.noun} of Dateline; wanted ${kind.wanted}`, {
        cause
      });
    const end = written.trimEnd();
    const found = end.endsWith(kind.end)
      ? 'was altered: it is no longer JSON'
      : `is cut off: it ends in the middle, after ${String(end.length)} characters`;
    throw new BadInput(`${name} ${found}; wanted the file as it was written`, { cause });
  }
}
