import type { Move } from '#lib/timeline/navigate.ts';

/** The keys that walk through a chart, of few events or of many. */
export const MOVE_KEYS: Readonly<Record<string, Move>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  ',': 'previous',
  '.': 'next',
  Home: 'first',
  End: 'last'
};

/** How far a key pans, px. */
export const KEY_PAN_PX = 80;
