import config from '../e2e/playwright.config.ts';

/** The journeys that take too long for every change: as those of tests/e2e, with time to finish. */
export default {
  ...config,
  testDir: '.',
  timeout: 600_000
};
