import type { Attachment } from 'svelte/attachments';
import type { Board } from '#lib/paint/sprite-book.ts';

/**
 * A canvas that is cleared and painted again whenever something changes that its painter reads; crisp at any
 * pixel ratio. Not LayerCake's: its package is one piece, so that its canvas would weigh on every story's page.
 */
export function canvasLayer(
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
  paint: (ctx: Board) => void
): Attachment<HTMLCanvasElement> {
  return (canvas) => {
    const ctx = canvas.getContext('2d');
    if (ctx === null) return;
    const ratio = devicePixelRatio;
    const [width, height] = [Math.round(widthPx * ratio), Math.round(heightPx * ratio)];
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
      canvas.style.width = `${String(widthPx)}px`;
      canvas.style.height = `${String(heightPx)}px`;
    }
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.clearRect(0, 0, width, height);
    ctx.save();
    ctx.scale(ratio, ratio);
    paint(ctx);
    ctx.restore();
  };
}
