import type { TimelineEvent } from '#lib/domain/event.ts';
import type { StoryActor } from '#lib/domain/story.ts';
import { labelWords } from './label-words.ts';
import type { LanedEvent } from './lanes.ts';
import { mainActors } from './main-actors.ts';
import type { Face, Measure } from './text-width.ts';

export const LABEL_PX: Readonly<Record<Face, number>> = { sans: 13, serif: 15 };
export const VIA_PX = 12;

/** What stands beside a mark: the text's own words, and through whom alone it is known. */
export interface Label {
  readonly text: string;
  readonly face: Face;
  /** "via Lavrov"; empty where the article itself says it. */
  readonly via: string;
}

export interface SizedEvent extends LanedEvent {
  readonly label: Label;
  readonly labelPx: number;
}

/** Gives every event its label and the label's width. */
export function sizeEvents(
  events: readonly LanedEvent[],
  actors: readonly StoryActor[],
  measure: Measure
): readonly SizedEvent[] {
  return events.map((each) => {
    const label = labelOf(each, actors);
    return { ...each, label, labelPx: labelWidth(label, measure) };
  });
}

export function labelWidth(label: Label, measure: Measure): number {
  const via = label.via === '' ? 0 : measure(` ${label.via}`, 'sans', VIA_PX);
  return measure(label.text, label.face, LABEL_PX[label.face]) + via;
}

function labelOf({ event, lane }: LanedEvent, actors: readonly StoryActor[]): Label {
  const face: Face = event.kind === 'quote' ? 'serif' : 'sans';
  return { text: labelWords(event, actors, lane), face, via: viaOf(event, actors) };
}

function viaOf(event: TimelineEvent, actors: readonly StoryActor[]): string {
  const main = new Set(mainActors(event));
  const through = event.attribution.sources.find((source) => !main.has(source));
  const actor = actors.find((each) => each.id === through);
  return actor === undefined ? '' : `via ${shortName(actor)}`;
}

/** As the text calls them in short; the full name where it never does. */
function shortName(actor: StoryActor): string {
  const short = actor.mentions.find((mention) => mention.form === 'short name');
  return short?.exact ?? actor.name;
}
