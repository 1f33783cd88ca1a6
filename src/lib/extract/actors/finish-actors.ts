import type { Actor } from '#lib/domain/actor.ts';
import type { Discard } from '#lib/domain/trace.ts';
import { gather } from '../gather.ts';
import type { Firings, Rule } from '../rule.ts';
import { inOrderOfMention } from './actor-index.ts';
import type { Draft } from './draft.ts';
import { sideOfAide, sideOfPrincipal } from './rules/sides.ts';
import { slugOf } from './slug.ts';

/** A description that never acts in the text is no actor. */
export const NEVER_ACTS: Rule = {
  id: 'never-acts',
  why: 'A person or body that is only described, and never does, says, meets or owns anything, is no actor.'
};

interface Finished {
  readonly actors: readonly Actor[];
  readonly ids: ReadonlyMap<Draft, string>;
  readonly discards: readonly Discard[];
}

/** Turns drafts into actors: those that act, with their sides and ids, in order of first mention. */
export function finishActors(drafts: readonly Draft[], text: string, firings: Firings): Finished {
  const owners = new Set(
    gather(drafts, (draft) => (draft.owner && acts(draft) ? [draft.owner] : []))
  );
  const kept = drafts.filter((draft) => acts(draft) || owners.has(draft));
  spreadSides(kept, firings);
  const ordered = [...kept].sort((a, b) => firstStart(a) - firstStart(b));
  const ids = new Map<Draft, string>();
  const taken = new Set<string>();
  for (const draft of ordered) {
    const wanted = draft.id ?? slugOf(draft.name);
    let id = wanted;
    for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
    taken.add(id);
    ids.set(draft, id);
  }
  const actors = ordered.map((draft): Actor => ({
    id: ids.get(draft) ?? '',
    kind: draft.kind,
    name: draft.name,
    roles: rolesOf(draft),
    side: draft.side,
    mentions: draft.mentions.map(({ mention }) => mention).sort((a, b) => a.start - b.start)
  }));
  const discards = gather(
    drafts.filter((draft) => !ids.has(draft)),
    (draft): Discard[] => {
      const [first] = draft.mentions;
      if (!first) return [];
      firings.note(NEVER_ACTS);
      const { start, end } = first.mention;
      return [
        {
          rule: NEVER_ACTS.id,
          action: 'dropped',
          what: 'actor',
          words: { start, end, exact: text.slice(start, end) },
          into: null,
          why: NEVER_ACTS.why
        }
      ];
    }
  ).sort((a, b) => a.words.start - b.words.start);
  return { actors: inOrderOfMention(actors), ids, discards };
}

const MET = /^(?:with|by|between|against|to|from|for)$/;

function acts({ head, mentions }: Pick<Draft, 'head' | 'mentions'>): boolean {
  if (head === null) return true;
  return mentions.some(({ reading }) => {
    if (reading.verb !== null || reading.quoted || reading.describes === 'source') return true;
    if (reading.nested) return false;
    if (reading.preposition !== null) return MET.test(reading.preposition);
    return reading.sentence.tagged[reading.from - 1]?.tag === 'verb';
  });
}

function firstStart(draft: Draft): number {
  return Math.min(...draft.mentions.map(({ mention }) => mention.start));
}

function rolesOf({ roles }: Draft): string[] {
  const seen = new Set<string>();
  return gather(
    [...roles.filter(({ named }) => named), ...roles.filter(({ named }) => !named)],
    ({ exact }) => {
      const key = exact.toLowerCase();
      if (seen.has(key)) return [];
      seen.add(key);
      return [exact];
    }
  );
}

function spreadSides(drafts: readonly Draft[], firings: Firings): void {
  for (let round = 0; round < 2; round += 1) {
    for (const draft of drafts) {
      const { owner } = draft;
      if (!owner) continue;
      if (!draft.side && owner.side) {
        draft.side = owner.side;
        firings.note(sideOfPrincipal);
      } else if (draft.side && !owner.side && owner.kind === 'person') {
        owner.side = draft.side;
        firings.note(sideOfAide);
      }
    }
  }
}
