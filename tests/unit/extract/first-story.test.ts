import { describe, expect, test } from 'vitest';
import { extractArticle } from '#lib/extract/pipeline.ts';
import { checkExtraction } from '#lib/story/truth.ts';
import { firstArticle, rowsOf } from '../../support/first-story.ts';

const extraction = extractArticle(firstArticle());
const rows = rowsOf(extraction);

const CALL =
  'If you want to call and have a serious conversation, then call. Putin will always pick up the phone,';

describe('the first story, read without its corrections', () => {
  test('has these events and no others', () => {
    expect(rows.map(({ date, kind, who }) => [date, kind, who.join(', ')])).toEqual([
      ['2022~', 'talks', 'Vladimir Putin, Emmanuel Macron'],
      ['2022', 'action', 'Russia, Ukraine'],
      ['[2026-01-21~..2026-01-23~]', 'statement', 'Emmanuel Macron'],
      ['2026-02-03', 'visit', 'Bonne'],
      ['2026-02-03~', 'meeting', 'Bonne, Yury Ushakov'],
      ['2026-02-03', 'quote', 'Emmanuel Macron'],
      ['[2026-02-03..2026-02-06]', 'statement', 'Two EU diplomats'],
      ['[2026-02-03..2026-02-06]', 'non-confirmation', 'French officials'],
      ['2026-02-04', 'quote', 'Macron’s office'],
      ['[2026-02-04..2026-02-06]', 'quote', 'Sergey Lavrov'],
      ['2026-02-05', 'non-confirmation', 'Dmitry Peskov'],
      ['2026-02-06', 'publication', ''],
      ['[..2026-02-06]', 'statement', 'Emmanuel Macron'],
      ['[..2026-02-06]', 'quote', 'Tatiana Stanovaya'],
      ['/..', 'talks', 'Russia, Ukraine, United States']
    ]);
  });

  test('says on whose word each stands, and how', () => {
    expect(rows.map(({ kind, modality, sources }) => [kind, modality, sources.join(', ')])).toEqual(
      [
        ['talks', 'asserted', ''],
        ['action', 'asserted', ''],
        ['statement', 'reported', 'Sergey Lavrov'],
        ['visit', 'unnamed sources', 'Two EU diplomats'],
        ['meeting', 'unnamed sources', 'Two EU diplomats'],
        ['quote', 'asserted', ''],
        ['statement', 'asserted', ''],
        ['non-confirmation', 'asserted', ''],
        ['quote', 'asserted', ''],
        ['quote', 'asserted', 'RT'],
        ['non-confirmation', 'asserted', ''],
        ['publication', 'asserted', ''],
        ['statement', 'recurring', ''],
        ['quote', 'asserted', ''],
        ['talks', 'ongoing', '']
      ]
    );
  });

  test('quotes each speaker verbatim, and one interview once, in standfirst and body', () => {
    expect(rows.flatMap(({ quotes }) => quotes)).toEqual([
      'Emmanuel Macron: technical talks',
      'Macron’s office: and in consultation with President Zelenskyy and with our main European colleagues.',
      `Sergey Lavrov: ${CALL}`,
      'Sergey Lavrov: pathetic',
      'Sergey Lavrov: French President Emmanuel Macron about two weeks ago once again said he would somehow call [Vladimir] Putin,',
      'Sergey Lavrov: You know, this is not serious. It’s pathetic diplomacy. If you want to call and have a serious conversation, then call. Putin will always pick up the phone. He will always hear out any proposals, especially serious ones,',
      'Dmitry Peskov: solidarity',
      'Tatiana Stanovaya: but remains deeply [sic] sceptical about what Europe can offer.'
    ]);
  });

  test('dates the interview by publication alone where the adviser’s journey is not taken for Bonne’s', () => {
    const interview = extraction.events.find(({ quotes }) => quotes.length > 1);
    expect(interview?.date.withoutInference?.edtf).toBe('[..2026-02-06]');
    expect(interview?.inferences).not.toEqual([]);
  });

  test('marks as inferred that the adviser of the lead is Bonne', () => {
    const bonne = extraction.actors.find(({ name }) => name === 'Bonne');
    const adviser = bonne?.mentions.filter(({ inferred }) => inferred).map(({ exact }) => exact);
    expect(adviser).toEqual(['the French president’s top diplomatic adviser']);
  });

  test('reads “its fifth year” as a place in a row of years that dates nothing', () => {
    const fifth = extraction.times.find(({ exact }) => exact.includes('fifth year'));
    expect([fifth?.type, fifth?.edtf]).toEqual(['DURATION', null]);
  });

  test.each([
    ['Sergey Lavrov', 'russia'],
    ['Emmanuel Macron', 'france'],
    ['Dmitry Peskov', 'russia'],
    ['Yury Ushakov', 'russia'],
    ['Macron’s office', 'france'],
    ['Two EU diplomats', 'european-union'],
    ['French officials', 'france'],
    ['Tatiana Stanovaya', null],
    ['Zelenskyy', null]
  ])('puts %s on the side %s, as the text says', (name, side) => {
    expect(extraction.actors.find((actor) => actor.name === name)?.side).toBe(side);
  });

  test('names the header, not the headline, as what dates the publication', () => {
    const publication = extraction.events.find(({ kind }) => kind === 'publication');
    expect(publication?.evidence).toMatchObject([
      { exact: 'date 2026-02-06', paragraph: 'header' }
    ]);
  });

  test('keeps every rule of truth', () => {
    expect(checkExtraction(extraction)).toEqual([]);
  });

  test('is the same each time, byte for byte', () => {
    expect(JSON.stringify(extractArticle(firstArticle()))).toBe(JSON.stringify(extraction));
  });
});
