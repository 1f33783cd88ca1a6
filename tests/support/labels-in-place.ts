import type { Page } from '@playwright/test';
import { expect, test } from './e2e.ts';

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Seen {
  readonly plot: Box;
  readonly labels: readonly Box[];
  readonly folds: readonly Box[];
  readonly links: readonly Box[];
  readonly tickLabels: readonly Box[];
  /** Middle of each glyph and box of its capsule, by the name that listeners hear. */
  readonly marks: readonly {
    readonly name: string;
    readonly x: number;
    readonly capsule: Box | null;
  }[];
  /** Days of the axis, counted from 1970, with the px of their lines. */
  readonly ticks: readonly { readonly day: number; readonly x: number }[];
}

/** What the article dates, and how: days half-open, as one reads them in it. */
const DATED = [
  { words: 'full-scale invasion', from: '2022-01-01', to: '2023-01-01' },
  { words: 'he would somehow call', from: '2026-01-21', to: '2026-01-24' },
  { words: 'Bonne visits', from: '2026-02-03', to: '2026-02-04' },
  { words: 'Bonne meets', from: '2026-02-03', to: '2026-02-04' },
  { words: 'French officials decline', from: '2026-02-03', to: '2026-02-07' },
  { words: 'Two EU diplomats confirm', from: '2026-02-03', to: '2026-02-07' },
  { words: 'If you want to call', from: '2026-02-04', to: '2026-02-07' },
  { words: 'in consultation with', from: '2026-02-04', to: '2026-02-05' },
  { words: 'Peskov also declines', from: '2026-02-05', to: '2026-02-06' }
].map(({ words, from, to }) => ({ words, from: dayOf(from), to: dayOf(to) }));

function dayOf(date: string): number {
  return Date.parse(`${date}T00:00Z`) / 86_400_000;
}

function look(page: Page): Promise<Seen> {
  return page.evaluate((): Seen => {
    const boxOf = (element: Element): Box => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { text: element.textContent, left, right, top, bottom };
    };
    const all = (selector: string): Element[] => [
      ...document.querySelectorAll(`.timeline ${selector}`)
    ];
    const plot = boxOf(all('.plot')[0] ?? document.body);
    return {
      plot,
      labels: all('.mark .label').map(boxOf),
      folds: all('.fold').map(boxOf),
      links: all('.joint line').map(boxOf),
      tickLabels: all('.axis text').map(boxOf),
      marks: all('.mark').map((mark) => {
        const capsule = mark.querySelector('.capsule');
        const ring = mark.querySelector('.ring')?.getBoundingClientRect();
        return {
          name: mark.getAttribute('aria-label') ?? '',
          x: ring === undefined ? Number.NaN : (ring.left + ring.right) / 2,
          capsule: capsule === null ? null : boxOf(capsule)
        };
      }),
      ticks: all('.axis [data-day]').map((line) => ({
        day: Number(line.getAttribute('data-day')),
        x: boxOf(line).left
      }))
    };
  });
}

function meet(a: Box, b: Box, inset = 3): boolean {
  // Lines of text are taller than their letters.
  return (
    a.left < b.right &&
    b.left < a.right &&
    a.top + inset < b.bottom - inset &&
    b.top + inset < a.bottom - inset
  );
}

/** What is wrong with where labels stand. Told in one list: an expectation for each pair would take seconds. */
function faultsOfLabels({ plot, labels, folds, links, tickLabels }: Seen): string[] {
  return [
    ...tickLabels.flatMap((label) =>
      label.right > plot.right + 1
        ? [`${label.text} is cut by ${(label.right - plot.right).toFixed(1)} px`]
        : []
    ),
    ...meetings(tickLabels),
    ...labels.flatMap(({ text, left, right }) =>
      left < plot.left - 1 || right > plot.right + 1 ? [`“${text}” leaves the plot`] : []
    ),
    ...meetings(labels),
    ...labels.flatMap((label) => [
      ...folds.flatMap((fold) =>
        label.left < fold.right - 1 && label.right > fold.left + 1
          ? [`“${label.text}” runs across a fold`]
          : []
      ),
      ...links.flatMap((link) =>
        meet(label, link, 2) ? [`a link runs under “${label.text}”`] : []
      )
    ])
  ];
}

function meetings(boxes: readonly Box[]): string[] {
  return boxes.flatMap((box, at) =>
    boxes
      .slice(at + 1)
      .flatMap((other) => (meet(box, other) ? [`“${box.text}” meets “${other.text}”`] : []))
  );
}

