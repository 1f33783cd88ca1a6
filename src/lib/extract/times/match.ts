import type { Match } from './rule.ts';

/** A regular expression's match as rules see it; `shift` is where the searched stretch begins in the text. */
export function matchOf(text: string, shift: number, found: RegExpExecArray): Match {
  const start = shift + found.index;
  const exact = found[0];
  return {
    text,
    start,
    end: start + exact.length,
    exact,
    group: (name) => found.groups?.[name] ?? ''
  };
}
