/**
 * What a regular expression cannot match without, so that a text that lacks it need not be searched. It reads
 * the expressions that `phrase` makes; where it is unsure, it asks for less.
 */

/** Pieces of which every match has at least one, in lower case; null where nothing is known. */
type Pieces = ReadonlySet<string> | null;

/** More pieces than these cost more to look for than they save. */
const MOST = 12;
const SHORTEST = 2;

/**
 * Runs of letters of which every match of a regular expression has at least one, in lower case: "later" or
 * "previously" for `\d+ days (?:later|previously)`. Empty where there are none, or too many to be of use.
 */
export function requiredWords({ source }: RegExp): readonly string[] {
  const pieces = alternatives({ source, at: 0 });
  return pieces && shortest(pieces) >= SHORTEST && pieces.size <= MOST ? [...pieces] : [];
}

interface Cursor {
  readonly source: string;
  at: number;
}

function alternatives(cursor: Cursor): Pieces {
  let all = sequence(cursor);
  while (cursor.source[cursor.at] === '|') {
    cursor.at += 1;
    const other = sequence(cursor);
    all = all && other ? new Set([...all, ...other]) : null;
  }
  return all;
}

function sequence(cursor: Cursor): Pieces {
  let best: Pieces = null;
  let run = '';
  const take = (pieces: Pieces): void => {
    if (run !== '') best = better(best, new Set([run]));
    run = '';
    best = better(best, pieces);
  };
  for (;;) {
    const sign = cursor.source[cursor.at];
    if (sign === undefined || sign === '|' || sign === ')') break;
    const pieces = sign === '(' ? group(cursor) : null;
    if (sign !== '(') cursor.at += lengthOfSign(cursor);
    const repeats = quantifier(cursor);
    if (repeats === null && /[A-Za-z]/.test(sign)) run += sign.toLowerCase();
    else take(repeats === 0 ? null : pieces);
  }
  take(null);
  return best;
}

function group(cursor: Cursor): Pieces {
  const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(cursor.source.slice(cursor.at))?.[0] ?? '';
  cursor.at += opening.length;
  const pieces = alternatives(cursor);
  cursor.at += 1;
  return /[=!]$/.test(opening) ? null : pieces;
}

/** Of a class, an escape or a character. */
function lengthOfSign({ source, at }: Cursor): number {
  const sign = /^(?:\[(?:\\.|[^\]\\])*\]|\\u[\da-f]{4}|\\k<\w+>|\\.|.)/is.exec(source.slice(at));
  return sign?.[0].length ?? 1;
}

/** How often at least what stands before is repeated; null where nothing says so. */
function quantifier(cursor: Cursor): number | null {
  const found = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(cursor.source.slice(cursor.at));
  if (!found) return null;
  cursor.at += found[0].length;
  return found[1] === undefined ? Number(found[0].startsWith('+')) : Number(found[1]);
}

function better(one: Pieces, other: Pieces): Pieces {
  if (!one || !other) return one ?? other;
  return worth(one) < worth(other) ? other : one;
}

/** Long and few. */
function worth(pieces: ReadonlySet<string>): number {
  return MOST * shortest(pieces) - pieces.size;
}

function shortest(pieces: ReadonlySet<string>): number {
  return Math.min(...[...pieces].map((piece) => piece.length));
}
