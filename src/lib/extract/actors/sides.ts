import type { Reading } from './reading.ts';

/** Roles towards a state rather than for it. */
const OUTSIDE =
  /^(?:opponent|rival|critic|enemy|foe|ally|friend|partner|counterpart|neighbour|neighbor|guest|supporter|predecessor|successor|victim|envoy)$/;

/**
 * The side that a phrase puts its actor on: an adjective or seat in it, or the state, seat or office that
 * owns it. Null where the phrase says none; what is known of the actor elsewhere is no part of it.
 */
export function sideOf(reading: Reading): string | null {
  if (reading.side) return reading.side;
  const { owner } = reading;
  if (!owner || reading.name?.entry?.kind === 'state' || reading.name?.kind === 'place')
    return null;
  if (owner.name) {
    const { entry } = owner.name;
    if (!entry) return null;
    const head = reading.roles[0]?.head ?? '';
    return entry.kind === 'place' || OUTSIDE.test(head) ? null : entry.side;
  }
  return owner.describes === 'capital' ? null : sideOf(owner);
}
