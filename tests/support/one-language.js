import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MESSAGES } from './messages.js';

/**
 * A plugin for Vite: as long as there is one language, a page need not find out which it has. The compiled runtime,
 * which looks for it in addresses and stores, is left out.
 * @returns {import('vite').Plugin}
 */
export function oneLanguage() {
  const settings = readFileSync(join(MESSAGES.project, 'settings.json'), 'utf8');
  /** @type {{ locales: readonly string[], baseLocale: string }} */
  const { locales, baseLocale } = JSON.parse(settings);
  const locale = JSON.stringify(baseLocale);
  return {
    name: 'one-language',
    enforce: 'pre',
    load: {
      filter: { id: /\/messages\/compiled\/runtime\.js$/ },
      handler: () =>
        locales.length > 1
          ? null
          : `export const experimentalStaticLocale = ${locale};\nexport const getLocale = () => ${locale};\n`
    }
  };
}
