/** Elements that begin a line of their own. */
const BLOCKS = new Set(
  `address article aside blockquote body center dd details dialog div dl dt fieldset figure footer form h1 h2 h3 h4 h5
  h6 header hgroup hr html li main nav ol p pre section summary table tbody tfoot thead tr ul`.split(
    /\s+/u
  )
);
/** What is no text for a reader, or no part of an article. */
const UNREAD = new Set(
  `audio button canvas embed figcaption head iframe img input link math menu meta nav noscript object picture script
  select source style svg template textarea title track video`.split(/\s+/u)
);
const CELLS = new Set(['td', 'th']);
const ELEMENT = 1;
const TEXT = 3;
const PARAGRAPH = '\n\n';

/** The text of a tree as a reader sees it: a blank line between blocks, a line end for `<br>`, no markup. */
export function textOfTree(root: Node): string {
  const pieces: string[] = [];
  gather(root, pieces, false);
  return pieces
    .join('')
    .split('\n')
    .map(withoutBlanks)
    .join('\n')
    .replace(/\n{3,}/gu, PARAGRAPH)
    .trim();
}

/** Without blanks and tabs at either end; a blank that must not be broken stays. */
function withoutBlanks(line: string): string {
  const isBlank = (at: number): boolean => line[at] === ' ' || line[at] === '\t';
  let [start, end] = [0, line.length];
  while (isBlank(start)) start += 1;
  while (end > start && isBlank(end - 1)) end -= 1;
  return line.slice(start, end);
}

function gather(node: Node, pieces: string[], isVerbatim: boolean): void {
  for (const child of node.childNodes) {
    if (child.nodeType === TEXT) {
      const words = child.nodeValue ?? '';
      pieces.push(isVerbatim ? words : words.replace(/[ \t\r\n\f]+/gu, ' '));
    } else if (child.nodeType === ELEMENT) gatherElement(child, pieces, isVerbatim);
  }
}

function gatherElement(element: Node, pieces: string[], isVerbatim: boolean): void {
  const tag = element.nodeName.toLowerCase();
  if (tag === 'br') pieces.push('\n');
  else if (UNREAD.has(tag) || isHidden(element as Element)) pieces.push(' ');
  else if (BLOCKS.has(tag)) {
    pieces.push(PARAGRAPH);
    gather(element, pieces, isVerbatim || tag === 'pre');
    pieces.push(PARAGRAPH);
  } else {
    gather(element, pieces, isVerbatim);
    if (CELLS.has(tag)) pieces.push('\t');
  }
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(element.getAttribute('style') ?? '')
  );
}
