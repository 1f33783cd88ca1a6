import { ACTOR_ROLES, EVENT_KINDS, MODALITIES } from '#lib/domain/event.ts';
import { ACTOR_KINDS } from './vocabulary.ts';

const words = { type: 'string', minLength: 1 };
const wordsTarget = {
  type: 'object',
  additionalProperties: false,
  required: ['article', 'exact'],
  properties: { article: words, exact: words, start: { type: 'integer', minimum: 0 } }
};
const madeTarget = {
  type: 'object',
  additionalProperties: false,
  required: ['made'],
  properties: { made: words }
};

/** Either of two objects, told apart by a property that only the second has, so that messages name one of them. */
function orMade(target: object): object {
  return { type: 'object', if: { required: ['made'] }, then: madeTarget, else: target };
}

const actor = orMade(wordsTarget);
const event = orMade({
  ...wordsTarget,
  properties: { ...wordsTarget.properties, kind: { enum: [...EVENT_KINDS] }, title: words }
});
const role = { enum: [...ACTOR_ROLES] };
const picture = {
  type: 'object',
  nullable: true,
  additionalProperties: false,
  required: ['source', 'credit', 'alt'],
  properties: {
    source: {
      type: 'string',
      pattern: '^data:image/(?:png|jpeg|webp|avif);base64,[A-Za-z0-9+/]+=*$'
    },
    credit: words,
    alt: words
  }
};
const medium = {
  type: 'object',
  nullable: true,
  additionalProperties: false,
  required: ['url', 'caption', 'credit', 'alt'],
  properties: {
    url: { type: 'string', nullable: true, format: 'link' },
    caption: { type: 'string' },
    credit: { type: 'string' },
    alt: { type: 'string' },
    behind: { type: 'string', format: 'link' }
  }
};
const recordEvidence = {
  additionalProperties: false,
  required: ['type', 'file', 'sha256', 'row', 'url'],
  properties: {
    type: { const: 'record' },
    file: words,
    sha256: { type: 'string' },
    row: { type: 'integer', minimum: 1 },
    url: { type: 'string', nullable: true, format: 'link' },
    dated: { type: 'string' }
  }
};
const byHand = { why: words, by: words, on: { type: 'string', format: 'day' } };

function entry(properties: Readonly<Record<string, object>>): object {
  const all = { ...properties, ...byHand };
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(all),
    properties: all
  };
}

function list(items: object): object {
  return { type: 'array', items };
}

/** One schema for each kind of correction and what it is about; `rename actor` renames an actor. */
export const correctionSchemas = {
  'rename event': entry({ do: { const: 'rename' }, event, to: words }),
  'rename actor': entry({ do: { const: 'rename' }, actor, to: words }),
  'merge event': entry({ do: { const: 'merge' }, event, into: event }),
  'merge actor': entry({ do: { const: 'merge' }, actor, into: actor }),
  'hide event': entry({ do: { const: 'hide' }, event }),
  'show event': entry({ do: { const: 'show' }, event }),
  'date event': entry({ do: { const: 'date' }, event, to: words }),
  'kind event': entry({ do: { const: 'kind' }, event, to: { enum: [...EVENT_KINDS] } }),
  'modality event': entry({ do: { const: 'modality' }, event, to: { enum: [...MODALITIES] } }),
  'split event': entry({
    do: { const: 'split' },
    event,
    words: wordsTarget,
    made: words,
    title: words
  }),
  'link event': entry({ do: { const: 'link' }, event, actor, role }),
  'unlink event': entry({ do: { const: 'unlink' }, event, actor }),
  'confirm event': entry({ do: { const: 'confirm' }, event }),
  'mark event': entry({ do: { const: 'mark' }, event, to: { type: 'boolean' } }),
  'note event': entry({ do: { const: 'note' }, event, text: words }),
  'picture event': entry({ do: { const: 'picture' }, event, to: picture }),
  'medium event': entry({ do: { const: 'medium' }, event, to: medium }),
  'describe event': entry({ do: { const: 'describe' }, event, to: { type: 'string' } }),
  'quote event': entry({
    do: { const: 'quote' },
    event,
    words: wordsTarget,
    speaker: { ...actor, nullable: true }
  }),
  'add evidence': entry({
    do: { const: 'add' },
    made: words,
    evidence: {
      type: 'object',
      if: { required: ['note'] },
      then: { additionalProperties: false, required: ['note'], properties: { note: words } },
      else: { if: { required: ['row'] }, then: recordEvidence, else: wordsTarget }
    },
    title: words,
    date: { type: 'string', nullable: true },
    kind: { enum: [...EVENT_KINDS] },
    modality: { enum: [...MODALITIES] },
    actors: list({
      type: 'object',
      additionalProperties: false,
      required: ['actor', 'role'],
      properties: { actor, role }
    })
  }),
  'separate actor': entry({
    do: { const: 'separate' },
    actor,
    events: list(event),
    made: words,
    name: words
  }),
  'introduce words': entry({
    do: { const: 'introduce' },
    words: { ...wordsTarget, nullable: true },
    made: words,
    name: words,
    kind: { enum: ACTOR_KINDS }
  }),
  'side actor': entry({ do: { const: 'side' }, actor, to: { type: 'string', nullable: true } }),
  'lanes actors': entry({ do: { const: 'lanes' }, actors: list(actor) })
};
