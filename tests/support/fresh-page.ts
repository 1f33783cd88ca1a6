import { beforeEach, vi } from 'vitest';
import { page } from 'vitest/browser';
import { cleanup } from 'vitest-browser-svelte';

/** As large as the largest page that a test shows. */
const [WIDTH, HEIGHT] = [1440, 1000];

// All files share one page, which is loaded once: what the test before left in it is no concern of the next.
beforeEach(async () => {
  vi.restoreAllMocks();
  cleanup();
  document.body.replaceChildren();
  const root = document.documentElement;
  root.removeAttribute('style');
  for (const name of Object.keys(root.dataset)) delete root.dataset[name];
  await page.viewport(WIDTH, HEIGHT);
});
