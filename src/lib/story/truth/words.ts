import type { Extraction } from '#lib/domain/extraction.ts';
import { covers, type Span } from '#lib/domain/span.ts';
import { inEach, shown, type Breach, type TruthRule } from './rule.ts';

interface Quoted extends Span {
  readonly exact: string;
}

/** Rules about words: what is given as the article's is the article's. */
export const WORD_RULES: readonly TruthRule[] = [
  {
    id: 'words-stand-in-the-text',
    says: 'Every span with words lies in the article and covers exactly those words.',
    breaches: ({ article, ...read }) =>
      [...spansIn(read, '')].flatMap(({ at, span }) => {
        const there = article.text.slice(span.start, span.end);
        if (isWithin(span, article.text) && there === span.exact) return [];
        return [{ at, found: `${shown(span.exact)} where the text has ${shown(there)}` }];
      })
  },
  {
    id: 'blocks-lie-in-the-text',
    says: 'Every block lies in the article.',
    breaches: ({ article, blocks }) =>
      inEach('/blocks', blocks, (block) =>
        isWithin(block, article.text)
          ? null
          : `${block.start} to ${block.end} of ${article.text.length}`
      )
  },
  {
    id: 'evidence-is-of-this-article',
    says: 'Evidence in words names the article that was read.',
    breaches: ({ article, events }) =>
      events.flatMap((event, index) =>
        inEach(`/events/${index}/evidence`, event.evidence, (item) =>
          item.type !== 'span' || item.article === article.id ? null : shown(item.article)
        )
      )
  },
  {
    id: 'title-quotes-verbatim',
    says: 'What stands between quotation marks in a title stands so in the article, save for an ellipsis.',
    breaches: ({ article, events }) =>
      inEach('/events', events, (event) => {
        const text = withPlainSpaces(article.text);
        const made = quotedIn(event.title).find((words) => !text.includes(words));
        return made === undefined ? null : shown(made);
      })
  },
  {
    id: 'event-quotes-in-evidence',
    says: 'A quote of an event is one that was read and lies in the evidence of the event.',
    breaches: ({ events, quotes }) =>
      events.flatMap((event, index) =>
        inEach(`/events/${index}/quotes`, event.quotes, (quote) => {
          const read = quotes.some(
            ({ id, start, end }) => id === quote.id && start === quote.start && end === quote.end
          );
          if (!read) return `${shown(quote.exact)}, which was not read as a quote`;
          const covered = event.evidence.some(
            (item) => item.type === 'span' && covers(item, quote)
          );
          return covered ? null : `${shown(quote.exact)} outside the evidence`;
        })
      )
  },
  {
    id: 'names-from-the-text',
    says: 'Every part of a person’s name and every role stands in the article.',
    breaches: ({ article, actors }) => namesNotIn(article.text, actors)
  }
];

function isWithin(span: Span, text: string): boolean {
  return 0 <= span.start && span.start < span.end && span.end <= text.length;
}

function* spansIn(value: unknown, at: string): Generator<{ at: string; span: Quoted }> {
  if (typeof value !== 'object' || value === null) return;
  if (isQuoted(value)) yield { at, span: value };
  for (const [key, inner] of Object.entries(value)) yield* spansIn(inner, `${at}/${key}`);
}

function isQuoted(value: object): value is Quoted {
  return 'start' in value && 'end' in value && 'exact' in value && typeof value.exact === 'string';
}

/** A title is one line, so line breaks and runs of spaces count as one space. */
function withPlainSpaces(words: string): string {
  return words.replace(/\s+/gu, ' ');
}

/** Verbatim pieces of the quotations in a title: cut at ellipses. */
function quotedIn(title: string): readonly string[] {
  return [...withPlainSpaces(title).matchAll(/“([^”]*)”/gu)].flatMap((match) =>
    (match[1] ?? '')
      .split('…')
      .map((piece) => piece.trim())
      .filter((piece) => piece !== '')
  );
}

function namesNotIn(text: string, actors: Extraction['actors']): readonly Breach[] {
  const known = text.toLowerCase();
  return inEach('/actors', actors, (actor) => {
    const parts = actor.kind === 'person' ? partsOf(actor.name) : [];
    const made =
      parts.find((part) => !known.includes(part)) ??
      actor.roles.find((role) => !text.includes(role));
    return made === undefined ? null : shown(made);
  });
}

/** Words of a name in small letters; who is known through another ("Keller’s father") without the possessive. */
function partsOf(name: string): readonly string[] {
  const words = name.toLowerCase().match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? [];
  return words.map((word) => word.replace(/['’]s?$/u, ''));
}
