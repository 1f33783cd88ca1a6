import type { StoryDocument } from '#lib/domain/story-document.ts';
import { readableStory, type ReadableStory } from '#lib/state/readable-story.ts';

/** A story that is to be published, and what its pages are made of. */
export interface PublishedStory {
  /** Last part of its address: small letters, figures and hyphens. */
  readonly slug: string;
  readonly story: ReadableStory;
  /** The story as a file, `dateline-story/1`. */
  readonly written: string;
  /** Instant at which it was last worked on: UTC, ISO 8601 with milliseconds. */
  readonly updated: string;
}

/** `written` is what `writeStoryDocument` writes of the document. */
export function publishedStory(
  slug: string,
  { story, entries }: StoryDocument,
  written: string
): PublishedStory {
  const updated = entries.map(({ at }) => at).toSorted();
  return {
    slug,
    story: readableStory({ ...story, slug }),
    written,
    updated: updated.at(-1) ?? '1970-01-01T00:00:00.000Z'
  };
}

/** Where a story's page stands, from the root of its site. */
export function pathOf({ slug }: Pick<PublishedStory, 'slug'>): string {
  return `stories/${slug}/`;
}

/**
 * The last part of a story's address, made of a file's name: "A visit to Oslo.json" is "a-visit-to-oslo". Null for a
 * name without a Latin letter or figure.
 */
export function slugOf(file: string): string | null {
  const name = file.replace(/^.*[/\\]/, '').replace(/(?:\.(?:dateline|story))?\.json$/i, '');
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? null : slug;
}
