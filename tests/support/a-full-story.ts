// A story with one of everything that a story can have, in words that try each format.
import type { EventDate } from '#lib/domain/date.ts';
import type { SpanEvidence } from '#lib/domain/event.ts';
import { EXTRACTION_FORMAT, type Extraction } from '#lib/domain/extraction.ts';
import type { StoryDocument } from '#lib/domain/story-document.ts';
import type { Hand, StoryEvent } from '#lib/domain/story.ts';
import { claimOf } from '#lib/time/edtf-claim.ts';
import { anActor, anEvent } from './an-event.ts';
import { anEntry } from './any-journal.ts';
import { anArticle } from './articles.ts';
import { aStory } from './any-story-document.ts';

const TEXT =
  'BERN — 🗻🗻 Ann Roth met Bob Öz on Monday. “We talk, 𝒶lways,” Roth said.\n\n=HYPERLINK("x") is <b>bold</b> & 2022 was far.';

const source: Extraction = {
  format: EXTRACTION_FORMAT,
  article: anArticle({
    id: 'a 1',
    text: TEXT,
    published: '2024-05-08',
    publisher: 'The Example',
    place: 'Bern',
    url: 'https://a.example/talks?a=1&b=2'
  }),
  blocks: [],
  times: [],
  quotes: [],
  actors: [],
  events: [],
  discards: [
    {
      rule: 'test',
      action: 'dropped',
      what: 'event',
      words: { start: 0, end: 4, exact: 'BERN' },
      into: null,
      why: 'no event'
    }
  ]
};

/** Evidence on these words of the article. */
function on(exact: string): SpanEvidence {
  const start = TEXT.indexOf(exact);
  return { type: 'span', article: 'a 1', start, end: start + exact.length, exact, paragraph: 1 };
}

/** A date of this EDTF, read from some words. */
function dateOf(edtf: string, parts: Partial<EventDate> = {}): EventDate {
  const claim = claimOf(edtf);
  if (!claim.ok) throw new Error(claim.message);
  const trace = [
    {
      rule: 'test',
      words: { start: 0, end: 6, exact: 'Monday' },
      reference: null,
      result: edtf,
      says: 'Given.',
      inferred: false
    }
  ];
  return { ...claim.value, basis: 'stated', trace, withoutInference: null, ...parts };
}

const hand: Hand = {
  checked: { by: 'Ann Roth', on: '2024-05-09' },
  matters: true,
  notes: [{ text: 'See page 3.\nAnd 4.', by: 'Bob', on: '2024-05-09' }],
  picture: { source: 'data:image/png;base64,iVBORw0KGgo=', credit: 'Bob', alt: 'A lake' },
  medium: {
    url: 'https://a.example/lake.jpg',
    caption: 'A <i>lake</i>',
    credit: 'Bob',
    alt: 'A lake',
    behind: 'https://b.example/shore.jpg'
  },
  description: 'They met by the lake.\n\n2022: and so on'
};

const quoted = 'We talk, 𝒶lways,';
const quoteStart = TEXT.indexOf(quoted);

const events: readonly StoryEvent[] = [
  anEvent({
    id: 'meeting-1',
    kind: 'meeting',
    title: 'Ann Roth meets Bob Öz',
    date: dateOf('2024-05-06'),
    actors: [
      { actor: 'ann', role: 'participant' },
      { actor: 'bob', role: 'participant' }
    ],
    evidence: [
      on('Ann Roth met Bob Öz on Monday'),
      { type: 'note', text: 'I was there.', signedBy: 'Bob', signedOn: '2024-05-09' }
    ],
    hand,
    edits: [{ field: 'title', machine: 'met', by: 'Ann Roth', on: '2024-05-09', why: 'who it was' }]
  }),
  anEvent({
    id: 'quote-2',
    kind: 'quote',
    title: '=“We talk, 𝒶lways,”',
    modality: 'reported',
    date: dateOf('2024-05-06~', { withoutInference: { edtf: '2024', extent: { from: 0, to: 1 } } }),
    actors: [{ actor: 'ann', role: 'speaker' }],
    evidence: [on('“We talk, 𝒶lways,” Roth said')],
    quotes: [
      {
        id: 'q1',
        start: quoteStart,
        end: quoteStart + quoted.length,
        exact: quoted,
        speaker: 'ann',
        speakerMention: null,
        cue: null,
        rule: 'test',
        extent: 'full'
      }
    ],
    attribution: { sources: ['bob'], words: { start: 0, end: 4, exact: 'BERN' } },
    inferences: [{ rule: 'test', says: 'Roth is read as Ann Roth.' }]
  }),
  anEvent({
    id: 'action-3',
    kind: 'action',
    title: '<script>alert(1)</script> & *2022* was [far](javascript:x)',
    date: dateOf('2022'),
    actors: [{ actor: 'bob', role: 'agent' }],
    evidence: [on('=HYPERLINK("x") is <b>bold</b> & 2022 was far')]
  }),
  anEvent({
    id: 'other-4',
    kind: 'other',
    title: 'Turned \u202eround',
    modality: 'planned',
    date: dateOf('[2024-05-04..2024-05-06]'),
    actors: [],
    evidence: [{ type: 'record', file: 'a.csv', sha256: 'ab', row: 3, url: 'https://b.example/3' }]
  }),
  anEvent({ id: 'other-5', title: 'A spring', date: dateOf('2023-21'), evidence: [on('2022')] }),
  anEvent({
    id: 'other-6',
    title: 'It goes on',
    modality: 'ongoing',
    date: dateOf('2024-05-07/..'),
    evidence: [on('far')]
  }),
  anEvent({
    id: 'other-7',
    title: 'It lasted',
    date: dateOf('2024-05-01/2024-05-03'),
    evidence: [on('far')],
    contradictions: [
      {
        kind: 'date',
        sides: [
          { claim: '2024-05-01', articles: ['a 1'], texts: 1, event: 'other-7' },
          { claim: '2024-05-02', articles: ['a 1'], texts: 1, event: 'other-7' }
        ],
        says: '2 sources: 1 says 1 May 2024, 1 says 2 May 2024.'
      }
    ]
  }),
  anEvent({
    id: 'other-8',
    title: 'Caesar dies',
    date: dateOf('-0043-03-15'),
    evidence: [on('far')]
  }),
  anEvent({
    id: 'other-9',
    title: 'Never dated',
    date: dateOf('[..2024-05-08]', { form: 'undated', basis: 'publication' }),
    evidence: [on('far')]
  })
];

/** Nine events, each with another kind of date. */
export const fullStory: StoryDocument = {
  story: aStory({
    slug: 'talks',
    title: 'Talks at the lake: “=1+1”',
    standfirst: 'What is known.\nAnd # what is not.',
    medium: { url: 'https://a.example/map', caption: 'A map', credit: '', alt: '' },
    sides: [{ id: 'here', name: 'Here', colour: 'blue' }],
    sources: [source],
    actors: [
      anActor('ann', { name: 'Ann Roth', side: 'here', roles: ['mayor'] }),
      anActor('bob', { name: 'Bob Öz', kind: 'unnamed' })
    ],
    events,
    setAside: [anEvent({ id: 'other-10', evidence: [on('bold')] })],
    review: { status: 'checked', by: 'Cy Ng', on: '2024-05-10' }
  }),
  entries: [anEntry('first'), anEntry('second')]
};
