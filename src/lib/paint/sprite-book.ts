import type { GlyphShape } from '#lib/timeline/glyph-shape.ts';
import { paintGlyph } from './paint-glyphs.ts';
import { paintPill, PILL_PX, pillPx } from './paint-pill.ts';
import type { Painter, PaintTheme } from './theme.ts';

/** Marks that are asked for while lanes are painted, and stand above them all. */
export interface Stamps {
  /** The shape of a single event around a place. */
  glyph(shape: GlyphShape, colour: string, x: number, y: number): void;
  /** The number of a cluster around a place. */
  pill(count: number, colour: string, x: number, y: number): void;
}

/** A canvas as sprites are painted on and stamped to. */
export type Board = Painter &
  Pick<CanvasRenderingContext2D, 'drawImage' | 'setTransform' | 'clearRect'>;

/** A small canvas and its context, so many px wide and high. */
export interface Sheet {
  readonly image: CanvasImageSource;
  readonly ctx: Board;
}

/** Makes a sheet for sprites; given by the page, since a canvas is made by a document. */
export type MakeSheet = (width: number, height: number) => Sheet;

/** A place on the sheet, in its px, and its size in CSS px. */
interface Sprite {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const GLYPH_PX = 22;
const SHEET_PX = 480;

/**
 * Marks painted once and stamped from then on, at whole device px: a stamp costs a tenth of the shape and its
 * number. Valid for one theme and one pixel ratio.
 */
export class SpriteBook implements Stamps {
  readonly #sheet: Sheet;
  readonly #ratio: number;
  readonly #theme: PaintTheme;
  readonly #sprites = new Map<string, Sprite>();
  #stamps: { readonly sprite: Sprite; readonly x: number; readonly y: number }[] = [];
  #left = 0;
  #top = 0;

  constructor(make: MakeSheet, ratio: number, theme: PaintTheme) {
    const size = Math.ceil(SHEET_PX * ratio);
    this.#sheet = make(size, size);
    this.#ratio = ratio;
    this.#theme = theme;
  }

  /** The shape of a single event around a place, stamped with the others. */
  glyph(shape: GlyphShape, colour: string, x: number, y: number): void {
    const paint = (on: Painter): void => {
      paintGlyph(on, shape, colour, this.#theme);
    };
    this.#stamps.push({
      sprite: this.#sprite(`${shape} ${colour}`, GLYPH_PX, GLYPH_PX, paint),
      x,
      y
    });
  }

  /** The number of a cluster around a place, stamped with the others. */
  pill(count: number, colour: string, x: number, y: number): void {
    const paint = (on: Painter): void => {
      paintPill(on, count, colour, this.#theme);
    };
    const width = pillPx(count) + 2;
    this.#stamps.push({
      sprite: this.#sprite(`${String(count)} ${colour}`, width, PILL_PX + 2, paint),
      x,
      y
    });
  }

  /** Stamps all that was asked for. A sheet that is painted on between two stamps would be copied for each. */
  stampAll(ctx: Pick<Board, 'drawImage'>): void {
    const ratio = this.#ratio;
    const whole = (px: number): number => Math.round(px * ratio) / ratio;
    const { image } = this.#sheet;
    for (const { sprite, x, y } of this.#stamps) {
      const { left, top, width, height } = sprite;
      const across = Math.ceil(width * ratio);
      const down = Math.ceil(height * ratio);
      const atX = whole(x - width / 2);
      const atY = whole(y - height / 2);
      ctx.drawImage(image, left, top, across, down, atX, atY, across / ratio, down / ratio);
    }
    this.#stamps = [];
  }

  #sprite(key: string, width: number, height: number, paint: (on: Painter) => void): Sprite {
    const kept = this.#sprites.get(key);
    if (kept !== undefined) return kept;
    const { left, top } = this.#place(width);
    const { ctx } = this.#sheet;
    const ratio = this.#ratio;
    ctx.setTransform(ratio, 0, 0, ratio, left, top);
    ctx.clearRect(0, 0, GLYPH_PX, GLYPH_PX);
    ctx.translate(width / 2, height / 2);
    paint(ctx);
    const sprite = { left, top, width, height };
    this.#sprites.set(key, sprite);
    return sprite;
  }

  /** The next free place of the sheet; when it is full it is begun anew. */
  #place(width: number): { readonly left: number; readonly top: number } {
    const ratio = this.#ratio;
    const across = Math.ceil(width * ratio);
    const down = Math.ceil(GLYPH_PX * ratio);
    const size = SHEET_PX * ratio;
    if (this.#left + across > size) {
      this.#left = 0;
      this.#top += down;
    }
    if (this.#top + down > size) {
      this.#top = 0;
      this.#sprites.clear();
      this.#sheet.ctx.setTransform(1, 0, 0, 1, 0, 0);
      this.#sheet.ctx.clearRect(0, 0, size, size);
    }
    const place = { left: this.#left, top: this.#top };
    this.#left += across;
    return place;
  }
}
