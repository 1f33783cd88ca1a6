import { BadInput } from '#lib/domain/bad-input.ts';
import { said } from '#lib/messages/said.ts';

/** What went wrong, for the person: bad input says it itself, a fault of ours is named as what it is. */
export function messageOf(error: unknown): string {
  if (error instanceof BadInput) return said(error.message);
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
