import { describe, expect, it } from 'vitest';
import type { Extraction } from '#lib/domain/extraction.ts';
import { checkExtraction, TRUTH_RULES } from '#lib/story/truth.ts';
import { anExtraction, type Mutable } from './an-extraction.ts';

type Draft = Mutable<Extraction>;

function event(draft: Draft, id: string): Draft['events'][number] {
  const found = draft.events.find((each) => each.id === id);
  if (!found) throw new RangeError(`no event ${id}`);
  return found;
}

function first<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new RangeError('wanted an item');
  return item;
}

const quoteDate = (draft: Draft): Draft['events'][number]['date'] => event(draft, 'quote-1').date;

const FAULTS: readonly (readonly [
  rule: string,
  fault: string,
  plant: (draft: Draft) => void,
  at: string
])[] = [
  ['format-is-known', 'another format', (d) => void Object.assign(d, { format: 'x/2' }), '/format'],
  [
    'zone-is-known',
    'a zone that is none',
    (d) => void (d.article.zone = 'Mars/Base'),
    '/article/zone'
  ],
  [
    'event-has-evidence',
    'an event without evidence',
    (d) => void (event(d, 'visit-1').evidence = []),
    '/events/0'
  ],
  [
    'publication-is-an-event',
    'no publication',
    (d) => void (d.events = d.events.filter(({ kind }) => kind !== 'publication')),
    '/events'
  ],
  [
    'ids-are-unique',
    'two events of one id',
    (d) => void (event(d, 'quote-1').id = 'visit-1'),
    '/events/1'
  ],
  [
    'ids-are-unique',
    'two actors of one id',
    (d) => void d.actors.push(first(d.actors)),
    '/actors/3'
  ],
  [
    'ids-are-unique',
    'two quotes of one id',
    (d) => void d.quotes.push(first(d.quotes)),
    '/quotes/1'
  ],
  ['events-in-order', 'events out of order', (d) => void d.events.reverse(), '/events/1'],
  [
    'words-stand-in-the-text',
    'a mention one letter off',
    (d) => void (first(first(d.actors).mentions).start += 1),
    '/actors/0/mentions/0'
  ],
  [
    'words-stand-in-the-text',
    'a quote with a word changed',
    (d) => void (first(d.quotes).exact = 'We will go on talking,'),
    '/quotes/0'
  ],
  [
    'words-stand-in-the-text',
    'a time expression beyond the text',
    (d) => void (first(d.times).end = 9999),
    '/times/0'
  ],
  [
    'words-stand-in-the-text',
    'words of a trace that the text lacks',
    (d) =>
      void Object.assign(first(event(d, 'visit-1').date.trace).words ?? {}, { exact: 'Monday' }),
    '/events/0/date/trace/0/words'
  ],
  [
    'words-stand-in-the-text',
    'discarded words that the text lacks',
    (d) => void (first(d.discards).words.exact = 'a visit'),
    '/discards/0/words'
  ],
  [
    'blocks-lie-in-the-text',
    'a block that ends before it begins',
    (d) => void (first(d.blocks).end = 0),
    '/blocks/0'
  ],
  [
    'evidence-is-of-this-article',
    'evidence of another article',
    (d) => void Object.assign(first(event(d, 'visit-1').evidence), { article: 'other' }),
    '/events/0/evidence/0'
  ],
  [
    'title-quotes-verbatim',
    'a title that quotes what nobody said',
    (d) => void (event(d, 'quote-1').title = 'Keller: “We keep talking”'),
    '/events/1'
  ],
  [
    'event-quotes-in-evidence',
    'a quote outside the evidence',
    (d) => void (event(d, 'visit-1').quotes = d.quotes),
    '/events/0/quotes/0'
  ],
  [
    'event-quotes-in-evidence',
    'a quote that was not read',
    (d) => void (d.quotes = []),
    '/events/1/quotes/0'
  ],
  [
    'names-from-the-text',
    'a given name from elsewhere',
    (d) => void (first(d.actors).name = 'Anna Maria Keller'),
    '/actors/0'
  ],
  [
    'names-from-the-text',
    'a role that the text lacks',
    (d) => void (first(d.actors).roles = ['chancellor']),
    '/actors/0'
  ],
  [
    'date-is-edtf',
    'a date that is no EDTF',
    (d) => void (quoteDate(d).edtf = 'in May'),
    '/events/1'
  ],
  [
    'date-is-edtf',
    'days that the EDTF does not say',
    (d) => void (quoteDate(d).extent.from = 0),
    '/events/1'
  ],
  [
    'date-is-edtf',
    'a form that the EDTF does not have',
    (d) => void (quoteDate(d).form = 'lasting'),
    '/events/1'
  ],
  [
    'date-is-edtf',
    'an approximation that the EDTF lacks',
    (d) => void (quoteDate(d).approximate = true),
    '/events/1'
  ],
  [
    'date-is-edtf',
    'a precision that the EDTF lacks',
    (d) => void (event(d, 'visit-1').date.precision = 'year'),
    '/events/0'
  ],
  [
    'time-is-edtf',
    'a time expression in plain words',
    (d) => void (first(d.times).edtf = 'May 2025'),
    '/times/0'
  ],
  [
    'date-has-a-trace',
    'a date without a trace',
    (d) => void (quoteDate(d).trace = []),
    '/events/1'
  ],
  [
    'date-has-a-trace',
    'a trace that leads elsewhere',
    (d) => void (first(quoteDate(d).trace).result = '2025'),
    '/events/1'
  ],
  [
    'basis-has-a-source',
    'a stated date without words',
    (d) => {
      const { date } = event(d, 'visit-1');
      date.basis = 'stated';
      first(date.trace).words = null;
    },
    '/events/0'
  ],
  [
    'basis-has-a-source',
    'an inherited date without what it is inherited from',
    (d) => {
      quoteDate(d).basis = 'inherited';
      first(quoteDate(d).trace).reference = null;
    },
    '/events/1'
  ],
  [
    'undated-means-by-publication',
    'a day from publication alone',
    (d) => void (event(d, 'visit-1').date.basis = 'publication'),
    '/events/0'
  ],
  [
    'undated-means-by-publication',
    'undated though another event bounds it',
    (d) => void (quoteDate(d).form = 'undated'),
    '/events/1'
  ],
  [
    'inference-can-be-taken-back',
    'an inferred date with nothing beside it',
    (d) => void (quoteDate(d).withoutInference = null),
    '/events/1/date'
  ],
  [
    'inference-can-be-taken-back',
    'an inferred date on an event without inferences',
    (d) => void (event(d, 'quote-1').inferences = []),
    '/events/1'
  ],
  [
    'inference-can-be-taken-back',
    'a date that is sharper without the inference',
    (d) => {
      const { from, to } = event(d, 'visit-1').date.extent;
      quoteDate(d).withoutInference = { edtf: '2025-05-06', extent: { from, to } };
    },
    '/events/1/date/withoutInference'
  ],
  [
    'inference-can-be-taken-back',
    'an inference taken back that nobody made',
    (d) => void (first(quoteDate(d).trace).inferred = false),
    '/events/1/date'
  ],
  [
    'actor-is-mentioned',
    'an actor without mentions',
    (d) => void (first(d.actors).mentions = []),
    '/actors/0'
  ],
  [
    'actors-are-known',
    'an actor that nobody read',
    (d) => void (first(event(d, 'visit-1').actors).actor = 'nobody'),
    '/events/0'
  ],
  [
    'actors-are-known',
    'a source that nobody read',
    (d) => void (event(d, 'visit-1').attribution.sources = ['nobody']),
    '/events/0'
  ],
  [
    'speakers-are-known',
    'a speaker that nobody read',
    (d) => void (first(d.quotes).speaker = 'nobody'),
    '/quotes/0'
  ],
  [
    'speakers-are-known',
    'a speaker found by no rule',
    (d) => void (first(d.quotes).rule = null),
    '/quotes/0'
  ],
  [
    'unnamed-sources-are-shown',
    'unnamed sources that have a name',
    (d) => void (event(d, 'visit-1').attribution.sources = ['anna-keller']),
    '/events/0'
  ],
  [
    'no-confirmation-is-no-denial',
    'a refusal to confirm that denies',
    (d) => void (event(d, 'non-confirmation-1').modality = 'denied'),
    '/events/3'
  ],
  [
    'no-confirmation-is-no-denial',
    'a denial that does not deny',
    (d) => void (event(d, 'non-confirmation-1').kind = 'denial'),
    '/events/3'
  ]
];

