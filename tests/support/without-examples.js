/**
 * A plugin for Vite: rules lose their examples, which tests and the build read and the page's worker does not.
 * @returns {import('vite').Plugin}
 */
export function withoutExamples() {
  return {
    name: 'without-examples',
    enforce: 'post',
    transform: {
      filter: { id: /\/src\/lib\/extract\/.*\.ts$/ },
      handler(code) {
        /** @type {{ start: number, end: number }[]} */
        const lists = [];
        collect(this.parse(code), lists);
        if (lists.length === 0) return null;
        let kept = '';
        let from = 0;
        for (const { start, end } of lists) {
          kept += `${code.slice(from, start)}[]`;
          from = end;
        }
        return { code: kept + code.slice(from), map: null };
      }
    }
  };
}

/**
 * The lists that stand as a property `examples`, in order of place.
 * @param {unknown} node
 * @param {{ start: number, end: number }[]} lists
 */
function collect(node, lists) {
  if (typeof node !== 'object' || node === null) return;
  if (isExamples(node)) lists.push(node.value);
  else for (const part of Object.values(node)) collect(part, lists);
}

/**
 * @param {object} node
 * @returns {node is { value: { start: number, end: number } }}
 */
function isExamples(node) {
  const { type, key, value } =
    /** @type {{ type?: string, key?: { name?: string }, value?: { type?: string } }} */ (node);
  return type === 'Property' && key?.name === 'examples' && value?.type === 'ArrayExpression';
}
