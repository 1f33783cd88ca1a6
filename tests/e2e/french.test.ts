import { expect, test } from '../support/e2e.ts';
import { SCREENS } from '../support/screens/all-screens.ts';
import { stageIn } from '../support/screens/in-language.ts';
import { englishIn, wordsOf } from '../support/untranslated.ts';

const PAGES = [
  'fr/',
  'fr/new/',
  'fr/read/',
  'fr/open/',
  'fr/library/',
  'fr/edit/',
  'fr/sent/',
  'fr/how-dates-are-read/',
  'fr/embed/paris-moscow/',
  'fr/stories/paris-moscow/'
];

test('no page in French has a word of the interface in English', async ({ page, open }) => {
  for (const address of PAGES) {
    await open(address);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    expect(englishIn(await wordsOf(page)), address).toEqual([]);
  }
});

test('nothing that opens on the story in French is in English', async ({ page, open }) => {
  await open('fr/stories/paris-moscow/');
  await page.getByRole('button', { name: 'Filtrer' }).click();
  expect(englishIn(await wordsOf(page)), 'filter').toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Touches' }).click();
  await expect(page.getByRole('dialog', { name: 'Touches' })).toBeVisible();
  expect(englishIn(await wordsOf(page)), 'keys').toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Partager ou enregistrer' }).click();
  await page.getByRole('radio', { name: 'Chronologie' }).click();
  expect(englishIn(await wordsOf(page)), 'share').toEqual([]);
});

// All of them by night.
const SOME = SCREENS.filter(({ name }) =>
  ['desk, form of an event', 'new, files of every kind'].includes(name)
);

for (const { name, reach } of SOME)
  test(`nothing is in English in French: ${name}`, async ({ page, open }) => {
    await reach(stageIn('fr', { page, open }));
    expect(englishIn(await wordsOf(page))).toEqual([]);
  });

test('the place in the site where a reader is, is marked in French too', async ({ page, open }) => {
  for (const address of ['fr/', 'fr/library/', 'fr/how-dates-are-read/']) {
    await open(address);
    await expect(page.locator('nav [aria-current="page"]'), address).toHaveAttribute(
      'href',
      new RegExp(`${address}?$`)
    );
  }
});

test('a page leads to itself in the other language, with its view', async ({ page, open }) => {
  await open('stories/paris-moscow/?scale=true#chronicle');
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL(/\/fr\/stories\/paris-moscow\/\?scale=true#chronicle$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Paris cherche à joindre Moscou'
  );
  // The view goes along once the page answers.
  await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/:\d+\/stories\/paris-moscow\/\?scale=true#chronicle$/);
});
