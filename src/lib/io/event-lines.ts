import type { TimelineEvent } from '#lib/domain/event.ts';
import type { Extraction } from '#lib/domain/extraction.ts';
import { covers, type Span } from '#lib/domain/span.ts';

/**
 * Events with their first words of evidence. The article's own publication is left out: it is given, not
 * read from the text.
 */
export function eventsLine({ article, actors, events }: Extraction): object {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const named = (id: string): { text: string } => ({ text: names.get(id) ?? id });
  return {
    id: article.id,
    events: inText(events).map(({ event, spans: [{ start, end }] }) => {
      return {
        start,
        end,
        date: event.date.edtf,
        title: event.title,
        kind: event.kind,
        modality: event.modality,
        actors: event.actors.map(({ actor }) => named(actor)),
        speaker: speakerOf(event, named),
        quotes: event.quotes.map((quote) => ({
          start: quote.start,
          end: quote.end,
          text: quote.exact
        }))
      };
    })
  };
}

/**
 * Each target with the date of the narrowest event whose evidence covers it (of equals the one whose title
 * has its words, else the first); an empty date where no event covers it.
 */
export function targetsLine({ article, events }: Extraction, targets: readonly Span[]): object {
  const all = inText(events).flatMap(({ event, spans }) => spans.map((span) => ({ event, span })));
  return {
    id: article.id,
    events: targets.map(({ start, end }) => {
      const word = article.text.slice(start, end).toLowerCase();
      const rank = ({ event, span }: (typeof all)[number]): number =>
        span.end - span.start - (event.title.toLowerCase().includes(word) ? 0.5 : 0);
      const [narrowest] = all
        .filter(({ span }) => covers(span, { start, end }))
        .sort((a, b) => rank(a) - rank(b));
      return { start, end, date: narrowest?.event.date.edtf ?? '' };
    })
  };
}

interface InText {
  readonly event: TimelineEvent;
  readonly spans: readonly [Span, ...Span[]];
}

function inText(events: readonly TimelineEvent[]): readonly InText[] {
  return events.flatMap((event) => {
    const [first, ...more] = event.evidence.flatMap((item) => (item.type === 'span' ? [item] : []));
    return first && event.kind !== 'publication'
      ? [{ event, spans: [first, ...more] as const }]
      : [];
  });
}

/** Who speaks in the event, or else on whose word it stands, or else the words that name the speaker. */
function speakerOf(
  { actors, attribution, quotes }: TimelineEvent,
  named: (id: string) => { text: string }
): { text: string } | null {
  const speaker = actors.find(({ role }) => role === 'speaker')?.actor ?? attribution.sources[0];
  if (speaker !== undefined) return named(speaker);
  const words = quotes.find(({ speakerMention }) => speakerMention !== null)?.speakerMention;
  return words ? { text: words.exact } : null;
}
