import { canonicalJson } from '#lib/domain/canonical-json.ts';
import type { ActorTarget, EventTarget } from '#lib/domain/correction.ts';
import type { SingleChange } from './active-entries.ts';

/** What a change decides: two changes of one subject that say different things exclude each other. */
export interface Decision {
  /** Which thing of what; equal for changes of the same subject. */
  readonly subject: string;
  /** What it comes to, as canonical JSON. */
  readonly value: string;
}

/**
 * What a change decides; empty where it only adds something and excludes nothing (a note, a new event, an article).
 * Facts of an article are decided one by one.
 */
export function decisionsOf(change: SingleChange): readonly Decision[] {
  switch (change.do) {
    case 'rename':
      return 'event' in change
        ? [of(change.event, 'name', change.to)]
        : [of(change.actor, 'name', change.to)];
    case 'date':
    case 'kind':
    case 'modality':
    case 'picture':
    case 'medium':
    case 'describe':
    case 'mark':
      return [of(change.event, change.do, change.to)];
    case 'merge':
      return 'event' in change
        ? [of(change.event, 'fate', change.into)]
        : [of(change.actor, 'fate', change.into)];
    case 'hide':
      return [of(change.event, 'fate', 'hidden')];
    case 'show':
    case 'confirm':
      return [of(change.event, 'fate', 'shown')];
    case 'link':
      return [of([change.event, change.actor], 'part', change.role)];
    case 'unlink':
      return [of([change.event, change.actor], 'part', null)];
    case 'quote':
      return [of([change.event, change.words], 'speaker', change.speaker)];
    case 'side':
      return [of(change.actor, 'side', change.to)];
    case 'lanes':
      return [of('story', 'lanes', change.actors)];
    case 'title':
    case 'standfirst':
    case 'cover':
    case 'sides':
    case 'review':
      return [of('story', change.do, change.to)];
    case 'text':
      return [of(change.article, 'text', change.to)];
    case 'facts':
      return Object.entries(change.to).map(([fact, to]) => of(change.article, fact, to));
    case 'bring':
    case 'drop':
    case 'add':
    case 'split':
    case 'separate':
    case 'introduce':
    case 'note':
      return [];
  }
}

type What = EventTarget | ActorTarget | readonly (EventTarget | ActorTarget)[] | string;

function of(what: What, thing: string, value: unknown): Decision {
  return { subject: canonicalJson([what, thing]), value: canonicalJson(value) };
}
