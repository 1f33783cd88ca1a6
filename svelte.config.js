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
        'default-src': ['self'],
        'script-src': ['self', themeHash],
        'style-src': ['self'],
        // LayerCake's server-rendered layers carry style="" attributes.
        'style-src-attr': ['unsafe-inline'],
        'img-src': ['self', 'data:'],
        // A text that is pasted is read in a worker of the page's own, and sent nowhere.
        'worker-src': ['self'],
        'connect-src': ['self'],
        'object-src': ['none'],
        'base-uri': ['self'],
        'form-action': ['self']
      }
    }
  }
};

export default config;
