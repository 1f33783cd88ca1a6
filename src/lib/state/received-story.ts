import type { JournalEntry } from '#lib/domain/journal.ts';
import type { Story } from '#lib/domain/story.ts';
import { readStoryLink, type ReceivedStory } from '#lib/io/link/story-link.ts';
import { newId } from '#lib/storage/new-id.ts';
import type { StoryStore } from '#lib/storage/story-store.ts';
import { whyNot, type WhyNot } from '#lib/storage/why-not.ts';
import { replay } from '#lib/story/replay.ts';
import { Desk } from './desk.svelte.ts';
import { eventTitles, journalSummary } from './journal-summary.ts';
import { copyOf } from './new-story.ts';
import { seenEvents } from './send-story.ts';
import { sharedStore } from './shared-store.ts';

/** A story that came in a link. */
export type OpenedLink = ReceivedStory;

/** Whether a story was kept: under which id, or why not. */
export type Keeping =
  | { readonly kind: 'kept'; readonly id: string }
  | { readonly kind: 'cannot'; readonly why: WhyNot };

/** Reads the fragment of a link, without how the story is to be seen, which may stand behind it. Throws BadInput as `readStoryLink`. */
export function openStoryLink(hash: string): OpenedLink {
  return readStoryLink(hash.replace(/^#/, ''));
}

/** A desk that reads the articles of a link and applies its corrections, as the sender's does, and takes no others. */
export function deskOfLink(
  { entries }: OpenedLink,
  options: ConstructorParameters<typeof Desk>[1]
): Desk {
  const append = (): never => {
    throw new Error('a story in a link takes no corrections');
  };
  return new Desk({ replayed: replay(entries), append }, options);
}

/** Whether a story came out as its sender saw it. */
export function isAsSent({ events }: Story, { seen }: OpenedLink): boolean {
  return seenEvents(events) === seen;
}

/** Keeps a story that came in a link in this browser's library, under an id of its own, with the title that it shows. */
export async function keepReceived(
  entries: readonly JournalEntry[],
  { title, events }: Pick<Story, 'title' | 'events'>,
  store: Pick<StoryStore, 'put'> = sharedStore()
): Promise<Keeping> {
  const summary = journalSummary(entries, eventTitles(events));
  const kept = copyOf({ id: newId(), created: '', archived: false, summary, entries }, title);
  try {
    await store.put([kept]);
    return { kind: 'kept', id: kept.id };
  } catch (error) {
    return { kind: 'cannot', why: whyNot(error) };
  }
}
