// Arbitrary changes, entries and stories for property tests.
import fc from 'fast-check';
import type { ActorTarget, EventTarget } from '#lib/domain/correction.ts';
import { EVENT_KINDS, MODALITIES } from '#lib/domain/event.ts';
import type { Change, JournalEntry, Reversal } from '#lib/domain/journal.ts';
import type { KeptStory } from '#lib/domain/kept-story.ts';
import { SIDE_COLOURS, type Review } from '#lib/domain/story.ts';

/** Any UTF-16, lone surrogates too. */
const words = fc.string({ unit: 'binary', maxLength: 12 });
const why = words;
const made = fc.record({ made: words });
const wordsTarget = fc.record(
  { article: words, exact: words, start: fc.nat() },
  { requiredKeys: ['article', 'exact'] }
);
const event: fc.Arbitrary<EventTarget> = fc.oneof(
  made,
  wordsTarget,
  fc.record(
    { article: words, exact: words, kind: fc.constantFrom(...EVENT_KINDS), title: words },
    { requiredKeys: ['article', 'exact'] }
  )
);
const actor: fc.Arbitrary<ActorTarget> = fc.oneof(made, wordsTarget);
const kind = fc.constantFrom(...EVENT_KINDS);
const modality = fc.constantFrom(...MODALITIES);
const role = fc.constantFrom('agent' as const, 'venue' as const);
const day = fc.constantFrom('2024-05-08', '1999-12-31');
const facts = {
  published: day,
  zone: fc.constantFrom('UTC', 'Europe/Zurich'),
  publisher: fc.option(words),
  place: fc.option(words),
  title: fc.option(words),
  url: fc.option(fc.webUrl())
};
const article = fc.record({ id: words, text: words, rights: fc.option(words), ...facts });
const review: fc.Arbitrary<Review> = fc.oneof(
  fc.record({ status: fc.constant('read by machine' as const) }),
  fc.record({ status: fc.constant('checked' as const), by: words, on: day })
);
const picture = fc.record({
  source: fc.constant('data:image/png;base64,iVBORw0KGgo='),
  credit: words,
  alt: words
});

const medium = fc.record(
  { url: fc.option(fc.webUrl()), caption: words, credit: words, alt: words, behind: fc.webUrl() },
  { requiredKeys: ['url', 'caption', 'credit', 'alt'] }
);
const recordEvidence = fc.record(
  {
    type: fc.constant('record' as const),
    file: words,
    sha256: words,
    row: fc.nat(),
    url: fc.option(fc.webUrl()),
    dated: words
  },
  { requiredKeys: ['type', 'file', 'sha256', 'row', 'url'] }
);

/** The name of a change, typed as it is. */
function is<Do extends string>(name: Do): fc.Arbitrary<Do> {
  return fc.constant<Do>(name);
}

/** One arbitrary for everything that can be done; the compiler refuses a table that leaves one out. */
const SINGLE: {
  [Do in Exclude<Change['do'], 'together'>]: fc.Arbitrary<Extract<Change, { do: Do }>>;
} = {
  rename: fc.oneof(
    fc.record({ do: is('rename'), why, event, to: words }),
    fc.record({ do: is('rename'), why, actor, to: words })
  ),
  date: fc.record({ do: is('date'), why, event, to: words }),
  kind: fc.record({ do: is('kind'), why, event, to: kind }),
  modality: fc.record({ do: is('modality'), why, event, to: modality }),
  merge: fc.oneof(
    fc.record({ do: is('merge'), why, event, into: event }),
    fc.record({ do: is('merge'), why, actor, into: actor })
  ),
  split: fc.record({ do: is('split'), why, event, words: wordsTarget, made: words, title: words }),
  hide: fc.record({ do: is('hide'), why, event }),
  show: fc.record({ do: is('show'), why, event }),
  link: fc.record({ do: is('link'), why, event, actor, role }),
  unlink: fc.record({ do: is('unlink'), why, event, actor }),
  confirm: fc.record({ do: is('confirm'), why, event }),
  mark: fc.record({ do: is('mark'), why, event, to: fc.boolean() }),
  note: fc.record({ do: is('note'), why, event, text: words }),
  picture: fc.record({ do: is('picture'), why, event, to: fc.option(picture) }),
  medium: fc.record({ do: is('medium'), why, event, to: fc.option(medium) }),
  describe: fc.record({ do: is('describe'), why, event, to: words }),
  quote: fc.record({ do: is('quote'), why, event, words: wordsTarget, speaker: fc.option(actor) }),
  add: fc.record({
    do: is('add'),
    why,
    made: words,
    evidence: fc.oneof(wordsTarget, fc.record({ note: words }), recordEvidence),
    title: words,
    date: fc.option(words),
    kind,
    modality,
    actors: fc.array(fc.record({ actor, role }), { maxLength: 2 })
  }),
  separate: fc.record({
    do: is('separate'),
    why,
    actor,
    events: fc.array(event, { maxLength: 2 }),
    made: words,
    name: words
  }),
  introduce: fc.record({
    do: is('introduce'),
    why,
    words: fc.option(wordsTarget),
    made: words,
    name: words,
    kind: fc.constantFrom('person' as const, 'state' as const)
  }),
  side: fc.record({ do: is('side'), why, actor, to: fc.option(words) }),
  lanes: fc.record({ do: is('lanes'), why, actors: fc.array(actor, { maxLength: 2 }) }),
  title: fc.record({ do: is('title'), to: words }),
  standfirst: fc.record({ do: is('standfirst'), to: words }),
  cover: fc.record({ do: is('cover'), to: fc.option(medium) }),
  bring: fc.record({ do: is('bring'), articles: fc.array(article, { maxLength: 2 }) }),
  drop: fc.record({ do: is('drop'), article: words }),
  facts: fc.record({ do: is('facts'), article: words, to: fc.record(facts, { requiredKeys: [] }) }),
  text: fc.record({ do: is('text'), article: words, to: words }),
  sides: fc.record({
    do: is('sides'),
    to: fc.array(fc.record({ id: words, name: words, colour: fc.constantFrom(...SIDE_COLOURS) }), {
      maxLength: 2
    })
  }),
  review: fc.record({ do: is('review'), to: review })
};

const single: fc.Arbitrary<Change> = fc.oneof(...Object.values(SINGLE));
const changes = fc.oneof(
  single,
  fc.record({ do: is('together'), changes: fc.array(single, { maxLength: 3 }) }),
  fc.record({ do: fc.constantFrom('undo', 'redo'), entry: words }) satisfies fc.Arbitrary<Reversal>
);

const instant = fc
  .date({ noInvalidDate: true, min: new Date(0), max: new Date(Date.UTC(2100, 0)) })
  .map((date) => date.toISOString());

/** Stories with journals of anything that can be done. */
export const anyKeptStories: fc.Arbitrary<readonly KeptStory[]> = fc.uniqueArray(
  fc.record({
    id: words,
    created: instant,
    archived: fc.boolean(),
    summary: fc.record({
      title: words,
      articles: fc.nat(),
      events: fc.option(fc.array(words, { maxLength: 3 })),
      review
    }),
    entries: fc.uniqueArray(
      fc.record<JournalEntry>({ id: words, at: instant, by: words, change: changes }),
      { minLength: 1, maxLength: 6, selector: ({ id }) => id }
    )
  }),
  { maxLength: 4, selector: ({ id }) => id }
);

/** Every single change there is, each drawn a few times. */
export const everyChange: readonly (readonly [string, fc.Arbitrary<Change>])[] =
  Object.entries(SINGLE);
