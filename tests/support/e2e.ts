// The `test` of every end-to-end test: pages that stay quiet, break no policy and talk to their own host only.
import { expect, test as base, type BrowserContext } from '@playwright/test';

interface Fixtures {
  /** Where an address may begin beside those of the site: pages that the test answers for itself. */
  alsoAsked: readonly string[];
  /** Opens an address and waits until the page answers to clicks. */
  open: (path: string) => Promise<void>;
  quiet: void;
}

/** Schemes of what a page makes itself. */
const OWN = ['data:', 'blob:', 'about:'];
const REFUSED = 'broke the policy:';
/** What Kit tells of an address that a test knows not to be there. */
const NO_PAGE = /Not found: .*\/no-such-page\//;
/** What Playwright itself tells of a page's worker where the configuration blocks it. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

export const test = base.extend<Fixtures>({
  alsoAsked: [[], { option: true }],
  quiet: [
    async ({ browser, context, page, baseURL, alsoAsked }, use) => {
      const complaints: string[] = [];
      const watch = (watched: BrowserContext): void => {
        watched.on('request', (request) => {
          const address = request.url();
          if (![baseURL ?? '', ...OWN, ...alsoAsked].some((start) => address.startsWith(start)))
            complaints.push(`asked another host: ${address}`);
        });
        watched.on('console', (message) => {
          if (message.text().startsWith(REFUSED)) complaints.push(message.text());
        });
      };
      // A test may open more contexts than its own: another reader, a page without a network.
      browser.on('context', (another) => {
        watch(another);
        void another.addInitScript(tellViolations, REFUSED);
      });
      watch(context);
      await context.addInitScript(tellViolations, REFUSED);
      page.on('console', (message) => {
        const text = message.text();
        if (
          ['error', 'warning'].includes(message.type()) &&
          text !== BLOCKED &&
          !NO_PAGE.test(text)
        )
          complaints.push(text);
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await use();
      browser.removeAllListeners('context');
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

/** In every page and every frame, before anything else runs there. */
function tellViolations(start: string): void {
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    console.error(start, effectiveDirective, blockedURI, sample);
  });
}

export { expect };
