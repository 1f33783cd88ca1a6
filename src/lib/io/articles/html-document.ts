import { parseHTML } from 'linkedom/worker';
import { BadInput } from '#lib/domain/bad-input.ts';

/** Larger or deeper pages are lists or traps, no articles. */
const MOST_ELEMENTS = 50_000;
const DEEPEST = 500;

/**
 * A page as a tree. Nothing of it runs and nothing is fetched: it is a parser's tree, no browser's. `name` is
 * what messages call it. Throws BadInput for what is too large or too deep for an article.
 */
export function parsePage(name: string, html: string): Document {
  const whole = /<(?:html|body)\b/iu.test(html) ? html : `<html><body>${html}</body></html>`;
  const { document: page } = parseHTML(whole);
  const elements = page.querySelectorAll('*');
  if (elements.length > MOST_ELEMENTS)
    throw new BadInput(`${name} has ${elements.length} elements; wanted a page with one article`);
  if (depthOf(elements) > DEEPEST)
    throw new BadInput(`${name} is nested deeper than ${DEEPEST} elements; wanted an article`);
  return page;
}

/** Elements come in the order of the page, so that a parent is known before its children. */
function depthOf(elements: Iterable<Element>): number {
  const depths = new Map<Node | null, number>();
  let deepest = 0;
  for (const element of elements) {
    const depth = (depths.get(element.parentNode) ?? 0) + 1;
    depths.set(element, depth);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
