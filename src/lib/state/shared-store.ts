import { StoryStore } from '#lib/storage/story-store.ts';

let shared: StoryStore | null = null;

/** The one connection of a page to its browser's database; made when it is first asked for. */
export function sharedStore(): StoryStore {
  shared ??= new StoryStore();
  return shared;
}
