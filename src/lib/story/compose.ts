import type { CorrectionsFile } from '#lib/domain/correction.ts';
import type { Extraction } from '#lib/domain/extraction.ts';
import { compareEvents } from '#lib/domain/order.ts';
import type { StoryFile } from '#lib/domain/story-file.ts';
import type { Story } from '#lib/domain/story.ts';
import { applyCorrections } from './apply-corrections.ts';
import { joinSources } from './join-sources.ts';
import { allSides } from './sides.ts';

/**
 * Makes a story of what the machine read and what people changed. `extractions` stand in the order of
 * `file.articles`; they are kept whole as `sources`, so that the machine's version is never lost.
 * Throws BadInput that names file and entry if a correction fits nothing, or more than one thing.
 */
export function composeStory(
  file: StoryFile,
  extractions: readonly Extraction[],
  corrections: CorrectionsFile
): Story {
  const texts = new Map(extractions.map(({ article }) => [article.id, article.text]));
  const { actors, events, setAside } = applyCorrections(
    joinSources(extractions),
    corrections,
    texts
  );
  return {
    slug: file.slug,
    title: file.title,
    standfirst: file.standfirst,
    sides: allSides(file.sides, actors),
    sources: extractions,
    actors,
    events: [...events].sort(compareEvents),
    setAside: [...setAside].sort(compareEvents),
    review: file.review
  };
}
