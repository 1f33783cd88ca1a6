import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';

// Kit names the scripts that it writes itself; the one in app.html is named here.
const page = readFileSync(new URL('src/app.html', import.meta.url), 'utf8');
const [, themeScript = ''] = /<script>([^]*?)<\/script>/.exec(page) ?? [];
/** @type {`sha256-${string}`} */
const themeHash = `sha256-${createHash('sha256').update(themeScript).digest('base64')}`;

/** @type {import('@sveltejs/kit').Config} */
const config = {
  compilerOptions: {
    runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true)
  },
  kit: {
    adapter: adapter({ fallback: '404.html' }),
    inlineStyleThreshold: 32768,
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
