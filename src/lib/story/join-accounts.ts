import type { Account } from '#lib/domain/account.ts';
import type { Extraction } from '#lib/domain/extraction.ts';
import { overlaps } from '#lib/domain/span.ts';
import { sharedRuns } from './same-quote.ts';
import { evidenceWords, type ToldEvent } from './same-told.ts';
import { shinglesOf } from './wire-copies.ts';

/** Fewest runs of words outside quotes by which a paragraph is known as another's copy. */
const FEWEST = 12;

interface Printed {
  readonly told: ToldEvent;
  readonly runs: ReadonlySet<number>;
  readonly account: Account;
}

/**
 * What each article tells of one event. Accounts that stand in copies of one article, or in one paragraph word for
 * word, are one text, unless a copy tells the event in other words and otherwise. `told` stands in order of
 * publication.
 */
export function accountsOf(
  told: readonly ToldEvent[],
  extractionOf: (article: string) => Extraction | undefined
): readonly Account[] {
  const printed: Printed[] = [];
  for (const each of told) {
    const source = extractionOf(each.article);
    const runs = source && told.length > 1 ? paragraphRuns(source, each) : new Set<number>();
    const first = printed.find((before) => isOneText(before, { told: each, runs }));
    printed.push({
      told: each,
      runs,
      account: {
        ...each.event,
        article: each.article,
        publisher: source?.article.publisher ?? null,
        text: first?.account.text ?? each.article
      }
    });
  }
  return printed.map(({ account }) => account);
}

function isOneText(one: Omit<Printed, 'account'>, other: Omit<Printed, 'account'>): boolean {
  const isCopy =
    one.told.text === other.told.text ||
    (Math.min(one.runs.size, other.runs.size) >= FEWEST && sharedRuns(one.runs, other.runs) > 0);
  return (
    isCopy &&
    (evidenceWords(one.told.event) === evidenceWords(other.told.event) ||
      sayTheSame(one.told, other.told))
  );
}

function sayTheSame(one: ToldEvent, other: ToldEvent): boolean {
  return (
    one.event.date.edtf === other.event.date.edtf &&
    one.cast.size === other.cast.size &&
    [...one.cast].every((actor) => other.cast.has(actor))
  );
}

/** Runs of words of the paragraphs that the event rests on; what they quote is anybody's to quote. */
function paragraphRuns(
  { article, blocks, quotes }: Extraction,
  { event }: ToldEvent
): ReadonlySet<number> {
  const pieces = event.evidence.filter((item) => item.type === 'span');
  const paragraphs = blocks.filter(
    (block) => block.role !== 'dateline' && pieces.some((piece) => overlaps(block, piece))
  );
  const runs = new Set<number>();
  for (const { start, end } of paragraphs) {
    let from = start;
    const cuts = quotes.filter((quote) => quote.start >= start && quote.end <= end);
    for (const cut of [...cuts, { start: end, end }]) {
      if (cut.start > from)
        for (const run of shinglesOf(article.text.slice(from, cut.start))) runs.add(run);
      from = Math.max(from, cut.end);
    }
  }
  return runs;
}
