import type { SideColour } from '#lib/domain/story.ts';

/** Colours and faces as the page has them now, in words that a canvas takes. */
export interface PaintTheme {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly hairline: string;
  readonly faint: string;
  readonly torn: string;
  readonly focus: string;
  readonly sides: Readonly<Record<SideColour, string>>;
  /** Font families for labels and figures. */
  readonly sans: string;
}

/** What is drawn on: the part of a canvas context that the painters use, so that a file can stand in for it. */
export type Painter = Pick<
  CanvasRenderingContext2D,
  | 'fillStyle'
  | 'strokeStyle'
  | 'globalAlpha'
  | 'lineWidth'
  | 'lineJoin'
  | 'lineCap'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
  | 'fillRect'
  | 'fillText'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'arc'
  | 'rect'
  | 'roundRect'
  | 'closePath'
  | 'clip'
  | 'translate'
  | 'setLineDash'
  | 'fill'
  | 'stroke'
>;
