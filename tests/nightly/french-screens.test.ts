import { expect, test } from '../support/e2e.ts';
import { SCREENS } from '../support/screens/all-screens.ts';
import { stageIn } from '../support/screens/in-language.ts';
import { englishIn, wordsOf } from '../support/untranslated.ts';

const WIDTHS = { wide: 1440, narrow: 390 } as const;

for (const [room, width] of Object.entries(WIDTHS))
  test.describe(`nothing of the interface is in English on the pages in French, ${room}`, () => {
    test.use({ viewport: { width, height: 900 } });
    for (const { name, reach } of SCREENS.filter(({ from }) => from === undefined || from === room))
      test(name, async ({ open, page }) => {
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await reach(stageIn('fr', { page, open }));
        await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
        expect(englishIn(await wordsOf(page))).toEqual([]);
      });
  });
