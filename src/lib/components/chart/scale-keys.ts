import type { Attachment } from 'svelte/attachments';
import type { ScaleView } from '#lib/state/scale-view.svelte.ts';
import { ZOOM_STEP } from '#lib/state/timeline-view.svelte.ts';
import { KEY_PAN_PX, MOVE_KEYS } from './move-keys.ts';

/**
 * Keys on the lanes of many events, the same as on a story's: arrows walk, Enter opens, plus and minus zoom;
 * H hides the lane.
 *
 * @param find puts the focus into the field that finds actors
 */
export function scaleKeys(view: ScaleView, find: () => void): Attachment<HTMLElement> {
  return (element) => {
    function act(key: string): boolean {
      const move = MOVE_KEYS[key];
      const stop = view.hovered ?? view.opened;
      if (move !== undefined) view.move(move);
      else if (key === '/') find();
      else if (key === '+' || key === '=') {
        if (stop === null) view.zoomBy(ZOOM_STEP);
        else view.zoomTo(stop);
      } else if (key === '-') view.zoomBy(1 / ZOOM_STEP);
      else if (key === '0') view.fit();
      else if ((key === 'h' || key === 'H') && stop !== null)
        view.cast.hide([...view.cast.hidden, stop.lane]);
      else if (key === 'g' || key === 'G') view.folding.showTrueScale(!view.folding.isTrue);
      else if ((key === 'Enter' || key === ' ') && stop !== null) view.open(stop);
      else if (key === 'Escape' && view.opened !== null) view.open(null);
      else return false;
      return true;
    }

    function onKey(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.shiftKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight'))
        view.panBy(event.key === 'ArrowLeft' ? -KEY_PAN_PX : KEY_PAN_PX);
      else if (!act(event.key)) return;
      event.preventDefault();
    }

    element.addEventListener('keydown', onKey);
    return () => {
      element.removeEventListener('keydown', onKey);
    };
  };
}
