import type { Extraction } from '#lib/domain/extraction.ts';
import { inSchemaOrder } from './schema-order.ts';
import { extractionSchema } from './schemas/extraction-schema.ts';
import { checkerOf, parseJson } from './validate.ts';

const check = checkerOf<Extraction>(extractionSchema);

/** Reads what `formatExtraction` wrote. Throws BadInput that names the file and the entry. */
export function parseExtraction(name: string, json: string): Extraction {
  return check(name, parseJson(name, json, 'an extraction, as extract writes it'));
}

/** Stable JSON: two spaces, keys in the order of the schema, a line feed at the end. */
export function formatExtraction(extraction: Extraction): string {
  return `${JSON.stringify(inSchemaOrder(extractionSchema, extraction), null, 2)}\n`;
}
