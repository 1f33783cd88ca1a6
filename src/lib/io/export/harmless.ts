/** Words of a story made fit for a format: what would run, break a line or turn the words around it does none of that. */

// eslint-disable-next-line no-control-regex -- they are what is taken out
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu;
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;
const OPENS_EMBEDDING = /[\u202a\u202b\u202d\u202e]/u;
const OPENS_ISOLATE = /[\u2066-\u2068]/u;
const POP_EMBEDDING = '\u202c';
const POP_ISOLATE = '\u2069';

/** Lines ended by a line feed, without control characters or halves of characters; each line ends as it began to run. */
export function harmlessText(words: string): string {
  return words
    .toWellFormed()
    .replace(LINE_ENDS, '\n')
    .replace(CONTROLS, '')
    .split('\n')
    .map(withEndsOfDirections)
    .join('\n');
}

/** As `harmlessText`, in one line, without white space around it. */
export function harmlessLine(words: string): string {
  return withEndsOfDirections(
    words.toWellFormed().replace(LINE_ENDS, '\n').replace(CONTROLS, '').replace(/\s+/gu, ' ').trim()
  );
}

/** A line that turns the direction of writing turns it back at its end, so that what follows runs as it should. */
function withEndsOfDirections(line: string): string {
  const open: string[] = [];
  for (const character of line) {
    if (OPENS_EMBEDDING.test(character)) open.push(POP_EMBEDDING);
    else if (OPENS_ISOLATE.test(character)) open.push(POP_ISOLATE);
    else if (character === open.at(-1)) open.pop();
  }
  return line + open.reverse().join('');
}

/** Words as the text of HTML; a line feed is a break. */
export function asHtml(words: string): string {
  return harmlessText(words)
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;')
    .replace(/'/gu, '&#39;')
    .replace(/\n/gu, '<br>');
}
