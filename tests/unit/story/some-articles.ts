import type { Article } from '#lib/domain/article.ts';
import type { Extraction } from '#lib/domain/extraction.ts';
import { extractArticle } from '#lib/extract/pipeline.ts';

/** An article of one's own sentences, a paragraph each; published by one named after its id. */
export function anArticle(
  id: string,
  published: string,
  paragraphs: readonly string[],
  parts: Partial<Article> = {}
): Article {
  return {
    id,
    text: paragraphs.join('\n\n'),
    published,
    zone: 'UTC',
    publisher: `The ${id[0]?.toUpperCase() ?? ''}${id.slice(1)}`,
    place: null,
    title: null,
    url: null,
    rights: null,
    ...parts
  };
}

const VISIT = [
  'BERN — Swiss President Anna Keller visited Oslo on Tuesday, the foreign ministry said.',
  '“We will keep the strait open for every ship that sails under a flag,” Keller told reporters.',
  'Prime Minister Jonas Haas signed the fishing treaty for the northern waters on Wednesday.',
  'Two officials said the talks had been difficult. The police closed the harbour road.'
];

/** Four articles on one affair: two tell it alike, one dates the treaty another day, one has a denial. */
export const AFFAIR: readonly Extraction[] = [
  anArticle('example', '2026-02-05', VISIT),
  anArticle('courier', '2026-02-06', [
    'OSLO — President Keller visited Oslo on 3 February and toured its harbour.',
    'Keller said: “We will keep the strait open for every ship that sails under a flag.”',
    'Norwegian Prime Minister Jonas Haas signed the fishing treaty for the northern waters on Wednesday, his office said.'
  ]),
  anArticle('herald', '2026-02-07', [
    'OSLO — On Thursday, Jonas Haas signed the fishing treaty for the northern waters.',
    'The treaty lets ships of both states fish there. Two officials said it would not last.'
  ]),
  anArticle('observer', '2026-02-08', [
    'OSLO — The opposition leader Ida Berg denied that Jonas Haas had signed the fishing treaty for the northern waters.',
    'Berg gave a speech in Bergen on Saturday.'
  ])
].map(extractArticle);
