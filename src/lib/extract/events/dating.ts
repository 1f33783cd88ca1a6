import type { DayExtent, EventDate } from '#lib/domain/date.ts';
import type { TraceStep } from '#lib/domain/trace.ts';
import { withinClaim } from '#lib/time/date-claim.ts';
import { englishDateWords } from '#lib/time/english-dates.ts';
import { writeDay } from '#lib/time/edtf-write.ts';
import { gather } from '../gather.ts';
import { publicationTime, type ReferenceTime } from '../times/reference-time.ts';
import { resolveAnchored } from '../times/resolve-anchored.ts';
import { resolveTime } from '../times/resolve-time.ts';
import { tenseAround } from '../times/tense.ts';
import type { ResolvedTime } from '../times/resolved-time.ts';
import type { AnchorMention, TimeMention } from '../times/time-mention.ts';
import type { Candidate } from './candidate.ts';
import type { Dateable } from './dateable.ts';
import {
  AFTER_WHAT_IT_SPEAKS_OF,
  BY_PUBLICATION,
  GOING_ON_AT_PUBLICATION,
  SAID_THEN,
  SAME_OCCASION
} from './dating-rules.ts';
import { inheritedFrom, isSimultaneous, occasionOf } from './occasion.ts';
import { goingOnAt, inferredStep, undatedBy } from './open-dates.ts';
import { byRelation, rangeEnd } from './relation-date.ts';

/** Dates candidates, each no sharper than the text, by what they hang on. */
export class Dating {
  /** By leader: without inferred steps, and with them. */
  readonly #known = [new Map<number, EventDate>(), new Map<number, EventDate>()] as const;
  readonly #open = [new Set<number>(), new Set<number>()] as const;
  #bare: EventDate | null = null;
  readonly #plain: ReadonlyMap<number, readonly number[]>;
  readonly #joined: ReadonlyMap<number, readonly number[]>;

  readonly input: Dateable;

  constructor(input: Dateable) {
    this.input = input;
    this.#plain = input.plain.all();
    this.#joined = input.joined.all();
  }

  /**
   * Date of the event that a candidate belongs to, with what holds without inferred steps. What is inferred but
   * contradicts that is not held.
   */
  dateOf(id: number): EventDate {
    const date = this.#date(id, true);
    if (!date.trace.some((step) => step.inferred)) return date;
    const bare = this.#date(id, false);
    const { edtf, extent } = bare;
    return liesWithin(date.extent, extent) ? { ...date, withoutInference: { edtf, extent } } : bare;
  }

