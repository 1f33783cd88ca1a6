import { CATALOGUES, compilerProject, FIRST_LANGUAGE, LANGUAGE, phrasesIn } from './languages.js';

const RUNTIME = /\/messages\/compiled\/runtime\.js$/;
const SAID = /\/messages\/said\.ts$/;
const MESSAGE = /\/messages\/compiled\/messages\/[^/]+\.js$/;

/**
 * A plugin for Vite: a build is in one language, so that a page need not find out which it has. The compiled runtime,
 * which looks for it in addresses and stores, is left out, and each message is its function of this language.
 * @returns {import('vite').Plugin}
 */
export function oneLanguage() {
  const language = JSON.stringify(LANGUAGE);
  return {
    name: 'one-language',
    enforce: 'pre',
    configureServer: ({ watcher }) => {
      // The compiler reads copies.
      watcher.on('change', (file) => {
        if (file.startsWith(CATALOGUES)) compilerProject();
      });
    },
    load: {
      filter: { id: [RUNTIME, SAID] },
      handler: (id) =>
        SAID.test(id)
          ? saidIn(LANGUAGE)
          : `export const experimentalStaticLocale = ${language};\nexport const getLocale = () => ${language};\n`
    },
    transform: {
      filter: { id: MESSAGE },
      handler: (code) => inLanguage(code, LANGUAGE)
    }
  };
}

/**
 * What says in a language what data and errors say in English.
 * @param {string} language
 */
function saidIn(language) {
  if (language === FIRST_LANGUAGE) return 'export const said = (sentence) => sentence;\n';
  const phrases = JSON.stringify(phrasesIn(language));
  return `import { teller } from './teller.ts';\nexport const said = teller(${phrases});\n`;
}

/**
 * A compiled message without what chooses its language at each call.
 * @param {string} code
 * @param {string} language
 */
export function inLanguage(code, language) {
  const name = /export (?:\{ (\w+) as |const (\w+) = )/.exec(code)?.slice(1).find(Boolean);
  const own = `${language.replace('-', '_').toLowerCase()}_${name}`;
  const chooser = code.lastIndexOf(`const ${name} = `);
  const end = code.indexOf('\n});', chooser);
  if (chooser < 0 || end < 0 || !code.includes(`const ${own} = `)) return null;
  return `${code.slice(0, chooser)}const ${name} = ${own};${code.slice(end + '\n});'.length)}`;
}
