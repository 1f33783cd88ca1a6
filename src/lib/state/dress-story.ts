import { SIDE_COLOURS, type Side, type Story } from '#lib/domain/story.ts';

/** Sides whose colour nobody chose take one in order; what comes after the last is grey. */
export function withColours(story: Story, chosen: readonly Side[] = []): Story {
  const ids = new Set(chosen.map(({ id }) => id));
  const sides = story.sides.map((side, index) =>
    ids.has(side.id) ? side : { ...side, colour: SIDE_COLOURS[index] ?? 'grey' }
  );
  return { ...story, sides };
}

/** The headline of a story's first article, as somebody gave it or the text has it; null without one. */
export function headlineOf({ sources: [source] }: Pick<Story, 'sources'>): string | null {
  const block = source?.blocks.find(({ role }) => role === 'headline');
  const headline = block && source?.article.text.slice(block.start, block.end);
  return source?.article.title ?? headline ?? null;
}
