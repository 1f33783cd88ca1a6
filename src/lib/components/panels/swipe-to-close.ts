import type { Attachment } from 'svelte/attachments';
import { closesSheet, sheetPull, type SheetPress } from '#lib/timeline/sheet-gesture.ts';

/** A sheet at the lower edge follows a finger down from its top and closes when let go far enough. */
export function swipeToClose(close: () => void): Attachment<HTMLElement> {
  return (sheet) => {
    let press: SheetPress | null = null;
    const stop = new AbortController();
    const { signal } = stop;

    function onStart(event: TouchEvent): void {
      const [finger] = event.touches;
      const isSheet = getComputedStyle(sheet).position === 'fixed';
      if (!isSheet || finger === undefined || event.touches.length > 1 || sheet.scrollTop > 0)
        return;
      press = { y: finger.clientY, ms: event.timeStamp };
    }

    function onMove(event: TouchEvent): void {
      const [finger] = event.touches;
      if (press === null || finger === undefined) return;
      const pulled = sheetPull(press, finger.clientY);
      if (pulled > 0 && event.cancelable) event.preventDefault();
      sheet.style.translate = pulled > 0 ? `0 ${String(Math.round(pulled))}px` : '';
    }

    function onEnd(event: TouchEvent): void {
      const [finger] = event.changedTouches;
      if (press === null) return;
      const release = { y: finger?.clientY ?? press.y, ms: event.timeStamp };
      const closes = event.type === 'touchend' && closesSheet(press, release, sheet.offsetHeight);
      press = null;
      sheet.style.translate = '';
      if (closes) close();
    }

    sheet.addEventListener('touchstart', onStart, { signal, passive: true });
    sheet.addEventListener('touchmove', onMove, { signal, passive: false });
    sheet.addEventListener('touchend', onEnd, { signal });
    sheet.addEventListener('touchcancel', onEnd, { signal });
    return () => {
      stop.abort();
    };
  };
}
