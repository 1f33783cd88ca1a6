import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../support/browser.js';
import { CACHE, ROOT } from '../support/install.js';

const port = process.env['DATELINE_E2E_PORT'] ?? '4174';
const url = `http://127.0.0.1:${port}/`;
const browser = findBrowser();

export default defineConfig({
  testDir: '.',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  outputDir: join(CACHE, 'e2e'),
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  use: {
    baseURL: url,
    locale: 'en-GB',
    timezoneId: 'America/Los_Angeles',
    // Recording takes a quarter of the time: it is asked for, to see why a test failed.
    trace: process.env['DATELINE_TRACE'] ? 'retain-on-failure' : 'off',
    // It would keep the whole site anew for each test; those that are about it let it in.
    serviceWorkers: 'block',
    ...(browser ? { launchOptions: browser } : {})
  },
  webServer: {
    command: 'node tests/support/start.js',
    cwd: ROOT,
    env: { HOST: '127.0.0.1', PORT: port },
    url
  }
});
