import { BadInput } from '#lib/domain/bad-input.ts';
import type { Deed } from '#lib/domain/correction.ts';
import type { Change, Journal, JournalEntry } from '#lib/domain/journal.ts';
import { decodeUtf8 } from '../decode.ts';
import { claimsToBeBackup, digestOf, readBackup } from './backup-file.ts';
import { changeShape } from './change-shape.ts';
import { isRecord } from './shapes.ts';

/**
 * What a colleague sends for one story: a backup that holds it, or a list of corrections of it. Corrections have no
 * ids; theirs are made of what they say, so that the same file adds nothing the second time. Throws BadInput
 * for any other file, and for a backup without that story.
 */
export function readColleagueFile(name: string, bytes: Uint8Array, ours: Journal): Journal {
  const written = decodeUtf8(name, bytes);
  if (/^\s*\[/.test(written) && !claimsToBeBackup(written)) {
    return { story: ours.story, entries: [...ours.entries, ...correctionEntries(name, written)] };
  }
  const stories = readBackup(name, bytes);
  const same = stories.find(({ id }) => id === ours.story);
  if (same !== undefined) return { story: same.id, entries: same.entries };
  const titles = stories.map(({ summary }) => `“${summary.title}”`).join(', ');
  throw new BadInput(`${name} holds ${titles || 'no story'}; wanted a backup of this very story`);
}

function correctionEntries(name: string, written: string): readonly JournalEntry[] {
  const list = parsed(name, written);
  return list.map((value, index) => {
    const { by, on, ...deed } = isRecord(value) ? value : {};
    const isSigned =
      typeof by === 'string' && typeof on === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(on);
    if (!isSigned) throw new BadInput(`${name}: /${index} does not say by whom, and on which day`);
    const problem = changeShape(deed, `/${index}`);
    if (problem !== null) throw new BadInput(`${name}: ${problem}`);
    if (!isDeed(deed))
      throw new BadInput(`${name}: /${index} is no correction of an event or actor`);
    return { id: digestOf([value, index]), at: `${on}T00:00:00.000Z`, by, change: deed };
  });
}

function parsed(name: string, written: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(written);
    if (Array.isArray(value)) return value as readonly unknown[];
  } catch (cause) {
    throw new BadInput(`${name} is neither a backup nor a list of corrections`, { cause });
  }
  throw new BadInput(`${name} is neither a backup nor a list of corrections`);
}

/** Its shape has been checked; what it is about is left: corrections give their reason. */
function isDeed(change: object): change is Change & Deed & { readonly why: string } {
  return 'why' in change;
}
