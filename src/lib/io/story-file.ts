import type { StoryFile } from '#lib/domain/story-file.ts';
import { BadInput } from '#lib/domain/bad-input.ts';
import { storySchema } from './schemas/story-schema.ts';
import { checkerOf, parseJson } from './validate.ts';

const check = checkerOf<Omit<StoryFile, 'slug'>>(storySchema);

/** Reads `data/stories/<slug>.json`. Throws BadInput that names the file and the entry. */
export function parseStoryFile(slug: string, name: string, json: string): StoryFile {
  const { title, standfirst, articles, sides, review } = check(
    name,
    parseJson(name, json, 'a story')
  );
  refuseTwice(name, '/articles', articles);
  refuseTwice(
    name,
    '/sides',
    sides.map((side) => side.id)
  );
  return { slug, title, standfirst, articles, sides, review };
}

function refuseTwice(name: string, at: string, ids: readonly string[]): void {
  const index = ids.findIndex((id, place) => ids.indexOf(id) !== place);
  if (index >= 0)
    throw new BadInput(`${name}: ${at}/${index} names "${ids[index]}" again; wanted each once`);
}
