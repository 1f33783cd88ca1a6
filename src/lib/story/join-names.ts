import { isGeneration } from '#lib/domain/surname.ts';
import { foldedWords } from './join-words.ts';

/** A person's name, taken apart. */
export interface PersonName {
  /** Null for a lone surname. */
  readonly first: string | null;
  /** Letters of what stands between, as far as it is given. */
  readonly initials: string;
  readonly last: string;
  /** "jr", which tells a son from his father; null for most. */
  readonly generation: string | null;
}

const TITLES = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady)$/;

/** Null where nothing of a name is left. */
export function personName(name: string): PersonName | null {
  const all = foldedWords(name);
  const words = all.filter((word) => !TITLES.test(word) && !isGeneration(word));
  const last = words.at(-1);
  if (last === undefined) return null;
  return {
    first: words.length > 1 ? (words[0] ?? null) : null,
    initials: words
      .slice(1, -1)
      .map((word) => word[0] ?? '')
      .join(''),
    last,
    generation: all.find(isGeneration) ?? null
  };
}

const COMPANY_FORMS =
  /^(?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|plc|ag|sa|se|nv|gmbh|the|and)$/;

/** A body's name without its legal form: "General Motors Corporation" and "General Motors" are one. */
export function bodyKey(name: string): string {
  const words = foldedWords(name);
  const bare = words.filter((word) => !COMPANY_FORMS.test(word));
  return (bare.length > 0 ? bare : words).join(' ');
}

/** Whether a name is nothing but capitals: "GAO", "U.S.". */
export function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}\.?){2,6}$/u.test(name);
}
