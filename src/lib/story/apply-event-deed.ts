import type { AddEvent, EventDeed } from '#lib/domain/correction.ts';
import type { Evidence } from '#lib/domain/event.ts';
import type { Quote } from '#lib/domain/quote.ts';
import {
  addQuote,
  confirmEvent,
  describeEvent,
  hideEvent,
  linkActor,
  markEvent,
  mediumOfEvent,
  noteEvent,
  pictureEvent,
  redateEvent,
  renameEvent,
  setKind,
  setModality,
  showEvent,
  unlinkActor
} from './correct-event.ts';
import type { ByHand, Draft } from './draft.ts';
import { eventOfRecord, makeEvent } from './make-event.ts';
import { madeId } from './made.ts';
import { mergeEvents, splitEvent } from './regroup-events.ts';
import {
  actorAt,
  claimAt,
  differing,
  eventAt,
  evidenceAt,
  hiddenEventAt,
  noDate,
  pieceAt,
  type Scope
} from './scope.ts';

/** Changes one event. Throws Misfit where the deed fits nothing, or several things. */
export function applyEventDeed(scope: Scope, deed: EventDeed, hand: ByHand): Draft {
  const { draft } = scope;
  if (deed.do === 'show') return showEvent(draft, hiddenEventAt(scope, '/event', deed.event), hand);
  const event = eventAt(scope, '/event', deed.event);
  switch (deed.do) {
    case 'rename':
      return renameEvent(draft, event, deed.to, hand);
    case 'date':
      return redateEvent(draft, event, claimAt('/to', deed.to), hand);
    case 'kind':
      return setKind(draft, event, deed.to, hand);
    case 'modality':
      return setModality(draft, event, deed.to, hand);
    case 'merge':
      return mergeEvents(draft, ...differing(event, eventAt(scope, '/into', deed.into)), hand);
    case 'split': {
      const piece = pieceAt('/words', event, deed.words);
      return splitEvent(draft, event, piece, { id: madeId(deed.made), title: deed.title }, hand);
    }
    case 'hide':
      return hideEvent(draft, event, hand);
    case 'link': {
      const part = { actor: actorAt(scope, '/actor', deed.actor).id, role: deed.role };
      return linkActor(draft, event, part, hand);
    }
    case 'unlink':
      return unlinkActor(draft, event, actorAt(scope, '/actor', deed.actor).id, hand);
    case 'confirm':
      return confirmEvent(draft, event, hand);
    case 'mark':
      return markEvent(draft, event, deed.to);
    case 'note':
      return noteEvent(draft, event, deed.text, hand);
    case 'picture':
      return pictureEvent(draft, event, deed.to);
    case 'medium':
      return mediumOfEvent(draft, event, deed.to);
    case 'describe':
      return describeEvent(draft, event, deed.to);
    case 'quote':
      return addQuote(draft, event, quoteOf(scope, deed), hand);
  }
}

/** Adds an event of a person's own. Throws Misfit as `applyEventDeed`. */
export function applyAddEvent(scope: Scope, deed: AddEvent, hand: ByHand): Draft {
  const { date } = deed;
  const piece = evidenceOf(scope, deed, hand);
  const claim = date === null ? noDate(scope, '/date') : claimAt('/date', date);
  const actors = deed.actors.map(({ actor, role }, index) => ({
    actor: actorAt(scope, `/actors/${index}/actor`, actor).id,
    role
  }));
  const event =
    piece.type === 'record'
      ? eventOfRecord(deed, piece, claim, actors)
      : makeEvent(deed, piece, claim, actors, hand);
  return { ...scope.draft, events: [...scope.draft.events, event] };
}

function evidenceOf(scope: Scope, { evidence }: AddEvent, hand: ByHand): Evidence {
  if ('note' in evidence)
    return { type: 'note', text: evidence.note, signedBy: hand.by, signedOn: hand.on };
  return 'row' in evidence ? evidence : evidenceAt(scope, '/evidence', evidence);
}

function quoteOf(
  scope: Scope,
  { words, speaker }: Extract<EventDeed, { readonly do: 'quote' }>
): Quote {
  const { article, start, end, exact } = evidenceAt(scope, '/words', words);
  return {
    id: `by-hand-${article}-${start}`,
    start,
    end,
    exact,
    speaker: speaker === null ? null : actorAt(scope, '/speaker', speaker).id,
    speakerMention: null,
    cue: null,
    rule: speaker === null ? null : 'by-hand',
    extent: 'part'
  };
}
