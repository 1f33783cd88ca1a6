import type { TimelineEvent } from '#lib/domain/event.ts';

/** What a mark looks like; see "How to read the marks". Shape says kind, never certainty or side. */
export type GlyphShape =
  | 'notch'
  | 'hollow notch'
  | 'disc'
  | 'diamond'
  | 'open diamond'
  | 'double diamond'
  | 'square'
  | 'barred ring'
  | 'dashed ring'
  | 'arrow ring'
  | 'dot';

/** The shape of an event. An opinion and a plan show as such, whatever was said or done. */
export function glyphShape({
  kind,
  modality
}: Pick<TimelineEvent, 'kind' | 'modality'>): GlyphShape {
  if (modality === 'opinion') return 'hollow notch';
  if (modality === 'planned') return 'arrow ring';
  switch (kind) {
    case 'quote':
      return 'notch';
    case 'statement':
      return 'disc';
    case 'visit':
    case 'meeting':
      return 'diamond';
    case 'call':
      return 'open diamond';
    case 'talks':
      return 'double diamond';
    case 'action':
    case 'decision':
      return 'square';
    case 'denial':
      return 'barred ring';
    case 'non-confirmation':
      return 'dashed ring';
    case 'plan':
      return 'arrow ring';
    case 'publication':
    case 'other':
      return 'dot';
  }
}
