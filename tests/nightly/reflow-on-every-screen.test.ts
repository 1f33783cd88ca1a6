import { expect, test } from '../support/e2e.ts';
import { lostFocus, misnamed, sideways, spaceOut, unreadable } from '../support/page-checks.ts';
import { SCREENS } from '../support/screens/all-screens.ts';

/** A window of 1280 by 1024 px, at 400 %. */
const AT_400_PERCENT = { width: 320, height: 256 };

for (const [what, room, viewport] of [
  ['at 400 %', 'narrow', AT_400_PERCENT],
  ['at 200 %', 'wide', { width: 720, height: 450 }],
  ['in a wide window', 'wide', { width: 1440, height: 900 }]
] as const)
  test.describe(`nothing is cut, covered or wider than the page, text spaced out too, and the focus is seen, ${what}`, () => {
    test.use({ viewport });
    for (const { name, reach } of SCREENS.filter((screen) => (screen.from ?? room) === room))
      test(name, async ({ open, page }) => {
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await reach({ page, open });
        expect.soft(await sideways(page)).toEqual([]);
        expect.soft(await unreadable(page)).toEqual([]);
        expect.soft(await lostFocus(page, 60)).toEqual([]);
        expect.soft(await misnamed(page)).toEqual([]);
        await spaceOut(page);
        expect.soft(await sideways(page), 'spaced out').toEqual([]);
        expect.soft(await unreadable(page), 'spaced out').toEqual([]);
      });
  });
