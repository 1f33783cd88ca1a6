import type { DraftFacts, DraftNote, Fact, FactRule } from '#lib/domain/article-draft.ts';
import { factOf, noteOf, oneLine } from './imported-text.ts';
import { linkedArticle, type LinkedArticle } from './json-ld.ts';
import { NOT_PUBLISHED, publishedFact, type PublishedFacts } from './published-fact.ts';

export interface PageFacts {
  readonly facts: DraftFacts;
  readonly notes: readonly DraftNote[];
}

const TITLES = [
  'og:title',
  'twitter:title',
  'dc.title',
  'dcterms.title',
  'citation_title',
  'parsely-title'
];
const AUTHORS = [
  'author',
  'article:author',
  'byl',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'citation_author'
];
const DATES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date.issued',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'pubdate',
  'publish-date',
  'publication_date',
  'citation_publication_date',
  'date'
];
const DATE_BEHIND =
  /[\s,|•·–—-]*(?:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+)?\d.*$|[\s,|•·–—-]+$/iu;
const NO_NAME = /^(?:last\s+)?(?:updated|published|posted|modified)\b/iu;
const PUBLISHERS = ['og:site_name', 'publisher', 'dc.publisher', 'citation_publisher'];

/** What a page says of itself, in the order of trust: JSON-LD, meta, microdata, its own elements. */
export function pageFacts(page: Document): PageFacts {
  const linked = linkedArticle(
    [...page.querySelectorAll('script')]
      .filter((script) => /ld\+json/iu.test(script.getAttribute('type') ?? ''))
      .map((script) => script.textContent)
  );
  const said = (field: keyof LinkedArticle): Fact | null =>
    factOf('json-ld', field, plain(page, linked?.[field] ?? ''));
  const { published, zone, notes } = publication(page, linked);
  const publisher = said('publisher') ?? metaFact(page, PUBLISHERS);
  return {
    facts: {
      title:
        said('headline') ?? metaFact(page, TITLES) ?? heading(page) ?? pageTitle(page, publisher),
      byline: bylineOf(
        said('author') ?? metaFact(page, AUTHORS, isName) ?? microdata(page, 'author')
      ),
      published,
      zone,
      publisher,
      url: addressOf(said('url')) ?? canonical(page) ?? addressOf(metaFact(page, ['og:url']))
    },
    notes
  };
}

function publication(page: Document, linked: LinkedArticle | null): PublishedFacts {
  const found = [
    linked?.datePublished == null
      ? NOT_PUBLISHED
      : publishedFact('json-ld', 'datePublished', linked.datePublished),
    ...DATES.map((name) => {
      const words = metaOf(page, name);
      return words === null ? NOT_PUBLISHED : publishedFact('meta', name, words);
    }),
    dateElement(page, '[itemprop="datePublished"]', 'microdata'),
    onlyTime(page)
  ];
  const first = found.find(({ published }) => published !== null);
  const unclear = found.flatMap(({ published, notes }) => (published === null ? notes : []));
  if (!first) return { ...NOT_PUBLISHED, notes: unclear.slice(0, 1) };
  const others = found.flatMap(({ published }) =>
    published !== null && published.value !== first.published?.value ? [published.exact] : []
  );
  return { ...first, notes: [...first.notes, ...noteOf('other-date', [...new Set(others)])] };
}

/** Times of day of other articles stand on many pages: one counts alone, or at the head of its article. */
function onlyTime(page: Document): PublishedFacts {
  const times = [...page.querySelectorAll('time')].map((each) =>
    dateOfElement(each, 'time-element')
  );
  const [first] = times.filter(({ published }) => published !== null);
  const isAlone = times.every(
    ({ published }) => published === null || published.value === first?.published?.value
  );
  if (first && isAlone) return first;
  return dateElement(page, 'article time, main time', 'time-element');
}

function dateElement(page: Document, selector: string, rule: FactRule): PublishedFacts {
  const element = page.querySelector(selector);
  return element ? dateOfElement(element, rule) : NOT_PUBLISHED;
}

function dateOfElement(element: Element, rule: FactRule): PublishedFacts {
  const words =
    element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent;
  return publishedFact(rule, element.nodeName.toLowerCase(), words);
}

function metaFact(
  page: Document,
  names: readonly string[],
  isWanted: (words: string) => boolean = () => true
): Fact | null {
  for (const name of names) {
    const words = metaOf(page, name);
    if (words !== null && isWanted(words)) return factOf('meta', name, plain(page, words));
  }
  return null;
}

function metaOf(page: Document, name: string): string | null {
  for (const meta of page.querySelectorAll('meta')) {
    const called = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
    const content = meta.getAttribute('content') ?? '';
    if (called.toLowerCase() === name && content.trim() !== '') return content;
  }
  return null;
}

function isName(words: string): boolean {
  return !/^(?:https?:|@)/iu.test(words);
}

function microdata(page: Document, name: string): Fact | null {
  return factOf('microdata', name, page.querySelector(`[itemprop="${name}"]`)?.textContent);
}

/** The names in a byline, without "By" and without the date behind them; null where no name is left. */
export function bylineOf(fact: Fact | null): Fact | null {
  if (fact === null) return null;
  const bare = fact.value
    .replace(/^(?:(?:written|reported)\s+)?by:?\s+/iu, '')
    .replace(DATE_BEHIND, '');
  return /\p{L}{2}/u.test(bare) && !NO_NAME.test(bare) ? { ...fact, value: bare } : null;
}

/** The one large heading, unless the page's title is about something else: then it names the site or a part of it. */
function heading(page: Document): Fact | null {
  const [first, more] = page.querySelectorAll('h1');
  const fact = more === undefined ? factOf('heading', 'h1', first?.textContent) : null;
  const title = oneLine(page.querySelector('title')?.textContent ?? '');
  return fact !== null && (title === '' || title.includes(fact.value)) ? fact : null;
}

/** Without the name of the site, where it is known to be one. */
function pageTitle(page: Document, publisher: Fact | null): Fact | null {
  const whole = oneLine(page.querySelector('title')?.textContent ?? '');
  const end = publisher === null ? -1 : whole.lastIndexOf(publisher.value);
  const isSuffix = end > 0 && end + (publisher?.value.length ?? 0) === whole.length;
  const bare = isSuffix ? whole.slice(0, end).replace(/[\s|–—·:-]+$/u, '') : whole;
  const fact = factOf('page-title', 'title', bare);
  return fact && { ...fact, exact: whole };
}

function canonical(page: Document): Fact | null {
  const link = page.querySelector('link[rel="canonical"]');
  return addressOf(factOf('canonical-link', 'canonical', link?.getAttribute('href')));
}

/** An address that can be opened; one that would run is none. */
export function addressOf(fact: Fact | null): Fact | null {
  return fact !== null && /^https?:\/\/[^\s<>"]+$/iu.test(fact.value) ? fact : null;
}

/** Words that are escaped twice, as they often are: `Tom &amp;#8217;s`. */
function plain(page: Document, words: string): string {
  if (!/&[#\w]+;/u.test(words)) return words;
  const holder = page.createElement('p');
  holder.innerHTML = words.replaceAll('<', '&lt;');
  return holder.textContent;
}
