/**
 * Looks at the page as it is in the light theme, and leaves it as it was before the browser draws it again. A part of
 * the page cannot be light alone: a build settles the colours of both themes at the root.
 */
export function inLight<Result>(look: () => Result): Result {
  const { dataset } = document.documentElement;
  const before = dataset['theme'];
  dataset['theme'] = 'light';
  try {
    return look();
  } finally {
    if (before === undefined) delete dataset['theme'];
    else dataset['theme'] = before;
  }
}
