import type { Article } from '#lib/domain/article.ts';
import type { ActorKind } from '#lib/domain/actor.ts';
import type { EventDate } from '#lib/domain/date.ts';
import type { ActorRole } from '#lib/domain/event.ts';
import type { Story, StoryActor, StoryEvent } from '#lib/domain/story.ts';
import {
  articleWords,
  claimedWords,
  noteLines,
  lineWords,
  reviewWords,
  statusWords
} from './event-words.ts';
import type { Exporter } from './exporter.ts';
import { kindOfDate, lossesOf, type Fates } from './losses.ts';

const FATES: Fates = {
  cover: 'left out',
  'ways of reading a date': 'as words',
  'dates without inference': 'left out',
  'pieces of evidence': 'as words',
  'places in a text': 'as words',
  'mentions of actors': 'left out',
  'parts in events': 'left out',
  sides: 'left out',
  'kinds of events': 'left out',
  'ways of claiming': 'as words',
  inferences: 'as words',
  scores: 'left out',
  'main events by hand': 'left out',
  accounts: 'left out',
  contradictions: 'as words',
  'changes by hand': 'as words',
  'events checked': 'as words',
  notes: 'as words',
  pictures: 'left out',
  media: 'as words',
  descriptions: 'as words',
  'events set aside': 'left out',
  'texts of articles': 'left out',
  'zones of articles': 'left out',
  'findings of the reading': 'left out',
  'steps of the work': 'left out'
};

/** The type of literals in EDTF, as the Library of Congress names it. */
const EDTF = 'http://id.loc.gov/datatypes/edtf';

const TYPES: Readonly<Record<ActorKind, string>> = {
  person: 'Person',
  organisation: 'Organization',
  state: 'Country',
  place: 'Place',
  group: 'Organization',
  unnamed: 'Organization'
};

/** Parts that schema.org has a word for; who only speaks of something does not act in it. */
const PARTS: Readonly<Partial<Record<ActorRole, 'actor' | 'attendee' | 'about' | 'location'>>> = {
  agent: 'actor',
  participant: 'attendee',
  patient: 'attendee',
  subject: 'about',
  venue: 'location'
};

/** A node of the graph, as JSON-LD has it. */
type Node = Readonly<Record<string, unknown>>;

/**
 * JSON-LD in the words of schema.org: articles, actors, what happened as an Event, what is told of it as a Claim with
 * who vouches for it, and quotes as Quotations. A date that ISO 8601 cannot say is EDTF, typed as such.
 */
export const jsonLd: Exporter = {
  id: 'jsonld',
  write: (document, { address }) => {
    const { story } = document;
    const names = new Names(address ?? `urn:dateline:${encodeURIComponent(story.slug)}`);
    const graph: readonly Node[] = [
      chronicleOf(story, names, address),
      ...story.sources.map(({ article }) => articleOf(article, names)),
      ...story.actors.map((actor) => actorOf(actor, names)),
      ...story.events.flatMap((event) => [
        eventOf(event, story, names),
        claimOf(event, story, names),
        ...quotationsOf(event, names)
      ])
    ];
    const text = JSON.stringify(
      { '@context': 'https://schema.org/', '@graph': graph },
      wellFormed,
      2
    );
    return { text: `${text}\n`, losses: lossesOf(document, FATES) };
  }
};

/** What things of the story are called in the graph. */
class Names {
  readonly base: string;

  constructor(base: string) {
    this.base = base;
  }

  of(what: string, id: string): { readonly '@id': string } {
    return { '@id': `${this.base}#${what}-${encodeURIComponent(id.toWellFormed())}` };
  }

  all(what: string, ids: readonly string[]): readonly { readonly '@id': string }[] {
    return ids.map((id) => this.of(what, id));
  }
}

