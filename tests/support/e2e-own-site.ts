import { expect, test as base } from './e2e.ts';
import { OwnSite } from './own-site.ts';

/** As the tests of other pages, at a copy of the site that the test may change or stop, and that works offline. */
export const test = base.extend<{ site: OwnSite }>({
  site: async ({ browserName: _browserName }, use) => {
    const site = await OwnSite.start();
    await use(site);
    await site.end();
  },
  baseURL: async ({ site }, use) => {
    await use(site.url);
  },
  serviceWorkers: 'allow'
});

export { expect };
