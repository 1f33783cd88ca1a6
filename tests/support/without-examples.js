/** Rules that find and date; no reader is told why. Those that drop or merge give their reason, and keep it. */
const FINDING =
  /\/src\/lib\/extract\/(?:times\/(?:rules|resolve|find-|resolve-)|actors\/rules\/|grammar\/|events\/(?:[\w-]*-rules|[\w-]*-candidates|score)\.ts|events\/words\/|quotes\/rules\/(?!no-quotation))/;

/**
 * A plugin for Vite: rules lose their examples, and those that only find and date their reasons. Tests and the
 * build read them, and the page's worker does not.
 * @returns {import('vite').Plugin}
 */
export function withoutExamples() {
  return {
    name: 'without-examples',
    enforce: 'post',
    transform: {
      filter: { id: /\/src\/lib\/extract\/.*\.ts$/ },
      handler(code, id) {
        /** @type {{ start: number, end: number }[]} */
        const left = [];
        collect(this.parse(code), FINDING.test(id), left);
        if (left.length === 0) return null;
        let kept = '';
        let from = 0;
        for (const { start, end } of left) {
          kept += code.slice(from, start);
          from = code[end] === ',' ? end + 1 : end;
        }
        return { code: kept + code.slice(from), map: null };
      }
    }
  };
}

/**
 * The properties that are left out, in order of place.
 * @param {unknown} node
 * @param {boolean} finding whether reasons are among them
 * @param {{ start: number, end: number }[]} left
 */
function collect(node, finding, left) {
  if (typeof node !== 'object' || node === null) return;
  if (isExamples(node) || (finding && isReason(node))) left.push(node);
  else for (const part of Object.values(node)) collect(part, finding, left);
}

/**
 * @param {object} node
 * @returns {node is { start: number, end: number }}
 */
function isExamples(node) {
  const { name, value } = propertyOf(node);
  return name === 'examples' && value?.type === 'ArrayExpression';
}

/**
 * @param {object} node
 * @returns {node is { start: number, end: number }}
 */
function isReason(node) {
  const { name, value } = propertyOf(node);
  return name === 'why' && value?.type === 'Literal';
}

/** @param {object} node */
function propertyOf(node) {
  const { type, key, value } =
    /** @type {{ type?: string, key?: { name?: string }, value?: { type?: string } }} */ (node);
  return type === 'Property' ? { name: key?.name, value } : {};
}
