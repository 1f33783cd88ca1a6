import { ACTOR_ROLES, EVENT_KINDS, MODALITIES } from '#lib/domain/event.ts';
import { EXTRACTION_FORMAT } from '#lib/domain/extraction.ts';
import {
  among,
  day,
  flag,
  linkOrNull,
  listOf,
  offset,
  orNull,
  record,
  text,
  textOrNull,
  whole,
  wholeOrNull,
  type Schema
} from './schema.ts';
import {
  ACTOR_KINDS,
  BLOCK_ROLES,
  DATE_BASES,
  DATE_FORMS,
  MENTION_FORMS,
  PRECISIONS,
  TIME_TYPES
} from './vocabulary.ts';

const span = { start: offset, end: offset };
const words = record({ ...span, exact: text });
const extent = record({ from: wholeOrNull, to: wholeOrNull });
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
  url: linkOrNull,
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

const MENTION = {
  exact: text,
  ...span,
  form: among(MENTION_FORMS),
  rule: text,
  inferred: flag
};

const ACTOR = {
  id: text,
  kind: among(ACTOR_KINDS),
  name: text,
  roles: listOf(text),
  side: textOrNull,
  mentions: listOf(record(MENTION))
};

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

const RECORD = {
  type: { const: 'record' },
  file: text,
  sha256: text,
  row: offset,
  url: linkOrNull
};

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
          { ...whole, minimum: 1 },
          { enum: ['header', 'headline', 'publication line', 'standfirst'] }
        ]
      }
    }),
    {
      ...record({ ...RECORD, dated: text }),
      required: Object.keys(RECORD)
    },
    record({ type: { const: 'note' }, text, signedBy: text, signedOn: day })
  ]
};

const inference = record({ rule: text, says: text });
const edit = record({ field: text, machine: text, by: text, on: day, why: text });

const EVENT = {
  id: text,
  kind: among(EVENT_KINDS),
  title: text,
  modality: among(MODALITIES),
  date,
  actors: listOf(record({ actor: text, role: among(ACTOR_ROLES) })),
  evidence: listOf(evidence),
  quotes: listOf(quote),
  attribution: record({ sources: listOf(text), words: orNull(words) }),
  inferences: listOf(inference),
  score: offset,
  edits: listOf(edit)
};

/** What `extract` writes and `check` reads. */
export const extractionSchema: Schema = record({
  format: { const: EXTRACTION_FORMAT },
  article,
  blocks: listOf(record({ role: among(BLOCK_ROLES), number: wholeOrNull, ...span })),
  times: listOf(
    record({ exact: text, ...span, type: among(TIME_TYPES), value: text, edtf: textOrNull, trace })
  ),
  quotes: listOf(quote),
  actors: listOf(record(ACTOR)),
  events: listOf(record(EVENT)),
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

/** What a story has of it, with more of its own. */
export const PARTS = { ACTOR, EVENT, MENTION, edit, inference } as const;
