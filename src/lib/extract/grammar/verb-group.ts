import type { Span } from '#lib/domain/span.ts';
import type { Tagged } from './tagged.ts';
import type { VerbReading } from './verb-forms.ts';

/** How a verb group places what it tells of. */
export type Tense = 'past' | 'present' | 'future' | 'conditional' | 'none';

/**
 * A verb with its auxiliaries ("had said", "were being held", "declined to confirm").
 * `from` and `to` are half-open indexes into the tagged sentence.
 */
export interface VerbGroup extends Span {
  readonly from: number;
  readonly to: number;
  /** Index of the main verb; of the auxiliary when it stands alone ("did the same"). */
  readonly main: number;
  readonly lemma: string;
  readonly tense: Tense;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  /** `finite`, or `bare` for a past form without auxiliary that may be a participle, or not finite. */
  readonly finiteness: 'finite' | 'bare' | 'infinitive' | 'gerund';
  readonly adverbs: readonly string[];
}

/** All verb groups of a sentence, in order, never overlapping. */
export function verbGroups(sentence: readonly Tagged[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let at = 0;
  while (at < sentence.length) {
    const group = groupAt(sentence, at);
    if (group) {
      groups.push(group);
      at = group.to;
    } else at += 1;
  }
  return groups;
}

const OPENS: ReadonlySet<Tagged['tag']> = new Set(['aux', 'modal', 'verb', 'to']);

function groupAt(sentence: readonly Tagged[], from: number): VerbGroup | null {
  const opening = sentence[from];
  if (!opening || !OPENS.has(opening.tag)) return null;
  const helpers: Tagged[] = [];
  const adverbs: string[] = [];
  let negated = false;
  let infinitive = false;
  let main = -1;
  let at = from;
  for (; at < sentence.length; at += 1) {
    const item = sentence[at];
    if (!item) break;
    if (item.tag === 'to') {
      if (at !== from && !helpers.length) break;
      const next = sentence[at + 1];
      if (!next || !/^(?:verb|aux|adv|neg)$/.test(next.tag)) break;
      if (at === from) infinitive = true;
      helpers.push(item);
    } else if (item.tag === 'aux' || item.tag === 'modal') {
      helpers.push(item);
      if (/n['’]t$/.test(item.lower)) negated = true;
    } else if (item.tag === 'neg') negated = true;
    else if (
      item.tag === 'adv' ||
      (item.tag === 'time' && helpers.length > 0 && sentence[at + 1]?.tag === 'verb')
    ) {
      adverbs.push(item.lower);
    } else if (item.tag === 'verb') {
      main = at;
      at += 1;
      break;
    } else break;
  }
  if (main < 0) {
    main = lastHelper(sentence, from, at);
    if (main < 0) return null;
    at = main + 1;
  }
  const head = sentence[main];
  if (!head?.verb) return null;
  for (const item of leadingAdverbs(sentence, from)) {
    adverbs.push(item.lower);
    if (item.tag === 'neg') negated = true;
  }
  if (adverbs.includes('neither')) negated = true;
  // "has yet to confirm" has not confirmed.
  if (adverbs.includes('yet') && helpers.some(({ tag }) => tag === 'to')) negated = true;
  return {
    start: sentence[from]?.start ?? head.start,
    end: head.end,
    from,
    to: at,
    main,
    lemma: head.verb.lemma,
    negated,
    adverbs,
    ...aspects(
      head,
      head.verb,
      helpers.filter((helper) => helper !== head),
      infinitive
    )
  };
}

function lastHelper(sentence: readonly Tagged[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) if (sentence[at]?.tag === 'aux') return at;
  return -1;
}

function leadingAdverbs(sentence: readonly Tagged[], from: number): Tagged[] {
  const found: Tagged[] = [];
  for (let at = from - 1; at >= 0; at -= 1) {
    const item = sentence[at];
    if (!item || (item.tag !== 'adv' && item.tag !== 'neg')) break;
    found.push(item);
  }
  return found;
}

type Aspects = Pick<VerbGroup, 'tense' | 'perfect' | 'progressive' | 'passive' | 'finiteness'>;

function aspects(
  head: Tagged,
  verb: VerbReading,
  helpers: readonly Tagged[],
  infinitive: boolean
): Aspects {
  const have = helpers.some((item) => item.verb?.lemma === 'have');
  const be = helpers.filter((item) => item.verb?.lemma === 'be');
  const modal = helpers.find((item) => item.tag === 'modal');
  const gerund = verb.forms.has('ing') && head.lower.endsWith('ing');
  const auxiliary = helpers.find((item) => item.tag === 'aux');
  const planned = be.length > 0 && helpers.some((item) => item.tag === 'to') && !infinitive;
  return {
    tense: tenseOf(head, verb, modal, auxiliary, { infinitive, gerund, planned }),
    perfect: have,
    progressive: gerund && be.length > 0,
    // "is to be held", unlike "is to hold".
    passive: !gerund && be.length > Number(planned) && verb.forms.has('part'),
    finiteness: infinitive
      ? 'infinitive'
      : (gerund && helpers.length === 0) || helpers[0]?.lower === 'having'
        ? 'gerund'
        : helpers.length === 0 &&
            verb.forms.has('part') &&
            verb.lemma !== 'be' &&
            head.tag === 'verb'
          ? 'bare'
          : 'finite'
  };
}

function tenseOf(
  head: Tagged,
  verb: VerbReading,
  modal: Tagged | undefined,
  auxiliary: Tagged | undefined,
  shape: { readonly infinitive: boolean; readonly gerund: boolean; readonly planned: boolean }
): Tense {
  if (shape.infinitive) return 'none';
  if (modal) return /^(?:will|shall|'ll|won't)$/.test(modal.lower) ? 'future' : 'conditional';
  if (shape.planned) return 'future';
  const first = auxiliary ?? head;
  if (/^(?:was|were|had|did)/.test(first.lower)) return 'past';
  if (auxiliary) return auxiliary.verb?.lemma === 'have' ? 'past' : 'present';
  if (shape.gerund) return 'none';
  return verb.forms.has('past') || verb.forms.has('part') ? 'past' : 'present';
}
