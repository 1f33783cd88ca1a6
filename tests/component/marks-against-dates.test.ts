import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { EventDate } from '#lib/domain/date.ts';
import type { Modality } from '#lib/domain/event.ts';
import type { StoryEvent } from '#lib/domain/story.ts';
import { compareEvents } from '#lib/domain/order.ts';
import StoryPage from '#lib/components/StoryPage.svelte';
import { clusterName } from '#lib/components/cluster-name.ts';
import { readableStory, type ReadableStory } from '#lib/state/readable-story.ts';
import { StoryView } from '#lib/state/story-view.svelte.ts';
import { dayNumber } from '#lib/time/day-number.ts';
import { aDate, anActor, anEvent } from '../support/an-event.ts';
import { readDrawnTime } from '../support/drawn-time.ts';
import { sampleStory } from '../support/sample-story.ts';
import '../../src/app.css';

/** As the day of publication of the sample. */
const PUBLISHED = dayNumber(2026, 2, 6);

interface Case {
  readonly what: string;
  readonly date: EventDate;
  readonly modality?: Modality;
}

const feb = (day: number): number => dayNumber(2026, 2, day);

/** Each kind of date once; the actor of each is named after it, so that it has a lane of its own. */
const CASES: readonly Case[] = [
  {
    what: 'a year',
    date: aDate({ from: dayNumber(2022, 1, 1), to: dayNumber(2023, 1, 1) }, { precision: 'year' })
  },
  {
    what: 'a month',
    date: aDate({ from: dayNumber(2025, 9, 1), to: dayNumber(2025, 10, 1) }, { precision: 'month' })
  },
  { what: 'a known day', date: aDate({ from: feb(3), to: feb(4) }) },
  { what: 'another known day', date: aDate({ from: feb(5), to: feb(6) }) },
  {
    what: 'about three days',
    date: aDate({ from: feb(2), to: feb(5) }, { form: 'within', approximate: true })
  },
  { what: 'about a day', date: aDate({ from: feb(4), to: feb(5) }, { approximate: true }) },
  { what: 'some day within', date: aDate({ from: feb(3), to: feb(6) }, { form: 'within' }) },
  { what: 'some days', date: aDate({ from: feb(2), to: feb(4) }, { form: 'lasting' }) },
  { what: 'that day or before', date: aDate({ from: null, to: feb(5) }, { form: 'within' }) },
  { what: 'that day or after', date: aDate({ from: feb(4), to: null }, { form: 'within' }) },
  {
    what: 'still going on',
    date: aDate({ from: feb(3), to: null }, { form: 'lasting' }),
    modality: 'ongoing'
  },
  {
    what: 'no date',
    date: aDate({ from: null, to: PUBLISHED + 1 }, { form: 'undated', basis: 'publication' })
  }
];

const story: ReadableStory = {
  ...readableStory(sampleStory),
  events: CASES.map(({ what, date, modality = 'asserted' }): StoryEvent =>
    anEvent({ id: what, title: 'says', date, modality, actors: [{ actor: what, role: 'speaker' }] })
  ).toSorted(compareEvents),
  actors: CASES.map(({ what }) => anActor(what))
};

async function show(widthPx: number, isTrue: boolean): Promise<Element> {
  await page.viewport(widthPx, 1000);
  const view = new StoryView(story, clusterName);
  view.timeline.restore({ isTrue, opened: [], zoom: 1, start: null });
  const { container } = await render(StoryPage, { view });
  await document.fonts.ready;
  await nextFrames();
  return container;
}

async function nextFrames(): Promise<void> {
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 40)));
}

/** Zooms in around a share of the plot, as Ctrl with the wheel does. */
async function zoomIn(container: Element, share: number): Promise<void> {
  const plot = container.querySelector('.plot');
  if (plot === null) throw new Error('the plot is drawn');
  const { left, width, top } = plot.getBoundingClientRect();
  plot.dispatchEvent(
    new WheelEvent('wheel', {
      deltaY: -160,
      ctrlKey: true,
      clientX: left + width * share,
      clientY: top + 100,
      bubbles: true,
      cancelable: true
    })
  );
  await nextFrames();
}

interface Drawn {
  readonly glyph: DOMRect;
  readonly capsule: DOMRect | null;
}

function markOf(container: Element, what: string): Drawn | null {
  const mark = container.querySelector(`.timeline .mark[data-event="${what}"]`);
  const ring = mark?.querySelector('.ring');
  if (mark === null || ring === undefined || ring === null) return null;
  return {
    glyph: ring.getBoundingClientRect(),
    capsule: mark.querySelector('.capsule')?.getBoundingClientRect() ?? null
  };
}

/** Anything narrower is drawn so wide, around its middle. */
const MIN_CAPSULE_PX = 12;
const NEAR_PX = 1.5;

