import { catalogueOf, FIRST_LANGUAGE, phrasesIn } from './languages.js';

interface Pair {
  readonly english: string;
  readonly own: string;
}

/** What stands in a message where something is put in, and in a pattern where digits are. */
const PUT_IN = /\{(\w+)\}/gu;
const PUT_IN_WHOLE = /\{\w+\}/u;
const GAP = '\u0000';
const DIGITS = /\[\\d,\]\+|\\d\+|\d+/gu;

/** What the interface says in another language for what it says in English. */
export class Translation {
  readonly #pairs: readonly Pair[];

  constructor(language: string) {
    const first = catalogueOf(FIRST_LANGUAGE).messages;
    const own = catalogueOf(language).messages;
    this.#pairs = [
      ...Object.entries(first).flatMap(([key, message]) => pairsOf(message, own[key])),
      ...phrasesIn(language).map(([english, said]) => ({ english, own: said }))
    ].sort((a, b) => lengthOf(a.english) - lengthOf(b.english));
  }

  /**
   * Of a whole message, or of a part of one, of which the whole is given as a pattern. What no message says, words of an
   * article among it, is left as it is.
   */
  of(words: string | RegExp): string | RegExp {
    if (words instanceof RegExp) return this.#ofPattern(words);
    const same = this.#pairs.find(({ english }) => english === words);
    if (same !== undefined) return same.own;
    const around = this.#around(words);
    for (const pair of this.#pairs.toReversed()) {
      const isMost = 2 * lettersOf(pair.english) >= lettersOf(words);
      if (around !== null && !isMost) break;
      const told = this.#filledIn(pair, words);
      if (told !== null) return told;
    }
    return around ?? words;
  }

  /** The words in the other language where this message says them, and what is put into it too, if that is a message. */
  #filledIn({ english, own }: Pair, words: string): string | null {
    const groups = wholeOf(english).exec(words)?.groups;
    if (groups === undefined) return null;
    return own.replace(PUT_IN, (_, name: string) => {
      const given = groups[name] ?? '';
      const told = given === words ? given : this.of(given);
      return typeof told === 'string' ? told : given;
    });
  }

  #ofPattern(pattern: RegExp): RegExp {
    const parts = pattern.source.split('|').map((part) => this.#around(part)?.source ?? part);
    return new RegExp(parts.join('|'), pattern.flags);
  }

  /** The shortest message with these words in it, its beginning and its end where the words say so. */
  #around(words: string): RegExp | null {
    const wanted = words.replace(/^\^|\$$/gu, '').replace(DIGITS, GAP);
    if (wanted.replaceAll(GAP, '').trim() === '') return null;
    const pair = this.#pairs.find(({ english }) => {
      const said = english.replace(PUT_IN, GAP).replace(DIGITS, GAP);
      if (words.startsWith('^') && !said.startsWith(wanted)) return false;
      if (words.endsWith('$') && !said.endsWith(wanted)) return false;
      return said.includes(wanted);
    });
    if (pair === undefined) return null;
    // In names, all spaces are plain ones.
    const own = pair.own
      .split(PUT_IN_WHOLE)
      .map(escaped)
      .join('[^]*')
      .replace(/\s/gu, String.raw`\s`);
    return new RegExp(
      (words.startsWith('^') ? '^' : '') + own + (words.endsWith('$') ? '$' : ''),
      'u'
    );
  }
}

/** How many characters a message has of its own. */
function lengthOf(message: string): number {
  return message.replace(PUT_IN, '').length;
}

/** How many letters a message has of its own. */
function lettersOf(message: string): number {
  return message.replace(PUT_IN, '').replace(/\P{L}/gu, '').length;
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
}

/** The whole message, with a group for each of what is put in. */
function wholeOf(message: string): RegExp {
  const seen = new Set<string>();
  const pattern = message
    .split(/(\{\w+\})/u)
    .map((part) => {
      const name = /^\{(\w+)\}$/u.exec(part)?.[1];
      if (name === undefined) return escaped(part);
      if (seen.has(name)) return String.raw`\k<${name}>`;
      seen.add(name);
      return `(?<${name}>[^]*)`;
    })
    .join('');
  return new RegExp(`^${pattern}$`, 'u');
}

/** Message by message, and of one with several forms form by form. */
function pairsOf(first: unknown, own: unknown): readonly Pair[] {
  if (typeof first === 'string') return typeof own === 'string' ? [{ english: first, own }] : [];
  if (!Array.isArray(first) || !Array.isArray(own)) return [];
  const forms = matchesOf(own);
  const fallback = Object.values(forms).at(-1) ?? '';
  return Object.entries(matchesOf(first)).map(([form, english]) => ({
    english,
    own: forms[form] ?? fallback
  }));
}

function matchesOf(message: readonly unknown[]): Record<string, string> {
  const [{ match }] = message as readonly [{ match: Record<string, string> }];
  return match;
}
