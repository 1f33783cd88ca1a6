import type { Attachment } from 'svelte/attachments';
import type { TimelineView } from '#lib/state/timeline-view.svelte.ts';
import { gestureStep, IDLE, type Gesture, type PointerStep } from '#lib/timeline/gesture.ts';

const WHEEL_ZOOM = 0.0025;

/**
 * Pointers and wheel on the chart: drag pans, two fingers pinch, Ctrl or ⌘ with the wheel zooms, Shift
 * with the wheel or a sideways one pans. A plain wheel scrolls the page.
 */
export function chartGestures(
  timeline: Pick<TimelineView, 'panBy' | 'zoomBy'>
): Attachment<HTMLElement> {
  return (element) => {
    let gesture: Gesture = IDLE;
    const stop = new AbortController();
    const { signal } = stop;

    function apply(step: PointerStep): void {
      const result = gestureStep(gesture, step);
      gesture = result.gesture;
      if (result.effect.kind === 'pan') timeline.panBy(result.effect.byPx);
      if (result.effect.kind === 'zoom')
        timeline.zoomBy(result.effect.factor, result.effect.aroundPx);
    }

    function xOf(event: MouseEvent): number {
      return event.clientX - element.getBoundingClientRect().left;
    }

    function onDown(event: PointerEvent): void {
      if (event.button === 0) apply({ kind: 'down', pointer: event.pointerId, x: xOf(event) });
    }

    function onMove(event: PointerEvent): void {
      apply({ kind: 'move', pointer: event.pointerId, x: xOf(event) });
      if (gesture.kind === 'panning' && !element.hasPointerCapture(event.pointerId))
        element.setPointerCapture(event.pointerId);
    }

    function onUp(event: PointerEvent): void {
      if (gesture.kind === 'panning') swallowClick(element);
      apply({ kind: 'up', pointer: event.pointerId });
    }

    function onWheel(event: WheelEvent): void {
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        timeline.zoomBy(Math.exp(-event.deltaY * WHEEL_ZOOM), xOf(event));
        return;
      }
      const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
      if (!event.shiftKey && !sideways) return;
      event.preventDefault();
      timeline.panBy(event.deltaX || event.deltaY);
    }

    element.addEventListener('pointerdown', onDown, { signal });
    element.addEventListener('pointermove', onMove, { signal });
    element.addEventListener('pointerup', onUp, { signal });
    element.addEventListener('pointercancel', onUp, { signal });
    element.addEventListener('wheel', onWheel, { signal, passive: false });
    return () => {
      stop.abort();
    };
  };
}

/** The click that ends a drag is none. */
function swallowClick(element: HTMLElement): void {
  const swallow = (event: Event): void => {
    event.stopPropagation();
  };
  element.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => {
    element.removeEventListener('click', swallow, { capture: true });
  }, 0);
}