describe('checkExtraction', () => {
  it('finds nothing wrong with an extraction that keeps the rules', () => {
    expect(checkExtraction(anExtraction())).toEqual([]);
  });

  it.each(FAULTS)('%s: catches %s', (rule, _fault, plant, at) => {
    const found = checkExtraction(anExtraction(plant)).filter(
      (violation) => violation.rule === rule
    );
    expect(found.map((violation) => violation.at)).toContain(at);
  });

  it('has a planted fault for every rule', () => {
    expect(new Set(FAULTS.map(([rule]) => rule))).toEqual(new Set(TRUTH_RULES.map(({ id }) => id)));
  });

  it('says what was found and what was wanted', () => {
    const [violation] = checkExtraction(
      anExtraction((draft) => void (event(draft, 'visit-1').evidence = []))
    );
    expect(violation?.says).toBe(
      'found "Anna Keller visited Oslo" without evidence. No event without evidence.'
    );
  });

  it('accepts a title in one line for words that the article breaks', () => {
    const broken = anExtraction((draft) => {
      draft.article.text = draft.article.text.replace('keep talking', 'keep\ntalking');
      for (const quote of draft.quotes) quote.exact = 'We will keep\ntalking,';
      for (const item of event(draft, 'quote-1').evidence) {
        if (item.type === 'span') item.exact = item.exact.replace('keep talking', 'keep\ntalking');
      }
      event(draft, 'quote-1').title = 'Keller: “We will keep talking”';
    });
    expect(checkExtraction(broken)).toEqual([]);
  });

  it('accepts a person who is known through another', () => {
    const father = anExtraction((draft) => void (first(draft.actors).name = 'Keller’s President'));
    expect(checkExtraction(father)).toEqual([]);
  });

  it('accepts a week as one day within Monday to Sunday', () => {
    const week = anExtraction((draft) => {
      const { date } = event(draft, 'visit-1');
      const from = (date.extent.from ?? 0) - 1;
      Object.assign(date, {
        edtf: '[2025-05-05..2025-05-11]',
        form: 'within',
        precision: 'week',
        extent: { from, to: from + 7 }
      });
      first(date.trace).result = date.edtf;
    });
    expect(checkExtraction(week)).toEqual([]);
  });
});
