// What runs in a page of one file: in place of the text that reads without scripts it puts the story page.
import { flushSync, mount } from 'svelte';
import '../../fonts.css';
import '../../app.css';
import SavedPage from '#lib/components/saved/SavedPage.svelte';
import type { Story } from '#lib/domain/story.ts';
import { PAGE_IDS } from '#lib/io/one-page.ts';
import { readableStory } from '#lib/state/readable-story.ts';
import { ownAddress } from './own-address.ts';

const target = document.getElementById(PAGE_IDS.page);
const text = document.getElementById(PAGE_IDS.story)?.textContent;
if (target !== null && text !== undefined) {
  const { story } = JSON.parse(text) as { readonly story: Story };
  target.replaceChildren();
  mount(SavedPage, { target, props: { story: readableStory(story), bar: ownAddress } });
  flushSync();
  // Where a link led is another element by now.
  if (window.location.hash !== '') window.location.replace(window.location.hash);
}
