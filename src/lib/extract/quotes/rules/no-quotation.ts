import type { FrameSentence } from '../frame-sentence.ts';
import type { QuoteRule, Scene } from '../rule.ts';
import { canInvert, cueClassOf } from '../cue-verb.ts';
import { isPredicate } from '../predicate.ts';

const DROPPED = { kind: 'dropped' } as const;

/** Elizabeth “Betty” Roth. */
export const nickname: QuoteRule = {
  id: 'nickname',
  why: 'One or two words between a given and a family name are a nickname.',
  examples: [{ text: 'Elizabeth “Betty” Roth runs the port.', quote: 'Betty' }],
  apply(scene) {
    const { items } = scene.sentence;
    const short = wordsOf(scene).length <= 2;
    const between = items[scene.at - 1]?.tag === 'name' && items[scene.at + 1]?.tag === 'name';
    return short && between ? DROPPED : null;
  }
};

const TERM =
  /^(?:so-called|self-described|self-styled|so-named|dubbed|nicknamed|titled|entitled|subtitled|codenamed|named|headlined)$/;
const TERM_NOUN = /^(?:words?|term|terms|phrase|expression|label|nickname|codename|hashtag)$/;

/** The so-called “dry season”; the term “soft landing”. */
export const term: QuoteRule = {
  id: 'term',
  why: 'Words that are named as a term or a title are not spoken by anyone here.',
  examples: [
    { text: 'The so-called “dry fleet” left port.', quote: 'dry fleet' },
    { text: 'She wrote a book called “Port and People” in a year.', quote: 'Port and People' }
  ],
  apply(scene) {
    const { sentence } = scene;
    const at = startOfSeries(scene);
    const before = sentence.items[at - 1];
    if (before && TERM.test(before.lower)) return DROPPED;
    if (
      before &&
      TERM_NOUN.test(before.lower) &&
      wordsOf(scene).length <= 3 &&
      scene.extent === 'part' &&
      !cueRightBefore(scene)
    )
      return DROPPED;
    const group = sentence.groups.findLast((item) => item.to <= at);
    const naming =
      group &&
      /^(?:call|name|title|dub|entitle|know|nickname|label|brand)$/.test(group.lemma) &&
      at - group.to <= 1;
    if (!naming) return null;
    return group.passive
      ? agentless(sentence, at, scene)
      : isPredicate(sentence, group) || group.finiteness !== 'bare'
        ? null
        : DROPPED;
  }
};

/** Index of the first of several quotations in a row: “…”, “…” and “…”. */
function startOfSeries({ sentence, at }: Scene): number {
  let first = at;
  for (;;) {
    let before = first - 1;
    while (/^(?:and|or|,)$/.test(sentence.items[before]?.lower ?? '')) before -= 1;
    if (before === first - 1 || sentence.items[before]?.tag !== 'quote') return first;
    first = before;
  }
}

function agentless(sentence: FrameSentence, at: number, scene: Scene): typeof DROPPED | null {
  return sentence.items[at + 1]?.lower === 'by' || !isTitleCase(wordsOf(scene)) ? null : DROPPED;
}

/** “Gone With the Wind”. */
export const titleOfWork: QuoteRule = {
  id: 'title-of-work',
  why: 'Words set like a title, which no verb of saying introduces, are the name of a work, a programme or a thing.',
  examples: [
    { text: 'Roth said on “The Morning Hour” that she would stay.', quote: 'Morning Hour' },
    { text: 'The star of “Night Ferry,” a film of 1987, is not sure.', quote: 'Night Ferry' }
  ],
  apply(scene) {
    const words = wordsOf(scene);
    if (isNamedThing(scene, words)) return DROPPED;
    if (words.length < 2 || !isTitleCase(words) || cueRightBefore(scene) || cueRightAfter(scene))
      return null;
    return standsAlone(scene) ? null : DROPPED;
  }
};

