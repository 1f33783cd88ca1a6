import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { drawTimeline } from '#lib/components/picture/draw-timeline.ts';
import { pictureSvg, type PictureSvg } from '#lib/components/picture/picture-svg.ts';
import { svgToPng } from '#lib/components/picture/svg-to-png.ts';
import { printScale } from '#lib/components/picture/print-scale.ts';
import PrintPicture from '#lib/components/picture/PrintPicture.svelte';
import Timeline from '#lib/components/chart/Timeline.svelte';
import { clusterName } from '#lib/components/cluster-name.ts';
import { readableStory, type ReadableStory } from '#lib/state/readable-story.ts';
import { ScaleView } from '#lib/state/scale-view.svelte.ts';
import { StoryView } from '#lib/state/story-view.svelte.ts';
import { storyTable } from '#lib/timeline/scale-story.ts';
import { shareOfDifferent } from '../support/compare-pictures.ts';
import { aDate, aDay, anActor, anEvent } from '../support/an-event.ts';
import { ODD_STORIES } from '../support/odd-stories.ts';
import { sampleStory } from '../support/sample-story.ts';
import '../../src/fonts.css';
import '../../src/app.css';

/** Share of pixels of the screen that a picture may have otherwise. */
const TOLERANCE = 0.002;
/** Code that is fetched on demand, and a worker, on a machine that has other things to do. */
const WHEN_BUSY = { timeout: 15_000 };
/** Around the timeline. */
const EDGE_PX = 24;

interface Shown {
  readonly view: StoryView;
  readonly timeline: HTMLElement;
}

async function show(story: ReadableStory): Promise<Shown> {
  const view = new StoryView(story, clusterName);
  view.showAll(true);
  const { container } = await render(Timeline, { view, search: () => undefined });
  await Promise.all(
    ['Newsreader', 'Public Sans'].map((face) => document.fonts.load(`1em "${face}"`))
  );
  const part = view.isLarge ? '.pane' : '.timeline';
  const drawn = (): Element | null => container.querySelector(`${part} :is(canvas, svg)`);
  await expect.poll(drawn, WHEN_BUSY).not.toBeNull();
  const timeline = container.querySelector<HTMLElement>(part);
  if (timeline === null) throw new Error('the page shows no timeline');
  // On a whole px, as in the picture: between two, letters are smoothed otherwise.
  const { left, top } = timeline.getBoundingClientRect();
  timeline.style.left = `${String(Math.ceil(left) - left)}px`;
  timeline.style.top = `${String(Math.ceil(top) - top)}px`;
  return { view, timeline };
}

/** A story that is drawn on canvas: single events and clusters, wide and vague dates, lanes out of view. */
function largeStory(count: number): ReadableStory {
  const actors = Array.from({ length: 30 }, (_, at) =>
    anActor(`a${String(at)}`, { name: `Actor ${String(at)}` })
  );
  const events = Array.from({ length: count }, (_, at) => {
    const day = 18_000 + (at % 3 === 0 ? 300 : at * 3);
    const wide = aDate(
      { from: day, to: day + 60 },
      { approximate: at % 2 === 0, precision: 'month' }
    );
    return anEvent({
      id: `e${String(at)}`,
      title: `Deed ${String(at)}`,
      kind: at % 4 === 0 ? 'meeting' : 'statement',
      date: at % 5 === 0 ? wide : aDay(day),
      actors: [{ actor: `a${String(at % 30)}`, role: 'speaker' }]
    });
  });
  return { ...readableStory(sampleStory), events, actors, sides: [] };
}

async function shareOnScreen(view: StoryView, timeline: HTMLElement): Promise<number> {
  const shot = await page.elementLocator(timeline).screenshot({ save: false });
  const png = await svgToPng(await pictureOf(view), 1);
  const box = timeline.getBoundingClientRect();
  return shareOfDifferent(
    { source: `data:image/png;base64,${shot}`, x: 0, y: 0 },
    { source: URL.createObjectURL(png), x: EDGE_PX, y: EDGE_PX },
    { width: Math.floor(box.width), height: Math.floor(box.height) }
  );
}

async function pictureOf(view: StoryView, time: 'view' | 'whole' = 'view'): Promise<PictureSvg> {
  const { drawn, words } = await drawTimeline(view, time);
  return pictureSvg(drawn, words);
}

function parsed({ text }: PictureSvg): Document {
  return new DOMParser().parseFromString(text, 'image/svg+xml');
}

