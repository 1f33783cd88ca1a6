import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { clusterName } from '#lib/components/cluster-name.ts';
import StoryPage from '#lib/components/StoryPage.svelte';
import { readableStory } from '#lib/state/readable-story.ts';
import { StoryView } from '#lib/state/story-view.svelte.ts';
import { composeStory } from '#lib/story/compose.ts';
import { AFFAIR } from '../unit/story/some-articles.ts';
import '../../src/app.css';

const story = composeStory(
  {
    slug: 'affair',
    title: 'A visit, and a treaty',
    standfirst: 'Four articles on it.',
    articles: AFFAIR.map(({ article }) => article.id),
    sides: [],
    review: { status: 'read by machine' }
  },
  AFFAIR,
  { file: '', entries: [] }
);
const treaty = story.events.find(({ accounts }) => accounts.length === 3);

async function show(): Promise<{ readonly view: StoryView; readonly entry: Element | null }> {
  await page.viewport(1440, 900);
  const view = new StoryView(readableStory(story), clusterName);
  const { container } = await render(StoryPage, { view });
  await document.fonts.ready;
  return { view, entry: container.querySelector(`.chronicle [data-event="${treaty?.id ?? ''}"]`) };
}

describe('an event that several sources tell', () => {
  test('says in the chronicle who tells it, and what they say against each other', async () => {
    const { entry } = await show();
    expect(entry?.textContent).toContain(
      'Told by 3 sources, The Example, The Courier and The Herald'
    );
    expect(entry?.textContent).toContain(
      '3 sources: 2 say 4 Feb 2026 (The Example; The Courier), 1 says 5 Feb 2026 (The Herald).'
    );
    expect(entry?.textContent).toContain('1 says that it is denied (The Observer).');
    expect(
      [...(entry?.querySelectorAll('a[href^="#words-"]') ?? [])].map((link) => link.textContent)
    ).toEqual(['The Example, paragraph 3', 'The Courier, paragraph 3', 'The Herald, paragraph 1']);
    expect(entry?.textContent).toContain('some day between Wed 4 and Thu 5 Feb 2026');
  });

  test('lists each account on its card, with its own date and a way to its words', async () => {
    const { view } = await show();
    view.openEntry(treaty?.id ?? '', 'pointer');
    const card = page.getByRole('dialog');
    await expect.element(card.getByRole('heading', { name: 'Told by 3 sources' })).toBeVisible();
    const accounts = card.element().querySelectorAll('section li');
    expect([...accounts].map((each) => each.textContent.replace(/\s+/gu, ' ').trim())).toEqual([
      'The Example 4 Feb 2026',
      'The Courier 4 Feb 2026, as told by another',
      'The Herald 5 Feb 2026'
    ]);
    for (const account of accounts) {
      const target = account.querySelector('a')?.getAttribute('href') ?? '';
      expect(document.querySelector(CSS.escape(target).replace('\\#', '#'))).not.toBeNull();
    }
  });
});
