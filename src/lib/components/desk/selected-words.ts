import type { WordsTarget } from '#lib/domain/correction.ts';
import type { ReadableSource } from '#lib/state/readable-story.ts';

/**
 * The words of an article that are selected in a source's text, with the place where they begin. `sections` are
 * the sources on the page, in the order of `sources`. Null where nothing is selected, or more than one paragraph.
 */
export function selectedWords(
  selection: Selection | null,
  sources: readonly ReadableSource[],
  sections: readonly Element[]
): WordsTarget | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const paragraph = paragraphOf(range.startContainer);
  if (paragraph === null || paragraph !== paragraphOf(range.endContainer)) return null;
  const source = sources[sections.findIndex((section) => section.contains(paragraph))];
  const words = wordsIn(range);
  const exact = words.trim();
  if (source === undefined || exact === '') return null;

  const whole = document.createRange();
  whole.selectNodeContents(paragraph);
  const block = wordsIn(whole);
  const before = whole.cloneRange();
  before.setEnd(range.startContainer, range.startOffset);
  const { id, text } = source.article;
  const blockStart = text.indexOf(block.trim());
  const hint = blockStart + wordsIn(before).length - leading(block) + leading(words);
  const start = text.startsWith(exact, hint) ? hint : text.indexOf(exact, blockStart);
  return blockStart < 0 || start < 0 ? null : { article: id, exact, start };
}

function paragraphOf(node: Node): Element | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('.source > p') ?? null;
}

/** The article's words in a range, without the number that stands before its paragraph. */
function wordsIn(range: Range): string {
  const part = range.cloneContents();
  for (const number of part.querySelectorAll('.number')) number.remove();
  return part.textContent;
}

/** How many characters of white space words begin with: the page's own, before a paragraph. */
function leading(words: string): number {
  return words.length - words.trimStart().length;
}
