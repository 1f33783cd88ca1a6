import type { Medium } from '#lib/domain/story.ts';
import type { Change } from '#lib/domain/journal.ts';
import { m } from '#lib/messages/compiled/messages.js';
import type { Difference, Said } from '#lib/state/incoming.svelte.ts';

/** "Date of “went to Moscow”": which thing the two sides say different things of. */
export function differenceName({ of, thing }: Difference): string {
  return m.conflictThing({ thing, of: nameOf(of) });
}

/** What one side says of it, and who said so: "2024-05 (Ann Roth)". */
export function saidWords(said: Said | null): string {
  if (said === null) return m.conflictAsBefore();
  const what = changeWords(said.change);
  return said.by === '' ? what : m.incomingBy({ what, by: said.by });
}

function changeWords(change: Change): string {
  switch (change.do) {
    case 'hide':
    case 'show':
    case 'confirm':
      return m.conflictFate({ fate: change.do, into: '' });
    case 'merge':
      return m.conflictFate({ fate: 'merge', into: nameOf(change.into) });
    case 'link':
      return m.conflictPart({ role: change.role });
    case 'unlink':
      return m.conflictPart({ role: 'none' });
    case 'mark':
      return m.conflictMark({ isMain: change.to ? 'yes' : 'no' });
    case 'kind':
      return m.kind({ kind: change.to });
    case 'quote':
      return change.speaker === null ? m.conflictNone() : nameOf(change.speaker);
    case 'picture':
      return change.to === null ? m.conflictNone() : m.conflictPicture({ ...change.to });
    case 'medium':
    case 'cover':
      return change.to === null ? m.conflictNone() : mediumWords(change.to);
    case 'lanes':
      return change.actors.map(nameOf).join(', ');
    case 'sides':
      return change.to.map(({ name }) => name).join(', ');
    case 'review':
      return change.to.status === 'checked' ? m.checked(change.to) : m.readByMachine();
    case 'facts':
      return Object.values(change.to).join(', ') || m.conflictNone();
    case 'text':
      return shortened(change.to);
    default:
      return 'to' in change && change.to !== null ? shortened(change.to) : m.conflictNone();
  }
}

function mediumWords({ url, caption, credit }: Medium): string {
  return shortened([caption, credit, url].filter(Boolean).join(' · '));
}

const SHOWN = 120;

function shortened(words: string): string {
  return words.length > SHOWN ? `${words.slice(0, SHOWN)} …` : words;
}

/** The words that a target is known by. */
function nameOf(of: unknown): string {
  if (Array.isArray(of)) return of.map(nameOf).join(' · ');
  if (typeof of === 'string') return of;
  const exact = typeof of === 'object' && of !== null && 'exact' in of ? of.exact : null;
  return typeof exact === 'string' ? m.quoted({ words: shortened(exact) }) : m.conflictAdded();
}
