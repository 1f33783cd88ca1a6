import { gather } from '../gather.ts';
import type { Sentence } from '../document/document.ts';
import type { Tagged } from '../grammar/tagged.ts';
import type { Building } from './building.ts';
import type { ReadPhrase } from './read-phrase.ts';
import type { Reading } from './reading.ts';

/** Appositions ("Anna Roth, the chancellor,"), what someone "is", and lists. */
export function joinNeighbours(sentence: Sentence, phrases: readonly ReadPhrase[]): void {
  const { tagged } = sentence;
  const links: Link[] = [];
  const holders = new Map(
    gather(phrases, ({ unit, main }) => (unit.title && main ? [[unit.title.to, main]] : []))
  );
  for (let index = 0; index + 1 < phrases.length; index += 1) {
    const left = phrases[index]?.main;
    const { next, words } = following(tagged, phrases, index);
    const right = phrases[next]?.main;
    if (left && (left.describes === 'person' || left.form === 'name')) {
      left.memberOf = memberOf(tagged, phrases, index);
    }
    const holder = holders.get(phrases[index]?.unit.to ?? -1);
    if (left && holder && left.describes === 'person') {
      left.apposedTo = holder;
      continue;
    }
    if (!left || !right) continue;
    const after = tagged[right.to];
    if (
      words === ',' &&
      describesName(left, right) &&
      (closes(after?.exact, tagged[right.to + 1]?.tag) || /^who(?:se)?$/.test(after?.lower ?? ''))
    ) {
      if (left.form === 'name') right.apposedTo = left;
      else left.apposedTo = right;
      continue;
    }
    const second = phrases[next + 1]?.main;
    if (words === ',' && left.name && second && isDoubleRole(tagged, left, right, second)) {
      right.apposedTo = left;
      second.apposedTo = left;
      continue;
    }
    if (
      /^(?:is|was|are|were|became|becomes)$/.test(words) &&
      left.form === 'name' &&
      right.form === 'description' &&
      right.describes
    ) {
      right.apposedTo = left;
      continue;
    }
    if (words === 'and' && isBareTitle(left) && right.form === 'name' && right.roles.length > 0) {
      left.apposedTo = right;
      continue;
    }
    if (/^(?:and|&|or|,|, and)$/.test(words)) links.push({ left, right, words });
  }
  listNeighbours(links);
}

/** How many tokens brackets may hold to be seen past. */
const ASIDE = 16;

/**
 * The phrase that follows one with all that belongs to it, and the words between; what brackets hold is seen past, and
 * so is an age.
 */
function following(
  tagged: readonly Tagged[],
  phrases: readonly ReadPhrase[],
  index: number
): { readonly next: number; readonly words: string } {
  let at = phrases[index]?.main?.to ?? phrases[index]?.unit.to ?? 0;
  if (tagged[at]?.exact === '(') {
    const aside = tagged.slice(at, at + ASIDE).findIndex(({ exact }) => exact === ')');
    if (aside > 0 && tagged[at + aside + 1]?.exact === ',') at += aside + 1;
  }
  if (isAge(tagged, at)) at += 2;
  let next = index + 1;
  while ((phrases[next]?.unit.from ?? Infinity) < at) next += 1;
  const words = tagged.slice(at, phrases[next]?.unit.from ?? at);
  return { next, words: words.map(({ lower }) => lower).join(' ') };
}

/** ", 54," between a name and what describes it. */
function isAge(tagged: readonly Tagged[], at: number): boolean {
  const [comma, age, end] = tagged.slice(at, at + 3).map(({ exact }) => exact);
  return comma === ',' && end === ',' && /^\d{1,3}$/.test(age ?? '');
}

/** "Writer and professor Anna Roth": without an article, one person’s first role. */
function isBareTitle({ describes, plural, determiner, number, owner }: Reading): boolean {
  return (
    describes === 'person' && !plural && determiner === 'none' && number === null && owner === null
  );
}

interface Link {
  readonly left: Building;
  readonly right: Building;
  readonly words: string;
}

/** "A and B", "A, B and C", "A, B, and C"; a comma alone lists nobody, nor does ", and" after one. */
function listNeighbours(links: readonly Link[]): void {
  let open: Link[] = [];
  for (const [index, link] of links.entries()) {
    const chained = links[index - 1]?.right === link.left;
    if (!chained) open = [];
    if (link.words === ',') {
      open.push(link);
      continue;
    }
    if (link.words === ', and' && open.length === 0) continue;
    for (const { left, right } of [...open, link]) right.listedWith = left;
    open = [];
  }
}

const MEMBER =
  /^(?:, )?(?:who )?(?:(?:is|was|are|were|has been|had been) (?:also )?(?:a |the )?(?:part|member|members|head|chief|leader) of|leads?|led|heads?|headed|represents?|represented|works for|worked for)$/;

/** The words that what `MEMBER` matches may begin with. */
const OPENS_MEMBER: ReadonlySet<string> = new Set(
  `, who is was are were has had lead leads led head heads headed represent represents represented works worked`.split(
    ' '
  )
);

/** ", who is part of Russia’s delegation": the body that the next phrases name. */
function memberOf(
  tagged: readonly Tagged[],
  phrases: readonly ReadPhrase[],
  index: number
): Reading | null {
  const from = phrases[index]?.main?.to ?? 0;
  if (!OPENS_MEMBER.has(tagged[from]?.lower ?? '')) return null;
  for (const next of phrases.slice(index + 1, index + 4)) {
    const words = tagged
      .slice(from, next.unit.from)
      .map(({ lower }) => lower)
      .join(' ');
    if (MEMBER.test(words)) return next.main;
  }
  return null;
}

/** "Anna Roth, mayor of Lima and former senator,": both describe the name before them. */
function isDoubleRole(
  tagged: readonly Tagged[],
  left: Reading,
  right: Reading,
  second: Reading
): boolean {
  const joined = second.from === right.to + 1 && tagged[right.to]?.lower === 'and';
  return (
    joined &&
    describesName(left, right) &&
    describesName(left, second) &&
    right.determiner === 'none' &&
    second.determiner === 'none' &&
    closes(tagged[second.to]?.exact, tagged[second.to + 1]?.tag)
  );
}

function describesName(left: Reading, right: Reading): boolean {
  const [name, description] = left.form === 'name' ? [left, right] : [right, left];
  if (name.form !== 'name' || description.form !== 'description') return false;
  return description.describes !== null && !description.plural;
}

function closes(next: string | undefined, afterNext: string | undefined): boolean {
  if (next === undefined || /^[.!?;:)—–-]$/.test(next)) return true;
  return next === ',' && afterNext !== 'conj';
}
