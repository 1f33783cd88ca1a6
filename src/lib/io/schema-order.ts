import type { Schema } from './schemas/schema.ts';

/**
 * The value with the keys of every object in the order of its schema. Throws a plain Error for a key that
 * the schema does not know, since it would be lost.
 */
export function inSchemaOrder(schema: Schema, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => inSchemaOrder(schema.items ?? {}, item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = new Map<string, unknown>(Object.entries(value));
  const { properties = {} } = branchFor(schema, entries);
  const strange = [...entries.keys()].find((key) => !(key in properties));
  if (strange !== undefined) throw new Error(`the schema has no place for "${strange}"`);
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([key]) => entries.has(key))
      .map(([key, inner]) => [key, inSchemaOrder(inner, entries.get(key))])
  );
}

function branchFor(schema: Schema, entries: ReadonlyMap<string, unknown>): Schema {
  const tag = schema.discriminator?.propertyName;
  if (tag === undefined) return schema;
  const branch = schema.oneOf?.find(
    ({ properties }) => properties?.[tag]?.const === entries.get(tag)
  );
  if (!branch) throw new Error(`the schema has no ${tag} "${String(entries.get(tag))}"`);
  return branch;
}
