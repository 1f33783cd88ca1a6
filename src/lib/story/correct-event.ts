import type { EventActor, EventKind, Modality } from '#lib/domain/event.ts';
import type { Quote } from '#lib/domain/quote.ts';
import { byPlace } from '#lib/domain/span.ts';
import type { Medium, Picture, StoryEvent } from '#lib/domain/story.ts';
import type { DateClaim } from '#lib/time/date-claim.ts';
import {
  checked,
  edited,
  namesOf,
  setAside,
  UNTOUCHED,
  withEvent,
  withHand,
  type ByHand,
  type Draft
} from './draft.ts';

export function renameEvent(draft: Draft, event: StoryEvent, title: string, hand: ByHand): Draft {
  return changed(draft, edited({ ...event, title }, 'title', event.title, hand), hand);
}

/** `claim` stands as it is: what a person says is not widened. */
export function redateEvent(
  draft: Draft,
  event: StoryEvent,
  claim: DateClaim,
  hand: ByHand
): Draft {
  const dated = { ...event, date: dateByHand(claim, hand) };
  return changed(draft, edited(dated, 'date', event.date.edtf, hand), hand);
}

export function setKind(draft: Draft, event: StoryEvent, kind: EventKind, hand: ByHand): Draft {
  return changed(draft, edited({ ...event, kind }, 'kind', event.kind, hand), hand);
}

export function setModality(
  draft: Draft,
  event: StoryEvent,
  modality: Modality,
  hand: ByHand
): Draft {
  return changed(draft, edited({ ...event, modality }, 'modality', event.modality, hand), hand);
}

/** Takes an event off the timeline; it stays among what was set aside. */
export function hideEvent(draft: Draft, event: StoryEvent, hand: ByHand): Draft {
  return setAside(draft, checked(edited(event, 'shown', 'an event on the timeline', hand), hand));
}

/** Puts back what was set aside. */
export function showEvent(draft: Draft, event: StoryEvent, hand: ByHand): Draft {
  const shown = { ...event, edits: event.edits.filter(({ field }) => field !== 'shown') };
  return {
    ...draft,
    events: [...draft.events, checked(shown, hand)],
    setAside: draft.setAside.filter(({ id }) => id !== event.id)
  };
}

/** An actor who has a part already keeps the place in the order, which says whose lane the event stands in. */
export function linkActor(draft: Draft, event: StoryEvent, part: EventActor, hand: ByHand): Draft {
  const isIn = event.actors.some(({ actor }) => actor === part.actor);
  const actors = isIn
    ? event.actors.map((other) => (other.actor === part.actor ? part : other))
    : [...event.actors, part];
  return changed(draft, edited({ ...event, actors }, 'actors', namesOf(draft, event), hand), hand);
}

export function unlinkActor(draft: Draft, event: StoryEvent, actor: string, hand: ByHand): Draft {
  const actors = event.actors.filter((part) => part.actor !== actor);
  return changed(draft, edited({ ...event, actors }, 'actors', namesOf(draft, event), hand), hand);
}

export function addQuote(draft: Draft, event: StoryEvent, quote: Quote, hand: ByHand): Draft {
  const rest = event.quotes.filter(({ id }) => id !== quote.id);
  const quotes = [...rest, quote].sort(byPlace);
  const before = event.quotes.map(({ exact }) => `“${exact}”`).join(' ') || 'no quote';
  return changed(draft, edited({ ...event, quotes }, 'quotes', before, hand), hand);
}

export function confirmEvent(draft: Draft, event: StoryEvent, hand: ByHand): Draft {
  return changed(draft, event, hand);
}

export function markEvent(draft: Draft, event: StoryEvent, matters: boolean): Draft {
  return withEvent(draft, withHand(event, { matters }));
}

export function noteEvent(draft: Draft, event: StoryEvent, text: string, hand: ByHand): Draft {
  const note = { text, by: hand.by, on: hand.on };
  const notes = [...(event.hand ?? UNTOUCHED).notes, note];
  return withEvent(draft, withHand(event, { notes }));
}

export function pictureEvent(draft: Draft, event: StoryEvent, picture: Picture | null): Draft {
  return withEvent(draft, withHand(event, { picture }));
}

export function mediumOfEvent(draft: Draft, event: StoryEvent, medium: Medium | null): Draft {
  return withEvent(draft, withHand(event, { medium }));
}

/** What an event's description says; empty words take it away. */
export function describeEvent(draft: Draft, event: StoryEvent, words: string): Draft {
  return withEvent(draft, withHand(event, { description: words === '' ? null : words }));
}

/** A date that rests on nothing but a person's word. */
export function dateByHand(claim: DateClaim, { by, on }: ByHand): StoryEvent['date'] {
  const says = `Set by hand${by === '' ? '' : ` by ${by}`} on ${on}.`;
  return {
    ...claim,
    basis: 'hand',
    trace: [
      { rule: 'by-hand', words: null, reference: null, result: claim.edtf, says, inferred: false }
    ],
    withoutInference: null
  };
}

function changed(draft: Draft, event: StoryEvent, hand: ByHand): Draft {
  return withEvent(draft, checked(event, hand));
}
