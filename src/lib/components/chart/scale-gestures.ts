import type { Attachment } from 'svelte/attachments';
import type { ScaleView } from '#lib/state/scale-view.svelte.ts';
import { flingStep, releaseSpeed, type DragPoint } from '#lib/timeline/fling.ts';
import { msOf } from '#lib/timeline/scale-window.ts';

const LEAST_BOX_PX = 6;

/** A stretch of the view that is being drawn with Shift and a drag, px from its left edge; null for none. */
export type Box = { readonly x0: number; readonly x1: number } | null;

/** Shift and a drag draw a box; the time in it fills the view when it is let go. Must stand before what pans. */
export function boxZoom(view: ScaleView, draw: (box: Box) => void): Attachment<HTMLElement> {
  return (element) => {
    let start: number | null = null;
    const stop = new AbortController();
    const { signal } = stop;
    const xOf = ({ clientX }: PointerEvent): number =>
      clientX - element.getBoundingClientRect().left;
    const boxTo = (x: number): Box =>
      start === null ? null : { x0: Math.min(start, x), x1: Math.max(start, x) };

    function onDown(event: PointerEvent): void {
      if (!event.shiftKey || event.button !== 0) return;
      event.stopImmediatePropagation();
      event.preventDefault();
      start = xOf(event);
      element.setPointerCapture(event.pointerId);
    }

    function onMove(event: PointerEvent): void {
      if (start === null) return;
      event.stopImmediatePropagation();
      draw(boxTo(xOf(event)));
    }

    function onUp(event: PointerEvent): void {
      const box = boxTo(xOf(event));
      if (box === null) return;
      event.stopImmediatePropagation();
      start = null;
      draw(null);
      if (event.type !== 'pointerup' || box.x1 - box.x0 < LEAST_BOX_PX) return;
      const { axis, window, widthPx } = view;
      view.showTime(msOf(axis, window, widthPx, box.x0), msOf(axis, window, widthPx, box.x1));
    }

    element.addEventListener('pointerdown', onDown, { signal });
    element.addEventListener('pointermove', onMove, { signal });
    element.addEventListener('pointerup', onUp, { signal });
    element.addEventListener('pointercancel', onUp, { signal });
    return () => {
      stop.abort();
    };
  };
}

/** A finger that lets go while it moves leaves the lanes moving until they come to rest or are touched. */
export function fling(view: ScaleView): Attachment<HTMLElement> {
  return (element) => {
    let points: DragPoint[] = [];
    let frame = 0;
    const stop = new AbortController();
    const { signal } = stop;

    function roll(speed: number, since: number): void {
      frame = requestAnimationFrame((now) => {
        const step = flingStep(speed, now - since);
        view.panBy(-step.byPx);
        if (step.speed !== 0) roll(step.speed, now);
      });
    }

    function onDown(): void {
      cancelAnimationFrame(frame);
      points = [];
    }

    function onMove({ pointerType, clientX, timeStamp }: PointerEvent): void {
      if (pointerType === 'touch') points = [...points.slice(-8), { x: clientX, ms: timeStamp }];
    }

    function onUp({ timeStamp }: PointerEvent): void {
      const speed = releaseSpeed(points, timeStamp);
      points = [];
      if (speed !== 0 && !matchMedia('(prefers-reduced-motion: reduce)').matches)
        roll(speed, performance.now());
    }

    element.addEventListener('pointerdown', onDown, { signal });
    element.addEventListener('pointermove', onMove, { signal });
    element.addEventListener('pointerup', onUp, { signal });
    return () => {
      stop.abort();
      cancelAnimationFrame(frame);
    };
  };
}
