import type { Account } from '#lib/domain/account.ts';
import type { Block, Extraction } from '#lib/domain/extraction.ts';
import { overlaps } from '#lib/domain/span.ts';
import { sharedRuns } from './same-quote.ts';
import { evidenceWords, type ToldEvent } from './same-told.ts';
import { shinglesOf } from './wire-copies.ts';

/** Fewest runs of words outside quotes by which a paragraph is known as another's copy. */
const FEWEST = 12;
const NONE: ReadonlySet<number> = new Set();

/**
 * What articles tell of one event. Accounts that stand in copies of one article, or in one paragraph word for word,
 * are one text, unless a copy tells the event in other words and otherwise.
 */
export class Accounts {
  readonly #extractions: ReadonlyMap<string, Extraction>;
  readonly #runs = new Map<Block, ReadonlySet<number>>();

  /** By id of the article. */
  constructor(extractions: ReadonlyMap<string, Extraction>) {
    this.#extractions = extractions;
  }

  /** In the order of `told`, which is that of publication. */
  of(told: readonly ToldEvent[]): readonly Account[] {
    const accounts: Account[] = [];
    told.forEach((each, at) => {
      const first = told.slice(0, at).findIndex((before) => this.#isOneText(before, each));
      accounts.push({
        ...each.event,
        article: each.article,
        publisher: this.#extractions.get(each.article)?.article.publisher ?? null,
        text: accounts[first]?.text ?? each.article
      });
    });
    return accounts;
  }

  #isOneText(one: ToldEvent, other: ToldEvent): boolean {
    return (
      (sayTheSame(one, other) || evidenceWords(one.event) === evidenceWords(other.event)) &&
      (one.text === other.text || this.#isOneParagraph(one, other))
    );
  }

  #isOneParagraph(one: ToldEvent, other: ToldEvent): boolean {
    const [runs, others] = [this.#runsAround(one), this.#runsAround(other)];
    return Math.min(runs.size, others.size) >= FEWEST && sharedRuns(runs, others) > 0;
  }

  /** Runs of words of the paragraph that the event first stands in. */
  #runsAround({ article, event }: ToldEvent): ReadonlySet<number> {
    const source = this.#extractions.get(article);
    const piece = event.evidence.find((item) => item.type === 'span');
    const paragraph = source?.blocks.find(
      (block) => block.role !== 'dateline' && piece && overlaps(block, piece)
    );
    if (!source || !paragraph) return NONE;
    const runs = this.#runs.get(paragraph) ?? ownRuns(source, paragraph);
    this.#runs.set(paragraph, runs);
    return runs;
  }
}

function sayTheSame(one: ToldEvent, other: ToldEvent): boolean {
  return (
    one.event.date.edtf === other.event.date.edtf &&
    one.cast.size === other.cast.size &&
    [...one.cast].every((actor) => other.cast.has(actor))
  );
}

/** Runs of words of a paragraph; what it quotes is anybody's to quote. */
function ownRuns({ article, quotes }: Extraction, { start, end }: Block): ReadonlySet<number> {
  const runs = new Set<number>();
  let from = start;
  const cuts = quotes.filter((quote) => quote.start >= start && quote.end <= end);
  for (const cut of [...cuts, { start: end, end }]) {
    if (cut.start > from)
      for (const run of shinglesOf(article.text.slice(from, cut.start))) runs.add(run);
    from = Math.max(from, cut.end);
  }
  return runs;
}
