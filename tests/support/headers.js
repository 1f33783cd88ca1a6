// The `_headers` file of a static site, read as the hosts do that know it: a line of a path, then indented lines of
// what to say there; `*` at the end of a path stands for anything.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const HEADERS_FILE = '_headers';

/**
 * @typedef {object} Rule
 * @property {string} path
 * @property {readonly (readonly [name: string, value: string])[]} headers Names in small letters.
 */

/**
 * Throws where a line is neither a comment, a path nor a header below one.
 * @param {string} text
 * @returns {readonly Rule[]}
 */
export function readHeaders(text) {
  /** @type {{ path: string, headers: [string, string][] }[]} */
  const rules = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (line.startsWith('/')) {
      rules.push({ path: line.trim(), headers: [] });
      continue;
    }
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (name === undefined || value === undefined || rule === undefined)
      throw new Error(`${HEADERS_FILE}: cannot read the line "${line}"`);
    rule.headers.push([name.toLowerCase(), value.trim()]);
  }
  return rules;
}

/**
 * What a site says of a path; where several rules say it, all that they say, as the hosts join it.
 * @param {readonly Rule[]} rules
 * @param {string} path
 * @returns {Record<string, string>}
 */
export function headersFor(rules, path) {
  /** @type {Record<string, string>} */
  const said = {};
  for (const rule of rules)
    if (isFor(rule.path, path))
      for (const [name, value] of rule.headers)
        said[name] = said[name] === undefined ? value : `${said[name]}, ${value}`;
  return said;
}

/**
 * The same rules for pages that stand below other roots as well, such as `/fr`; what is said of every address is so
 * already.
 * @param {string} text
 * @param {readonly string[]} roots
 */
export function alsoBelow(text, roots) {
  const rules = readHeaders(text).filter(({ path }) => path !== '/*');
  const more = roots.flatMap((root) =>
    rules.map(({ path, headers }) =>
      [`${root}${path}`, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n')
    )
  );
  return `${[text.trimEnd(), ...more].join('\n\n')}\n`;
}

/** @param {string} folder Of a built site; a site without the file says nothing. */
export function headersIn(folder) {
  const file = join(folder, HEADERS_FILE);
  return existsSync(file) ? readHeaders(readFileSync(file, 'utf8')) : [];
}

/**
 * @param {string} pattern
 * @param {string} path
 */
function isFor(pattern, path) {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
