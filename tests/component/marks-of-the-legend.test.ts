import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { EventActor, EventKind, Modality } from '#lib/domain/event.ts';
import type { StoryEvent } from '#lib/domain/story.ts';
import StoryPage from '#lib/components/StoryPage.svelte';
import { clusterName } from '#lib/components/cluster-name.ts';
import { readableStory, type ReadableStory } from '#lib/state/readable-story.ts';
import { StoryView } from '#lib/state/story-view.svelte.ts';
import { dayNumber } from '#lib/time/day-number.ts';
import { aDay, anActor, anEvent } from '../support/an-event.ts';
import { sampleStory } from '../support/sample-story.ts';
import '../../src/fonts.css';
import '../../src/app.css';

const DAY = dayNumber(2026, 2, 4);

async function show(
  events: readonly StoryEvent[],
  parts: Partial<ReadableStory> = {}
): Promise<{ container: HTMLElement; view: StoryView }> {
  await page.viewport(1440, 1000);
  const ids = [...new Set(events.flatMap(({ actors }) => actors.map(({ actor }) => actor)))];
  const story = {
    ...readableStory(sampleStory),
    events,
    actors: ids.map((id) => anActor(id)),
    ...parts
  };
  const view = new StoryView(story, clusterName);
  const { container } = await render(StoryPage, { view });
  await document.fonts.ready;
  return { container: container, view };
}

const at = (day: number, parts: Parameters<typeof anEvent>[0] = {}): StoryEvent =>
  anEvent({ ...parts, date: aDay(day) });

/** What stands where a mark has its glyph: the element, and whether it is filled. */
function glyphs(container: Element, event: string): readonly Element[] {
  const mark = container.querySelector(`.timeline .mark[data-event="${event}"]`);
  return [...(mark?.querySelectorAll('.full, .open') ?? [])];
}

/** How many corners a path has. */
function corners(path: Element): number {
  return (path.getAttribute('d') ?? '').match(/-?[\d.]+/gu)?.length ?? 0;
}

interface Shape {
  readonly kind: EventKind;
  readonly modality?: Modality;
  readonly looks: (glyph: readonly Element[]) => boolean;
  readonly like: string;
}

const isPath = (glyph: Element | undefined, fill: 'full' | 'open'): boolean =>
  glyph?.tagName === 'path' && glyph.classList.contains(fill);
const isCircle = (glyph: Element | undefined, fill: 'full' | 'open'): boolean =>
  glyph?.tagName === 'circle' && glyph.classList.contains(fill);
const boxOf = (glyph: Element | undefined): DOMRect =>
  glyph?.getBoundingClientRect() ?? new DOMRect();
const isUpright = (glyph: Element | undefined): boolean =>
  Math.abs(boxOf(glyph).width - boxOf(glyph).height) < 2.5;

const SHAPES: readonly Shape[] = [
  {
    kind: 'quote',
    like: 'a speech notch',
    looks: ([a]) => isPath(a, 'full') && a !== undefined && corners(a) > 8
  },
  { kind: 'statement', like: 'a disc', looks: ([a]) => isCircle(a, 'full') },
  {
    kind: 'statement',
    modality: 'opinion',
    like: 'a hollow notch',
    looks: ([a]) => isPath(a, 'open') && a !== undefined && corners(a) > 8
  },
  { kind: 'visit', like: 'a diamond', looks: ([a]) => isPath(a, 'full') && isUpright(a) },
  { kind: 'meeting', like: 'a diamond', looks: ([a]) => isPath(a, 'full') && isUpright(a) },
  { kind: 'call', like: 'an open diamond', looks: ([a]) => isPath(a, 'open') && isUpright(a) },
  {
    kind: 'talks',
    like: 'a double diamond',
    looks: ([a]) => isPath(a, 'full') && boxOf(a).width > boxOf(a).height + 4
  },
  { kind: 'action', like: 'a square', looks: ([a]) => a?.tagName === 'rect' },
  { kind: 'decision', like: 'a square', looks: ([a]) => a?.tagName === 'rect' },
  {
    kind: 'denial',
    like: 'a ring with a bar',
    looks: ([a, b]) => isCircle(a, 'open') && isPath(b, 'open')
  },
  {
    kind: 'non-confirmation',
    like: 'a dashed ring',
    looks: ([a]) =>
      isCircle(a, 'open') && a !== undefined && getComputedStyle(a).strokeDasharray !== 'none'
  },
  {
    kind: 'plan',
    like: 'an open ring with an arrow',
    looks: ([a, b]) => isCircle(a, 'open') && boxOf(b).right > boxOf(a).right
  },
  {
    kind: 'visit',
    modality: 'planned',
    like: 'an open ring with an arrow',
    looks: ([a, b]) => isCircle(a, 'open') && boxOf(b).right > boxOf(a).right
  },
  {
    kind: 'other',
    like: 'a small dot',
    looks: ([a]) => isCircle(a, 'full') && boxOf(a).width < 11
  }
];

