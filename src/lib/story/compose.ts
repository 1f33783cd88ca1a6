import { BadInput } from '#lib/domain/bad-input.ts';
import type { Correction, CorrectionsFile } from '#lib/domain/correction.ts';
import type { Extraction } from '#lib/domain/extraction.ts';
import { compareEvents } from '#lib/domain/order.ts';
import type { StoryFile } from '#lib/domain/story-file.ts';
import type { Story } from '#lib/domain/story.ts';
import { validatePublished } from '#lib/time/published-day.ts';
import { applyCorrections, type Unfitting } from './apply-corrections.ts';
import type { Source, Sources } from './draft.ts';
import { joinSources, type Joined } from './join-sources.ts';
import { allSides } from './sides.ts';

/** A story in work: what fits of the corrections is in it, and what does not is told. */
export interface Composed {
  readonly story: Story;
  readonly unfitting: readonly Unfitting[];
}

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
  const { story, unfitting } = composeWhatFits(file, extractions, corrections.entries);
  const [first] = unfitting;
  if (!first) return story;
  throw new BadInput(`${corrections.file}: /${first.index}${first.at}: ${first.problem}`);
}

/** As `composeStory`, but corrections that do not fit change nothing and are told instead. */
export function composeWhatFits(
  file: StoryFile,
  extractions: readonly Extraction[],
  corrections: readonly Correction[]
): Composed {
  return composeJoined(file, extractions, joinSources(extractions), corrections);
}

/** As `composeWhatFits`, for sources that have been joined before, which takes by far the longest. */
export function composeJoined(
  file: StoryFile,
  extractions: readonly Extraction[],
  joined: Joined,
  corrections: readonly Correction[]
): Composed {
  const { draft, unfitting } = applyCorrections(joined, corrections, sourcesOf(extractions));
  const story = {
    slug: file.slug,
    title: file.title,
    standfirst: file.standfirst,
    medium: file.medium ?? null,
    sides: allSides(file.sides, draft.actors),
    sources: extractions,
    actors: draft.actors,
    events: [...draft.events].sort(compareEvents),
    setAside: [...draft.setAside].sort(compareEvents),
    apart: draft.apart,
    review: file.review
  };
  return { story, unfitting };
}

/** What corrections need of articles, by their ids. */
export function sourcesOf(extractions: readonly Extraction[]): Sources {
  return new Map(extractions.map((each) => [each.article.id, sourceOf(each)]));
}

function sourceOf({ article, blocks }: Extraction): Source {
  const published = validatePublished(article.published);
  if (!published.ok) throw new BadInput(published.message);
  return { text: article.text, blocks, published: published.value };
}