beforeEach(() => {
  delete document.documentElement.dataset['theme'];
});

describe('a picture of the timeline', () => {
  test.each([
    { theme: 'light', width: 1440, isTrue: false },
    { theme: 'dark', width: 1440, isTrue: true },
    { theme: 'light', width: 700, isTrue: true },
    { theme: 'dark', width: 700, isTrue: false }
  ])(
    'is what the screen shows: $theme, $width px, true scale $isTrue',
    async ({ theme, width, isTrue }) => {
      await page.viewport(width, 1000);
      document.documentElement.dataset['theme'] = theme;
      const { view, timeline } = await show(readableStory(sampleStory));
      view.timeline.restore({ ...view.query, isTrue });
      const share = await shareOnScreen(view, timeline);
      expect(share).toBeLessThan(TOLERANCE);
    }
  );

  test.each(['light', 'dark'])('is what the screen shows of many events: %s', async (theme) => {
    await page.viewport(1440, 1000);
    document.documentElement.dataset['theme'] = theme;
    const { view, timeline } = await show(largeStory(900));
    expect(view.isLarge).toBe(true);
    const share = await shareOnScreen(view, timeline);
    expect(share).toBeLessThan(TOLERANCE);
  });

  test('of many events is of the lanes in view, or of all of them', async () => {
    await page.viewport(1440, 1000);
    const { view } = await show(largeStory(900));
    const names = async (time: 'view' | 'whole'): Promise<number> =>
      [...parsed(await pictureOf(view, time)).querySelectorAll('text')].filter((text) =>
        text.textContent.startsWith('Actor ')
      ).length;
    expect(await names('view')).toBe(view.stage?.view.rows.inView.length);
    expect(await names('whole')).toBe(30);
  });

  test('is well-formed, says what it is, and needs nothing from elsewhere', async () => {
    await page.viewport(1440, 1000);
    const { view } = await show(readableStory(sampleStory));
    const picture = await pictureOf(view);
    const svg = parsed(picture);
    expect(svg.querySelector('parsererror')).toBeNull();
    expect(svg.documentElement.firstElementChild?.localName).toBe('title');
    expect(svg.querySelector('title')?.textContent).toBe(view.story.title);
    expect(svg.querySelector('desc')?.textContent).toBe(
      'Sources: POLITICO, 6 Feb 2026. Review: read by machine, not yet reviewed. Shows Sat 1 Jan 2022 to Fri 6 Feb 2026.'
    );
    expect(svg.querySelectorAll('script, foreignObject, image, use, a, [href]')).toHaveLength(0);
    expect(picture.text.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/);
    expect(picture.text).toContain('url(data:font/woff2;base64,');
    expect(picture.text.length).toBeLessThan(200_000);
    const words = [...svg.querySelectorAll('text:not([aria-hidden])')].map(
      (text) => text.textContent
    );
    expect(words).toContain('Emmanuel Macron');
    expect(words).toContain('“technical talks”');
    expect(words).toContain('POLITICO, 6 Feb 2026 · read by machine, not yet reviewed');
  });

  test('sets names that are written from right to left where the screen has them', async () => {
    await page.viewport(1440, 1000);
    const odd = ODD_STORIES.find(({ what }) => what.includes('right to left'));
    if (odd === undefined) throw new Error('no such story');
    const { view, timeline } = await show(odd.story);
    expect(await shareOnScreen(view, timeline)).toBeLessThan(TOLERANCE);
  });

  test('keeps as text what would be markup, and what XML has no way to say as a mark of that', async () => {
    await page.viewport(1440, 1000);
    const story = readableStory(sampleStory);
    const name = '<script>alert(1)</script> & "Co" \u0001\ud800';
    const { view } = await show({
      ...story,
      title: name,
      actors: story.actors.map((actor, at) => (at === 0 ? { ...actor, name } : actor))
    });
    const svg = parsed(await pictureOf(view));
    expect(svg.querySelector('parsererror')).toBeNull();
    expect(svg.querySelector('script')).toBeNull();
    expect(svg.querySelector('title')?.textContent).toBe(
      '<script>alert(1)</script> & "Co" \ufffd\ufffd'
    );
  });

  test('is of what is in view, or of all time, and leaves the window where it is', async () => {
    await page.viewport(1440, 1000);
    const { view } = await show(readableStory(sampleStory));
    view.timeline.zoomBy(4, 1000);
    const { window } = view.timeline;
    const desc = async (time: 'view' | 'whole'): Promise<string | null | undefined> =>
      parsed(await pictureOf(view, time)).querySelector('desc')?.textContent;
    expect(await desc('view')).not.toContain('2022');
    expect(await desc('whole')).toContain('Sat 1 Jan 2022 to');
    expect(view.timeline.window).toEqual(window);
  });

  test('is as many times as large as asked for, and refused where no browser could draw it', async () => {
    await page.viewport(1440, 1000);
    const { view } = await show(readableStory(sampleStory));
    const picture = await pictureOf(view);
    const bitmap = await createImageBitmap(await svgToPng(picture, 2));
    expect([bitmap.width, bitmap.height]).toEqual([2 * picture.width, 2 * picture.height]);
    await expect(svgToPng({ ...picture, height: 9000 }, 2)).rejects.toThrow(
      `would be ${String(2 * picture.width)} × 18000 px; a browser draws at most 16384 px a side`
    );
  });
});

