import type { SideColour } from '#lib/domain/story.ts';
import type { Group } from './cluster.ts';
import { sideActors } from './main-actors.ts';

/** A thin line between lanes. */
export interface Link {
  readonly event: string;
  /** `joint`: they take part together; `about`: from who speaks to whom it is about. */
  readonly kind: 'joint' | 'about';
  readonly from: LinkEnd;
  readonly to: LinkEnd;
  readonly colour: SideColour;
}

export interface LinkEnd {
  readonly lane: string;
  readonly row: number;
  /** Px of the content. */
  readonly x: number;
}

/** Links of all events that are not in a cluster, joint ones between neighbours in the order of lanes. */
export function linksOf(groups: readonly Group[]): readonly Link[] {
  const alone = groups.filter((group) => group.members.length === 1);
  const byEvent = new Map<string, Group[]>();
  for (const group of alone) {
    const id = group.members[0].event.id;
    byEvent.set(id, [...(byEvent.get(id) ?? []), group]);
  }
  return [...byEvent.values()].flatMap((together) => {
    const joint = together
      .slice(1)
      .map((group, index) => link('joint', together[index] as Group, endOf(group)));
    const first = together[0] as Group;
    const about = sideActors(first.members[0].event).map((lane) =>
      link('about', first, { lane, row: 0, x: first.glyphX })
    );
    return [...joint, ...about];
  });
}

function link(kind: Link['kind'], from: Group, to: LinkEnd): Link {
  const { event, colour } = from.members[0];
  return { event: event.id, kind, from: endOf(from), to, colour };
}

function endOf({ lane, row, glyphX }: Group): LinkEnd {
  return { lane, row, x: glyphX };
}
