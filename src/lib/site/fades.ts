import type { Edge, OpenSide } from '#lib/timeline/place-events.ts';

/** Masks of marks: sides that nothing bounds fade out; what holds one day somewhere in it fades on both. */
export const FADES = [
  { id: 'fade-left', lights: [0, 1, 1] },
  { id: 'fade-right', lights: [1, 1, 0] },
  { id: 'fade-both', lights: [0, 1, 0] },
  { id: 'fade-soft', lights: [0.35, 1, 0.35] }
]
  .map(({ id, lights }) => {
    const stops = lights.map(
      (light, at) =>
        `<stop offset="${String(at / 2)}" stop-color="#fff" stop-opacity="${String(light)}"/>`
    );
    return `<linearGradient id="${id}-light">${stops.join('')}</linearGradient><mask id="${id}" maskContentUnits="objectBoundingBox"><rect width="1" height="1" fill="url(#${id}-light)"/></mask>`;
  })
  .join('');

/** Id of the mask that a mark of this edge takes; null for none. */
export function fadeOf(edge: Edge, open: OpenSide): string | null {
  if (open !== 'none') return `fade-${open}`;
  return edge === 'soft' ? 'fade-soft' : null;
}
