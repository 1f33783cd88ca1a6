// Every screen in every state that the journeys reach: what holds for all of them is checked on this list.
import { DESK_SCREENS } from './desk-screens.ts';
import { LIBRARY_SCREENS } from './library-screens.ts';
import { NEW_SCREENS } from './new-screens.ts';
import { OPEN_SCREENS } from './open-screens.ts';
import { PLACE_SCREENS } from './place-screens.ts';
import type { Screen } from './screen.ts';
import { STORY_SCREENS } from './story-screens.ts';

export const SCREENS: readonly Screen[] = [
  ...PLACE_SCREENS,
  ...STORY_SCREENS,
  ...NEW_SCREENS,
  ...DESK_SCREENS,
  ...LIBRARY_SCREENS,
  ...OPEN_SCREENS
];
