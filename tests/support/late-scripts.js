/**
 * For Vite: a script that is loaded late brings its styles along, but is not told which other scripts it will ask for.
 * Most of them are there by then, and their names would be 1.9 kB of a story's first load.
 * @param {string} _script
 * @param {string[]} needs
 * @param {{ hostType: 'html' | 'js' }} host
 */
export function neededFirst(_script, needs, { hostType }) {
  return hostType === 'html' ? needs : needs.filter((file) => !file.endsWith('.js'));
}
