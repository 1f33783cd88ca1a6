import type { ReadDocument } from '../document/document.ts';
import { Window } from '../document/window.ts';
import type { AttributedQuote } from '../quotes/attributed-quote.ts';
import type { TimeMention } from '../times/time-mention.ts';

/**
 * The statement, by candidate id, in whose quotation each time expression stands: what it counts from is when that was
 * said. Expressions outside quotations, and in those of no statement, are left out.
 */
export function saidIn(
  { times }: Pick<ReadDocument, 'times'>,
  quotes: readonly AttributedQuote[],
  owners: ReadonlyMap<number, number>
): ReadonlyMap<TimeMention, number> {
  const mentions = new Window(times.mentions);
  const said = new Map<TimeMention, number>();
  quotes.forEach(({ inner }, at) => {
    const owner = owners.get(at);
    if (owner !== undefined) for (const mention of mentions.within(inner)) said.set(mention, owner);
  });
  return said;
}
