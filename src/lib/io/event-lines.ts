import type { EventDate } from '#lib/domain/date.ts';
import type { TimelineEvent } from '#lib/domain/event.ts';
import type { Extraction } from '#lib/domain/extraction.ts';
import type { Span } from '#lib/domain/span.ts';

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

/** What dates a target: its date, and the TIMEX3 value of the words that give it. */
export interface TargetDate {
  readonly date: Pick<EventDate, 'edtf'> | null;
  readonly timex: string | null;
}

/**
 * Each target with its date, given in the same order: EDTF, or the TIMEX3 value for weeks, seasons and parts
 * of a year; an empty date where the text puts it on none.
 */
export function targetsLine(
  id: string,
  targets: readonly Span[],
  dates: readonly TargetDate[]
): object {
  return {
    id,
    events: targets.map(({ start, end }, at) => ({ start, end, date: shown(dates[at]) }))
  };
}

function shown(target: TargetDate | undefined): string {
  const timex = target?.timex ?? '';
  return /^\d{4}-(?:W|Q|H|SP|SU|FA|WI)/.test(timex) ? timex : (target?.date?.edtf ?? '');
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

/** Who speaks in the event, or else on whose word it stands, or else who speaks its quotes, or the words that name them. */
function speakerOf(
  { actors, attribution, quotes }: TimelineEvent,
  named: (id: string) => { text: string }
): { text: string } | null {
  const quoted = quotes.find(({ speaker }) => speaker !== null)?.speaker;
  const speaker =
    actors.find(({ role }) => role === 'speaker')?.actor ?? attribution.sources[0] ?? quoted;
  if (speaker) return named(speaker);
  const words = quotes.find(({ speakerMention }) => speakerMention !== null)?.speakerMention;
  return words ? { text: words.exact } : null;
}