describe('shape says kind', () => {
  test.each(SHAPES)('$kind, $modality: $like', async ({ kind, modality = 'asserted', looks }) => {
    const { container } = await show([at(DAY, { kind, modality })]);
    expect(looks(glyphs(container, 'e1'))).toBe(true);
  });

  test('a publication is a thin rule across all lanes, and has no mark', async () => {
    const { container } = await show([
      at(DAY),
      at(DAY + 2, { id: 'out', kind: 'publication', actors: [] })
    ]);
    expect(glyphs(container, 'out')).toEqual([]);
    const rule = boxOf(container.querySelector('[data-published]') ?? undefined);
    const lanes = [...container.querySelectorAll('.lane')].map(boxOf);
    expect(rule.width).toBeLessThan(3);
    expect(rule.top).toBeLessThan(lanes[0]?.top ?? 0);
    expect(rule.bottom).toBeGreaterThanOrEqual((lanes.at(-1)?.bottom ?? 0) - 2);
  });

  test('what recurs is a row of three', async () => {
    const { container } = await show([at(DAY, { modality: 'recurring' })]);
    expect(glyphs(container, 'e1')).toHaveLength(3);
  });
});

describe('several events of one day', () => {
  test('stand above each other in the order of the text', async () => {
    const said = (id: string, start: number): StoryEvent =>
      at(DAY, {
        id,
        title: 'says one thing more',
        evidence: [
          { type: 'span', article: 'a', start, end: start + 4, exact: 'says', paragraph: 1 }
        ]
      });
    const { container } = await show([said('first', 10), said('second', 40), said('third', 90)]);
    const ys = ['first', 'second', 'third'].map((id) => boxOf(glyphs(container, id)[0]).top);
    expect(ys).toEqual(ys.toSorted((a, b) => a - b));
    expect(new Set(ys).size).toBe(3);
  });
});

describe('colour says side, and the lane says it too', () => {
  test('the mark has the colour of its actor’s side, under the side’s name', async () => {
    const { container } = await show(
      [at(DAY), at(DAY, { id: 'e2', actors: [{ actor: 'bob', role: 'speaker' }] })],
      {
        sides: [
          { id: 'north', name: 'North', colour: 'green' },
          { id: 'south', name: 'South', colour: 'violet' }
        ],
        actors: [
          anActor('ann', { side: 'north' }),
          anActor('bob', { side: 'south' }),
          anActor('cy', { side: 'south' })
        ]
      }
    );
    const side = (id: string): string | undefined =>
      container.querySelector<SVGElement>(`.mark[data-event="${id}"]`)?.dataset['colour'];
    expect([side('e1'), side('e2')]).toEqual(['green', 'violet']);
    const [fill] = glyphs(container, 'e1');
    const name = [...container.querySelectorAll('.lane .name')].find(
      ({ textContent }) => textContent === 'ann'
    );
    expect(fill === undefined ? '' : getComputedStyle(fill).fill).toBe(
      name === undefined ? 'none' : getComputedStyle(name).color
    );
  });
});

describe('links', () => {
  const both: readonly EventActor[] = [
    { actor: 'ann', role: 'participant' },
    { actor: 'bob', role: 'participant' }
  ];

  test('a meeting stands in the lane of each who took part, with a thin line between', async () => {
    const { container } = await show([at(DAY, { kind: 'meeting', actors: both })]);
    const [upper, lower] = [...container.querySelectorAll('.mark[data-event="e1"] .ring')].map(
      boxOf
    );
    const line = boxOf(container.querySelector('.joint line') ?? undefined);
    expect(container.querySelectorAll('.mark[data-event="e1"]')).toHaveLength(2);
    expect(line.top).toBeGreaterThan(upper?.top ?? 0);
    expect(line.bottom).toBeLessThan(lower?.bottom ?? 0);
    expect(line.height).toBeGreaterThan(10);
  });

  test('who speaks about somebody is linked to them, by a thinner line, while one looks at it', async () => {
    const { container, view } = await show([
      at(DAY, {
        actors: [
          { actor: 'ann', role: 'speaker' },
          { actor: 'bob', role: 'subject' }
        ]
      }),
      at(DAY - 1, { id: 'e2', actors: [{ actor: 'bob', role: 'speaker' }] })
    ]);
    expect(container.querySelector('.about')).toBeNull();
    view.selection.point('e1');
    await expect.poll(() => container.querySelectorAll('.about line').length).toBe(1);
    const width = (selector: string): number => {
      const line = container.querySelector(selector);
      return line === null ? Number.NaN : Number.parseFloat(getComputedStyle(line).strokeWidth);
    };
    expect(width('.about line')).toBeLessThan(1.25);
  });
});

describe('who says so', () => {
  test('what is known only through someone says so at the mark', async () => {
    const { container } = await show([
      at(DAY, { title: 'ann plans a trip', attribution: { sources: ['bob'], words: null } }),
      at(DAY - 1, { id: 'e2', actors: [{ actor: 'bob', role: 'speaker' }] })
    ]);
    const label = container.querySelector('.mark[data-event="e1"] .label');
    expect(label?.textContent).toBe('Plans a trip via bob');
  });
});
