import type { Attachment } from 'svelte/attachments';

const GAP_PX = 14;
const MARGIN_PX = 12;
const MIN_HEIGHT_PX = 220;

/**
 * Keeps a card beside the element that it belongs to, where there is room in the window. floating-ui is
 * loaded when the first card opens. A card that the page lays out as a sheet is left where it is.
 *
 * @param anchor the element, or null while it is not drawn
 * @param moves read so that the card follows what it reads
 */
export function placeCard(
  anchor: () => Element | null,
  moves: () => unknown
): Attachment<HTMLElement> {
  return (card) => {
    moves();
    const reference = anchor();
    if (reference === null || getComputedStyle(card).position === 'fixed') return;
    const state = { isGone: false };
    Object.assign(card.style, { opacity: '0', pointerEvents: 'none' });
    void import('@floating-ui/dom').then(async ({ computePosition, flip, offset, shift, size }) => {
      const { x, y } = await computePosition(reference, card, {
        placement: 'bottom-start',
        middleware: [
          offset(GAP_PX),
          flip({ padding: MARGIN_PX }),
          shift({ padding: MARGIN_PX }),
          size({
            padding: MARGIN_PX,
            apply: ({ availableHeight }) => {
              card.style.maxHeight = `${String(Math.max(MIN_HEIGHT_PX, Math.floor(availableHeight)))}px`;
            }
          })
        ]
      });
      if (state.isGone) return;
      Object.assign(card.style, {
        left: `${String(Math.round(x))}px`,
        top: `${String(Math.round(y))}px`,
        opacity: '',
        pointerEvents: ''
      });
    });
    return () => {
      state.isGone = true;
    };
  };
}
