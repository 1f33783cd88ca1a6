import { EVENT_KINDS } from '#lib/domain/event.ts';
import { ACTOR_ROLES } from './vocabulary.ts';

const words = { type: 'string', minLength: 1 };
const target = {
  type: 'object',
  additionalProperties: false,
  required: ['article', 'exact'],
  properties: { article: words, exact: words }
};
const actor = target;
const event = {
  ...target,
  properties: { ...target.properties, kind: { enum: [...EVENT_KINDS] } }
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

/** One schema for each kind of correction and what it is about; `rename actor` renames an actor. */
export const correctionSchemas = {
  'rename event': entry({ do: { const: 'rename' }, event, to: words }),
  'rename actor': entry({ do: { const: 'rename' }, actor, to: words }),
  'merge event': entry({ do: { const: 'merge' }, event, into: event }),
  'merge actor': entry({ do: { const: 'merge' }, actor, into: actor }),
  'hide event': entry({ do: { const: 'hide' }, event }),
  'link event': entry({ do: { const: 'link' }, event, actor, role: { enum: ACTOR_ROLES } })
};
