import type { TimelineEvent } from '#lib/domain/event.ts';
import type { StoryView } from '#lib/state/story-view.svelte.ts';
import { citationOf } from './citation.ts';
import { copyText } from './copy-text.ts';
import { m } from '#lib/messages/compiled/messages.js';

const SHOWN_MS = 4000;

/** Copies an event's words with their citation and says whether that worked. */
export async function copyCitation(view: StoryView, event: TimelineEvent): Promise<void> {
  view.notice = '';
  view.notice = (await copyText(citationOf(event, view.story))) ? m.copied() : m.copyFailed();
  const { notice } = view;
  setTimeout(() => {
    if (view.notice === notice) view.notice = '';
  }, SHOWN_MS);
}
