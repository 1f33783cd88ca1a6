import { m } from '#lib/messages/compiled/messages.js';
import type { SaveStatus } from '#lib/state/stored-story.svelte.ts';

/** Why something is not kept, what waits, and the way on, in sentences. */
export function cannotSaveWords(why: string, waiting = 0): string {
  return [
    m.cannotSave({ why }),
    waiting > 0 ? m.cannotSaveWaiting({ count: waiting }) : '',
    m.cannotSaveWayOn({ why })
  ]
    .filter(Boolean)
    .join(' ');
}

/** "Saved", "Saving …", or why not. */
export function saveWords(status: SaveStatus): string {
  switch (status.kind) {
    case 'saved':
      return m.saved();
    case 'saving':
      return m.saving();
    case 'cannot':
      return cannotSaveWords(status.why, status.waiting);
  }
}
