/**
 * The tokens that most of any English text is made of, found by their characters alone. They are the same
 * as those of the pattern in `tokens.ts`, which is asked for all others.
 */

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
/** Is a token by itself, and ends a word or a number. */
const MARK = 3;
const BLANK = 4;

const CLASSES = new Uint8Array(128);
for (const [kind, characters] of [
  [LETTER, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  [DIGIT, '0123456789'],
  [MARK, ',;!?()[]{}"%$/*+<=>@#~^|'],
  [BLANK, ' \t\n\v\f\r']
] as const)
  for (const character of characters) CLASSES[character.charCodeAt(0)] = kind;

const STOP = 46;
const HYPHEN = 45;
const COLON = 58;
const APOSTROPHE = 39;
const CURLY_APOSTROPHE = 0x2019;
const SMALL_S = 115;

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return CLASSES[code] ?? OTHER;
  if (code === 0xa0) return BLANK;
  // “ ” – —
  return code === 0x201c || code === 0x201d || code === 0x2013 || code === 0x2014 ? MARK : OTHER;
}

/** Whether white space stands here. */
export function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? CLASSES[code] === BLANK : /\s/.test(text.charAt(at));
}

/** The next place that is no white space. */
export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text, at)) at += 1;
  return at;
}

/** Where the token ends that begins here; -1 where its characters alone do not tell. */
export function plainTokenEnd(text: string, start: number): number {
  switch (classAt(text, start)) {
    case LETTER:
      return wordEnd(text, start);
    case DIGIT:
      return numberEnd(text, start);
    case MARK:
      return start + 1;
    default:
      return signEnd(text, start);
  }
}

function wordEnd(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    while (classAt(text, at) === LETTER) at += 1;
    if (text.charCodeAt(at) !== HYPHEN || classAt(text, at + 1) !== LETTER) break;
    at += 2;
  }
  const after = text.charCodeAt(at);
  if (after === APOSTROPHE || after === CURLY_APOSTROPHE)
    return text.charCodeAt(at + 1) === SMALL_S && isEdge(text, at + 2) ? at : -1;
  // "U.S." and "example.com" are for the pattern.
  if (after === STOP) return at > start + 1 && isEdge(text, at + 1) ? at : -1;
  return after === COLON || isEdge(text, at) ? at : -1;
}

function numberEnd(text: string, start: number): number {
  let at = start + 1;
  while (classAt(text, at) === DIGIT) at += 1;
  const after = text.charCodeAt(at);
  if (after === STOP || after === COLON) return isEdge(text, at + 1) ? at : -1;
  return isEdge(text, at) && classAt(text, at + 1) !== DIGIT ? at : -1;
}

function signEnd(text: string, start: number): number {
  switch (text.charCodeAt(start)) {
    case STOP:
      return text.charCodeAt(start + 1) === STOP ? -1 : start + 1;
    case COLON:
      return start + 1;
    case APOSTROPHE:
    case CURLY_APOSTROPHE:
      if (isEdge(text, start + 1)) return start + 1;
      return text.charCodeAt(start + 1) === SMALL_S && isEdge(text, start + 2) ? start + 2 : -1;
    default:
      return -1;
  }
}

/** Whether a blank or a mark stands here, or the text ends. */
function isEdge(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind === BLANK || kind === MARK || at >= text.length;
}
