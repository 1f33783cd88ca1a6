import { describe, expect, it } from 'vitest';
import { formatExplanation } from '#lib/io/explanation.ts';
import { formatExtraction, parseExtraction } from '#lib/io/extraction.ts';
import { formatTable } from '#lib/io/table.ts';
import { anExtraction } from '../story/an-extraction.ts';

describe('formatExtraction', () => {
  it('writes what parseExtraction reads', () => {
    expect(parseExtraction('x.json', formatExtraction(anExtraction()))).toEqual(anExtraction());
  });

  it('orders keys by the schema, whatever order they were made in', () => {
    const backwards = anExtraction((draft) => {
      Object.assign(draft, {
        article: Object.fromEntries(Object.entries(draft.article).reverse())
      });
    });
    expect(formatExtraction(backwards)).toBe(formatExtraction(anExtraction()));
    expect(formatExtraction(anExtraction())).toMatch(
      /^\{\n {2}"format": "dateline-extraction\/1",\n {2}"article": \{\n {4}"id"/
    );
  });

  it('throws rather than lose what the schema has no place for', () => {
    const more = anExtraction((draft) => void Object.assign(draft.article, { mood: 'tense' }));
    expect(() => formatExtraction(more)).toThrow('the schema has no place for "mood"');
  });
});

describe('parseExtraction', () => {
  const rows: readonly (readonly [what: string, from: string, to: string, says: string])[] = [
    [
      'another format',
      'dateline-extraction/1',
      'dateline-extraction/9',
      'x.json: /format is "dateline-extraction/9"; wanted "dateline-extraction/1"'
    ],
    [
      'an unknown kind',
      '"kind": "visit"',
      '"kind": "trip"',
      'x.json: /events/0/kind is "trip"; wanted one of statement, quote'
    ],
    ['a missing key', '"modality": "asserted",', '', 'x.json: /events/1 has no "modality"'],
    [
      'an offset that is none',
      '"start": 0',
      '"start": -1',
      'x.json: /events/2/evidence/0/start is -1; wanted 0 or more'
    ],
    [
      'evidence of no type',
      '"type": "span"',
      '"type": "guess"',
      'x.json: /events/0/evidence/0 has type "guess"; wanted one of span, record, note'
    ],
    [
      'a paragraph that is none',
      '"paragraph": 1',
      '"paragraph": "first"',
      'x.json: /events/0/evidence/0/paragraph is "first"'
    ]
  ];
  it.each(rows)('refuses %s', (_what, from, to, says) => {
    const json = formatExtraction(anExtraction((draft) => void (draft.blocks = [])));
    expect(json).toContain(from);
    expect(() => parseExtraction('x.json', json.replace(from, to))).toThrow(says);
  });
});

describe('formatTable', () => {
  it('aligns date, title, on whose word and rule', () => {
    expect(formatTable(anExtraction())).toBe(
      [
        'date                      event                              on whose word  rule',
        '2025-05-06                Anna Keller visited Oslo           two officials  weekday-before-publication',
        '[2025-05-07..2025-05-08]  Keller: “We will keep … talking”   the article    days-after-event',
        '2025-05-08                The Example publishes the article  the article    publication',
        '[..2025-05-08]            Her host declined to comment       the article    publication',
        ''
      ].join('\n')
    );
  });

  it('cuts a long title with an ellipsis', () => {
    const long = anExtraction((draft) => {
      for (const event of draft.events) event.title = 'x'.repeat(100);
    });
    expect(formatTable(long)).toContain(` ${'x'.repeat(71)}…  `);
  });
});

describe('formatExplanation', () => {
  const text = formatExplanation(anExtraction());

  it('gives each event its evidence, every step of its date, and what holds without inference', () => {
    expect(text).toContain(
      [
        '[2025-05-07..2025-05-08]  Keller: “We will keep … talking”',
        '  quote, asserted; within, day, on the basis: event',
        '  on the word of the article',
        '  with Anna Keller (speaker)',
        '  evidence, paragraph 2, 75 to 147: “We will keep talking,” Keller told reporters just days after the visit.',
        '  quote of Anna Keller: “We will keep talking,”',
        '  1. days-after-event from “just days after the visit” counting from 2025-05-06: [2025-05-07..2025-05-08] (inferred). After the visit, which is read as the one to Oslo, and before publication.',
        '  without what is inferred: [..2025-05-08]',
        '  inferred by visit-is-the-visit: The visit is read as the one to Oslo.'
      ].join('\n')
    );
  });

  it('says what was dropped, by which rule and why', () => {
    expect(text).toContain(
      '  event “the visit” dropped by no-event-of-its-own: It names what another sentence tells.'
    );
  });

  it('says so where nothing was dropped', () => {
    expect(formatExplanation(anExtraction((draft) => void (draft.discards = [])))).toContain(
      'Nothing was dropped or merged.'
    );
  });
});
