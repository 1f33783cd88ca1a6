import { describe, expect, it } from 'vitest';
import type { EventDate } from '#lib/domain/date.ts';
import { Firings } from '#lib/extract/rule.ts';
import { findTimes } from '#lib/extract/times/find-times.ts';
import { resolveAnchored } from '#lib/extract/times/resolve-anchored.ts';
import type { AnchorMention } from '#lib/extract/times/time-mention.ts';
import { undatedClaim, unitClaim, withinClaim, type DateClaim } from '#lib/time/date-claim.ts';
import { dayNumber } from '#lib/time/day-number.ts';
import { extentOf } from '#lib/time/edtf-extent.ts';

const friday = dayNumber(2026, 2, 6);
const tuesday = unitClaim(dayNumber(2026, 2, 3), 'day');
const year = unitClaim(dayNumber(2022, 1, 1), 'year');
const within = withinClaim({ from: friday - 2, to: friday + 1 });

function connective(words: string): AnchorMention {
  const { anchors } = findTimes(`They spoke ${words} the visit.`, new Firings());
  const [anchor] = anchors;
  if (anchor === undefined || anchors.length > 1)
    throw new Error(`wanted one connective in “${words}”`);
  return anchor;
}

function dated(claim: DateClaim): EventDate {
  const step = {
    rule: 'made-up',
    words: null,
    reference: null,
    result: claim.edtf,
    says: 'Made up.'
  };
  return {
    ...claim,
    basis: 'stated',
    trace: [{ ...step, inferred: false }],
    withoutInference: null
  };
}

describe('an event dated by another', () => {
  it.each([
    ['just days after', tuesday, '[2026-02-04..2026-02-06]', 'within', false],
    ['after', tuesday, '[2026-02-03..2026-02-06]', 'within', false],
    ['two days after', tuesday, '2026-02-05', 'unit', false],
    ['the day before', tuesday, '2026-02-02', 'unit', false],
    ['two weeks before', tuesday, '[2026-01-17..2026-01-23]', 'within', false],
    ['ahead of', tuesday, '[..2026-02-03]', 'within', false],
    ['weeks before', tuesday, '[..2026-01-27]', 'within', false],
    ['shortly after', tuesday, '2026-02-03~', 'unit', true],
    ['shortly after', year, '2022~', 'unit', true],
    ['since shortly after', year, '2022~', 'unit', true],
    ['shortly after', within, '[2026-02-04~..2026-02-06~]', 'within', true],
    ['since', year, '2022/..', 'lasting', false],
    ['until', tuesday, '../2026-02-03', 'lasting', false],
    ['just days after', year, '[2022-01-02..2026-02-06]', 'within', false],
    ['after', undatedClaim(friday), '[..2026-02-06]', 'within', false]
  ])('“%s” what is dated %j', (words, anchor, edtf, form, approximate) => {
    const date = resolveAnchored(connective(words), dated(anchor), friday, new Firings());
    expect(date).toMatchObject({ edtf, form, approximate, basis: 'event' });
    expect(extentOf(edtf)).toEqual({ ok: true, value: date.extent });
  });

  it('is bounded by nothing above where the other event is still to come', () => {
    const next = dated(unitClaim(friday + 20, 'day'));
    const date = resolveAnchored(connective('after'), next, friday, new Firings());
    expect(date.edtf).toBe('[2026-02-26..]');
  });

  it('carries the other event’s trace, then its own step', () => {
    const firings = new Firings();
    const { trace } = resolveAnchored(
      connective('just days after'),
      dated(tuesday),
      friday,
      firings
    );
    expect(trace.map(({ rule }) => rule)).toEqual(['made-up', 'counted-from-event']);
    expect(trace[1]).toMatchObject({
      words: { exact: 'just days after' },
      reference: '2026-02-03',
      result: '[2026-02-04..2026-02-06]',
      says: '“just days after” counts from another event, Tue 3 Feb 2026: some day between Wed 4 and Fri 6 Feb 2026.'
    });
    expect([...firings.counts().keys()]).toEqual(['counted-from-event']);
  });
});
