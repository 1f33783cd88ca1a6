import { BadInput } from '#lib/domain/bad-input.ts';
import type { PageWriter } from '#lib/io/one-page.ts';

/** Made by the build; the site serves it to browsers. */
const MADE = new URL('../../../static/page-writer.js', import.meta.url);

/** What writes a story as one HTML file. Throws BadInput where it has not been built. */
export async function loadPageWriter(): Promise<PageWriter> {
  try {
    return (await import(/* @vite-ignore */ MADE.href)) as PageWriter;
  } catch (cause) {
    throw new BadInput(
      'static/page-writer.js cannot be loaded; `npm run build` makes it, wanted before pages are written',
      { cause }
    );
  }
}
