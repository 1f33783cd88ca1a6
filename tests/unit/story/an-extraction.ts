import type { Article } from '#lib/domain/article.ts';
import type { EventDate } from '#lib/domain/date.ts';
import type { SpanEvidence, TimelineEvent } from '#lib/domain/event.ts';
import { EXTRACTION_FORMAT, type Extraction } from '#lib/domain/extraction.ts';
import type { Quote } from '#lib/domain/quote.ts';
import { dayNumber } from '#lib/time/day-number.ts';

/** The type with every `readonly` taken off, for tests that plant a fault. */
export type Mutable<Thing> = { -readonly [Key in keyof Thing]: Mutable<Thing[Key]> };

const TEXT = `BERN — President Anna Keller visited Oslo on Tuesday, two officials said.

“We will keep talking,” Keller told reporters just days after the visit. Her host declined to comment.
`;
const PUBLISHED = dayNumber(2025, 5, 8);

const article: Article = {
  id: 'keller',
  text: TEXT,
  published: '2025-05-08',
  zone: 'Europe/Zurich',
  publisher: 'The Example',
  place: 'Bern',
  title: null,
  url: null,
  rights: null
};

function at(exact: string): { start: number; end: number; exact: string } {
  const start = TEXT.indexOf(exact);
  if (start < 0) throw new RangeError(`the text has no "${exact}"`);
  return { start, end: start + exact.length, exact };
}

function evidence(exact: string, paragraph: number): SpanEvidence {
  return { type: 'span', article: article.id, ...at(exact), paragraph };
}

const quote: Quote = {
  id: 'q1',
  ...at('We will keep talking,'),
  speaker: 'anna-keller',
  speakerMention: keller(),
  cue: at('told'),
  rule: 'name-before-cue',
  extent: 'full'
};

function keller(): { start: number; end: number; exact: string } {
  const start = at('Keller told').start;
  return { start, end: start + 'Keller'.length, exact: 'Keller' };
}

const visitDate: EventDate = {
  edtf: '2025-05-06',
  form: 'unit',
  approximate: false,
  precision: 'day',
  basis: 'relative',
  extent: { from: dayNumber(2025, 5, 6), to: dayNumber(2025, 5, 7) },
  trace: [
    {
      rule: 'weekday-before-publication',
      words: at('Tuesday'),
      reference: '2025-05-08',
      result: '2025-05-06',
      says: 'The Tuesday before publication.',
      inferred: false
    }
  ],
  withoutInference: null
};

const statementDate: EventDate = {
  edtf: '[2025-05-07..2025-05-08]',
  form: 'within',
  approximate: false,
  precision: 'day',
  basis: 'event',
  extent: { from: dayNumber(2025, 5, 7), to: PUBLISHED + 1 },
  trace: [
    {
      rule: 'days-after-event',
      words: at('just days after the visit'),
      reference: '2025-05-06',
      result: '[2025-05-07..2025-05-08]',
      says: 'After the visit, which is read as the one to Oslo, and before publication.',
      inferred: true
    }
  ],
  withoutInference: { edtf: '[..2025-05-08]', extent: { from: null, to: PUBLISHED + 1 } }
};

function byPublication(edtf: string, form: EventDate['form'], from: number | null): EventDate {
  const step = { rule: 'publication', words: null, reference: null, says: 'Published then.' };
  return {
    edtf,
    form,
    approximate: false,
    precision: 'day',
    basis: 'publication',
    extent: { from, to: PUBLISHED + 1 },
    trace: [{ ...step, result: edtf, inferred: false }],
    withoutInference: null
  };
}

const plain = { quotes: [], inferences: [], score: 50, edits: [] };
const ownVoice = { sources: [], words: null };

const events: readonly TimelineEvent[] = [
  {
    ...plain,
    id: 'visit-1',
    kind: 'visit',
    title: 'Anna Keller visited Oslo',
    modality: 'unnamed sources',
    date: visitDate,
    actors: [
      { actor: 'anna-keller', role: 'agent' },
      { actor: 'oslo', role: 'venue' }
    ],
    evidence: [evidence('President Anna Keller visited Oslo on Tuesday', 1)],
    attribution: { sources: ['two-officials'], words: at('two officials said') }
  },
  {
    ...plain,
    id: 'quote-1',
    kind: 'quote',
    title: 'Keller: “We will keep … talking”',
    modality: 'asserted',
    date: statementDate,
    actors: [{ actor: 'anna-keller', role: 'speaker' }],
    evidence: [
      evidence('“We will keep talking,” Keller told reporters just days after the visit.', 2)
    ],
    quotes: [quote],
    attribution: ownVoice,
    inferences: [{ rule: 'visit-is-the-visit', says: 'The visit is read as the one to Oslo.' }]
  },
  {
    ...plain,
    id: 'publication-1',
    kind: 'publication',
    title: 'The Example publishes the article',
    modality: 'asserted',
    date: byPublication('2025-05-08', 'unit', PUBLISHED),
    actors: [],
    evidence: [evidence('BERN —', 1)],
    attribution: ownVoice
  },
  {
    ...plain,
    id: 'non-confirmation-1',
    kind: 'non-confirmation',
    title: 'Her host declined to comment',
    modality: 'not confirmed',
    date: byPublication('[..2025-05-08]', 'undated', null),
    actors: [],
    evidence: [evidence('Her host declined to comment.', 2)],
    attribution: ownVoice
  }
];

const extraction: Extraction = {
  format: EXTRACTION_FORMAT,
  article,
  blocks: [
    { role: 'paragraph', number: 1, start: 0, end: TEXT.indexOf('\n') },
    { role: 'paragraph', number: 2, start: TEXT.indexOf('“'), end: TEXT.length - 1 }
  ],
  times: [
    {
      ...at('Tuesday'),
      type: 'DATE',
      value: '2025-05-06',
      edtf: '2025-05-06',
      trace: visitDate.trace
    },
    { ...at('just days'), type: 'DURATION', value: 'PXD', edtf: null, trace: [] }
  ],
  quotes: [quote],
  actors: [
    {
      id: 'anna-keller',
      kind: 'person',
      name: 'Anna Keller',
      roles: ['President'],
      side: 'switzerland',
      mentions: [
        { ...at('Anna Keller'), form: 'name', rule: 'full-name', inferred: false },
        { ...keller(), form: 'short name', rule: 'last-name', inferred: false }
      ]
    },
    {
      id: 'oslo',
      kind: 'place',
      name: 'Oslo',
      roles: [],
      side: 'norway',
      mentions: [{ ...at('Oslo'), form: 'name', rule: 'capital', inferred: false }]
    },
    {
      id: 'two-officials',
      kind: 'unnamed',
      name: 'two officials',
      roles: [],
      side: null,
      mentions: [{ ...at('two officials'), form: 'description', rule: 'unnamed', inferred: false }]
    }
  ],
  events,
  discards: [
    {
      rule: 'no-event-of-its-own',
      action: 'dropped',
      what: 'event',
      words: at('the visit'),
      into: null,
      why: 'It names what another sentence tells.'
    }
  ]
};

/** A small extraction that keeps every rule of truth, with what `plant` changes in it. */
export function anExtraction(plant: (draft: Mutable<Extraction>) => void = () => {}): Extraction {
  const draft = structuredClone(extraction) as Mutable<Extraction>;
  plant(draft);
  return draft;
}
