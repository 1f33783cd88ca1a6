import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import {
  baseOf,
  cacheOf,
  FIRST_LANGUAGE,
  isInOtherLanguage,
  LANGUAGE
} from './tests/support/languages.js';
import { siteVersion } from './tests/support/site-version.js';

// Kit names the scripts that it writes itself; the one in app.html is named here.
const page = readFileSync(new URL('src/app.html', import.meta.url), 'utf8');
const [, themeScript = ''] = /<script>([^]*?)<\/script>/.exec(page) ?? [];
/** @type {`sha256-${string}`} */
const themeHash = `sha256-${createHash('sha256').update(themeScript).digest('base64')}`;

// The first language is built as ever; each other one in a folder of its own, at the same time, and put below it.
const own = cacheOf(LANGUAGE);
const inOwnFolder =
  LANGUAGE === FIRST_LANGUAGE
    ? { adapter: adapter({ fallback: '404.html' }) }
    : {
        adapter: adapter({ fallback: '404.html', pages: join(own, 'site') }),
        outDir: join(own, 'kit'),
        files: { assets: join(own, 'static') }
      };

/** @type {import('@sveltejs/kit').Config} */
const config = {
  compilerOptions: {
    runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true)
  },
  kit: {
    ...inOwnFolder,
    paths: { base: baseOf(LANGUAGE) },
    prerender: {
      handleHttpError: ({ path, message }) => {
        if (!isInOtherLanguage(path)) throw new Error(message);
      }
    },
    inlineStyleThreshold: 32768,
    version: { name: siteVersion() },
    // The page does it itself, once it has nothing else to do.
    serviceWorker: { register: false },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self', themeHash],
        'style-src': ['self'],
        // LayerCake's server-rendered layers carry style="" attributes.
        'style-src-attr': ['unsafe-inline'],
        'img-src': ['self', 'data:'],
        'font-src': ['self'],
        'manifest-src': ['self'],
        // A text that is pasted is read in a worker of the page's own, and sent nowhere.
        'worker-src': ['self'],
        'connect-src': ['self'],
        'object-src': ['none'],
        'base-uri': ['self'],
        'form-action': ['self'],
        // No string becomes markup or a script but through these: Svelte's for its own templates, Kit's for the
        // service worker, and ours, in app.html, which lets workers of this site start.
        'require-trusted-types-for': ['script'],
        'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'default']
      }
    }
  }
};

export default config;
