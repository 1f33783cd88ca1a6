import { plainWords } from '#lib/timeline/search-events.ts';

/** The words of one story, in which the library is searched. */
export interface StoryWords {
  readonly title: string;
  /** Titles of its events. */
  readonly events: readonly string[];
  /** Articles, paragraph by paragraph. */
  readonly paragraphs: readonly string[];
}

/** Where a story has what was searched for. */
export interface Found {
  readonly where: 'title' | 'event' | 'article';
  /** The title, or the words around. */
  readonly words: string;
}

/** A story's words, made ready to be searched again and again. */
export class SearchableStory {
  readonly #lines: readonly { readonly found: Found; readonly plain: string }[];
  readonly #all: string;

  constructor({ title, events, paragraphs }: StoryWords) {
    const line =
      (where: Found['where']) =>
      (words: string): { found: Found; plain: string } => ({
        found: { where, words },
        plain: plainWords(words)
      });
    this.#lines = [
      line('title')(title),
      ...events.map(line('event')),
      ...paragraphs.map(line('article'))
    ];
    this.#all = this.#lines.map(({ plain }) => plain).join('\n');
  }

  /**
   * Where the words of a query stand, if all of them do: the line that has most of them, of several the first.
   * Null where a word is missing; case and accents make no difference.
   */
  find(query: string): Found | null {
    const words = plainWords(query).split(/\s+/u).filter(Boolean);
    if (words.length === 0 || words.some((word) => !this.#all.includes(word))) return null;
    const [first = null, ...others] = this.#lines.map(({ found, plain }) => ({
      found,
      plain,
      count: words.filter((word) => plain.includes(word)).length
    }));
    if (first === null) return null;
    const best = others.reduce((most, line) => (line.count > most.count ? line : most), first);
    const at = Math.min(
      ...words.map((word) => best.plain.indexOf(word)).filter((index) => index >= 0)
    );
    return { where: best.found.where, words: around(best.found.words, at) };
  }
}

const BEFORE = 40;
const LENGTH = 130;

/** A stretch of words about a place, cut at spaces. */
function around(words: string, at: number): string {
  if (words.length <= LENGTH) return words;
  const from = at <= BEFORE ? 0 : words.indexOf(' ', at - BEFORE) + 1;
  const to = from + LENGTH >= words.length ? words.length : words.lastIndexOf(' ', from + LENGTH);
  const cut = words.slice(from, to > from ? to : from + LENGTH);
  return `${from > 0 ? '… ' : ''}${cut}${from + cut.length < words.length ? ' …' : ''}`;
}
