import type { AddEvent } from '#lib/domain/correction.ts';
import type { EventDate } from '#lib/domain/date.ts';
import type { EventActor, Evidence, RecordEvidence } from '#lib/domain/event.ts';
import { covers, type Span } from '#lib/domain/span.ts';
import type { StoryEvent } from '#lib/domain/story.ts';
import type { DateClaim } from '#lib/time/date-claim.ts';
import { dateByHand } from './correct-event.ts';
import { madeId } from './made.ts';
import { edited, UNTOUCHED, type ByHand, type Source } from './draft.ts';

/** In the middle: what a person adds neither leads the main events nor comes last. */
const SCORE = 50;

/** An event of a person's own. */
export function makeEvent(
  deed: AddEvent,
  evidence: Evidence,
  claim: DateClaim,
  actors: readonly EventActor[],
  hand: ByHand
): StoryEvent {
  const event: StoryEvent = {
    ...madeEvent(deed, evidence, dateByHand(claim, hand), actors),
    hand: { ...UNTOUCHED, checked: { by: hand.by, on: hand.on } }
  };
  return edited(event, 'event', 'no event', hand);
}

/** An event as a record of a file has it: nobody made it up, and nobody has looked at it. */
export function eventOfRecord(
  deed: AddEvent,
  evidence: RecordEvidence,
  claim: DateClaim,
  actors: readonly EventActor[]
): StoryEvent {
  const { row, file, dated } = evidence;
  const words = dated === undefined ? '' : `: “${dated}”`;
  const says = `Row ${row} of ${file}${words}.`;
  const step = { rule: 'record', words: null, reference: null, says, inferred: false };
  const date: EventDate = {
    ...claim,
    basis: 'record',
    trace: [{ ...step, result: claim.edtf }],
    withoutInference: null
  };
  return madeEvent(deed, evidence, date, actors);
}

function madeEvent(
  { made, title, kind, modality }: AddEvent,
  evidence: Evidence,
  date: EventDate,
  actors: readonly EventActor[]
): StoryEvent {
  return {
    id: madeId(made),
    kind,
    title,
    modality,
    date,
    actors,
    evidence: [evidence],
    quotes: [],
    attribution: { sources: [], words: null },
    inferences: [],
    score: SCORE,
    edits: [],
    hand: null,
    accounts: [],
    contradictions: []
  };
}

/** The words as evidence, with the paragraph that they stand in. */
export function spanEvidence(
  article: string,
  { text, blocks }: Source,
  span: Span
): Evidence & { readonly type: 'span' } {
  const block =
    blocks.find((each) => each.number !== null && covers(each, span)) ??
    blocks.find((each) => covers(each, span));
  const role = block?.role;
  return {
    type: 'span',
    article,
    start: span.start,
    end: span.end,
    exact: text.slice(span.start, span.end),
    paragraph:
      block?.number ??
      (role === undefined || role === 'paragraph' || role === 'dateline'
        ? nearestParagraph(blocks, span)
        : role)
  };
}

/** Words that run over the end of a paragraph are counted in the one that they begin in. */
function nearestParagraph(blocks: Source['blocks'], span: Span): number {
  const before = blocks.filter(({ number, start }) => number !== null && start <= span.start);
  return before.at(-1)?.number ?? 1;
}
