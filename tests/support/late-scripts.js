/**
 * For Vite: a script that is loaded late brings its styles along, but is not told which other scripts it will ask for.
 * Most of them are there by then, and their names would be 0.9 kB of a story's first load. From page to page all are
 * asked for at once.
 * @param {string} _script
 * @param {string[]} needs
 * @param {{ hostId: string, hostType: 'html' | 'js' }} host
 */
export function neededFirst(_script, needs, { hostId, hostType }) {
  const isKits = hostType === 'html' || /\/entry\/app\./.test(hostId);
  return isKits ? needs : needs.filter((file) => !file.endsWith('.js'));
}
