import type { RelationKind, TimeRelation } from './time-mention.ts';

const BEFORE_TIME =
  /(?:^|[\s(“"])((?:(?:ever )?since|from|until|till|(?:up|prior) to|by|on or before|(?:just |shortly |soon )?before|(?:just |shortly |soon )?after|(?:starting|beginning)(?: in| on| from)?|as of|(?:no|not) (?:earlier|sooner|later) than|through|during|over|throughout|within|for|between|following)(?: (?:about|around|at least))?)\s+$/i;

const KINDS: readonly (readonly [RegExp, RelationKind])[] = [
  [/^(?:just|shortly|soon) before/, 'shortly-before'],
  [/^(?:just|shortly|soon) after/, 'shortly-after'],
  [/since|^starting|^beginning/, 'since'],
  [/^(?:no|not) (?:earlier|sooner)/, 'not-before'],
  [/^from/, 'from'],
  [/^(?:until|till|up to|through\b)/, 'until'],
  [/^(?:by|on or before|no later|not later)/, 'by'],
  [/^(?:before|prior)/, 'before'],
  [/^(?:after|following)/, 'after'],
  [/^(?:during|over|throughout|within)/, 'during'],
  [/^for/, 'for'],
  [/^between/, 'between']
];

/** What the words right before a time expression, which begins at `start`, say of it. */
export function relationBefore(text: string, start: number): TimeRelation {
  const found = BEFORE_TIME.exec(text.slice(Math.max(0, start - 32), start));
  const words = found?.[1];
  if (found === null || words === undefined) return { kind: 'at', words: null };
  const kind = KINDS.find(([pattern]) => pattern.test(words.toLowerCase()))?.[1] ?? 'at';
  const end = start - (found[0].length - found[0].trimEnd().length);
  return { kind, words: { start: end - words.length, end, exact: words } };
}
