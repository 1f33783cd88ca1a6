const wordsOrNull = { type: 'string', nullable: true, minLength: 1 };

/** `data/articles/<id>.json`: what is known of an article besides its text. */
export const metadataSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['publisher', 'place', 'published', 'zone', 'title', 'url', 'rights'],
  properties: {
    publisher: wordsOrNull,
    place: wordsOrNull,
    published: { type: 'string', format: 'day' },
    zone: { type: 'string', format: 'zone' },
    title: wordsOrNull,
    url: { ...wordsOrNull, format: 'link' },
    rights: wordsOrNull
  }
};
