import { describe, expect, it } from 'vitest';
import { Firings } from '#lib/extract/rule.ts';
import { findTimes } from '#lib/extract/times/find-times.ts';
import { publicationTime, type ReferenceTime } from '#lib/extract/times/reference-time.ts';
import type { ResolvedTime } from '#lib/extract/times/resolved-time.ts';
import { resolveTime } from '#lib/extract/times/resolve-time.ts';
import type { TimeMention } from '#lib/extract/times/time-mention.ts';
import { tenseAround } from '#lib/extract/times/tense.ts';
import { dayNumber } from '#lib/time/day-number.ts';
import { extentOf } from '#lib/time/edtf-extent.ts';

const friday = publicationTime(dayNumber(2026, 2, 6));
const spoken: ReferenceTime = {
  extent: { from: dayNumber(2026, 2, 4), to: dayNumber(2026, 2, 7) },
  edtf: '[2026-02-04..2026-02-06]',
  kind: 'utterance'
};

function onlyTime(text: string): TimeMention {
  const { mentions } = findTimes(text, new Firings());
  const [mention] = mentions;
  if (mention === undefined || mentions.length > 1) {
    throw new Error(
      `wanted one time expression, got ${JSON.stringify(mentions.map(({ exact }) => exact))}`
    );
  }
  return mention;
}

function resolve(text: string, reference = friday): ResolvedTime {
  const mention = onlyTime(text);
  return resolveTime(mention, reference, tenseAround(text, mention), new Firings());
}

describe('a time expression counted from publication, Friday 6 February 2026', () => {
  it.each([
    ['It fell in 2022.', '2022', '2022', 'unit', 'stated'],
    ['It fell around 2022.', '2022', '2022~', 'unit', 'stated'],
    ['It fell in August 2008.', '2008-08', '2008-08', 'unit', 'stated'],
    ['It fell on 3 February 2026.', '2026-02-03', '2026-02-03', 'unit', 'stated'],
    ['It fell in the 1990s.', '199', '199X', 'unit', 'stated'],
    ['It fell in 44 BC.', 'BC0044', '-0043', 'unit', 'stated'],
    ['It fell in the second half of 2019.', '2019-H2', '2019-41', 'unit', 'stated'],
    ['She resigned Tuesday.', '2026-02-03', '2026-02-03', 'unit', 'relative'],
    ['She resigned Friday.', '2026-02-06', '2026-02-06', 'unit', 'relative'],
    ['She resigned last Friday.', '2026-01-30', '2026-01-30', 'unit', 'relative'],
    ['She will resign Tuesday.', '2026-02-10', '2026-02-10', 'unit', 'relative'],
    ['She resigned Thursday night.', '2026-02-05', '2026-02-05', 'unit', 'relative'],
    ['She resigned in December.', '2025-12', '2025-12', 'unit', 'relative'],
    ['She resigned in late December.', '2025-12', '2025-12', 'unit', 'relative'],
    ['They met last week.', '2026-W05', '[2026-01-26..2026-02-01]', 'within', 'relative'],
    ['They met last year.', '2025', '2025', 'unit', 'relative'],
    ['They met in June last year.', '2025-06', '2025-06', 'unit', 'relative'],
    ['They met last summer.', '2025-SU', '2025-22', 'unit', 'relative'],
    ['They met two days ago.', '2026-02-04', '2026-02-04', 'unit', 'relative'],
    ['They met about two days ago.', '2026-02-04', '2026-02-04~', 'unit', 'relative'],
    ['They met two weeks ago.', '2026-W04', '[2026-01-19..2026-01-25]', 'within', 'relative'],
    ['They met about two weeks ago.', '2026-W04', '2026-01-23~', 'unit', 'relative'],
    ['They met two months ago.', '2025-12', '2025-12~', 'unit', 'relative'],
    ['They met three years ago.', '2023', '2023~', 'unit', 'relative'],
    ['They met three decades ago.', '1996', '1996~', 'unit', 'relative'],
    ['They met a year and a half ago.', '2024-08', '2024-08~', 'unit', 'relative'],
    ['They met on Good Friday.', '2025-04-18', '2025-04-18', 'unit', 'relative']
  ])('%s', (text, value, edtf, form, basis) => {
    const { date, ...resolved } = resolve(text);
    expect(resolved.value).toBe(value);
    expect(date).toMatchObject({ edtf, form, basis, withoutInference: null });
    expect(extentOf(edtf)).toEqual({ ok: true, value: date?.extent });
  });

  it.each([
    ['It sailed on Wednesday 6 March.', '2024-03-06'],
    ['She resigned on Thursday, 19 May.', '2022-05-19'],
    ['They met on Saturday 29 February.', '2020-02-29'],
    ['They met on Tuesday 3 February.', '2026-02-03'],
    ['They met on Wednesday 3 December.', '2025-12-03'],
    ['They will meet on Sunday, 12 April.', '2026-04-12'],
    ['They met on Wednesday 6 March 2023.', '2023-03-06']
  ])('is of the year in which it falls on its weekday: %s', (text, value) => {
    expect(resolve(text)).toMatchObject({ value, date: { edtf: value } });
  });

  it.each([
    ['They met on Friday 3 February.', 'XXXX-02-03'],
    ['They will meet on Tuesday 6 March.', 'XXXX-03-06'],
    ['They will meet on Monday 29 February.', 'XXXX-02-29']
  ])('is of no year where it falls on its weekday in none that is near: %s', (text, value) => {
    expect(resolve(text)).toMatchObject({ value, date: null });
  });

  it.each([
    ['They argued for two weeks.', 'P2W'],
    ['It is nearing its fifth year.', 'P5Y'],
    ['It met several years ago.', 'PAST_REF'],
    ['It lived 65,000 years ago.', 'PAST_REF'],
    ['It is now closed.', 'PRESENT_REF'],
    ['It floods every spring.', 'XXXX-SP']
  ])('dates nothing: %s', (text, value) => {
    expect(resolve(text)).toMatchObject({ value, date: null });
  });
});

