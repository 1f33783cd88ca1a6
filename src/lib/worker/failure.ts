import { BadInput } from '#lib/domain/bad-input.ts';
import type { Failure } from './protocol.ts';

/** Packs what was thrown, so that it can be cloned. */
export function packError(thrown: unknown): Failure {
  if (!(thrown instanceof Error)) return { name: 'Error', message: String(thrown), stack: null };
  const { name, message, stack } = thrown;
  return { name, message, stack: stack ?? null };
}

/** The error that was thrown: bad input is bad input again, all else keeps its name and its stack. */
export function unpackError({ name, message, stack }: Failure): Error {
  if (name === 'BadInput') return new BadInput(message);
  const error = new Error(message);
  error.name = name;
  if (stack !== null) error.stack = stack;
  return error;
}
