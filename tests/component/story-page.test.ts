import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { StoryEvent } from '#lib/domain/story.ts';
import { compareEvents } from '#lib/domain/order.ts';
import StoryPage from '#lib/components/StoryPage.svelte';
import { clusterName } from '#lib/components/cluster-name.ts';
import { readableStory, type ReadableStory } from '#lib/state/readable-story.ts';
import { StoryView } from '#lib/state/story-view.svelte.ts';
import { dayNumber } from '#lib/time/day-number.ts';
import { aDate, aDay, anActor, anEvent, aYear } from '../support/an-event.ts';
import { sampleStory } from '../support/sample-story.ts';
import '../../src/app.css';

const DAY = dayNumber(2026, 2, 3);

async function show(story: ReadableStory, { all = false } = {}): Promise<Element> {
  await page.viewport(1440, 900);
  const view = new StoryView(story, clusterName);
  view.showAll(all);
  const { container } = await render(StoryPage, { view });
  await document.fonts.ready;
  return container;
}

function storyOf(events: readonly StoryEvent[], parts: Partial<ReadableStory> = {}): ReadableStory {
  const ids = [...new Set(events.flatMap((event) => event.actors.map(({ actor }) => actor)))];
  return {
    ...readableStory(sampleStory),
    events: events.toSorted(compareEvents),
    actors: ids.map((id) => anActor(id)),
    ...parts
  };
}

/** Pairs of labels in the chart that cover each other. */
function collisions(container: Element): readonly string[] {
  const labels = [...container.querySelectorAll('.timeline .mark .label')].map((label) => ({
    text: label.textContent,
    box: label.getBoundingClientRect()
  }));
  return labels.flatMap((a, at) =>
    labels
      .slice(at + 1)
      .filter(
        (b) =>
          a.box.left < b.box.right &&
          b.box.left < a.box.right &&
          a.box.top + 3 < b.box.bottom - 3 &&
          b.box.top + 3 < a.box.bottom - 3
      )
      .map((b) => `“${a.text}” and “${b.text}”`)
  );
}

describe('the sample story', () => {
  test('shows each event in the lanes of those who take part', async () => {
    const container = await show(readableStory(sampleStory));
    const lanesOf = (words: string): readonly (string | undefined)[] =>
      [...container.querySelectorAll<SVGElement>('.timeline .mark')]
        .filter((mark) => mark.getAttribute('aria-label')?.includes(words))
        .map((mark) => mark.dataset['mark']?.split(' ')[0])
        .toSorted();
    expect(lanesOf('Bonne met with')).toEqual(['bonne', 'yury-ushakov']);
    expect(lanesOf('have not spoken directly')).toEqual(['emmanuel-macron', 'vladimir-putin']);
    expect(lanesOf('pathetic diplomacy')).toEqual(['sergey-lavrov']);
    expect(collisions(container)).toEqual([]);
  });

  test('leads to each paragraph once, however many of its words an event rests on', async () => {
    const [source] = sampleStory.sources;
    const [block] = source?.blocks.filter(({ role }) => role === 'paragraph') ?? [];
    if (source === undefined || block === undefined) throw new RangeError('no paragraph');
    const { id, text } = source.article;
    const piece = (start: number, paragraph: number) =>
      ({
        type: 'span',
        article: id,
        start,
        end: start + 9,
        exact: text.slice(start, start + 9),
        paragraph
      }) as const;
    const evidence = [
      piece(block.start, 1),
      piece(block.start + 12, 1),
      piece(block.start + 24, 2)
    ];
    const container = await show(storyOf([anEvent({ id: 'e', evidence })]));
    const links = container.querySelectorAll('.chronicle .what a');
    expect([...links].map((link) => link.textContent)).toEqual(['paragraph 1', 'paragraph 2']);
  });

  test('names every mark in full: what, who, kind and when', async () => {
    await show(readableStory(sampleStory));
    await expect
      .element(
        page.getByRole('button', {
          name: 'Bonne visited the Russian capital via Two EU diplomats. Bonne. Visit. unnamed sources. Tuesday 3 February 2026',
          exact: true
        })
      )
      .toBeInTheDocument();
  });

  test('says what language the words of the article are in, whatever the page’s own', async () => {
    const container = await show(readableStory(sampleStory));
    for (const words of [
      '.chronicle h4',
      '.chronicle blockquote > span',
      '.source p',
      'figure > *'
    ])
      for (const element of container.querySelectorAll(`${words}:not(figcaption, .url, .rights)`))
        expect(element.getAttribute('lang'), element.textContent).toBe(
          // Of the publication itself we say so.
          element.textContent.includes('Published by') ? null : 'en'
        );
  });

  test('draws certainty by the edge: crisp, capsule, wavy, soft, fading', async () => {
    const container = await show(readableStory(sampleStory));
    const capsule = (words: string): Element | null =>
      [...container.querySelectorAll('.timeline .mark')]
        .find((mark) => mark.getAttribute('aria-label')?.includes(words))
        ?.querySelector('.capsule') ?? null;
    expect(capsule('Bonne visited')).toBeNull();
    expect(capsule('full-scale invasion')?.getAttribute('mask')).toBeNull();
    expect(capsule('would somehow call')?.tagName).toBe('path');
    expect(capsule('pathetic diplomacy')?.getAttribute('mask')).toBe('url(#fade-soft)');
    expect(capsule('remains deeply')?.getAttribute('mask')).toBe('url(#fade-left)');
  });

  test('sets the strongest quote large, with its speaker, and says where it is cut', async () => {
    await show(readableStory(sampleStory));
    const figure = page.getByRole('figure');
    await expect
      .element(figure)
      .toHaveTextContent(/… If you want to call and have a serious conversation, then call\. …/);
    await expect.element(figure).toHaveTextContent(/Sergey Lavrov/);
  });
});