function chronicleOf(story: Story, names: Names, address: string | null): Node {
  const { review } = story;
  return bare({
    '@type': 'CreativeWork',
    '@id': names.base,
    url: address,
    name: story.title,
    description: story.standfirst,
    creativeWorkStatus: reviewWords(review),
    contributor: review.status === 'checked' ? { '@type': 'Person', name: review.by } : null,
    isBasedOn: names.all(
      'article',
      story.sources.map(({ article }) => article.id)
    ),
    about: names.all(
      'event',
      story.events.map(({ id }) => id)
    )
  });
}

function articleOf(article: Article, names: Names): Node {
  const { id, url, title, published, publisher, place, rights } = article;
  return bare({
    '@type': 'NewsArticle',
    ...names.of('article', id),
    url,
    headline: title ?? articleWords(article),
    datePublished: published,
    publisher: publisher === null ? null : { '@type': 'Organization', name: publisher },
    locationCreated: place === null ? null : { '@type': 'Place', name: place },
    copyrightNotice: rights
  });
}

function actorOf({ id, kind, name, roles }: StoryActor, names: Names): Node {
  return bare({
    '@type': TYPES[kind],
    ...names.of('actor', id),
    name,
    jobTitle: kind === 'person' ? roles : null,
    description: kind === 'person' ? null : roles
  });
}

function eventOf(event: StoryEvent, story: Story, names: Names): Node {
  const having = (property: string): readonly unknown[] =>
    names.all(
      'actor',
      event.actors.filter(({ role }) => PARTS[role] === property).map(({ actor }) => actor)
    );
  return bare({
    '@type': 'Event',
    ...names.of('event', event.id),
    name: event.title,
    ...datesOf(event.date),
    actor: having('actor'),
    attendee: having('attendee'),
    about: having('about'),
    location: having('location'),
    description: noteLines(event, story).map(lineWords).join('\n'),
    subjectOf: names.of('claim', event.id)
  });
}

function claimOf(event: StoryEvent, story: Story, names: Names): Node {
  const articles = [
    ...new Set(event.evidence.flatMap((item) => (item.type === 'span' ? [item.article] : [])))
  ];
  const { sources } = event.attribution;
  const speakers = event.actors.filter(({ role }) => role === 'speaker').map(({ actor }) => actor);
  const by = sources.length > 0 ? sources : event.kind === 'quote' ? speakers : [];
  return bare({
    '@type': 'Claim',
    ...names.of('claim', event.id),
    name: event.title,
    about: names.of('event', event.id),
    author: names.all('actor', by),
    appearance: names.all('article', articles),
    creativeWorkStatus: [claimedWords(event) ?? 'told by the article', statusWords(event, story)],
    text: event.evidence.flatMap((item) =>
      item.type === 'span' ? [item.exact] : item.type === 'note' ? [item.text] : []
    )
  });
}

function quotationsOf(event: StoryEvent, names: Names): readonly Node[] {
  const article = event.evidence.find((item) => item.type === 'span')?.article;
  return event.quotes.map(({ id, exact, speaker }, index) =>
    bare({
      '@type': 'Quotation',
      ...names.of('quote', `${event.id}-${String(index + 1)}-${id}`),
      text: exact,
      spokenByCharacter: speaker === null ? null : names.of('actor', speaker),
      isPartOf: article === undefined ? null : names.of('article', article),
      about: names.of('event', event.id)
    })
  );
}

const ISO = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?$/u;

/** What ISO 8601 can say as it says it; the rest as one value in EDTF, so that nothing gets sharper. */
function datesOf(date: EventDate): Node {
  if (ISO.test(date.edtf)) return { startDate: date.edtf };
  const [from = '', to = ''] = kindOfDate(date) === 'lasting dates' ? date.edtf.split('/') : [];
  if (ISO.test(from) && ISO.test(to)) return { startDate: from, endDate: to };
  return { startDate: { '@type': EDTF, '@value': date.edtf } };
}

/** Without what nobody knows. */
function bare(node: Node): Node {
  return Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)
    )
  );
}

function wellFormed(_: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}
