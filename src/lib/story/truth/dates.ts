import type { DayExtent, EventDate } from '#lib/domain/date.ts';
import type { TimelineEvent } from '#lib/domain/event.ts';
import { readEdtf, type EdtfReading } from '#lib/time/edtf-read.ts';
import { extentOf } from '#lib/time/edtf-extent.ts';
import { validatePublished } from '#lib/time/published-day.ts';
import { inEach, shown, type Breach, type TruthRule } from './rule.ts';

/** Rules about dates: EDTF, extent, form and basis say the same, and none claims more than its source. */
export const DATE_RULES: readonly TruthRule[] = [
  {
    id: 'date-is-edtf',
    says: 'Every date is EDTF, with the extent, form, precision and approximation that it says.',
    breaches: ({ events }) => inEach('/events', events, ({ date }) => disagreement(date))
  },
  {
    id: 'time-is-edtf',
    says: 'A time expression with a calendar value has it in EDTF.',
    breaches: ({ times }) =>
      inEach('/times', times, ({ edtf }) =>
        edtf === null || extentOf(edtf).ok ? null : shown(edtf)
      )
  },
  {
    id: 'date-has-a-trace',
    says: 'Every date says how it was read, step by step, and the last step gives the date.',
    breaches: ({ events }) =>
      inEach('/events', events, ({ date }) => {
        const last = date.trace.at(-1);
        if (!last) return 'no step';
        return last.result === date.edtf
          ? null
          : `${shown(date.edtf)} after a step to ${shown(last.result)}`;
      })
  },
  {
    id: 'basis-has-a-source',
    says: 'A date that is stated or counted shows the words it was read from; one that hangs on another event shows what it counts from.',
    breaches: ({ events }) => inEach('/events', events, ({ date }) => withoutSource(date))
  },
  {
    id: 'undated-means-by-publication',
    says: 'Where nothing but publication bounds an event it is undated, by the day of publication; nothing else is undated.',
    breaches: ({ article, events }) => {
      const day = validatePublished(article.published);
      if (!day.ok) return [{ at: '/article/published', found: shown(article.published) }];
      return inEach('/events', events, (event) => overclaimed(event, day.value));
    }
  },
  {
    id: 'inference-can-be-taken-back',
    says: 'A date that rests on an inference also says what holds without it, which is no sharper; other dates do not.',
    breaches: ({ events }) =>
      events.flatMap((event, index) => notTakenBack(event, `/events/${index}`))
  }
];

function disagreement(date: EventDate): string | null {
  const reading = readEdtf(date.edtf);
  if (!reading.ok) return reading.message;
  if (!sameExtent(reading.value.extent, date.extent)) {
    return `${shown(date.edtf)} with the days ${inDays(date.extent)}; wanted ${inDays(reading.value.extent)}`;
  }
  if (!formsOf(reading.value).includes(date.form))
    return `${shown(date.edtf)} with the form ${date.form}`;
  if (isApproximate(reading.value) !== date.approximate) {
    return `${shown(date.edtf)} with approximate ${date.approximate}`;
  }
  if (date.form === 'unit' && reading.value.from?.precision !== date.precision) {
    return `${shown(date.edtf)} with the precision ${date.precision}`;
  }
  return null;
}

function formsOf({ form }: EdtfReading): readonly EventDate['form'][] {
  if (form === 'unit') return ['unit'];
  return form === 'set' ? ['within', 'undated'] : ['lasting'];
}

function isApproximate({ from, to }: EdtfReading): boolean {
  return (from?.approximate ?? false) || (to?.approximate ?? false);
}

function withoutSource({ basis, trace }: EventDate): string | null {
  const wantsWords = basis === 'stated' || basis === 'relative';
  if (wantsWords && trace.every((step) => step.words === null)) return `${basis}, without words`;
  const wantsReference = basis === 'relative' || basis === 'event' || basis === 'inherited';
  if (wantsReference && trace.every((step) => step.reference === null))
    return `${basis}, without what it counts from`;
  return null;
}

function overclaimed({ kind, date }: TimelineEvent, published: number): string | null {
  const byPublication = date.basis === 'publication';
  if (date.form === 'undated' && !byPublication) return `undated on the basis ${date.basis}`;
  if (!byPublication) return null;
  const from = kind === 'publication' ? published : null;
  const form = kind === 'publication' ? 'unit' : 'undated';
  const fits = date.form === form && sameExtent(date.extent, { from, to: published + 1 });
  return fits ? null : `${shown(date.edtf)} (${date.form}) from publication alone`;
}

function notTakenBack({ date, inferences }: TimelineEvent, at: string): readonly Breach[] {
  const inferred = date.trace.some((step) => step.inferred);
  const bare = date.withoutInference;
  if (bare === null)
    return inferred ? [{ at: `${at}/date`, found: 'an inferred step and nothing without it' }] : [];
  if (!inferred)
    return [{ at: `${at}/date`, found: 'a date without inference, though no step is inferred' }];
  const extent = extentOf(bare.edtf);
  const breaches: Breach[] = [];
  if (inferences.length === 0)
    breaches.push({ at, found: 'an inferred date on an event without inferences' });
  if (!extent.ok || !sameExtent(extent.value, bare.extent)) {
    breaches.push({
      at: `${at}/date/withoutInference`,
      found: `${shown(bare.edtf)} with the days ${inDays(bare.extent)}`
    });
  } else if (!isWithin(date.extent, bare.extent)) {
    breaches.push({
      at: `${at}/date/withoutInference`,
      found: `${shown(bare.edtf)}, sharper than ${shown(date.edtf)}`
    });
  }
  return breaches;
}

function sameExtent(a: DayExtent, b: DayExtent): boolean {
  return a.from === b.from && a.to === b.to;
}

function isWithin(inner: DayExtent, outer: DayExtent): boolean {
  const from = outer.from === null || (inner.from !== null && inner.from >= outer.from);
  const to = outer.to === null || (inner.to !== null && inner.to <= outer.to);
  return from && to;
}

function inDays({ from, to }: DayExtent): string {
  return `[${from ?? 'open'}, ${to ?? 'open'})`;
}
