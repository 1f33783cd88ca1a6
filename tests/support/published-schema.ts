// The JSON Schema that is published of a story document, made of what the document is checked by.
import { correctionSchemas } from '#lib/io/schemas/correction-schemas.ts';
import { storySchema } from '#lib/io/schemas/story-document-schema.ts';
import { STORY_FORMAT } from '#lib/io/story-document.ts';
import { FIELD_WORDS } from './field-words.ts';

type Json = Readonly<Record<string, unknown>>;

const ID = 'urn:dateline:schema:story-1';

const FORMATS: Readonly<Record<string, Json>> = {
  day: { pattern: String.raw`^\d{4}-\d{2}-\d{2}$` },
  zone: {},
  link: {
    pattern: String.raw`^(?!\W*(?:[jJ][aA][vV][aA]|[vV][bB])[sS][cC][rR][iI][pP][tT]:)(?!\W*[dD][aA][tT][aA]:)`
  },
  image: { pattern: String.raw`^data:image/(?:png|jpeg|webp|avif);base64,[\w+/]+=*$` }
};

const text = { type: 'string' };
const list = (items: unknown): Json => ({ type: 'array', items });

function exact(properties: Json, required = Object.keys(properties)): Json {
  return { type: 'object', additionalProperties: false, required, properties };
}

/** A part of a schema by the names of its properties; `[]` for the items of a list. */
function part(schema: unknown, path: string): Json {
  return path.split(' ').reduce<Json>((at, name) => {
    const inner = (name === '[]' ? at['items'] : (at['properties'] as Json)[name]) as Json;
    const { nullable: _, ...rest } = inner;
    return rest;
  }, schema as Json);
}

/** What stands in several places, under a name of its own. */
const NAMED: Readonly<Record<string, Json>> = {
  story: storySchema as Json,
  storyEvent: part(storySchema, 'events []'),
  storyActor: part(storySchema, 'actors []'),
  account: part(storySchema, 'events [] accounts []'),
  contradiction: part(storySchema, 'events [] contradictions []'),
  hand: part(storySchema, 'events [] hand'),
  medium: part(storySchema, 'medium'),
  extraction: part(storySchema, 'sources []'),
  article: part(storySchema, 'sources [] article'),
  event: part(storySchema, 'sources [] events []'),
  actor: part(storySchema, 'sources [] actors []'),
  quote: part(storySchema, 'sources [] quotes []'),
  timeExpression: part(storySchema, 'sources [] times []'),
  discard: part(storySchema, 'sources [] discards []'),
  date: part(storySchema, 'events [] date'),
  step: part(storySchema, 'events [] date trace []'),
  extent: part(storySchema, 'events [] date extent'),
  evidence: part(storySchema, 'events [] evidence []'),
  words: part(storySchema, 'events [] attribution words'),
  edit: part(storySchema, 'events [] edits []'),
  side: part(storySchema, 'sides []'),
  review: part(storySchema, 'review'),
  eventTarget: part(correctionSchemas['link event'], 'event'),
  actorTarget: part(correctionSchemas['link event'], 'actor'),
  wordsTarget: part(correctionSchemas['split event'], 'words')
};
const NAMES = new Map(
  Object.entries(NAMED).map(([name, schema]) => [JSON.stringify(schema), name])
);

/** Every change that an entry may hold. */
function changes(): readonly Json[] {
  const corrections = Object.values(correctionSchemas).map((schema) => {
    const { by: _, on: __, ...properties } = (schema as { properties: Json }).properties;
    return exact({ ...properties, why: text });
  });
  const facts = Object.fromEntries(
    ['published', 'zone', 'publisher', 'place', 'title', 'url'].map(
      (name) => [name, part(NAMED['article'], name)] as const
    )
  );
  const nullable = ['publisher', 'place', 'title', 'url'];
  const factsOrNull = Object.fromEntries(
    Object.entries(facts).map(([name, schema]) => [
      name,
      nullable.includes(name) ? { ...schema, nullable: true } : schema
    ])
  );
  const deed = (name: string, properties: Json): Json =>
    exact({ do: { const: name }, ...properties });
  return [
    ...corrections,
    deed('title', { to: text }),
    deed('standfirst', { to: text }),
    deed('cover', { to: { ...NAMED['medium'], nullable: true } }),
    deed('bring', { articles: list(NAMED['article']) }),
    deed('drop', { article: text }),
    deed('facts', { article: text, to: exact(factsOrNull, []) }),
    deed('text', { article: text, to: text }),
    deed('sides', { to: list(NAMED['side']) }),
    deed('review', { to: NAMED['review'] }),
    deed('together', { changes: list({ $ref: '#/$defs/change' }) })
  ];
}

/** In standard JSON Schema (draft 2020-12), without what only our own checks know. */
function standard(schema: unknown, at = ''): unknown {
  if (Array.isArray(schema)) return schema.map((each) => standard(each, at));
  if (typeof schema !== 'object' || schema === null) return schema;
  const { nullable, format, discriminator: _, minLength: __, ...rest } = schema as Json;
  const name = NAMES.get(JSON.stringify({ ...rest, ...(format === undefined ? {} : { format }) }));
  const full = NAMES.get(JSON.stringify(withoutNull(schema as Json)));
  const plain =
    (name ?? full) !== undefined && (name ?? full) !== at
      ? { $ref: `#/$defs/${name ?? full ?? ''}` }
      : { ...members(rest, at), ...(typeof format === 'string' ? FORMATS[format] : {}) };
  return nullable === true ? orNull(plain) : plain;
}

function withoutNull({ nullable: _, ...rest }: Json): Json {
  return rest;
}

function members(schema: Json, at: string): Json {
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key !== 'properties') return [key, standard(value, '')];
      const properties = Object.entries(value as Json).map(([property, inner]) => {
        const described = FIELD_WORDS[`${at}.${property}`];
        const made = standard(inner, '') as Json;
        return [property, described === undefined ? made : { description: described, ...made }];
      });
      return [key, Object.fromEntries(properties)];
    })
  );
}

function orNull(schema: Json): Json {
  const { type, enum: words } = schema;
  if (typeof type !== 'string' || type === 'object') return { anyOf: [schema, { type: 'null' }] };
  return {
    ...schema,
    type: [type, 'null'],
    ...(Array.isArray(words) ? { enum: [...(words as unknown[]), null] } : {})
  };
}

/** The schema as it is published. */
export function publishedSchema(): Json {
  const instant = { ...text, pattern: String.raw`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$` };
  const reversal = exact({ do: { enum: ['undo', 'redo'] }, entry: text });
  const entry = exact({
    id: text,
    at: instant,
    by: text,
    change: { anyOf: [{ $ref: '#/$defs/change' }, reversal] }
  });
  const document = exact({
    format: { const: STORY_FORMAT },
    story: storySchema,
    entries: { ...list({ $ref: '#/$defs/entry' }), minItems: 1 }
  });
  const defs = { ...NAMED, entry };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: ID,
    title: 'A story of Dateline',
    description:
      'Sourced, dated events of news articles. Offsets count UTF-16 code units of an article’s text; days count from 1970-01-01 in the proleptic Gregorian calendar; extents are half-open. Newer formats have another number.',
    ...(standard(document, 'document') as Json),
    $defs: {
      ...Object.fromEntries(
        Object.entries(defs).map(([name, schema]) => [name, standard(schema, name)])
      ),
      change: { anyOf: changes().map((change) => standard(change)) }
    }
  };
}
