import type { EventDate } from '#lib/domain/date.ts';
import type { EventKind, Modality } from '#lib/domain/event.ts';
import type { StoryEvent } from '#lib/domain/story.ts';
import { compareEvents } from '#lib/domain/order.ts';
import type { Side } from '#lib/domain/story.ts';
import type { ReadableStory } from '#lib/state/readable-story.ts';
import { anActor, anEvent } from './an-event.ts';

/** What one paragraph of an article tells. */
export interface Told {
  /** The whole paragraph; the words that the event rests on. */
  readonly text: string;
  readonly title: string;
  readonly date: EventDate;
  /** Names of those in whose lanes it stands. */
  readonly who?: readonly string[];
  readonly kind?: EventKind;
  readonly modality?: Modality;
  /** Words of the paragraph that the first of them says. */
  readonly quote?: string;
}

interface Part {
  readonly side?: string | null;
  readonly role?: string;
}

interface StoryParts {
  readonly title: string;
  readonly standfirst: string;
  readonly told: readonly Told[];
  /** Paragraphs that tell nothing. */
  readonly more?: readonly string[];
  readonly sides?: readonly Side[];
  /** Side and role of a name. */
  readonly cast?: (name: string) => Part;
}

const ARTICLE = 'told';
const PUBLISHED = '2026-02-06';

/** A story of one article, made of the paragraphs that its events rest on; every offset is true. */
export function tellStory(parts: StoryParts): ReadableStory {
  const { title, standfirst, told, more = [], sides = [], cast = (): Part => ({}) } = parts;
  const paragraphs = [...told.map(({ text }) => text), ...more];
  const text = paragraphs.join('\n\n');
  const starts = paragraphs.map((_, at) =>
    paragraphs.slice(0, at).reduce((sum, each) => sum + each.length + 2, 0)
  );
  const names = [...new Set(told.flatMap(({ who = [] }) => who))];
  const events = told.map((each, at): StoryEvent => {
    const start = starts[at] ?? 0;
    const { text: exact, kind = 'statement', who = [], modality = 'asserted', quote } = each;
    return anEvent({
      id: `told-${String(at)}`,
      kind,
      title: each.title,
      modality,
      date: each.date,
      actors: who.map((name) => ({
        actor: idOf(name),
        role: kind === 'statement' || kind === 'quote' ? 'speaker' : 'participant'
      })),
      evidence: [
        {
          type: 'span',
          article: ARTICLE,
          start,
          end: start + exact.length,
          exact,
          paragraph: at + 1
        }
      ],
      quotes:
        quote === undefined
          ? []
          : [
              {
                id: `quote-${String(at)}`,
                start: start + exact.indexOf(quote),
                end: start + exact.indexOf(quote) + quote.length,
                exact: quote,
                speaker: who[0] === undefined ? null : idOf(who[0]),
                speakerMention: null,
                cue: null,
                rule: null,
                extent: 'full'
              }
            ]
    });
  });
  return {
    slug: 'told',
    title,
    standfirst,
    medium: null,
    sides,
    sources: [
      {
        article: {
          id: ARTICLE,
          text,
          published: PUBLISHED,
          zone: 'UTC',
          publisher: 'The Example',
          place: 'Bern',
          title: null,
          url: null,
          rights: null
        },
        blocks: paragraphs.map((each, at) => ({
          start: starts[at] ?? 0,
          end: (starts[at] ?? 0) + each.length,
          role: 'paragraph',
          number: at + 1
        }))
      }
    ],
    actors: names.map((name) => {
      const { side = null, role } = cast(name);
      return anActor(idOf(name), { name, side, roles: role === undefined ? [] : [role] });
    }),
    events: events.toSorted(compareEvents),
    review: { status: 'read by machine' }
  };
}

function idOf(name: string): string {
  return name.toLowerCase().replace(/\s+/gu, '-');
}
