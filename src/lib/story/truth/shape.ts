import { EXTRACTION_FORMAT } from '#lib/domain/extraction.ts';
import { compareEvents } from '#lib/domain/order.ts';
import { validateZone } from '#lib/time/zone.ts';
import { inEach, shown, type Breach, type TruthRule } from './rule.ts';

/** Rules about the extraction as a whole. */
export const SHAPE_RULES: readonly TruthRule[] = [
  {
    id: 'format-is-known',
    says: `The format is ${EXTRACTION_FORMAT}.`,
    breaches: ({ format }: { readonly format: string }) =>
      format === EXTRACTION_FORMAT ? [] : [{ at: '/format', found: shown(format) }]
  },
  {
    id: 'zone-is-known',
    says: 'The article counts its days in an IANA time zone.',
    breaches: ({ article }) =>
      validateZone(article.zone).ok ? [] : [{ at: '/article/zone', found: shown(article.zone) }]
  },
  {
    id: 'event-has-evidence',
    says: 'No event without evidence.',
    breaches: ({ events }) =>
      inEach('/events', events, (event) =>
        event.evidence.length > 0 ? null : `${shown(event.title)} without evidence`
      )
  },
  {
    id: 'publication-is-an-event',
    says: 'The publication of an article that has words is an event, dated to its day.',
    breaches: ({ article, events }) =>
      article.text === '' ||
      events.some(({ kind, date }) => kind === 'publication' && date.edtf === article.published)
        ? []
        : [{ at: '/events', found: `no publication on ${article.published}` }]
  },
  {
    id: 'ids-are-unique',
    says: 'No two actors, quotes or events share an id.',
    breaches: ({ actors, quotes, events }) => [
      ...twice('/actors', actors),
      ...twice('/quotes', quotes),
      ...twice('/events', events)
    ]
  },
  {
    id: 'events-in-order',
    says: 'Events stand by earliest day, then latest day, then place in the text; those without a lower bound last.',
    breaches: ({ events }) =>
      inEach('/events', events, (event, index) => {
        const before = events[index - 1];
        return before && compareEvents(before, event) > 0
          ? `${shown(event.title)} after ${shown(before.title)}`
          : null;
      })
  }
];

function twice(at: string, things: readonly { readonly id: string }[]): readonly Breach[] {
  const ids = things.map(({ id }) => id);
  return inEach(at, ids, (id, index) => (ids.indexOf(id) === index ? null : `${shown(id)} again`));
}