/** @returns how many marks were held against their dates */
function check(container: Element): number {
  const pxOf = readDrawnTime(container);
  const publication = pxOf(PUBLISHED + 1);
  let checked = 0;
  for (const { what, date } of CASES) {
    const drawn = markOf(container, what);
    if (drawn === null) continue;
    const { from, to } = date.extent;
    const left = from === null ? null : pxOf(from);
    const right = to === null ? publication : pxOf(to);
    const { glyph, capsule } = drawn;
    const glyphX = (glyph.left + glyph.right) / 2;
    if (capsule === null) {
      if (left === null || right === null) continue;
      expect(Math.abs(glyphX - (left + right) / 2), `${what}: its middle`).toBeLessThan(NEAR_PX);
    } else {
      const isNarrow = left !== null && right !== null && right - left < MIN_CAPSULE_PX;
      if (isNarrow) {
        const middle = (capsule.left + capsule.right) / 2;
        expect(Math.abs(middle - (left + right) / 2), `${what}: its middle`).toBeLessThan(NEAR_PX);
        expect(capsule.width).toBeLessThan(MIN_CAPSULE_PX + 2);
      } else {
        if (left !== null && isNearView(left))
          expect(Math.abs(capsule.left - left), `${what}: its beginning`).toBeLessThan(NEAR_PX);
        if (right !== null && isNearView(right))
          expect(Math.abs(capsule.right - right), `${what}: its end`).toBeLessThan(NEAR_PX);
        expect(glyphX, `${what}: the glyph lies in it`).toBeGreaterThan(capsule.left);
        expect(glyphX, `${what}: the glyph lies in it`).toBeLessThan(capsule.right);
      }
      if (![left, right].some((x) => x !== null && isNearView(x))) continue;
    }
    checked += 1;
  }
  return checked;
}

function isNearView(x: number): boolean {
  return x > -300 && x < window.innerWidth + 300;
}

const STEPS = 8;

describe.each([1440, 1024, 768])('at %i px', (widthPx) => {
  test.each([
    { scale: 'folded time', isTrue: false },
    { scale: 'true scale', isTrue: true }
  ])('on $scale every mark keeps to its date, however far one zooms', async ({ isTrue }) => {
    const container = await show(widthPx, isTrue);
    expect(container.querySelectorAll('.timeline .fold')).toHaveLength(isTrue ? 0 : 2);
    expect(check(container)).toBe(CASES.length);
    let checked = 0;
    for (let step = 0; step < STEPS; step += 1) {
      await zoomIn(container, isTrue ? 0.985 : step % 2 === 0 ? 0.9 : 0.7);
      checked += check(container);
    }
    expect(checked).toBeGreaterThan(40);
  });
});

/** How far from the ground a mark is painted at a place, in steps of colour; labels stand above the place. */
async function inkAt(container: Element): Promise<(what: string, share: number) => number> {
  const plot = container.querySelector('.plot');
  if (plot === null) throw new Error('the plot is drawn');
  const base64 = await page.elementLocator(plot).screenshot({ save: false });
  const bitmap = await createImageBitmap(
    await (await fetch(`data:image/png;base64,${base64}`)).blob()
  );
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('a canvas can be drawn on');
  context.drawImage(bitmap, 0, 0);
  const { left, top, width } = plot.getBoundingClientRect();
  const pixels = bitmap.width / width;
  const colour = (x: number, y: number): readonly number[] => [
    ...context
      .getImageData(Math.round((x - left) * pixels), Math.round((y - top) * pixels), 1, 1)
      .data.slice(0, 3)
  ];
  return (what, share) => {
    const capsule = markOf(container, what)?.capsule;
    if (capsule == null) throw new Error(`${what} has a capsule`);
    const y = capsule.bottom - 2.5;
    const x = capsule.left + capsule.width * share;
    const [ink, ground] = [colour(x, y), colour(x, capsule.bottom + 3)];
    return ink.reduce((sum, value, at) => sum + Math.abs(value - (ground[at] ?? 0)), 0);
  };
}

describe('what is painted', () => {
  test('fades on the side that has no bound, and ends sharply on the other', async () => {
    const container = await show(1440, false);
    const ink = await inkAt(container);
    expect(ink('a year', 0.5)).toBeGreaterThan(20);
    expect(ink('that day or before', 0.02)).toBeLessThan(ink('that day or before', 0.9) / 3);
    expect(ink('that day or after', 0.97)).toBeLessThan(ink('that day or after', 0.2) / 3);
    expect(ink('no date', 0.02)).toBeLessThan(ink('no date', 0.7) / 3);
    for (const share of [0.03, 0.98])
      expect(ink('some day within', share)).toBeLessThan(ink('some day within', 0.5) * 0.8);
    for (const share of [0.5, 0.99]) expect(ink('still going on', share)).toBeGreaterThan(20);
  });
});
