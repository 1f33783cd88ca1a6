/** What others import of it. Functions, since they ask whether a value is an instance of one. */
const NAMES = ['color', 'cubehelix', 'hcl', 'hsl', 'lab', 'rgb'];

/**
 * A plugin for Vite: scales bring colours along, for those who blend them, and here they place days. 4 kB that no
 * page needs are left out; what would be read as a colour is read as none.
 * @returns {import('vite').Plugin}
 */
export function withoutColours() {
  return {
    name: 'without-colours',
    enforce: 'pre',
    apply: 'build',
    load: {
      filter: { id: /\/node_modules\/d3-color\// },
      handler: () => NAMES.map((name) => `export function ${name}() { return null; }`).join('\n')
    }
  };
}