describe('a time expression counted from an interval', () => {
  it.each([
    ['They met about two weeks ago.', '[2026-01-21~..2026-01-23~]', 'within', true],
    ['They met two weeks ago.', '[2026-01-19..2026-01-25]', 'within', false],
    ['They met yesterday.', '[2026-02-03..2026-02-05]', 'within', false],
    ['They met Tuesday.', '2026-02-03', 'unit', false],
    ['They met Thursday.', '[2026-01-29..2026-02-05]', 'within', false],
    ['They met last year.', '2025', 'unit', false],
    ['They met in 2022.', '2022', 'unit', false]
  ])('is as wide as what it counts from: %s', (text, edtf, form, approximate) => {
    const { date } = resolve(text, spoken);
    expect(date).toMatchObject({ edtf, form, approximate });
    expect(extentOf(edtf)).toEqual({ ok: true, value: date?.extent });
  });
});

describe('the trace', () => {
  it.each([
    [
      'She resigned Tuesday.',
      friday,
      '“Tuesday” is the last Tuesday on or before publication, Fri 6 Feb 2026.'
    ],
    [
      'She will resign Tuesday.',
      friday,
      '“Tuesday” is the next Tuesday after publication, Fri 6 Feb 2026, as the sentence looks ahead.'
    ],
    ['It fell in 2022.', friday, '“2022” says 2022.'],
    [
      'They met about two weeks ago.',
      spoken,
      '“about two weeks ago” is about 21–23 Jan 2026, counted back from when it was said, some day between Wed 4 and Fri 6 Feb 2026.'
    ],
    ['They argued for two weeks.', friday, '“two weeks” says how long, not when.']
  ])('says in plain words how it was read: %s', (text, reference, says) => {
    const { trace } = resolve(text, reference);
    expect(trace.map((step) => step.says)).toEqual([says]);
  });

  it('names the rule, the words, the reference and the result', () => {
    const text = 'She resigned Tuesday.';
    expect(resolve(text).trace).toEqual([
      {
        rule: 'weekday-on-or-before',
        words: { start: 13, end: 20, exact: 'Tuesday' },
        reference: '2026-02-06',
        result: '2026-02-03',
        says: '“Tuesday” is the last Tuesday on or before publication, Fri 6 Feb 2026.',
        inferred: false
      }
    ]);
  });

  it('counts what is written out from no reference', () => {
    expect(resolve('It fell in 2022.').trace[0]?.reference).toBeNull();
  });

  it('notes the rule that fired', () => {
    const firings = new Firings();
    resolveTime(onlyTime('She resigned Tuesday.'), friday, 'past', firings);
    expect([...firings.counts()]).toEqual([['weekday-on-or-before', 1]]);
  });
});
