/** Code that is loaded to draw many events: nearly all of it runs at once. */
const AT_ONCE =
  /\/src\/lib\/(?:components\/chart\/ScaleTimeline\.svelte|state\/scale-view\.svelte\.ts)$/;

/** See https://v8.dev/blog/explicit-compile-hints; other browsers read a comment. */
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * A plugin for Vite: the browser compiles what draws many events while it loads, beside the page's thread, instead of
 * each function on the page's thread when it is first called, which is a quarter of the first drawing.
 * @returns {import('vite').Plugin}
 */
export function compiledAtOnce() {
  return {
    name: 'compiled-at-once',
    apply: 'build',
    generateBundle: (_options, bundle) => {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk' && chunk.moduleIds.some((id) => AT_ONCE.test(id)))
          chunk.code = HINT + chunk.code;
    }
  };
}
