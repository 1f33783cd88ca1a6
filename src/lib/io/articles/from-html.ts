import { Readability } from '@mozilla/readability';
import type { DraftNote, Fact } from '#lib/domain/article-draft.ts';
import { BadInput } from '#lib/domain/bad-input.ts';
import { bylineOf, pageFacts } from './html-facts.ts';
import { parsePage } from './html-document.ts';
import { textOfTree } from './html-text.ts';
import { factOf, noteOf, oneLine, type ImportedText } from './imported-text.ts';

const FEWEST_LETTERS = 60;

/**
 * The article of a saved page: its main text by Readability, and what the page says of it. `name` is what
 * messages call the page. Throws BadInput where no text is found.
 */
export function fromHtml(name: string, html: string): ImportedText {
  const page = parsePage(name, html);
  const { facts, notes } = pageFacts(page);
  const left = leftOut(page);
  const whole = textOfTree(page.body);
  const article = new Readability<Node>(page, {
    serializer: (node) => node,
    disableJSONLD: true
  }).parse();
  const text = withoutHead(article?.content ? textOfTree(article.content) : '', facts.title);
  const isArticle = text.length >= FEWEST_LETTERS || text.length * 2 > whole.length;
  const kept = isArticle ? text : whole;
  if (!/\p{L}/u.test(kept))
    throw new BadInput(
      `${name} is a page without text; wanted the page as a browser saves it, with its text`
    );
  return {
    text: `${kept}\n`,
    facts: {
      ...facts,
      title: withoutSite(facts.title, article?.title),
      byline: facts.byline ?? bylineOf(factOf('byline', null, article?.byline))
    },
    notes: [...notes, ...(isArticle ? around(whole, text, facts.title) : []), ...left]
  };
}

/** All that somebody selected and copied, whatever it is; the browser's own marks are no part of it. */
export function fromSelection(name: string, html: string): ImportedText {
  const page = parsePage(name, html);
  const { facts, notes } = pageFacts(page);
  const left = leftOut(page);
  const text = textOfTree(page.body);
  return { text: `${text}\n`, facts, notes: [...notes, ...left] };
}

/** A page's title often ends in the name of its site; Readability knows how such names are set off. */
function withoutSite(title: Fact | null, bare: string | null | undefined): Fact | null {
  const value = oneLine(bare ?? '');
  const isWhole = title?.rule === 'page-title' && title.value === title.exact;
  return isWhole && value !== '' ? { ...title, value } : title;
}

/** The headline is known apart from the text; the same words in front of it would be read twice. */
function withoutHead(text: string, title: Fact | null): string {
  const [first = '', ...rest] = text.split('\n\n');
  return title !== null && oneLine(first) === title.value ? rest.join('\n\n') : text;
}

/** Paragraphs of the page that are none of its article: menus, other headlines, small print. */
function around(whole: string, text: string, title: Fact | null): DraftNote[] {
  const kept = new Set([...text.split('\n').map(oneLine), title?.value]);
  const others = whole.split('\n').map(oneLine);
  return noteOf('around-the-article', [
    ...new Set(others.filter((line) => line !== '' && !kept.has(line)))
  ]);
}

function leftOut(page: Document): DraftNote[] {
  const count = (selector: string): number => page.querySelectorAll(selector).length;
  const captions = [...page.querySelectorAll('figcaption')].map((each) =>
    oneLine(each.textContent)
  );
  const scripts = [...page.querySelectorAll('script')].filter(
    (each) => !/json/iu.test(each.getAttribute('type') ?? '')
  );
  return [
    ...noteOf('captions', captions),
    ...noteOf('pictures', [], count('img, svg, video, picture:not(:has(img))')),
    ...noteOf('scripts', [], scripts.length + count('iframe, object, embed'))
  ];
}