  #date(id: number, inferring: boolean): EventDate {
    const leader = this.input.plain.leaderOf(id);
    const base = this.#ofPlainGroup(leader, inferring);
    if (!inferring) return base;
    const all = this.input.joined.leaderOf(id);
    let best = base;
    for (const other of this.#joined.get(all) ?? []) {
      const otherLeader = this.input.plain.leaderOf(other);
      if (otherLeader === leader) continue;
      const date = this.#ofPlainGroup(otherLeader, inferring);
      const inference = this.input.inferences.get(all);
      if (width(date) < width(best) && inference)
        best = { ...date, trace: [...date.trace, inferredStep(inference, date)] };
    }
    return best;
  }

  #ofPlainGroup(leader: number, inferring: boolean): EventDate {
    const known = this.#known[inferring ? 1 : 0];
    const open = this.#open[inferring ? 1 : 0];
    const before = known.get(leader);
    if (before) return before;
    if (open.has(leader)) return this.#undated();
    open.add(leader);
    const date = this.#readGroup(this.#plain.get(leader) ?? [leader], inferring);
    open.delete(leader);
    known.set(leader, date);
    return date;
  }

  #readGroup(members: readonly number[], inferring: boolean): EventDate {
    const candidates = gather(members, (id) => this.input.candidates[id] ?? []);
    const own = gather(candidates, (candidate) => this.#own(candidate, inferring) ?? []);
    const sharpest = own.sort((a, b) => width(a) - width(b))[0];
    if (sharpest) return sharpest;
    if (candidates.some(({ modality }) => modality === 'ongoing')) {
      this.input.firings.note(GOING_ON_AT_PUBLICATION);
      return goingOnAt(this.input.published);
    }
    for (const candidate of candidates) {
      const inherited = inferring ? this.#sameOccasion(candidate) : null;
      if (inherited) return inherited;
    }
    for (const candidate of candidates) {
      const after = this.#afterWhatItSpeaksOf(candidate, inferring);
      if (after) return after;
    }
    return this.#undated();
  }

  #own(candidate: Candidate, inferring: boolean): EventDate | null {
    const { own, anchor } = this.input.times[candidate.id] ?? {};
    if (!own) {
      if (!anchor || anchor.target === null) return null;
      const target = this.#date(anchor.target, inferring);
      const mention = candidate.last ? atTheAnchor(anchor.mention) : anchor.mention;
      return target.basis === 'publication'
        ? null
        : resolveAnchored(mention, target, this.input.published, this.input.firings);
    }
    const statement = this.#statementOf(candidate, own);
    const date =
      candidate.sentence.speech === null && statement === undefined
        ? this.#counted(candidate, own)
        : this.#spoken(own, statement, inferring);
    if (!date) return null;
    const { text, published, firings } = this.input;
    const next = rangeEnd(text, own, candidate.sentence.times);
    const last =
      next &&
      (statement === undefined
        ? this.#counted(candidate, next)
        : this.#spoken(next, statement, inferring));
    const end = next && last ? { mention: next, date: last } : null;
    return byRelation(date, own, { candidate, end, published, firings });
  }

  /** As the text has it; a weekday of a plan is the next one. */
  #counted({ kind }: Candidate, own: TimeMention): EventDate | null {
    const { resolved, published, firings } = this.input;
    if (kind !== 'plan' || own.meaning.kind !== 'weekday') return resolved.get(own)?.date ?? null;
    return resolveTime(own, publicationTime(published), 'future', firings).date;
  }

  /** Within whose words a time expression stands; none for what the statement itself is dated by. */
  #statementOf({ id, sentence }: Candidate, own: TimeMention): number | undefined {
    const { speeches, saidIn, plain } = this.input;
    if (sentence.speech !== null) return speeches.get(sentence.speech);
    const statement = saidIn.get(own);
    const isItself = statement !== undefined && plain.leaderOf(statement) === plain.leaderOf(id);
    return isItself ? undefined : statement;
  }

  /** What a time expression means that stands in the words of a dated statement; null where no such statement dates it. */
  inQuotation(mention: TimeMention): ResolvedTime | null {
    const { input } = this;
    const statement = input.saidIn.get(mention);
    const said = statement === undefined ? null : this.#date(statement, false);
    if (!said || said.basis === 'publication' || said.extent.from === null) return null;
    const reference = this.#utterance(said);
    const read = resolveTime(mention, reference, tenseAround(input.text, mention), input.firings);
    return read.date?.basis === 'stated' ? null : read;
  }

  #utterance(said: EventDate | null): ReferenceTime {
    const { published } = this.input;
    return {
      kind: 'utterance',
      edtf: said?.edtf ?? writeDay(published),
      extent: { from: said?.extent.from ?? published, to: said?.extent.to ?? published + 1 }
    };
  }

  /** Counts from when the speech was given; where nothing but publication bounds that, only its latest day holds. */
  #spoken(own: TimeMention, statement: number | undefined, inferring: boolean): EventDate | null {
    const { input } = this;
    const said = statement === undefined ? null : this.#date(statement, inferring);
    const from = said?.extent.from ?? null;
    const reference = this.#utterance(said);
    const read = resolveTime(own, reference, tenseAround(input.text, own), input.firings).date;
    if (!read || read.basis === 'stated') return read;
    input.firings.note(SAID_THEN);
    const claim = from === null ? withinClaim({ from: null, to: read.extent.to }, read) : read;
    const step: TraceStep = {
      rule: SAID_THEN.id,
      words: { start: own.start, end: own.end, exact: own.exact },
      reference: reference.edtf,
      result: claim.edtf,
      says: `“${own.exact}” stands in a quotation and counts from when it was said: ${englishDateWords(claim, 'long')}.`,
      inferred: false
    };
    const trace = [
      ...(said?.basis === 'publication' ? [] : (said?.trace ?? [])),
      ...(from === null ? [] : read.trace),
      step
    ];
    return { ...read, ...claim, trace };
  }

  #sameOccasion(candidate: Candidate): EventDate | null {
    const other = occasionOf(candidate, this.input);
    const date = other ? this.#date(other.id, true) : null;
    if (!other || date?.form !== 'unit' || date.extent.from === null) return null;
    const together = other.sentence === candidate.sentence || isSimultaneous(candidate);
    if (date.precision !== 'day' && !together) return null;
    this.input.firings.note(SAME_OCCASION);
    return inheritedFrom(date, this.input.text, other);
  }

  #afterWhatItSpeaksOf(candidate: Candidate, inferring: boolean): EventDate | null {
    const { about, published, firings } = this.input;
    for (const id of about[candidate.id] ?? []) {
      const date = this.#date(id, inferring);
      const { from } = date.extent;
      if (from === null || date.precision !== 'day' || from > published || date.basis === 'order')
        continue;
      firings.note(AFTER_WHAT_IT_SPEAKS_OF);
      const claim = withinClaim({ from, to: published + 1 });
      const says = `No date of its own; it speaks of what happened on ${englishDateWords(date, 'long')}, so it was said then or later, up to publication: ${englishDateWords(claim, 'long')}.`;
      const step = {
        rule: AFTER_WHAT_IT_SPEAKS_OF.id,
        words: null,
        reference: date.edtf,
        result: claim.edtf,
        says,
        inferred: false
      };
      return { ...claim, basis: 'order', trace: [...date.trace, step], withoutInference: null };
    }
    return null;
  }

  #undated(): EventDate {
    this.input.firings.note(BY_PUBLICATION);
    return (this.#bare ??= undatedBy(this.input.published));
  }
}

function liesWithin(inner: DayExtent, outer: DayExtent): boolean {
  return (
    (outer.from === null || (inner.from !== null && inner.from >= outer.from)) &&
    (outer.to === null || (inner.to !== null && inner.to <= outer.to))
  );
}

function width({ extent }: EventDate): number {
  return extent.from === null || extent.to === null ? Infinity : extent.to - extent.from;
}

/** "Not since X": the last time was about then, not from then on. */
function atTheAnchor(mention: AnchorMention): AnchorMention {
  return mention.relation === 'since'
    ? { ...mention, relation: 'after', vague: 'shortly' }
    : mention;
}
