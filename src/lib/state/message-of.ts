import { BadInput } from '#lib/domain/bad-input.ts';

/** What went wrong, for the person: bad input says it itself, a fault of ours is named as what it is. */
export function messageOf(error: unknown): string {
  if (error instanceof BadInput) return error.message;
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
