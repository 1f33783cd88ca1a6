// Writes a story as one HTML file. Built with the page's script, style and fonts into one module, which the site
// serves and the command line reads: both write the same bytes.
import { render } from 'svelte/server';
import SavedText from '#lib/components/saved/SavedText.svelte';
import { onePage, type PageTemplate } from '#lib/io/one-page.ts';
import { readStoryDocument } from '#lib/io/story-document.ts';
import { readableStory } from '#lib/state/readable-story.ts';

/** Put in by the build: see tests/support/page-writer.js. */
declare const PAGE_TEMPLATE: PageTemplate;

/** By which Svelte would find its place again; the page's script makes the page anew. Text has its `<` escaped. */
const MARKERS = /<!--[^<>]*-->/g;

/**
 * The page of a story: `text` is what `writeStoryDocument` wrote, and what the page carries. Throws BadInput for
 * anything else, such as a story with an address that would run a script.
 */
export function writePage(text: string): string {
  const { story } = readStoryDocument('the story', text);
  const { body } = render(SavedText, { props: { story: readableStory(story) } });
  const { title, standfirst } = story;
  const markup = body.replace(MARKERS, '');
  return onePage(PAGE_TEMPLATE, { title, description: standfirst, markup, document: text });
}
