import { CARDINALS, ORDINALS } from './lexicon/numbers.ts';

const DIGITS = /^\d[\d,]*(?:\.\d+)?/;
const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['1/2', 0.5],
  ['½', 0.5],
  ['1/4', 0.25],
  ['3/4', 0.75]
]);

/**
 * The value of counting words: "two", "twenty-one", "a hundred", "2 1/2", "two and a half", "half a",
 * "a couple of". `null` where they name no number ("several").
 */
export function numberOf(words: string): number | null {
  const text = words.toLowerCase().replaceAll(/[[\]]/g, '').trim();
  if (/^half\b/.test(text)) return 0.5;
  if (/\bcouple\b/.test(text)) return 2;
  const half = / and a half\b/.test(text) ? 0.5 : 0;
  const whole = text.replace(/ and a half\b/, '');
  const digits = DIGITS.exec(whole);
  if (digits !== null) {
    const rest = whole.slice(digits[0].length).trim();
    return Number(digits[0].replaceAll(',', '')) + (FRACTIONS.get(rest) ?? 0) + half;
  }
  let total = 0;
  for (const word of whole.split(/[\s-]+/)) {
    if (word === 'and') continue;
    const value = CARDINALS.get(word);
    if (value === undefined) return null;
    total =
      value === 12 && word === 'dozen'
        ? Math.max(total, 1) * 12
        : value >= 100
          ? Math.max(total, 1) * value
          : total + value;
  }
  return total + half;
}

/** The value of an ordinal: "third", "3rd", "twenty-first"; `null` for other words. */
export function ordinalOf(words: string): number | null {
  const text = words.toLowerCase();
  const digits = /^(\d+)(?:st|nd|rd|th)$/.exec(text);
  if (digits !== null) return Number(digits[1]);
  const [tens, ones] = text.split(/[\s-]+/);
  const alone = ORDINALS.get(tens ?? '');
  if (ones === undefined) return alone ?? null;
  const last = ORDINALS.get(ones);
  const first = CARDINALS.get(tens ?? '');
  return last === undefined || first === undefined ? null : first + last;
}

/** The day that figures or an ordinal name: "3", "3rd", "third"; `null` for other words. */
export function dayOfMonth(words: string): number | null {
  const figures = Number.parseInt(words, 10);
  return Number.isNaN(figures) ? ordinalOf(words) : figures;
}
