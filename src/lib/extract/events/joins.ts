import { quotedAgain, speakerGoesOn } from './said-again.ts';
import type { Join, Telling } from './telling.ts';
import { goesOnTogether, inOneBreath, toldAgain } from './told-again.ts';

/** All joins that the text itself bears out, in order. */
export function plainJoins(telling: Telling): Join[] {
  return [
    ...quotedAgain(telling),
    ...speakerGoesOn(telling),
    ...inOneBreath(telling),
    ...toldAgain(telling),
    ...goesOnTogether(telling)
  ];
}
