/** A source of numbers from 0 up to 1 that a seed decides: mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What a text may hold that no careful writer put there. */
const HOSTILE: readonly string[] = [
  ...['\ud800', '\udc00', '\u200b', '\u200d', '\u202e', '\u202c', '\u2066', '\u00ad', '\ufeff'],
  ...['\r\n', '\r', '\n\n', '\n', '\u2028', '\t', '\u00a0', '\u3000', '\f'],
  ...['“', '”', '‘', '’', '"', "'", '«', '»', '``', "''", '„', '—', '--', '…', '..', '!?'],
  ...['(', ')', '[', ']', '{', '<b>', '</p>', '<a href="x y">', '&quot;', '&#39;', '$', '%'],
  ...['31 February 2025', 'Feb. 30', '99/99/9999', '0000', '25:61', '1 BC', 'the year 10000'],
  ...['in 2016', 'on Tuesday', 'two weeks ago', 'the day after', 'since', 'until then'],
  ...['he said', 'Roth said:', 'according to', 'who', 'that', 'not', 'and', 'Mr.', 'U.S.', 'İ'],
  ...['😀', 'ﬁ', 'ß', 'é', 'e\u0301', 'Рим', '東京', 'القاهرة', '\u0000', '1'.repeat(60)]
];

type Mutation = (text: string, chance: () => number, other: string) => string;

const WORD = /\S+/gu;
const SENTENCE = /[^.!?\n]+[.!?”"’]*\s*/gu;

/** The kinds of change; each changes one place, or the whole. */
const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'a character gone': (text, chance) => {
    const at = place(text, chance);
    return text.slice(0, at) + text.slice(at + 1);
  },
  'a character doubled': (text, chance) => {
    const at = place(text, chance);
    return text.slice(0, at + 1) + text.slice(at);
  },
  'a stretch gone': (text, chance) => {
    const at = place(text, chance);
    return text.slice(0, at) + text.slice(at + Math.floor(chance() * 200));
  },
  'something hostile': (text, chance) => {
    const at = place(text, chance);
    return text.slice(0, at) + pick(HOSTILE, chance) + text.slice(at);
  },
  'a word for something hostile': (text, chance) =>
    change(text, WORD, chance, (words, at) => words.with(at, pick(HOSTILE, chance))),
  'two words swapped': (text, chance) =>
    change(text, WORD, chance, (words, at) => swap(words, at, place(words, chance))),
  'a sentence gone': (text, chance) =>
    change(text, SENTENCE, chance, (sentences, at) => sentences.toSpliced(at, 1)),
  'a sentence twice': (text, chance) =>
    change(text, SENTENCE, chance, (sentences, at) =>
      sentences.toSpliced(at, 0, sentences[at] ?? '')
    ),
  'two sentences swapped': (text, chance) =>
    change(text, SENTENCE, chance, (sentences, at) =>
      swap(sentences, at, place(sentences, chance))
    ),
  'cut short': (text, chance) => text.slice(0, place(text, chance)),
  'its beginning gone': (text, chance) => text.slice(place(text, chance)),
  'all capitals': (text) => text.toUpperCase(),
  'no capitals': (text) => text.toLowerCase(),
  'no punctuation': (text) => text.replaceAll(/[.,;:!?“”"'’()-]/g, ''),
  'one line': (text) => text.replaceAll(/\s+/g, ' '),
  'Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
  'misread letters': (text, chance) =>
    text.replaceAll(/[lIOmrn]/g, (letter) => (chance() < 0.2 ? (MISREAD[letter] ?? '') : letter)),
  'another article joined on': (text, chance, other) => {
    const at = place(text, chance);
    return text.slice(0, at) + pick(['\n\n', ' ', ''], chance) + other.slice(place(other, chance));
  }
};

const MISREAD: Readonly<Record<string, string>> = {
  l: '1',
  I: 'l',
  O: '0',
  m: 'rn',
  r: 'i',
  n: 'ri'
};

/** A text changed in one to four ways, and how; the same numbers change it the same way. */
export function mutate(
  text: string,
  other: string,
  chance: () => number
): { readonly text: string; readonly how: readonly string[] } {
  const how: string[] = [];
  let changed = text;
  for (let left = 1 + Math.floor(chance() * 4); left > 0; left -= 1) {
    const [name, mutation] = pick(Object.entries(MUTATIONS), chance);
    how.push(name);
    changed = mutation(changed, chance, other);
  }
  return { text: changed, how };
}

function place({ length }: { readonly length: number }, chance: () => number): number {
  return Math.floor(chance() * length);
}

function pick<T>(items: readonly T[], chance: () => number): T {
  const item = items[place(items, chance)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}

/** Changes the pieces of a text that a pattern divides it into; what lies between them stays. */
function change(
  text: string,
  pattern: RegExp,
  chance: () => number,
  edit: (pieces: readonly string[], at: number) => readonly string[]
): string {
  const pieces = text.match(pattern) ?? [];
  if (pieces.length === 0) return text;
  const between = text.split(pattern);
  const edited = edit(pieces, place(pieces, chance));
  return (
    between.map((gap, at) => gap + (edited[at] ?? '')).join('') +
    edited.slice(between.length).join('')
  );
}

function swap(pieces: readonly string[], one: number, other: number): readonly string[] {
  return pieces.with(one, pieces[other] ?? '').with(other, pieces[one] ?? '');
}
