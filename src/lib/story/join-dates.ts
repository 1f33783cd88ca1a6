import type { EventDate } from '#lib/domain/date.ts';
import { hullClaim, type DateClaim } from '#lib/time/date-claim.ts';
import { englishDateWords } from '#lib/time/english-dates.ts';
import { daysOf, relationOf } from './same-claim.ts';

/** A date as one text claims it. */
export interface DatedAccount {
  readonly date: EventDate;
  /** Who says so, for the reader. */
  readonly source: string;
}

/** The date of an event that several texts tell. */
export interface JoinedDate {
  readonly date: EventDate;
  /** Whose claim it is; null where it is nobody's alone. */
  readonly of: string | null;
}

/**
 * One date out of several claims, never sharper than a source says it and every source allows: the claim that lies
 * within all others, else all that any of them says. `accounts` stand in order of publication; at least one.
 */
export function joinDates(accounts: readonly [DatedAccount, ...DatedAccount[]]): JoinedDate {
  const dated = accounts.filter(({ date }) => date.form !== 'undated');
  const [first] = accounts;
  const [start, ...more] = dated.some(({ date }) => date.form !== 'lasting')
    ? dated.filter(({ date }) => date.form !== 'lasting')
    : dated;
  const narrowest = dated.find((one) => dated.every((other) => isWithin(one.date, other.date)));
  const whole = narrowest ?? (start ? null : first);
  if (whole || !start) return { date: (whole ?? first).date, of: (whole ?? first).source };
  const claim = more.reduce<DateClaim>((before, { date }) => wider(before, date), start.date);
  const says = accounts.map(({ date, source }) => ({
    rule: 'claim-of-a-source',
    words: null,
    reference: null,
    result: date.edtf,
    says: `${source}: ${englishDateWords(date, 'long')}.`,
    inferred: false
  }));
  const last = {
    rule: 'all-that-sources-say',
    words: null,
    reference: null,
    result: claim.edtf,
    says: 'The sources say different things, and none of them is picked.',
    inferred: true
  };
  const { edtf, form, approximate, precision, extent } = claim;
  return {
    date: {
      edtf,
      form,
      approximate,
      precision,
      extent,
      basis: first.date.basis,
      trace: [...says, last],
      withoutInference: { edtf: first.date.edtf, extent: first.date.extent }
    },
    of: null
  };
}

function isWithin(one: EventDate, other: EventDate): boolean {
  const relation = relationOf(one, other);
  if (relation === 'equal') return true;
  const [a, b] = [daysOf(one), daysOf(other)];
  return relation === 'within' && b.from <= a.from && a.to <= b.to;
}

/** All that either says; what would leave it without any bound is let be. */
function wider(one: DateClaim, other: DateClaim): DateClaim {
  const from = one.extent.from !== null && other.extent.from !== null;
  const to = one.extent.to !== null && other.extent.to !== null;
  return from || to ? hullClaim(one, other) : one;
}
