import { beforeEach, describe, expect, inject, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import StoryPage from '#lib/components/StoryPage.svelte';
import { clusterName } from '#lib/components/cluster-name.ts';
import { StoryView } from '#lib/state/story-view.svelte.ts';
import { ODD_STORIES, type OddStory } from '../support/odd-stories.ts';
import '@fontsource/noto-sans-hebrew/400.css';
import '@fontsource/noto-sans-hebrew/600.css';
import '../../src/fonts.css';
import '../../src/app.css';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether this browser is the one of the kept pictures. */
    readonly isPictured: boolean;
  }
}

/** The kept pictures: each story wide and light, and narrow and dark. */
const SHAPES = [
  { width: 1440, height: 760, theme: 'light' },
  { width: 390, height: 844, theme: 'dark' }
] as const;
type Shape = (typeof SHAPES)[number];

const root = document.documentElement;

beforeEach(() => {
  root.dataset['hydrated'] = '';
  // Not all machines have letters for every script; the pictures need the same ones.
  for (const face of ['--sans', '--serif']) {
    const fonts = getComputedStyle(root).getPropertyValue(face).trim();
    root.style.setProperty(face, fonts.replace(/, (?:sans-)?serif$/u, ", 'Noto Sans Hebrew'$&"));
  }
});

async function show({ story }: OddStory, { width, height, theme }: Shape): Promise<HTMLElement> {
  await page.viewport(width, height);
  root.dataset['theme'] = theme;
  const view = new StoryView(story, clusterName);
  view.showAll(true);
  const { container } = await render(StoryPage, { view });
  // Where another test left the pointer, something might answer to it.
  await userEvent.hover(root, { position: { x: 1, y: 1 } });
  await document.fonts.ready;
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60)));
  return container;
}

interface Text {
  readonly text: string;
  readonly box: DOMRect;
}

function textsOf(container: Element, selector: string): readonly Text[] {
  return [...container.querySelectorAll(selector)]
    .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0);
}

/** Pairs that cover each other; lines of text are taller than their letters. */
function overlaps(texts: readonly Text[]): readonly string[] {
  return texts.flatMap((a, at) =>
    texts
      .slice(at + 1)
      .filter(
        (b) =>
          a.box.left < b.box.right - 0.5 &&
          b.box.left < a.box.right - 0.5 &&
          a.box.top + 3 < b.box.bottom - 3 &&
          b.box.top + 3 < a.box.bottom - 3
      )
      .map((b) => `“${a.text}” and “${b.text}”`)
  );
}

/** Texts that their own box cuts off without saying so. */
function cutOff(container: Element): readonly string[] {
  return [...container.querySelectorAll<HTMLElement>('h1, h2, h3, h4, p, span, b, button, a, q')]
    .filter((element) => element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1)
    .filter((element) => {
      const { overflowX, textOverflow } = getComputedStyle(element);
      return overflowX !== 'visible' && !(textOverflow === 'ellipsis' && element.title !== '');
    })
    .map(({ textContent }) => textContent);
}

describe.each(ODD_STORIES)('a story with $what', (odd) => {
  test.each(SHAPES)('is readable at $width px, in the $theme theme', async (shape) => {
    const container = await show(odd, shape);
    expect(root.scrollWidth).toBeLessThanOrEqual(shape.width);
    expect(cutOff(container)).toEqual([]);
    for (const words of odd.says) expect(container.textContent).toContain(words);
    expect(overlaps(textsOf(container, '.chronicle h4, .chronicle .when b'))).toEqual([]);
    expect(container.querySelectorAll('.chronicle li h4')).toHaveLength(odd.story.events.length);
  });

  test('has each event on the timeline, and no label on another or outside', async () => {
    const container = await show(odd, SHAPES[0]);
    const marks = [...container.querySelectorAll('.timeline .mark')];
    const counts = marks.map((mark) => Number(mark.querySelector('.count')?.textContent ?? 1));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(odd.marks);
    const plot = container.querySelector('.plot')?.getBoundingClientRect();
    const labels = textsOf(container, '.timeline .mark .label');
    expect(overlaps(labels)).toEqual([]);
    expect(overlaps(textsOf(container, '.axis text, .minimap text'))).toEqual([]);
    for (const { text, box } of labels) {
      expect(box.left, text).toBeGreaterThanOrEqual((plot?.left ?? 0) - 1);
      expect(box.right, text).toBeLessThanOrEqual((plot?.right ?? 0) + 1);
    }
  });

  test.skipIf(!inject('isPictured')).for(SHAPES)(
    'looks as it did at $width px, in the $theme theme',
    async (shape) => {
      const container = await show(odd, shape);
      Object.assign(container.style, { height: `${String(shape.height)}px`, overflow: 'hidden' });
      const name = `${odd.what} ${String(shape.width)}`.replace(/\W+/gu, '-');
      await expect.element(page.elementLocator(container)).toMatchScreenshot(name);
    }
  );
});
