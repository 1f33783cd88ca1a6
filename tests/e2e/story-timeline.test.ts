import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/e2e.ts';

const STORY = '/stories/paris-moscow/';

function mark(page: Page, lane: string, words: string): Locator {
  return page.locator(`[data-mark^="${lane} "][aria-label*="${words}"]`).first();
}

/** Left edge of the label of the axis that begins so. */
async function tickX(page: Page, label: string): Promise<number> {
  const box = await page.locator('.axis text').filter({ hasText: label }).first().boundingBox();
  return box?.x ?? Number.NaN;
}

test.beforeEach(async ({ open, page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(STORY);
});

test('every event of the chronicle stands on the timeline', async ({ page }) => {
  const listed = page.locator('.chronicle li[data-event]').filter({ has: page.locator('.who') });
  const ids = await listed.evaluateAll((items) =>
    items.map((item) => item.getAttribute('data-event'))
  );
  expect(ids.length).toBeGreaterThan(10);
  for (const id of ids)
    await expect(page.locator(`.mark[data-event="${id ?? ''}"]`).first()).toBeVisible();
});

test.describe('scrolling through time', () => {
  test('dragging pans once the view is zoomed', async ({ page }) => {
    await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
    const before = await tickX(page, 'Wed 4 Feb');
    const plot = await page.locator('.plot').boundingBox();
    if (plot === null) throw new Error('the plot is drawn');
    await page.mouse.move(plot.x + 500, plot.y + 80);
    await page.mouse.down();
    await page.mouse.move(plot.x + 380, plot.y + 80, { steps: 4 });
    await page.mouse.up();
    expect(await tickX(page, 'Wed 4 Feb')).toBeCloseTo(before - 120, 0);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('Ctrl with the wheel zooms around the pointer, Shift with it pans', async ({ page }) => {
    const plot = await page.locator('.plot').boundingBox();
    if (plot === null) throw new Error('the plot is drawn');
    await page.mouse.move(plot.x + 700, plot.y + 300);
    const column = async (): Promise<number> =>
      (await tickX(page, 'Thu 5 Feb')) - (await tickX(page, 'Wed 4 Feb'));
    const before = await column();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await expect.poll(column).toBeGreaterThan(before * 1.5);
    const between = await column();
    await page.keyboard.down('Meta');
    await page.mouse.wheel(0, 100);
    await page.keyboard.up('Meta');
    await expect.poll(column).toBeLessThan(between * 0.9);
    const x = await tickX(page, 'Wed 4 Feb');
    await page.keyboard.down('Shift');
    await page.mouse.wheel(0, 60);
    await page.keyboard.up('Shift');
    await expect.poll(() => tickX(page, 'Wed 4 Feb')).toBeCloseTo(x - 60, 0);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });

  test('a plain wheel scrolls the page and leaves the time alone', async ({ page }) => {
    const x = await tickX(page, 'Wed 4 Feb');
    await page.locator('.plot').hover();
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
    expect(await tickX(page, 'Wed 4 Feb')).toBe(x);
  });

  test('Fit shows all of it again', async ({ page }) => {
    const x = await tickX(page, 'Wed 4 Feb');
    await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
    expect(await tickX(page, 'Wed 4 Feb')).not.toBe(x);
    await page.getByRole('button', { name: 'Fit', exact: true }).click();
    expect(await tickX(page, 'Wed 4 Feb')).toBe(x);
  });
});

test.describe('folded time', () => {
  test('says how long it is and opens when clicked', async ({ page }) => {
    await page.getByTitle('Unfold 3 years without events').click();
    await expect(page.locator('.axis')).toContainText('2024');
    await expect(page.getByText('9 days folded')).toBeVisible();
    await page.getByTitle('Fold 3 years without events again').click();
    await expect(page.getByText('3 years folded')).toBeVisible();
  });

  test('gives way to the true scale, where what falls together is a named cluster that lists it', async ({
    page
  }) => {
    await page.getByRole('button', { name: 'True scale' }).click();
    await expect(page.getByText(/folded$/).filter({ visible: true })).toHaveCount(0);
    const cluster = page.getByRole('button', { name: /close together; open/ }).first();
    await expect(cluster).toContainText('2 events');
    await cluster.click();
    const list = page.getByRole('dialog');
    await expect(list.getByRole('listitem')).toHaveCount(2);
    await expect(list).toContainText('Emmanuel Macron');
    await expect(list).toContainText('Tue 3 Feb 2026');
    await list.getByRole('button', { name: /technical talks/ }).click();
    await expect(page.getByRole('dialog')).toContainText('In the speaker’s own words.');
    await page.keyboard.press('Escape');
    await cluster.click();
    await page.getByRole('button', { name: 'Zoom in on these' }).click();
    await expect(cluster).toHaveCount(0);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});

test.describe('filtering by actor', () => {
  test('dims the other lanes, the chronicle follows, and all come back', async ({ page }) => {
    const entries = page.locator('.chronicle li');
    const all = await entries.count();
    const russia = page.getByRole('button', { name: /^Russia \d+$/ });
    await russia.click();
    await expect(russia).toHaveAttribute('aria-pressed', 'true');
    await expect(mark(page, 'bonne', 'visits')).toHaveAttribute('aria-hidden', 'true');
    await expect(mark(page, 'sergey-lavrov', 'Lavrov')).toHaveAttribute('aria-hidden', 'false');
    expect(await entries.count()).toBeLessThan(all);
    await expect(page.getByText(/^\d+ of \d+ events$/)).toBeVisible();
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect(entries).toHaveCount(all);
    await expect(russia).toHaveAttribute('aria-pressed', 'false');
  });

  test('by single actors too', async ({ page }) => {
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByRole('button', { name: /^Dmitry Peskov/ }).click();
    await expect(page.locator('.chronicle li .who')).toHaveCount(1);
    await expect(page.locator('.chronicle')).toContainText('Peskov');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: /^Filter/ })).toBeFocused();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});

test.describe('filtering by kind and by certainty', () => {
  const entries = (page: Page): Locator => page.locator('.chronicle li .who');

  test('says how many there are of each and keeps just so many', async ({ page }) => {
    await page.getByRole('button', { name: 'Filter' }).click();
    for (const group of ['Kind', 'How the date is known']) {
      const choices = page.getByRole('region', { name: group }).getByRole('button');
      for (const choice of await choices.all()) {
        const count = Number(/\d+$/.exec((await choice.textContent())?.trim() ?? '')?.[0]);
        await choice.click();
        await expect(entries(page)).toHaveCount(count);
        await choice.click();
      }
    }
  });

  test('goes together with actors, and the address carries it', async ({ open, page }) => {
    await page.getByRole('button', { name: /^Russia \d+$/ }).click();
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByRole('button', { name: /^Statement, quoted/ }).click();
    await expect(entries(page)).toHaveCount(1);
    await expect.poll(() => page.url()).toMatch(/only=kind%3Aquote%2Cside%3Arussia/);
    const link = page.url();
    await open('/');
    await page.goto(link);
    await expect(entries(page)).toHaveCount(1);
  });

  test('hides the rest on request, and its lanes with it', async ({ page }) => {
    await page.getByRole('button', { name: /^Russia \d+$/ }).click();
    await expect(mark(page, 'tatiana-stanovaya', 'sceptical')).toBeAttached();
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByRole('radio', { name: 'Hide it' }).check();
    await expect(mark(page, 'tatiana-stanovaya', 'sceptical')).toHaveCount(0);
    await expect(page.locator('.labels').getByText('Stanovaya')).toHaveCount(0);
    await expect.poll(() => page.url()).toMatch(/others=hidden/);
    await page.getByRole('button', { name: /^Visit/ }).click();
    await expect(page.getByText('The filter hides every event.')).toBeVisible();
    await page.getByRole('button', { name: /^Visit/ }).click();
    await page.getByRole('radio', { name: 'Dim it' }).check();
    await expect(mark(page, 'tatiana-stanovaya', 'sceptical')).toBeAttached();
  });
});

test.describe('the card', () => {
  test('opens on hover with quote, speaker, date, its reading and the paragraph', async ({
    page
  }) => {
    await mark(page, 'sergey-lavrov', 'Lavrov').hover();
    const card = page.getByRole('dialog');
    await expect(card).toBeVisible();
    await expect(card).toContainText('Sergey Lavrov');
    await expect(card).toContainText(
      'If you want to call and have a serious conversation, then call.'
    );
    await expect(card).toContainText(/some day between Wed 4 and Fri 6 Feb 2026/i);
    await expect(card.getByRole('list', { name: 'How the date was read' })).toContainText(
      'just days after'
    );
    await expect(card).toContainText('inferred');
    await expect(card).toContainText('POLITICO');
  });

  test('the mark answers in the next frame, the card after 150 ms', async ({ page }) => {
    const target = mark(page, 'sergey-lavrov', 'Lavrov');
    await target.evaluate((element) => {
      const seen = (name: string): void => {
        document.documentElement.dataset[name] ??= String(Math.round(performance.now()));
      };
      element.addEventListener('pointerover', () => {
        seen('over');
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            if (element.classList.contains('active')) seen('answered');
          })
        );
      });
      new MutationObserver(() => {
        if (document.querySelector('[role="dialog"]') !== null) seen('opened');
      }).observe(document.body, { childList: true, subtree: true });
    });
    await target.hover();
    await expect(page.getByRole('dialog')).toBeVisible();
    const { over, answered, opened } = await page.evaluate(() => ({
      over: Number(document.documentElement.dataset['over']),
      answered: Number(document.documentElement.dataset['answered']),
      opened: Number(document.documentElement.dataset['opened'])
    }));
    expect(answered).toBeGreaterThanOrEqual(over);
    expect(answered).toBeLessThan(opened);
    expect(opened - over).toBeGreaterThanOrEqual(149);
  });

  test('stays while the pointer is in it, goes when it leaves', async ({ page }) => {
    await mark(page, 'sergey-lavrov', 'Lavrov').hover();
    const card = page.getByRole('dialog');
    await card.hover();
    await page.waitForTimeout(500);
    await expect(card).toBeVisible();
    await page.locator('h1').hover();
    await expect(card).toHaveCount(0);
  });

  test('is pinned by a click and dismissed by Escape or a click away', async ({ page }) => {
    await mark(page, 'bonne', 'visits').click();
    await page.locator('h1').hover();
    await page.waitForTimeout(400);
    const card = page.getByRole('dialog');
    await expect(card).toContainText('Two EU diplomats');
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    await mark(page, 'bonne', 'visits').click();
    await expect(card).toBeVisible();
    await page.locator('.plot').click({ position: { x: 300, y: 20 } });
    await expect(card).toHaveCount(0);
    await mark(page, 'bonne', 'visits').click();
    await expect(card).toBeVisible();
    await page.locator('h1').click();
    await expect(card).toHaveCount(0);
  });

  test('leads to the words in the article', async ({ page }) => {
    await mark(page, 'dmitry-peskov', 'Peskov').click();
    await page.getByRole('link', { name: 'Show in the article' }).click();
    const words = page.locator('.source a.active').first();
    await expect(words).toBeInViewport();
    await expect(words).toContainText('Peskov');
  });

  test('lies wholly in the window', async ({ page }) => {
    for (const lane of ['emmanuel-macron', 'sergey-lavrov', 'tatiana-stanovaya']) {
      await page.locator(`[data-mark^="${lane} "]`).last().hover();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expect
        .poll(async () => {
          const box = await page.getByRole('dialog').boundingBox();
          return (
            box !== null &&
            box.x >= 0 &&
            box.y >= 0 &&
            box.x + box.width <= 1440 &&
            box.y + box.height <= 900
          );
        })
        .toBe(true);
    }
  });
});

test.describe('the keyboard', () => {
  test('finds one tab stop in the lanes, and arrows go from mark to mark', async ({ page }) => {
    await expect(page.locator('.mark[tabindex="0"]')).toHaveCount(1);
    await page.locator('.mark[tabindex="0"]').focus();
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute('data-mark') ?? null);
    const first = await focused();
    await page.keyboard.press('.');
    await expect.poll(focused).not.toBe(first);
    await page.keyboard.press(',');
    // The event of before, which stands in two lanes.
    const eventOf = (mark: string | null): string | undefined => mark?.split(' ')[1];
    await expect.poll(async () => eventOf(await focused())).toBe(eventOf(first));
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).not.toBe(first);
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await expect.poll(focused).toBe(first);
    await expect(page.locator('.mark[tabindex="0"]')).toHaveCount(1);
  });

  test('shows the card of what has the focus, which stays on the mark', async ({ page }) => {
    await page.locator('.mark[tabindex="0"]').focus();
    await expect(page.getByRole('dialog')).toContainText('Putin');
    for (const words of ['invasion', 'would somehow call']) {
      await page.keyboard.press('.');
      await expect(page.getByRole('dialog')).toContainText(words);
      await expect(page.locator('.mark:focus')).toHaveCount(1);
    }
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('goes through the events in the order of the chronicle', async ({ page }) => {
    const listed = await page
      .locator('.chronicle li')
      .filter({ has: page.locator('.who') })
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-event')));
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute('data-event') ?? null);
    await page.locator('.mark[tabindex="0"]').focus();
    const visited: (string | null)[] = [await focused()];
    const marks = await page.locator('.timeline .mark').count();
    for (let step = 1; step < marks; step += 1) {
      await page.keyboard.press('.');
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20)))
      );
      visited.push(await focused());
    }
    expect(visited.filter((id, at) => id !== visited[at - 1])).toEqual(listed);
  });

  test('opens a card with Enter, moves into it, and comes back with Escape', async ({ page }) => {
    await page.locator('.mark[tabindex="0"]').focus();
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog');
    await expect(card).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    await expect(page.locator('.mark[tabindex="0"]')).toBeFocused();
  });

  test('zooms, pans, fits and unfolds', async ({ page }) => {
    await page.locator('.mark[tabindex="0"]').focus();
    const x = await tickX(page, 'Wed 4 Feb');
    await page.keyboard.press('+');
    await expect.poll(() => tickX(page, 'Mon 2 Feb')).not.toBe(x);
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('0');
    await expect.poll(() => tickX(page, 'Wed 4 Feb')).toBe(x);
    await page.keyboard.press('g');
    await expect(page.getByRole('button', { name: 'True scale' })).toHaveAttribute(
      'aria-pressed',
      'true'
    );
  });
});