/** The “wait and see” camp. */
export const modifier: QuoteRule = {
  id: 'modifier',
  why: 'Words that stand before a noun as its attribute, in a sentence without a verb of saying, are nobody’s speech.',
  examples: [{ text: 'The bus was on a three-day “see the coast” tour.', quote: 'see the coast' }],
  apply(scene) {
    const { items } = scene.sentence;
    const before = items[scene.at - 1];
    const led =
      /^(?:det|poss|pos|adj|num)$/.test(before?.tag ?? '') || /-/.test(before?.exact ?? '');
    const leads = /^(?:noun|name)$/.test(items[scene.at + 1]?.tag ?? '');
    return led && leads && scene.extent === 'part' ? DROPPED : null;
  }
};

/** More words than a term or an ironic one has: somebody is quoted, even where the text says not whom. */
const MANY_WORDS = 5;

/** The “new normal”. */
export const scareQuotes: QuoteRule = {
  id: 'scare-quotes',
  why: 'A few words within the article’s own sentence that no one in it says are set off, not quoted.',
  examples: [
    { text: 'It was the year of the “slow summer”.', quote: 'slow summer' },
    { text: 'The town has a “river”, a “lake” and no water.', quote: 'lake' }
  ],
  apply(scene) {
    return scene.extent === 'part' && wordsOf(scene).length < MANY_WORDS ? DROPPED : null;
  }
};

/** The “Tulip” release. */
function isNamedThing({ sentence, at, extent }: Scene, words: readonly string[]): boolean {
  const led = /^(?:det|poss|pos)$/.test(sentence.items[at - 1]?.tag ?? '');
  const leads = /^(?:noun|name)$/.test(sentence.items[at + 1]?.tag ?? '');
  return words.length === 1 && led && leads && extent === 'part' && /^\p{Lu}/u.test(words[0] ?? '');
}

function wordsOf({ frame, span }: Scene): string[] {
  return frame.text.slice(span.inner.start, span.inner.end).match(/[\p{L}\p{M}\p{N}’'&-]+/gu) ?? [];
}

const SMALL =
  /^(?:a|an|the|and|or|nor|but|of|to|in|on|for|at|by|with|from|as|is|vs|v|de|la|le|du|el)$/;

/** Every word but the small ones opens with a capital, and at least two do. */
function isTitleCase(words: readonly string[]): boolean {
  const large = words.filter((word) => !SMALL.test(word));
  return large.length >= 2 && large.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

function standsAlone({ sentence, at }: Scene): boolean {
  const before = sentence.items[at - 1];
  return (
    before?.exact === ':' ||
    sentence.items.every((item) => item.tag === 'mark' || item.tag === 'quote')
  );
}

/** What is done with a song, a book or a play: "sang “The Long Way Home”". */
const PERFORMS = /^(?:sing|recite|read|publish|write|pen|see|hear|love|like|hate)$/;

/** "chanted “…”", "called her “…”": a cue with no more than an object between. */
function cueRightBefore({ sentence, at }: Scene): boolean {
  const group = sentence.groups.findLast((item) => item.to <= at);
  if (!group || cueClassOf(group.lemma) === null || cueClassOf(group.lemma) === 'opinion')
    return false;
  if (PERFORMS.test(group.lemma) && group.finiteness !== 'gerund') return false;
  const between = sentence.items.slice(group.to, at);
  return (
    between.length <= 4 &&
    !between.some((item) => /^(?:on|in|at|of|for|from|by|with|to|during)$/.test(item.lower))
  );
}

function cueRightAfter({ sentence, at }: Scene): boolean {
  const group = sentence.groups.find((item) => item.from > at);
  return (
    group !== undefined &&
    group.from - at <= 5 &&
    cueClassOf(group.lemma) !== null &&
    !(PERFORMS.test(group.lemma) && group.finiteness !== 'gerund') &&
    (isComma(sentence.items[group.to]?.exact) ||
      (group.from === at + 1 && group.finiteness !== 'gerund' && canInvert(group.lemma)))
  );
}

function isComma(exact: string | undefined): boolean {
  return exact === undefined || /^[,.]$/.test(exact);
}
