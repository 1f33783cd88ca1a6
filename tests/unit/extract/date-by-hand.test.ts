import { describe, expect, it } from 'vitest';
import { readDateByHand } from '#lib/extract/date-by-hand.ts';

/** A Friday. */
const RECKONING = { published: '2026-02-06', zone: 'Europe/Paris' };

describe('a date that a person types', () => {
  const table: readonly (readonly [typed: string, edtf: string, form: string])[] = [
    ['2026-02-03', '2026-02-03', 'unit'],
    ['[2026-02-04..2026-02-06]', '[2026-02-04..2026-02-06]', 'within'],
    ['2022/..', '2022/..', 'lasting'],
    ['3 February 2026', '2026-02-03', 'unit'],
    ['on 3 February', '2026-02-03', 'unit'],
    ['February 3', '2026-02-03', 'unit'],
    ['Tuesday', '2026-02-03', 'unit'],
    ['yesterday', '2026-02-05', 'unit'],
    ['last week', '[2026-01-26..2026-02-01]', 'within'],
    ['about two weeks ago', '2026-01-23~', 'unit'],
    ['around 3 February 2026', '2026-02-03~', 'unit'],
    ['2022', '2022', 'unit'],
    ['in May 2014', '2014-05', 'unit'],
    ['spring 2022', '2022-21', 'unit'],
    ['the 1990s', '199X', 'unit'],
    ['between 3 February and 5 February', '[2026-02-03..2026-02-05]', 'within'],
    ['between 2014 and 2016', '[2014..2016]', 'within'],
    ['from March 2014 to May 2014', '2014-03/2014-05', 'lasting'],
    ['1 February to 3 February', '2026-02-01/2026-02-03', 'lasting'],
    ['about 2014 to 2016', '2014~/2016', 'lasting'],
    ['roughly 2014 to 2016', '2014~/2016', 'lasting'],
    ['around Tuesday to Thursday', '2026-02-03~/2026-02-05', 'lasting'],
    ['3 February to about  5 February', '2026-02-03/2026-02-05~', 'lasting'],
    ['Tuesday until roughly Thursday', '2026-02-03/2026-02-05~', 'lasting'],
    ['2014 to about  2016', '2014/2016~', 'lasting'],
    ['since 2022', '2022/..', 'lasting'],
    ['from 2022 on', '2022/..', 'lasting'],
    ['until May 2025', '../2025-05', 'lasting'],
    ['before 3 February 2026', '[..2026-02-02]', 'within'],
    ['by 3 February 2026', '[..2026-02-03]', 'within'],
    ['after 3 February 2026', '[2026-02-04..]', 'within'],
    ['on or after 3 February 2026', '[2026-02-03..]', 'within']
  ];
  it.each(table)('“%s” is %s, %s', (typed, edtf, form) => {
    expect(readDateByHand(typed, RECKONING)).toMatchObject({ ok: true, value: { edtf, form } });
  });

  it.each([
    '',
    'soon',
    'two weeks',
    'after the visit',
    '31 February 2026',
    '3 February or so I think',
    'between 5 February and 3 February',
    '2026-02-30',
    '<b>3 February</b>'
  ])('“%s” is refused with what was found and wanted', (typed) => {
    const refused = readDateByHand(typed, RECKONING);
    expect(refused).toMatchObject({ ok: false, code: 'no-date' });
    expect(refused.ok ? '' : refused.message).toContain(`“${typed}” is no date`);
  });
});
