import { parseHTML } from 'linkedom/worker';

/** A page as a tree. Nothing of it runs and nothing is fetched: it is a parser's tree, no browser's. */
export function parsePage(html: string): Document {
  const whole = /<(?:html|body)\b/iu.test(html) ? html : `<html><body>${html}</body></html>`;
  return parseHTML(whole).document;
}
