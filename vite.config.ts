import { join } from 'node:path';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './tests/support/browser.js';
import { compiledAtOnce } from './tests/support/compiled-at-once.js';
import { LANGUAGE_NAMES } from './tests/support/languages.js';
import { neededFirst } from './tests/support/late-scripts.js';
import { ensureMessages, MESSAGES } from './tests/support/messages.js';
import { oneLanguage } from './tests/support/one-language.js';
import { forPictures, hasPicturedBrowser, PICTURE_TOLERANCE } from './tests/support/pictures.js';
import { withoutColours } from './tests/support/without-colours.js';
import { withoutExamples } from './tests/support/without-examples.js';

// Only a test run looks for a browser: a build needs none. Builds and test runs find the words compiled, since several
// at once would empty each other's folder; `vite dev` compiles them anew whenever they change.
const isTest = Boolean(process.env['VITEST']);
const isBuild = process.argv.includes('build');
await ensureMessages();
const browser = isTest ? findBrowser() : null;

/** Left to itself, Vitest keeps one core free, which is half of two. */
const EVERY_CORE = '100%';

export default defineConfig({
  plugins: [
    sveltekit(),
    isTest || isBuild ? null : paraglideVitePlugin(MESSAGES),
    // Tests may ask for any language.
    isTest ? null : oneLanguage(),
    withoutColours(),
    compiledAtOnce()
  ],
  build: { modulePreload: { resolveDependencies: neededFirst } },
  define: { LANGUAGES: JSON.stringify(LANGUAGE_NAMES) },
  worker: { format: 'es', plugins: () => [isTest ? null : oneLanguage(), withoutExamples()] },
  test: {
    attachmentsDir: '.cache/component',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
          maxWorkers: EVERY_CORE,
          // Modules keep nothing between tests, so each is loaded once for all files, which halves the time.
          isolate: false
        }
      },
      {
        extends: true,
        test: {
          name: 'arch',
          environment: 'node',
          include: ['tests/arch/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: EVERY_CORE
        }
      },
      {
        extends: true,
        // Loaded when they are first needed: found only then, they would make the browser load the page anew, mid-test.
        optimizeDeps: { include: ['@floating-ui/dom', 'ical.js', 'papaparse'] },
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.ts'],
          setupFiles: ['tests/support/fresh-page.ts'],
          provide: { isPictured: hasPicturedBrowser() },
          globalSetup: ['tests/support/read-in-node.ts'],
          browser: {
            enabled: true,
            // Loading the page anew for each file would take as long as its tests.
            isolate: false,
            headless: true,
            screenshotDirectory: '.cache/component',
            expect: {
              toMatchScreenshot: {
                comparatorName: 'pixelmatch',
                comparatorOptions: { allowedMismatchedPixelRatio: PICTURE_TOLERANCE },
                // Beside the tests that keep them.
                resolveScreenshotPath: ({ root, testFileDirectory, arg, ext }) =>
                  join(root, testFileDirectory, 'pictures', `${arg}${ext}`)
              }
            },
            provider: playwright({
              ...(browser ? { launchOptions: forPictures(browser) } : {}),
              // As large as the largest page that a test shows; a larger one would be shown smaller than it is.
              contextOptions: { viewport: { width: 1440, height: 1000 } }
            }),
            instances: [{ browser: 'chromium' }]
          }
        }
      }
    ]
  }
});