describe('the original', () => {
  const linked = (url: string | null): ReadableStory => {
    const [source] = readableStory(sampleStory).sources;
    if (source === undefined) throw new Error('the sample has a source');
    return {
      ...readableStory(sampleStory),
      sources: [{ ...source, article: { ...source.article, url } }]
    };
  };
  const link = () => page.getByRole('link', { name: 'Open the original at these words' });

  async function openCard(story: ReadableStory): Promise<void> {
    const container = await show(story);
    const mark = [...container.querySelectorAll('.timeline .mark')].find((each) =>
      each.getAttribute('aria-label')?.startsWith('Bonne visited')
    );
    mark?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await expect.element(page.getByRole('dialog')).toBeInTheDocument();
  }

  test('opens at the words that an event rests on', async () => {
    await openCard(linked('https://news.example/a'));
    await expect
      .element(link())
      .toHaveAttribute('href', expect.stringMatching(/^https:\/\/news\.example\/a#:~:text=\S+$/));
  });

  test('cannot be opened where the article has no address', async () => {
    await openCard(linked(null));
    await expect.element(link()).not.toBeInTheDocument();
  });
});

describe('a story that is not as usual', () => {
  const longName = 'The Very Long Committee for '.repeat(11).trim();
  const cases: readonly { what: string; story: ReadableStory; marks: number }[] = [
    { what: 'with one event', story: storyOf([anEvent({ date: aDay(DAY) })]), marks: 1 },
    {
      what: 'with forty actors',
      story: storyOf(
        Array.from({ length: 40 }, (_, at) =>
          anEvent({
            id: `e${String(at)}`,
            date: aDay(DAY - (at % 5)),
            actors: [{ actor: `actor ${String(at)}`, role: 'speaker' }]
          })
        )
      ),
      marks: 40
    },
    {
      what: 'with a name of 300 characters',
      story: storyOf([anEvent({ date: aDay(DAY), title: longName })], {
        actors: [anActor('ann', { name: longName, roles: [longName] })]
      }),
      marks: 1
    },
    {
      what: 'with names written from right to left',
      story: storyOf([anEvent({ date: aDay(DAY), title: 'وزير الخارجية يتحدث' })], {
        actors: [anActor('ann', { name: 'نجيب محفوظ' })]
      }),
      marks: 1
    },
    {
      what: 'with all its events on one day',
      story: storyOf(
        Array.from({ length: 9 }, (_, at) =>
          anEvent({ id: `e${String(at)}`, date: aDay(DAY), title: 'says one more thing on it' })
        )
      ),
      marks: 9
    },
    {
      what: 'with no date at all',
      story: storyOf(
        ['e1', 'e2'].map((id) =>
          anEvent({
            id,
            date: aDate({ from: null, to: DAY + 4 }, { form: 'undated', basis: 'publication' })
          })
        )
      ),
      marks: 2
    },
    {
      what: 'that spans three thousand years',
      story: storyOf([
        anEvent({ id: 'e1', date: aYear(dayNumber(-990, 1, 1)) }),
        anEvent({ id: 'e2', date: aDay(DAY) })
      ]),
      marks: 2
    },
    {
      what: 'whose events nobody does',
      story: storyOf([anEvent({ date: aDay(DAY), kind: 'other', actors: [] })]),
      marks: 1
    }
  ];

  test.each(cases)('$what stays readable', async ({ story, marks }) => {
    const container = await show(story, { all: true });
    const drawn = [...container.querySelectorAll('.timeline .mark')];
    const counts = drawn.map((mark) => Number(mark.querySelector('.count')?.textContent ?? 1));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(marks);
    expect(collisions(container)).toEqual([]);
    const places = drawn.map((mark) => mark.getAttribute('transform'));
    expect(new Set(places).size, 'no mark hides another').toBe(drawn.length);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(1440);
    expect(container.querySelectorAll('.chronicle h4')).toHaveLength(story.events.length);
  });

  test('without events says so, and shows the article', async () => {
    const container = await show(storyOf([]));
    await expect.element(page.getByText('No event has been read from this article.')).toBeVisible();
    expect(container.querySelector('.timeline')).toBeNull();
    expect(container.querySelector('.source')?.textContent).toContain('French officials declined');
  });
});

describe('a long story', () => {
  beforeEach(() => {
    document.documentElement.dataset['hydrated'] = '';
  });

  const events = Array.from({ length: 20 }, (_, at) =>
    anEvent({
      id: `e${String(at)}`,
      title: `Ann does deed ${String(at)}`,
      actors: [{ actor: at < 18 ? 'ann' : 'bob', role: 'agent' }],
      date: aDay(DAY - at),
      score: at === 19 ? 5 : 50 - at
    })
  );
  const drawn = (container: Element): readonly string[] => [
    ...new Set(
      [...container.querySelectorAll<SVGElement>('.timeline [data-event]')].map(
        (mark) => mark.dataset['event'] ?? ''
      )
    )
  ];

  test('opens with its 15 main events; the rest is a click away, and a click back', async () => {
    const container = await show(storyOf(events));
    expect(drawn(container)).toHaveLength(15);
    expect(container.textContent).toContain('15 main of 20');
    expect(container.querySelectorAll('.chronicle h4')).toHaveLength(20);
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(drawn(container)).toHaveLength(20);
    await page.getByRole('button', { name: 'Show main 15' }).click();
    expect(drawn(container)).toHaveLength(15);
  });

  test('draws what a filter keeps, however little it matters', async () => {
    const view = new StoryView(storyOf(events), clusterName);
    const { container } = await render(StoryPage, { view });
    expect(drawn(container)).not.toContain('e19');
    view.filter.toggle('bob');
    await expect.poll(() => drawn(container)).toContain('e19');
  });

  test('shows all of them when the search goes to one that is none of the main', async () => {
    const container = await show(storyOf(events));
    await page.getByRole('textbox').fill('deed 19');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => drawn(container)).toContain('e19');
    expect(container.textContent).toContain('All 20 events');
  });
});
