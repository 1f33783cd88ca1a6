import type { Attachment } from 'svelte/attachments';
import { copyCitation } from '#lib/components/copy-citation.ts';
import type { StoryView } from '#lib/state/story-view.svelte.ts';
import { ZOOM_STEP } from '#lib/state/timeline-view.svelte.ts';
import { KEY_PAN_PX, MOVE_KEYS } from './move-keys.ts';

/**
 * Keys and pointers on the marks of the chart: one tab stop with roving focus. Single keys act only while
 * the chart has the focus.
 *
 * @param search puts the focus into the field for searching
 */
export function chartKeys(view: StoryView, search: () => void): Attachment<HTMLElement> {
  return (element) => {
    const { timeline } = view;
    const stop = new AbortController();
    const { signal } = stop;
    /** The event of the mark that had the focus last. */
    let held: string | undefined;

    /** A mark that has the focus goes when it becomes part of another; the focus goes to that one. */
    const drawn = new MutationObserver(() => {
      if (held !== undefined && document.activeElement === document.body)
        focus(view.markHolding(held));
    });
    drawn.observe(element, { childList: true, subtree: true });

    function markAt(target: EventTarget | null): string | null {
      return target instanceof Element
        ? (target.closest<SVGElement>('[data-mark]')?.dataset['mark'] ?? null)
        : null;
    }

    function focus(id: string | null): void {
      if (id === null) return;
      view.focusMark(id);
      requestAnimationFrame(() => {
        element
          .querySelector<SVGElement>(`[data-mark="${CSS.escape(id)}"]`)
          ?.focus({ preventScroll: false });
      });
    }

    function act(key: string, mark: string | null): boolean {
      const move = MOVE_KEYS[key];
      if (move !== undefined) focus(view.markTowards(mark, move));
      else if (key === '/') search();
      else if (key === '?') view.showsKeys = true;
      else if (key === 'c' || key === 'C') copy(mark);
      else if (key === '+' || key === '=') timeline.zoomBy(ZOOM_STEP);
      else if (key === '-') timeline.zoomBy(1 / ZOOM_STEP);
      else if (key === '0') timeline.fit();
      else if (key === 'g' || key === 'G') timeline.showTrueScale(!timeline.isTrue);
      else if ((key === 'Enter' || key === ' ') && mark !== null) view.openMark(mark, 'key');
      else return false;
      return true;
    }

    function copy(mark: string | null): void {
      const event = (mark === null ? null : view.eventOf(mark)) ?? view.active;
      if (event !== null) void copyCitation(view, event);
    }

    function onKey(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const mark = markAt(event.target);
      if (event.shiftKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
        timeline.panBy(event.key === 'ArrowLeft' ? -KEY_PAN_PX : KEY_PAN_PX);
        event.preventDefault();
      } else if (act(event.key, mark)) event.preventDefault();
    }

    function onEnter(event: Event): void {
      // A finger opens with a tap; what it touches on its way is no question.
      if (event instanceof PointerEvent && event.pointerType === 'touch') return;
      const id = markAt(event.target);
      if (id === null) return;
      if (event.type === 'focusin') held = view.firstOf(id);
      view.previewMark(id);
    }

    function onLeave(event: PointerEvent | FocusEvent): void {
      // What goes on to another mark asks for that one: its preview has begun already.
      if (markAt(event.target) === null || markAt(event.relatedTarget) !== null) return;
      // A mark may be leaving because the page is just redrawn, when nothing may change it.
      queueMicrotask(() => {
        view.selection.leave();
      });
    }

    function onClick(event: MouseEvent): void {
      const mark = markAt(event.target);
      if (mark === null) view.selection.dismiss();
      else {
        view.focusMark(mark);
        view.openMark(mark, 'pointer');
      }
    }

    element.addEventListener('keydown', onKey, { signal });
    element.addEventListener('pointerover', onEnter, { signal });
    element.addEventListener('pointerout', onLeave, { signal });
    element.addEventListener('focusin', onEnter, { signal });
    element.addEventListener('focusout', onLeave, { signal });
    element.addEventListener('click', onClick, { signal });
    document.addEventListener(
      'pointerdown',
      () => {
        held = undefined;
      },
      { signal, capture: true }
    );
    return () => {
      stop.abort();
      drawn.disconnect();
    };
  };
}
