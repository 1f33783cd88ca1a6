import type { GlyphShape } from '#lib/timeline/glyph-shape.ts';

/** The same shapes as `components/chart/Glyph.svg.svelte` draws, around (0, 0), some 14 px wide. */
const NOTCH = 'M-7-6.5h14v10h-7.5l-3.5 4v-4h-3z';
const DIAMOND = 'M0-7.5 7.5 0 0 7.5-7.5 0z';
const DOUBLE = 'M-3.5-6.5 3 0l-6.5 6.5L-10 0zM3.5-6.5 10 0 3.5 6.5 0 3 3 0 0-3z';

/** `full` and `open` are attributes that paint a filled and an outlined shape. */
export function glyphSvg(shape: GlyphShape, full: string, open: string): string {
  switch (shape) {
    case 'notch':
      return `<path d="${NOTCH}" ${full}/>`;
    case 'hollow notch':
      return `<path d="${NOTCH}" ${open}/>`;
    case 'disc':
      return `<circle r="6" ${full}/>`;
    case 'diamond':
      return `<path d="${DIAMOND}" ${full}/>`;
    case 'open diamond':
      return `<path d="${DIAMOND}" ${open}/>`;
    case 'double diamond':
      return `<path d="${DOUBLE}" ${full}/>`;
    case 'square':
      return `<rect x="-6" y="-6" width="12" height="12" ${full}/>`;
    case 'barred ring':
      return `<circle r="6" ${open}/><path d="M-4.2 4.2 4.2-4.2" ${open}/>`;
    case 'dashed ring':
      return `<circle r="6.5" stroke-dasharray="3.1 2.4" ${open}/>`;
    case 'arrow ring':
      return `<circle r="5.5" ${open}/><path d="M-2 0h10M5-3l3 3-3 3" ${open}/>`;
    case 'dot':
      return `<circle r="4" ${full}/>`;
  }
}
