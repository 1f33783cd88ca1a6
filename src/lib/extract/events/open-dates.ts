import type { EventDate } from '#lib/domain/date.ts';
import type { TraceStep } from '#lib/domain/trace.ts';
import { undatedClaim, unitClaim } from '#lib/time/date-claim.ts';
import { englishDateWords } from '#lib/time/english-dates.ts';
import { writeDay } from '#lib/time/edtf-write.ts';
import type { Rule } from '../rule.ts';
import { BY_PUBLICATION, GOING_ON_AT_PUBLICATION } from './dating-rules.ts';

/** Nothing but publication bounds it: any day up to that one. */
export function undatedBy(published: number): EventDate {
  const claim = undatedClaim(published);
  const says = `The text gives no date: ${englishDateWords(claim, 'long')}, the day of publication.`;
  const step = {
    rule: BY_PUBLICATION.id,
    words: null,
    reference: writeDay(published),
    result: claim.edtf,
    says,
    inferred: false
  };
  return { ...claim, basis: 'publication', trace: [step], withoutInference: null };
}

/** Going on on the day of publication: no beginning and no end that the text gives. */
export function goingOnAt(published: number): EventDate {
  const edtf = '/..';
  const says = `Going on when the article appears, ${englishDateWords(unitClaim(published, 'day'), 'long')}; the text gives no beginning and no end.`;
  return {
    edtf,
    form: 'lasting',
    approximate: false,
    precision: 'day',
    basis: 'order',
    extent: { from: null, to: null },
    trace: [
      {
        rule: GOING_ON_AT_PUBLICATION.id,
        words: null,
        reference: writeDay(published),
        result: edtf,
        says,
        inferred: false
      }
    ],
    withoutInference: null
  };
}

/** The step that carries a date over to what is inferred to be the same. */
export function inferredStep(
  { rule, says }: { readonly rule: Rule; readonly says: string },
  date: EventDate
): TraceStep {
  return {
    rule: rule.id,
    words: null,
    reference: date.edtf,
    result: date.edtf,
    says,
    inferred: true
  };
}
