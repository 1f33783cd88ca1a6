import { BadInput } from '#lib/domain/bad-input.ts';
import type { Extraction } from '#lib/domain/extraction.ts';
import { checkExtraction } from '#lib/story/truth.ts';

/** The extraction, if it keeps the rules of truth. Throws BadInput that names `file` and the first place that does not. */
export function checkedExtraction(file: string, extraction: Extraction): Extraction {
  const [violation, ...more] = checkExtraction(extraction);
  if (!violation) return extraction;
  const rest = more.length > 0 ? ` (and ${more.length} more)` : '';
  throw new BadInput(`${file}: ${violation.at} breaks ${violation.rule}: ${violation.says}${rest}`);
}
