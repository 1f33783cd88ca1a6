import type { Article } from '#lib/domain/article.ts';
import type { EventTarget, MadeTarget, WordsTarget } from '#lib/domain/correction.ts';
import { ACTOR_ROLES, EVENT_KINDS, MODALITIES, type RecordEvidence } from '#lib/domain/event.ts';
import type { ArticleFacts, Change, Reversal } from '#lib/domain/journal.ts';
import {
  SIDE_COLOURS,
  type Medium,
  type Picture,
  type Review,
  type Side
} from '#lib/domain/story.ts';
import { isImageAddress, isSafeLink } from '../safe-address.ts';
import { ACTOR_KINDS } from '../schemas/vocabulary.ts';
import {
  count,
  flag,
  having,
  list,
  oneOf,
  orNull,
  record,
  tagged,
  text,
  type Shape
} from './shapes.ts';

type Of<Do, Key extends string = never> = Extract<
  Change | Reversal,
  { readonly do: Do } & Readonly<Record<Key, unknown>>
>;

const words = text();
const day = text('a day such as 2026-02-06', (value) => /^\d{4,6}-\d{2}-\d{2}$/.test(value));
/** A link that runs something when it is followed never comes in. */
const link = text('an address', isSafeLink);
const image = text('a PNG, JPEG, WebP or AVIF image as a data: address', isImageAddress);

const made = record<MadeTarget>({ made: words });
const wordsTarget = record<WordsTarget>({ article: words, exact: words, start: count }, ['start']);
const event = having(
  'made',
  made,
  record<Exclude<EventTarget, MadeTarget>>(
    { article: words, exact: words, start: count, kind: oneOf(EVENT_KINDS), title: words },
    ['start', 'kind', 'title']
  )
);
const actor = having('made', made, wordsTarget);
const role = oneOf(ACTOR_ROLES);
const kind = oneOf(EVENT_KINDS);
const modality = oneOf(MODALITIES);

const medium = record<Medium>(
  { url: orNull(link), caption: words, credit: words, alt: words, behind: link },
  ['behind']
);
const recordEvidence = record<RecordEvidence>(
  {
    type: oneOf(['record']),
    file: words,
    sha256: words,
    row: count,
    url: orNull(link),
    dated: words
  },
  ['dated']
);
const newEvidence = having(
  'note',
  record<{ note: string }>({ note: words }),
  having('row', recordEvidence, wordsTarget)
);

const facts: { readonly [Key in keyof ArticleFacts]: Shape } = {
  published: day,
  zone: words,
  publisher: orNull(words),
  place: orNull(words),
  title: orNull(words),
  url: orNull(link)
};
const article = record<Article>({ id: words, text: words, rights: orNull(words), ...facts });
const side = record<Side>({ id: words, name: words, colour: oneOf(SIDE_COLOURS) });

export const reviewShape = tagged('status', {
  'read by machine': record<Extract<Review, { status: 'read by machine' }>>({ status: words }),
  checked: record<Extract<Review, { status: 'checked' }>>({ status: words, by: words, on: day })
});

/** One shape for everything that can be done; the compiler refuses a table that leaves one out. */
const SHAPES: Readonly<Record<(Change | Reversal)['do'], Shape>> = {
  rename: having(
    'event',
    record<Of<'rename', 'event'>>({ do: words, why: words, event, to: words }),
    record<Of<'rename', 'actor'>>({ do: words, why: words, actor, to: words })
  ),
  date: record<Of<'date'>>({ do: words, why: words, event, to: words }),
  kind: record<Of<'kind'>>({ do: words, why: words, event, to: kind }),
  modality: record<Of<'modality'>>({ do: words, why: words, event, to: modality }),
  merge: having(
    'event',
    record<Of<'merge', 'event'>>({ do: words, why: words, event, into: event }),
    record<Of<'merge', 'actor'>>({ do: words, why: words, actor, into: actor })
  ),
  split: record<Of<'split'>>({
    do: words,
    why: words,
    event,
    words: wordsTarget,
    made: words,
    title: words
  }),
  hide: record<Of<'hide'>>({ do: words, why: words, event }),
  show: record<Of<'show'>>({ do: words, why: words, event }),
  link: record<Of<'link'>>({ do: words, why: words, event, actor, role }),
  unlink: record<Of<'unlink'>>({ do: words, why: words, event, actor }),
  confirm: record<Of<'confirm'>>({ do: words, why: words, event }),
  mark: record<Of<'mark'>>({ do: words, why: words, event, to: flag }),
  note: record<Of<'note'>>({ do: words, why: words, event, text: words }),
  picture: record<Of<'picture'>>({
    do: words,
    why: words,
    event,
    to: orNull(record<Picture>({ source: image, credit: words, alt: words }))
  }),
  medium: record<Of<'medium'>>({ do: words, why: words, event, to: orNull(medium) }),
  describe: record<Of<'describe'>>({ do: words, why: words, event, to: words }),
  quote: record<Of<'quote'>>({
    do: words,
    why: words,
    event,
    words: wordsTarget,
    speaker: orNull(actor)
  }),
  add: record<Of<'add'>>({
    do: words,
    why: words,
    made: words,
    evidence: newEvidence,
    title: words,
    date: orNull(words),
    kind,
    modality,
    actors: list(record<{ actor: unknown; role: unknown }>({ actor, role }))
  }),
  separate: record<Of<'separate'>>({
    do: words,
    why: words,
    actor,
    events: list(event),
    made: words,
    name: words
  }),
  introduce: record<Of<'introduce'>>({
    do: words,
    why: words,
    words: orNull(wordsTarget),
    made: words,
    name: words,
    kind: oneOf(ACTOR_KINDS)
  }),
  side: record<Of<'side'>>({ do: words, why: words, actor, to: orNull(words) }),
  lanes: record<Of<'lanes'>>({ do: words, why: words, actors: list(actor) }),
  title: record<Of<'title'>>({ do: words, to: words }),
  standfirst: record<Of<'standfirst'>>({ do: words, to: words }),
  cover: record<Of<'cover'>>({ do: words, to: orNull(medium) }),
  bring: record<Of<'bring'>>({ do: words, articles: list(article) }),
  drop: record<Of<'drop'>>({ do: words, article: words }),
  facts: record<Of<'facts'>>({
    do: words,
    article: words,
    to: record<ArticleFacts>(facts, ['published', 'zone', 'publisher', 'place', 'title', 'url'])
  }),
  text: record<Of<'text'>>({ do: words, article: words, to: words }),
  sides: record<Of<'sides'>>({ do: words, to: list(side) }),
  review: record<Of<'review'>>({ do: words, to: reviewShape }),
  together: record<Of<'together'>>({ do: words, changes: (value, at) => changes(value, at) }),
  undo: record<Of<'undo'>>({ do: words, entry: words }),
  redo: record<Of<'redo'>>({ do: words, entry: words })
};

const { undo: _undo, redo: _redo, ...CHANGES } = SHAPES;
const changes = list(tagged('do', CHANGES));

/** What an entry of a journal may hold. */
export const changeShape = tagged('do', SHAPES);
