import { ACTOR_ROLES, EVENT_KINDS, MODALITIES } from '#lib/domain/event.ts';
import { EXTRACTION_FORMAT } from '#lib/domain/extraction.ts';
import {
  ACTOR_KINDS,
  BLOCK_ROLES,
  DATE_BASES,
  DATE_FORMS,
  MENTION_FORMS,
  PRECISIONS,
  TIME_TYPES
} from './vocabulary.ts';

/** The part of JSON schema that describes an extraction; the order of properties is the order in a file. */
export interface Schema {
  readonly type?: string;
  readonly nullable?: true;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly minimum?: number;
  readonly minLength?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  readonly discriminator?: { readonly propertyName: string };
  readonly oneOf?: readonly Schema[];
}

const text: Schema = { type: 'string' };
const textOrNull: Schema = { type: 'string', nullable: true };
const flag: Schema = { type: 'boolean' };
const offset: Schema = { type: 'integer', minimum: 0 };
const day: Schema = { type: 'string', format: 'day' };

function among(words: readonly string[]): Schema {
  return { type: 'string', enum: words };
}

function listOf(items: Schema): Schema {
  return { type: 'array', items };
}

/** An object with exactly these properties. */
function record(properties: Readonly<Record<string, Schema>>): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(properties),
    properties
  };
}

function orNull(schema: Schema): Schema {
  return { ...schema, nullable: true };
}

const span = { start: offset, end: offset };
const words = record({ ...span, exact: text });
const extent = record({
  from: { type: 'integer', nullable: true },
  to: { type: 'integer', nullable: true }
});
const trace = listOf(
  record({
    rule: text,
    words: orNull(words),
    reference: textOrNull,
    result: text,
    says: text,
    inferred: flag
  })
);

const article = record({
  id: text,
  publisher: textOrNull,
  place: textOrNull,
  published: day,
  zone: { type: 'string', format: 'zone' },
  title: textOrNull,
  url: textOrNull,
  rights: textOrNull,
  text
});

const quote = record({
  id: text,
  exact: text,
  ...span,
  extent: among(['full', 'part']),
  speaker: textOrNull,
  speakerMention: orNull(words),
  cue: orNull(words),
  rule: textOrNull
});

const actor = record({
  id: text,
  kind: among(ACTOR_KINDS),
  name: text,
  roles: listOf(text),
  side: textOrNull,
  mentions: listOf(
    record({ exact: text, ...span, form: among(MENTION_FORMS), rule: text, inferred: flag })
  )
});

const date = record({
  edtf: text,
  form: among(DATE_FORMS),
  approximate: flag,
  precision: among(PRECISIONS),
  basis: among(DATE_BASES),
  extent,
  trace,
  withoutInference: orNull(record({ edtf: text, extent }))
});

const evidence: Schema = {
  type: 'object',
  discriminator: { propertyName: 'type' },
  required: ['type'],
  oneOf: [
    record({
      type: { const: 'span' },
      article: text,
      exact: text,
      ...span,
      paragraph: {
        oneOf: [
          { type: 'integer', minimum: 1 },
          { enum: ['header', 'headline', 'publication line', 'standfirst'] }
        ]
      }
    }),
    record({ type: { const: 'record' }, file: text, sha256: text, row: offset, url: textOrNull }),
    record({ type: { const: 'note' }, text, signedBy: text, signedOn: day })
  ]
};

const event = record({
  id: text,
  kind: among(EVENT_KINDS),
  title: text,
  modality: among(MODALITIES),
  date,
  actors: listOf(record({ actor: text, role: among(ACTOR_ROLES) })),
  evidence: listOf(evidence),
  quotes: listOf(quote),
  attribution: record({ sources: listOf(text), words: orNull(words) }),
  inferences: listOf(record({ rule: text, says: text })),
  score: offset,
  edits: listOf(record({ field: text, machine: text, by: text, on: day, why: text }))
});

/** What `extract` writes and `check` reads. */
export const extractionSchema: Schema = record({
  format: { const: EXTRACTION_FORMAT },
  article,
  blocks: listOf(
    record({ role: among(BLOCK_ROLES), number: { type: 'integer', nullable: true }, ...span })
  ),
  times: listOf(
    record({ exact: text, ...span, type: among(TIME_TYPES), value: text, edtf: textOrNull, trace })
  ),
  quotes: listOf(quote),
  actors: listOf(actor),
  events: listOf(event),
  discards: listOf(
    record({
      rule: text,
      action: among(['dropped', 'merged']),
      what: among(['time', 'quote', 'actor', 'event', 'text']),
      words,
      into: textOrNull,
      why: text
    })
  )
});
