import { expect, test } from '../support/e2e.ts';
import { focused, tabTo, walkByKeys } from '../support/keyboard-journey.ts';

const STORY = '/stories/paris-moscow/';

test.use({
  viewport: { width: 1440, height: 900 },
  permissions: ['clipboard-read', 'clipboard-write']
});

test('keys alone lead through all of it: open the story, filter, search, walk through time, read, copy, find the words, and go back', async ({
  open,
  page
}) => {
  test.setTimeout(60_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open('/');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Skip to the story');
  await page.keyboard.press('Enter');
  await tabTo(page, /^Paris tries/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${STORY}$`));
  await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });

  await walkByKeys(page);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/\/stories\/paris-moscow\//);
});

test('what a reader hears comes in the designed order, with full names', async ({ open, page }) => {
  await open(STORY);
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "Skip to the story"
    - banner:
      - link "Dateline"
      - navigation
      - button "Switch to the dark theme"
    - main:
      - article:
        - paragraph: /POLITICO, Paris, 6 Feb 2026.*14 events, 13 actors.*read by machine, not yet reviewed/
        - heading "Paris tries to get through to Moscow" [level=1]
        - paragraph
        - figure "Sergey Lavrov, 4–6 Feb 2026":
          - blockquote: … If you want to call and have a serious conversation, then call. …
        - group "Show only":
          - button "France 8"
          - button "Filter"
        - search:
          - textbox "Search events and quotes"
        - group "Time scale":
          - button "Quiet time folded" [pressed]
          - button "True scale"
        - button "Zoom out"
        - button "Zoom in"
        - button "Fit"
        - button "Keys"
        - list "Actors"
        - group "Timeline"
        - group "Window on time":
          - slider "Start of the window"
          - slider "Window on time; arrows move it"
          - slider "End of the window"
        - region "Chronicle"
        - 'region "Source: POLITICO, 6 Feb 2026"'
    - contentinfo
  `);
  await expect(page.getByRole('group', { name: 'Timeline' })).toMatchAriaSnapshot(`
    - group "Timeline":
      - button "Putin and Macron last speak directly. Vladimir Putin, Emmanuel Macron. Talks. about 2022"
      - button "Russia’s full-scale invasion of Ukraine in 2022. Russia. Action. 2022"
      - button "Macron says he would somehow call [Vladimir] Putin via Lavrov. Emmanuel Macron. Statement. as told by another. about 21–23 January 2026"
      - button "Bonne visits the Russian capital via Two EU diplomats. Bonne. Visit. unnamed sources. Tuesday 3 February 2026"
      - button "Bonne meets with top Putin aide Yury Ushakov via Two EU diplomats. Bonne, Yury Ushakov. Meeting. unnamed sources. about Tuesday 3 February 2026"
      - 'button "Macron: “technical talks”. Emmanuel Macron. Statement, quoted. Tuesday 3 February 2026"'
      - button "Peskov also declines to confirm or deny Bonne’s visit. Dmitry Peskov. Neither confirmed nor denied. Thursday 5 February 2026"
      - button "Negotiations between Russia, Ukraine and the United States drag on. Russia, Ukraine, United States. Talks. still going on. still going on when published"
      - button "3 years folded"
      - button "9 days folded"
  `);
  await expect(page.getByRole('region', { name: 'Chronicle' })).toMatchAriaSnapshot(`
    - region "Chronicle":
      - heading "Chronicle" [level=2]
      - region "2022":
        - heading "2022" [level=3]
        - list:
          - listitem:
            - heading "Putin and Macron last speak directly" [level=4]
            - paragraph:
              - link "paragraph 4"
              - 'button "How it was read: Putin and Macron last speak directly. Vladimir Putin, Emmanuel Macron. Talks. about 2022"'
      - paragraph: 3 years without events
      - region "January 2026"
      - paragraph: 9 days without events
      - region "February 2026"
      - region "No date given":
        - heading "No date given" [level=3]
        - paragraph: Only the publication bounds these.
        - list
  `);
});

test('an open card reads as who, words, date with its steps, on whose word, and where', async ({
  open,
  page
}) => {
  await open(STORY);
  await page.locator('[data-mark^="sergey-lavrov "]').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
    - dialog /^Event.* Lavrov/:
      - paragraph: Sergey Lavrov Statement, quoted
      - blockquote: /“You know, this is not serious/
      - group: 3 more quotes
      - text: some day between Wed 4 and Fri 6 Feb 2026
      - list "How the date was read":
        - listitem
        - listitem:
          - emphasis: inferred
        - listitem: /just days after/
      - paragraph: /Without what is inferred/
      - paragraph: On the word of RT.
      - paragraph: POLITICO, standfirst
      - paragraph:
        - link "Show in the article"
        - button "Copy quote"
        - button "Close"
  `);
});