test.describe('the address', () => {
  test('carries filter, scale and selected event, and restores them', async ({ open, page }) => {
    await page.getByRole('button', { name: /^Russia \d+$/ }).click();
    await mark(page, 'sergey-lavrov', 'Lavrov').click();
    await expect.poll(() => page.url()).toMatch(/event=/);
    const link = page.url();
    expect(link).toMatch(/only=side%3Arussia/);
    await open('/');
    await page.goto(link);
    await expect(page.getByRole('button', { name: /^Russia \d+$/ })).toHaveAttribute(
      'aria-pressed',
      'true'
    );
    await expect(page.getByRole('dialog')).toContainText('Sergey Lavrov');
  });

  test('goes back one choice at a time', async ({ page }) => {
    const russia = page.getByRole('button', { name: /^Russia \d+$/ });
    await russia.click();
    await expect.poll(() => page.url()).toMatch(/only=/);
    await page.getByRole('button', { name: 'True scale' }).click();
    await expect.poll(() => page.url()).toMatch(/scale=true/);
    await page.goBack();
    await expect(page.getByRole('button', { name: 'True scale' })).toHaveAttribute(
      'aria-pressed',
      'false'
    );
    await expect(russia).toHaveAttribute('aria-pressed', 'true');
    await page.goBack();
    await expect(russia).toHaveAttribute('aria-pressed', 'false');
    await page.goForward();
    await expect(russia).toHaveAttribute('aria-pressed', 'true');
    await page.goForward();
    await expect(page.getByRole('button', { name: 'True scale' })).toHaveAttribute(
      'aria-pressed',
      'true'
    );
  });

  test('goes back from an event, and forward to it', async ({ page }) => {
    await mark(page, 'sergey-lavrov', 'Lavrov').click();
    await expect.poll(() => page.url()).toMatch(/event=/);
    await page.goBack();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.goForward();
    await expect(page.getByRole('dialog')).toContainText('Sergey Lavrov');
  });

  test('follows zoom and pan without a step in the history, and restores them', async ({
    open,
    page
  }) => {
    const before = await page.evaluate(() => history.length);
    await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
    await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
    await expect.poll(() => page.url()).toMatch(/zoom=2\.25.*start=/);
    const zoomed = page.url();
    await page.locator('.mark[tabindex="0"]').focus();
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => page.url()).not.toBe(zoomed);
    expect(await page.evaluate(() => history.length)).toBe(before);
    const x = await tickX(page, 'Wed 4 Feb');
    const link = page.url();
    await open('/');
    await page.goto(link);
    await expect.poll(() => tickX(page, 'Wed 4 Feb')).toBeCloseTo(x, 0);
  });

  test('carries open folds', async ({ open, page }) => {
    await page.getByTitle('Unfold 3 years without events').click();
    await expect.poll(() => page.url()).toMatch(/open=\d+/);
    const link = page.url();
    await open('/');
    await page.goto(link);
    await expect(page.getByTitle(/^Fold 3 years/)).toBeVisible();
    await page.goBack();
  });

  test('that makes no sense shows the whole story', async ({ open, page }) => {
    await open(
      `${STORY}?event=nope&only=nobody,side:moon,kind:rumour&zoom=-4&start=x&open=7,x&find=+`
    );
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Show all' })).toHaveCount(0);
    await expect(page.locator('.timeline .mark[aria-hidden="true"]')).toHaveCount(0);
  });
});
