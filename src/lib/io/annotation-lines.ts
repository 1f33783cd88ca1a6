import type { ActorKind, Mention } from '#lib/domain/actor.ts';
import type { Extraction, TimeExpression } from '#lib/domain/extraction.ts';
import type { Quote } from '#lib/domain/quote.ts';
import { byPlace, type Span } from '#lib/domain/span.ts';
import { claimOf } from '#lib/time/edtf-claim.ts';
import { writeDay } from '#lib/time/edtf-write.ts';

const ENTITY_TYPES: Readonly<Record<ActorKind, 'PERSON' | 'ORG' | 'GPE' | null>> = {
  person: 'PERSON',
  organisation: 'ORG',
  group: 'PERSON',
  state: 'GPE',
  place: 'GPE',
  unnamed: null
};

interface Words extends Span {
  readonly text: string;
}

type ReadTimes = Pick<Extraction, 'article' | 'times'>;

/** Time expressions with TIMEX3 type and value. */
export function timesLine(read: ReadTimes): object {
  return timexLine(read, ({ value }) => value);
}

/** As `timesLine`, but every stretch of the calendar that is no year, month or day by its first and last day. */
export function periodsLine(read: ReadTimes): object {
  return timexLine(read, periodOf);
}

function timexLine({ article, times }: ReadTimes, valueOf: (time: TimeExpression) => string) {
  const timexes = times.map((time) => {
    const { start, end, type } = time;
    return { start, end, type, value: valueOf(time) };
  });
  return { id: article.id, timexes };
}

/** A year, a month or a day. */
const WRITTEN_SHORT = /^\d{4}(?:-\d\d){0,2}$/;

function periodOf({ type, value, edtf }: TimeExpression): string {
  if (type !== 'DATE' || edtf === null || WRITTEN_SHORT.test(value)) return value;
  const claim = claimOf(edtf);
  if (!claim.ok) return value;
  const { from, to } = claim.value.extent;
  return from === null || to === null ? value : `${writeDay(from)}/${writeDay(to - 1)}`;
}

/** Annotated corpora leave shorter ones out, whether somebody said them or not. */
const FEWEST_WORDS = 3;

/** Quotes of three words or more, each with the words that name its speaker; null without a speaker. */
export function quotesLine(extraction: Pick<Extraction, 'article' | 'quotes' | 'actors'>): object {
  const quotes = extraction.quotes
    .filter(({ exact }) => exact.split(/\s+/).length >= FEWEST_WORDS)
    .map((quote) => ({
      start: quote.start,
      end: quote.end,
      speaker: speakerOf(quote, extraction)
    }));
  return { id: extraction.article.id, quotes };
}

/** Mentions by name, in order of place, as persons, organisations and geopolitical entities. */
export function actorsLine({ article, actors }: Pick<Extraction, 'article' | 'actors'>): object {
  const entities = actors.flatMap(({ kind, mentions }) => {
    const type = ENTITY_TYPES[kind];
    if (type === null) return [];
    return mentions.filter(isNamed).map(({ start, end }) => ({ start, end, type }));
  });
  return { id: article.id, entities: entities.sort(byPlace) };
}

/** A name, or a title that is written like one: "the President". */
function isNamed({ form, exact }: Mention): boolean {
  return (
    form === 'name' ||
    form === 'short name' ||
    (form === 'description' && /^[Tt]he \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*$/u.test(exact))
  );
}

/** Where no words of the text name the speaker at the quote: the last mention before it, or the first. */
function speakerOf(quote: Quote, { actors }: Pick<Extraction, 'actors'>): Words | null {
  if (quote.speakerMention) return words(quote.speakerMention);
  const mentions = actors.find(({ id }) => id === quote.speaker)?.mentions ?? [];
  const mention = mentions.findLast(({ start }) => start < quote.start) ?? mentions[0];
  return mention ? words(mention) : null;
}

function words({ start, end, exact }: Span & { readonly exact: string }): Words {
  return { start, end, text: exact };
}
