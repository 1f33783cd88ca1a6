import edtf from 'edtf';
import type { DayExtent } from '#lib/domain/date.ts';
import { readEdtf } from './edtf-read.ts';
import { success, type Outcome } from './outcome.ts';

const MS_PER_DAY = 86_400_000;
/** Sets, lists, seasons and open intervals are not among them: npm's edtf 4.11 bounds those wrongly. */
const TRUSTED = new Set(['Date', 'Year', 'Decade', 'Century']);

/**
 * The days that an EDTF value may cover, half-open. Dateline's own forms are read here; other single
 * dates of EDTF level 1 and 2 (`1985-XX`, `2004?-06`) by npm's edtf. Fails with code `not-edtf` or
 * `edtf-order`.
 */
export function extentOf(value: string): Outcome<DayExtent> {
  const own = readEdtf(value);
  if (own.ok) return success(own.value.extent);
  const foreign = foreignExtent(value);
  return foreign === null ? own : success(foreign);
}

function foreignExtent(value: string): DayExtent | null {
  try {
    const parsed: { readonly type: string; readonly min: number; readonly max: number } =
      edtf(value);
    if (!TRUSTED.has(parsed.type) || !Number.isFinite(parsed.min) || !Number.isFinite(parsed.max))
      return null;
    return {
      from: Math.floor(parsed.min / MS_PER_DAY),
      to: Math.floor(parsed.max / MS_PER_DAY) + 1
    };
  } catch {
    return null;
  }
}
