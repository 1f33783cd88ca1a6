// The `test` of every end-to-end test: a page that must stay quiet and must talk to its own host only.
import { expect, test as base } from '@playwright/test';

interface Fixtures {
  /** Opens an address and waits until the page answers to clicks. */
  open: (path: string) => Promise<void>;
  quiet: void;
}

export const test = base.extend<Fixtures>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        const isLocal = ['data:', 'blob:'].some((scheme) => request.url().startsWith(scheme));
        if (!isLocal && !request.url().startsWith(baseURL ?? '')) {
          complaints.push(`asked another host: ${request.url()}`);
        }
      });
      await use();
      expect(complaints, 'the console is empty and no other host is asked').toEqual([]);
    },
    { auto: true }
  ],
  open: async ({ page }, use) => {
    await use(async (path) => {
      await page.goto(path);
      await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
    });
  }
});

export { expect };
