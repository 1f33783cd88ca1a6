import type { Contradiction } from '#lib/domain/account.ts';
import { sideOf, told, type Telling } from './contradictions.ts';
import { gatherBy } from './join-groups.ts';
import { meet } from './same-event.ts';
import type { SameEvent } from './same-events.ts';
import type { ToldEvent } from './same-told.ts';

/** An event with its accounts' texts, among those that may deny each other. */
export interface Deniable extends SameEvent {
  /** Of the event in the story. */
  readonly id: string;
  /** Article and text of each account. */
  readonly printed: readonly { readonly article: string; readonly text: string }[];
}

/** Words with which a denial is told; they say nothing of what is denied. */
const DENIAL_WORDS =
  /^(?:deny|deni|refut|reject|dismiss|confirm|declin|refus|comment|asser|fals|untru)/;
const DENIABLE: ReadonlySet<string> = new Set(['act', 'visit', 'meeting', 'call', 'plan']);

/**
 * Finds what one source tells and another says is denied, or not confirmed. The two stay events of their own; each
 * gets the contradiction, by its id. What one text tells and denies itself is no contradiction between sources.
 */
export function findDenials(
  events: readonly Deniable[],
  telling: Omit<Telling, 'event'>
): ReadonlyMap<string, readonly Contradiction[]> {
  const found = new Map<string, Contradiction[]>();
  const deniable = events.filter(({ accounts }) => DENIABLE.has(accounts[0]?.family ?? ''));
  const byWord = gatherBy(
    deniable.flatMap((event) =>
      [...new Set(event.accounts.flatMap(({ content }) => [...content.words]))].map((word) => ({
        event,
        word
      }))
    ),
    ({ word }) => word
  );
  for (const denial of events) {
    const kind = kindOf(denial);
    if (kind === null) continue;
    const words = new Set(denial.accounts.flatMap(({ content }) => [...content.words]));
    const near = new Set(
      [...words].flatMap((word) => (byWord.get(word) ?? []).map(({ event }) => event))
    );
    for (const event of near) {
      if (!denial.accounts.some((one) => event.accounts.some((other) => isDenied(other, one))))
        continue;
      const contradiction = between(event, denial, kind, telling);
      if (contradiction === null) continue;
      for (const { id } of [event, denial])
        found.set(id, [...(found.get(id) ?? []), contradiction]);
    }
  }
  return found;
}

function kindOf({ accounts }: SameEvent): 'denied' | 'not confirmed' | null {
  const family = accounts[0]?.family;
  if (family === 'denial') return 'denied';
  return family === 'non-confirmation' ? 'not confirmed' : null;
}

/** Whether what is denied is this: its people (who denies only where nobody else is spoken of), and most of the words, of which there must be enough. */
function isDenied(event: ToldEvent, denial: ToldEvent): boolean {
  const about = denial.subjects.size > 0 ? denial.subjects : denial.cast;
  const people = [...event.cast].filter((actor) => about.has(actor)).length;
  if (people === 0) return false;
  const words = new Set([...denial.content.words].filter((word) => !DENIAL_WORDS.test(word)));
  const shared = meet(event.content.words, words).length;
  const part = shared / Math.max(1, Math.min(words.size, event.content.words.size));
  return shared >= 1 && part >= 0.6 && shared + people >= 3;
}

function between(
  event: Deniable,
  denial: Deniable,
  kind: 'denied' | 'not confirmed',
  telling: Omit<Telling, 'event'>
): Contradiction | null {
  const theirs = new Set(denial.printed.map(({ text }) => text));
  const own = event.printed.filter(({ text }) => !theirs.has(text));
  if (own.length === 0) return null;
  const sides = [sideOf('asserted', own, event.id), sideOf(kind, denial.printed, denial.id)];
  const says = kind === 'denied' ? 'that it is denied' : 'that it is not confirmed';
  return told(kind, sides, telling, ({ claim, texts }) => {
    const verb = texts === 1 ? 'says' : 'say';
    const tells = texts === 1 ? 'tells' : 'tell';
    return claim === 'asserted'
      ? `${String(texts)} ${tells} it`
      : `${String(texts)} ${verb} ${says}`;
  });
}