/** Px of a day by the lines of the axis; null where no line stands there and time may be folded beside it. */
function pxOf(day: number, { ticks }: Seen, isTrue: boolean): number | null {
  const here = ticks.find((tick) => tick.day === day);
  if (here !== undefined) return here.x;
  const [a, b] = [ticks[0], ticks.at(-1)];
  if (!isTrue || a === undefined || b === undefined || b.day === a.day) return null;
  return a.x + ((day - a.day) * (b.x - a.x)) / (b.day - a.day);
}

const MIN_CAPSULE_PX = 12;

/** What is wrong with where marks stand, and how many of them could be held against the axis. */
function heldAgainstAxis(seen: Seen, isTrue: boolean): { faults: string[]; checked: number } {
  const faults: string[] = [];
  let checked = 0;
  for (const { words, from, to } of DATED) {
    const [x0, x1] = [pxOf(from, seen, isTrue), pxOf(to, seen, isTrue)];
    const standing = seen.marks.filter((mark) => mark.name.includes(words));
    for (const { x, capsule } of standing) {
      if (x0 === null || Number.isNaN(x)) continue;
      if (capsule === null && x1 === null) continue;
      checked += 1;
      if (!isInPlace(x, capsule, x0, x1))
        faults.push(`${words} stands off its days, ${String(from)} to ${String(to)}`);
    }
  }
  return { faults, checked };
}

function isInPlace(x: number, capsule: Box | null, x0: number, x1: number | null): boolean {
  const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 1.5;
  if (capsule === null) return x1 !== null && isNear(x, (x0 + x1) / 2);
  if (x1 === null || x1 - x0 >= MIN_CAPSULE_PX)
    return isNear(capsule.left, x0) && (x1 === null || isNear(capsule.right, x1));
  return (
    isNear((capsule.left + capsule.right) / 2, (x0 + x1) / 2) &&
    capsule.right - capsule.left < MIN_CAPSULE_PX + 2
  );
}

/** On the true scale, the lines of the axis stand as far apart as their days. */
function faultsOfAxis({ ticks }: Seen): string[] {
  const [a, b] = [ticks[0], ticks.at(-1)];
  if (a === undefined || b === undefined || b.day === a.day) return [];
  const wide = (b.x - a.x) / (b.day - a.day);
  return ticks.flatMap(({ day, x }) =>
    Math.abs(x - a.x - (day - a.day) * wide) < 1 ? [] : [`the line of day ${String(day)}`]
  );
}

/** How far the wheel turns in all. */
const SCALES = [
  { name: 'Quiet time folded', wheelPx: -1000 },
  { name: 'True scale', wheelPx: -2600 }
];

/**
 * Zooms the first story in, so many steps on either scale, and expects at each that labels keep clear of each other,
 * folds and links, and that marks stand at their dates.
 */
async function expectLabelsInPlace(page: Page, steps: number): Promise<void> {
  for (const { name, wheelPx } of SCALES) {
    const isTrue = name === 'True scale';
    await page.getByRole('button', { name }).click();
    await page.getByRole('button', { name: 'Fit', exact: true }).click();
    let checked = 0;
    const { plot } = await look(page);
    await page.mouse.move(plot.right - (plot.right - plot.left) * 0.2, plot.top + 200);
    await page.keyboard.down('Control');
    for (let step = 0; step <= steps; step += 1) {
      const seen = await look(page);
      if (step === 0) {
        expect(seen.labels.length).toBeGreaterThan(0);
        expect(seen.folds.length).toBe(isTrue ? 0 : 2);
      }
      const held = heldAgainstAxis(seen, isTrue);
      checked += held.checked;
      const faults = [...faultsOfLabels(seen), ...held.faults];
      expect([...faults, ...(isTrue ? faultsOfAxis(seen) : [])]).toEqual([]);
      await page.mouse.wheel(0, wheelPx / steps);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    }
    await page.keyboard.up('Control');
    expect(checked, 'marks held against the axis').toBeGreaterThan(3 * steps);
  }
}

/** Declares one test for each width, in px, and theme, which zooms in by so many steps on either scale. */
export function testLabelsInPlace(
  cases: readonly (readonly [width: number, colorScheme: 'light' | 'dark', steps: number])[]
): void {
  for (const [width, colorScheme, steps] of cases)
    test(`at ${String(width)} px, ${colorScheme}, labels keep clear of each other, folds and links, and marks keep to their dates, on both scales and zoomed`, async ({
      open,
      page
    }) => {
      await page.setViewportSize({ width, height: 1300 });
      await page.emulateMedia({ reducedMotion: 'reduce', colorScheme });
      await open('/stories/paris-moscow/');
      await page.evaluate(() => document.fonts.ready);
      await expectLabelsInPlace(page, steps);
    });
}