describe('the timeline on paper', () => {
  async function printed(story: ReadableStory): Promise<Element> {
    await page.viewport(1440, 1000);
    document.documentElement.dataset['theme'] = 'dark';
    const view = new StoryView(story, clusterName);
    const { container } = await render(PrintPicture, { view });
    await expect
      .poll(() => {
        window.dispatchEvent(new Event('beforeprint'));
        return container.querySelector('figure');
      }, WHEN_BUSY)
      .not.toBeNull();
    return container;
  }

  test('has every lane once, whole in its band, black on white whatever the screen has', async () => {
    const container = await printed(readableStory(sampleStory));
    const bands = [...container.querySelectorAll('tbody svg')];
    const names = bands.flatMap((band) =>
      [...band.querySelectorAll('text')].map((text) => text.textContent)
    );
    for (const name of ['France', 'Emmanuel Macron', 'Vladimir Putin', 'Tatiana Stanovaya'])
      expect(names.filter((each) => each === name)).toHaveLength(1);
    for (const band of bands) {
      expect(band.querySelector(':scope > g rect')?.getAttribute('fill')).toBe('#ffffff');
      const [, from = 0, , height = 0] = (band.getAttribute('viewBox') ?? '')
        .split(' ')
        .map(Number);
      for (const text of band.querySelectorAll<SVGTextElement>('g > text')) {
        const baseline = Number(text.getAttribute('y')) + translationOf(text);
        expect(baseline - 9).toBeGreaterThanOrEqual(from);
        expect(baseline + 3).toBeLessThanOrEqual(from + height);
      }
    }
    const axis = container.querySelector('thead svg');
    expect(axis?.textContent).toContain('3 years folded');
    expect(axis?.querySelector('[transform]')).toBeNull();
    window.dispatchEvent(new Event('afterprint'));
    await expect.poll(() => container.querySelector('figure')).toBeNull();
  });

  test('of many events has the first lanes, each whole, and says how many there are', async () => {
    const view = await ScaleView.open(storyTable(largeStory(900).events, largeStory(900)), {});
    const bands = printScale(view);
    expect([bands.shown, bands.all]).toEqual([30, 30]);
    const names = bands.bands.map(
      (band) =>
        [...band.querySelectorAll('text')].filter(({ textContent }) =>
          textContent.startsWith('Actor ')
        ).length
    );
    expect(names).toEqual([10, 10, 10]);
    expect(view.isFitted).toBe(true);
  });

  test('says where its sources stand', async () => {
    const story = readableStory(sampleStory);
    const url = 'https://news.example/paris?a=1&b=2';
    const sources = story.sources.map((source) => ({
      ...source,
      article: { ...source.article, url }
    }));
    const container = await printed({ ...story, sources });
    expect(container.querySelector('li')?.textContent).toContain('POLITICO, 6 Feb 2026');
    expect(container.querySelector('li a')?.getAttribute('href')).toBe(url);
    expect(container.querySelector('li a')?.textContent).toBe(url);
  });
});

/** How far down the groups around an element are moved, px. */
function translationOf(element: Element): number {
  let down = 0;
  for (let at = element.parentElement; at !== null; at = at.parentElement)
    down += Number(/translate\(\S+ ([-\d.]+)\)/.exec(at.getAttribute('transform') ?? '')?.[1] ?? 0);
  return down;
}
