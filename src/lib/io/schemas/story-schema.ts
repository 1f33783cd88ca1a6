import { SIDE_COLOURS } from '#lib/domain/story.ts';

const id = {
  type: 'string',
  pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
  description: 'an id in small letters, such as european-union'
};
const words = { type: 'string', minLength: 1 };

/** `data/stories/<slug>.json`. */
export const storySchema = {
  type: 'object',
  additionalProperties: false,
  required: ['title', 'standfirst', 'articles', 'sides', 'review'],
  properties: {
    title: words,
    standfirst: words,
    articles: { type: 'array', minItems: 1, items: words },
    sides: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'name', 'colour'],
        properties: { id, name: words, colour: { enum: [...SIDE_COLOURS] } }
      }
    },
    review: {
      type: 'object',
      discriminator: { propertyName: 'status' },
      required: ['status'],
      oneOf: [
        {
          additionalProperties: false,
          properties: { status: { const: 'read by machine' } }
        },
        {
          additionalProperties: false,
          required: ['by', 'on'],
          properties: {
            status: { const: 'checked' },
            by: words,
            on: { type: 'string', format: 'day' }
          }
        }
      ]
    }
  }
};
