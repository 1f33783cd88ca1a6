import { BadInput } from '#lib/domain/bad-input.ts';
import type { StoryFile } from '#lib/domain/story-file.ts';
import { checkerOf, parseJson } from './validate.ts';

/** What of a story is in our own words, in another language. */
interface StoryWords {
  readonly title: string;
  readonly standfirst: string;
  /** Names of sides by their ids. */
  readonly sides: Readonly<Record<string, string>>;
}

const words = { type: 'string', minLength: 1 };

const check = checkerOf<StoryWords>({
  type: 'object',
  additionalProperties: false,
  required: ['title', 'standfirst', 'sides'],
  properties: {
    title: words,
    standfirst: words,
    sides: { type: 'object', required: [], additionalProperties: words }
  }
});

/**
 * A story's file in the words of `data/stories/<slug>.<language>.json`. Throws BadInput that names the file and the
 * entry, where a side has no name too, or one is named that the story does not have.
 */
export function inOtherWords(file: StoryFile, name: string, json: string): StoryFile {
  const { title, standfirst, sides } = check(name, parseJson(name, json, 'the words of a story'));
  const ids = file.sides.map(({ id }) => id);
  const wrong =
    ids.find((id) => !Object.hasOwn(sides, id)) ??
    Object.keys(sides).find((id) => !ids.includes(id));
  if (wrong !== undefined)
    throw new BadInput(
      `${name}: /sides has other sides than the story: ${wrong}; wanted each once`
    );
  return {
    ...file,
    title,
    standfirst,
    sides: file.sides.map((side) => ({ ...side, name: sides[side.id] ?? side.name }))
  };
}
