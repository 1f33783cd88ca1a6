import type { TimelineEvent } from '#lib/domain/event.ts';
import type { Quote } from '#lib/domain/quote.ts';

/** What an entry of the chronicle writes out: its heading, and the quotes that the heading does not hold. */
export interface ShownQuotes {
  /** The title; where it cuts a quote short, the words before the quote. */
  readonly heading: string;
  /** The quote that belongs to the heading, in full; null where the title cuts none. */
  readonly headed: Quote | null;
  /** In order of place. */
  readonly others: readonly Quote[];
}

/**
 * Spares the reader to read a quote twice. A quote that the title or a longer quote holds whole is left
 * out; one that the title only begins is put in the place of its beginning.
 */
export function shownQuotes({
  title,
  quotes
}: Pick<TimelineEvent, 'title' | 'quotes'>): ShownQuotes {
  const kept = quotes.filter(
    (quote, index) =>
      !title.includes(`“${quote.exact}”`) &&
      !quotes.some(
        (other, at) =>
          at !== index &&
          bare(other.exact).includes(bare(quote.exact)) &&
          (other.exact.length > quote.exact.length || at < index)
      )
  );
  const [, before = '', cut] = /^([^“]*)“(.+)…”$/u.exec(title) ?? [];
  const headed = cut === undefined ? undefined : kept.find(({ exact }) => exact.startsWith(cut));
  if (headed === undefined) return { heading: title, headed: null, others: kept };
  return { heading: before.trim(), headed, others: kept.filter((quote) => quote !== headed) };
}

/** Without the mark that a sentence happens to end on. */
function bare(words: string): string {
  return words.replace(/[\s,.]+$/u, '');
}
