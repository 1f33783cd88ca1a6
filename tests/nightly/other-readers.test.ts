import { breaches } from '../support/axe.ts';
import { expect, test } from '../support/e2e.ts';
import { lostFocus, onBacking, sideways, unreadable } from '../support/page-checks.ts';
import { SCREENS } from '../support/screens/all-screens.ts';

const WIDTHS = [1440, 320];
const LONG = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft';
const HEBREW = 'הנשיאה אנה קלר ביקרה באוסלו ביום שלישי, אמרו שני פקידים.';

const CHOSEN = [
  'front page',
  'story',
  'story, filter panel',
  'read, a story',
  'new, files of every kind',
  'desk, form of an event',
  'library',
  'open, the columns'
];
const screens = SCREENS.filter(({ name }) => CHOSEN.includes(name));

for (const width of WIDTHS)
  test.describe(`at ${String(width)} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    for (const { name, reach } of screens) {
      test(`nothing is cut or covered on a page that is set from right to left: ${name}`, async ({
        open,
        page
      }) => {
        await reach({ page, open });
        await page.evaluate(() => {
          document.documentElement.dir = 'rtl';
        });
        await page.waitForTimeout(300);
        expect(await sideways(page)).toEqual([]);
        expect(await unreadable(page)).toEqual([]);
      });

      test(`words and focus are seen in the colours of the system: ${name}`, async ({
        open,
        page
      }) => {
        await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
        await reach({ page, open });
        expect(await onBacking(page)).toEqual([]);
        expect(await lostFocus(page, 40)).toEqual([]);
      });
    }

    for (const [what, text] of [
      [
        'words without an end',
        `${LONG} holds\n\nPresident Anna ${LONG} visited ${LONG} on Tuesday. “${LONG} will hold,” ${LONG} said.`
      ],
      ['words from right to left', `${HEBREW}\n\nPresident Anna Keller visited Oslo on Tuesday.`]
    ] as const)
      test(`an article with ${what} stays within the page`, async ({ open, page }) => {
        await open('/read/');
        await page.getByLabel('The article').fill(text);
        await page.getByLabel('Published on').fill('2026-02-06');
        await page.getByRole('button', { name: 'Read it' }).click();
        await expect(page.getByRole('button', { name: 'Change the text' })).toBeVisible();
        expect(await sideways(page)).toEqual([]);
        expect(await unreadable(page)).toEqual([]);
        expect(await breaches(page)).toEqual([]);
      });
  });
