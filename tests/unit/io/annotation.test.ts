import { describe, expect, it } from 'vitest';
import { parseAnnotationLine } from '#lib/io/annotation-input.ts';
import { actorsLine, periodsLine, quotesLine, timesLine } from '#lib/io/annotation-lines.ts';
import { eventsLine, targetsLine } from '#lib/io/event-lines.ts';
import { anExtraction } from '../story/an-extraction.ts';

const { text } = anExtraction().article;

function at(words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

describe('parseAnnotationLine', () => {
  it('makes an article of a line, and lets other keys be', () => {
    const line = '{"id":"a","published":"2025-05-08","text":"Text.","gold":[]}';
    expect(parseAnnotationLine(line, 1)).toEqual({
      article: {
        id: 'a',
        text: 'Text.',
        published: '2025-05-08',
        zone: 'UTC',
        publisher: null,
        place: null,
        title: null,
        url: null,
        rights: null
      },
      targets: null
    });
  });

  it('reads title and targets', () => {
    const line =
      '{"id":"a","published":"2025-05-08","title":"T","text":"Text.","targets":[{"start":0,"end":4,"text":"Text"}]}';
    const { article, targets } = parseAnnotationLine(line, 1);
    expect([article.title, targets]).toEqual(['T', [{ start: 0, end: 4, text: 'Text' }]]);
  });

  const rows: readonly (readonly [what: string, line: string, says: string])[] = [
    ['a line that is no JSON by its number', 'Text', 'line 7 is no JSON'],
    [
      'a document without text by its id',
      '{"id":"a/1","published":"2025-05-08"}',
      'a/1: the whole file has no "text"'
    ],
    [
      'an impossible day',
      '{"id":"a","published":"2025-05-32","text":"T"}',
      'a: /published is "2025-05-32"; wanted a day'
    ],
    [
      'a target outside the text',
      '{"id":"a","published":"2025-05-08","text":"T","targets":[{"start":0,"end":2}]}',
      'a: /targets/0 is no span of the text; wanted start < end'
    ]
  ];
  it.each(rows)('refuses %s', (_what, line, says) => {
    expect(() => parseAnnotationLine(line, 7)).toThrow(says);
  });
});

describe('annotation lines', () => {
  it('give time expressions type and value', () => {
    expect(timesLine(anExtraction())).toEqual({
      id: 'keller',
      timexes: [
        { ...at('Tuesday'), type: 'DATE', value: '2025-05-06' },
        { ...at('just days'), type: 'DURATION', value: 'PXD' }
      ]
    });
  });

  it.each([
    ['2026-02-03', '2026-02-03', '2026-02-03'],
    ['2026-02', '2026-02', '2026-02'],
    ['2026-W05', '[2026-01-26..2026-02-01]', '2026-01-26/2026-02-01'],
    ['2022-SU', '2022-22', '2022-06-01/2022-08-31'],
    ['193', '193X', '1930-01-01/1939-12-31'],
    ['PAST_REF', null, 'PAST_REF']
  ])('give the period %s by its days where it is no year, month or day', (value, edtf, written) => {
    const { article } = anExtraction();
    const time = {
      ...at('Tuesday'),
      exact: 'Tuesday',
      type: 'DATE',
      value,
      edtf,
      trace: []
    } as const;
    expect(periodsLine({ article, times: [time] })).toEqual({
      id: 'keller',
      timexes: [{ ...at('Tuesday'), type: 'DATE', value: written }]
    });
  });

  it('give quotes the words that name the speaker', () => {
    const { start } = at('Keller told');
    expect(quotesLine(anExtraction())).toEqual({
      id: 'keller',
      quotes: [
        { ...at('We will keep talking,'), speaker: { start, end: start + 6, text: 'Keller' } }
      ]
    });
  });

  it('give a quote without a mention of its speaker the last mention before it', () => {
    const carried = anExtraction((draft) => {
      for (const quote of draft.quotes) quote.speakerMention = null;
    });
    expect(quotesLine(carried)).toMatchObject({
      quotes: [{ speaker: { ...at('Anna Keller'), text: 'Anna Keller' } }]
    });
  });

  it('leave out quotes of one or two words, as corpora do', () => {
    const short = anExtraction((draft) => {
      for (const quote of draft.quotes) Object.assign(quote, { exact: 'keep talking,' });
    });
    expect(quotesLine(short)).toEqual({ id: 'keller', quotes: [] });
  });

  it('give a title that is written like a name', () => {
    const titled = (exact: string): object =>
      actorsLine(
        anExtraction((draft) => {
          const [first] = draft.actors;
          if (first) Object.assign(first.mentions[0] ?? {}, { form: 'description', exact });
        })
      );
    const [first] = (titled('the President') as { entities: { start: number }[] }).entities;
    expect(first?.start).toBe(at('Anna Keller').start);
    const [other] = (titled('the Dutch president') as { entities: { start: number }[] }).entities;
    expect(other?.start).not.toBe(at('Anna Keller').start);
  });

  it('give a quote without a speaker null', () => {
    const nobody = anExtraction((draft) => {
      for (const quote of draft.quotes)
        Object.assign(quote, { speaker: null, speakerMention: null, rule: null });
    });
    expect(quotesLine(nobody)).toMatchObject({ quotes: [{ speaker: null }] });
  });

  it('give mentions by name as PERSON, ORG or GPE, in order of place, and no descriptions', () => {
    const { start } = at('Keller told');
    expect(actorsLine(anExtraction())).toEqual({
      id: 'keller',
      entities: [
        { ...at('Anna Keller'), type: 'PERSON' },
        { ...at('Oslo'), type: 'GPE' },
        { start, end: start + 6, type: 'PERSON' }
      ]
    });
  });

  it('give events evidence, date, speaker and quotes, and leave the publication out', () => {
    const { events } = eventsLine(anExtraction()) as { events: readonly Record<string, unknown>[] };
    expect(events).toHaveLength(3);
    expect(events[1]).toEqual({
      ...at('“We will keep talking,” Keller told reporters just days after the visit.'),
      date: '[2025-05-07..2025-05-08]',
      title: 'Keller: “We will keep … talking”',
      kind: 'quote',
      modality: 'asserted',
      actors: [{ text: 'Anna Keller' }],
      speaker: { text: 'Anna Keller' },
      quotes: [{ ...at('We will keep talking,'), text: 'We will keep talking,' }]
    });
    expect(events[0]).toMatchObject({ speaker: { text: 'two officials' } });
    expect(events[2]).toMatchObject({ speaker: null });
  });
});

describe('targetsLine', () => {
  it('gives each target its date, weeks and seasons as TIMEX3 values, and an empty one where there is none', () => {
    const targets = [at('visited'), at('told'), at('said')];
    const dates = [
      { date: { edtf: '2025-05-06~' }, timex: '2025-05-06' },
      { date: { edtf: '[2025-05-05..2025-05-11]' }, timex: '2025-W19' },
      { date: null, timex: null }
    ];
    expect(targetsLine('keller', targets, dates)).toEqual({
      id: 'keller',
      events: [
        { ...at('visited'), date: '2025-05-06~' },
        { ...at('told'), date: '2025-W19' },
        { ...at('said'), date: '' }
      ]
    });
  });
});
