/** Work on a page that its memory alone may have. */
interface OpenWork {
  readonly isUnkept: () => boolean;
  readonly keep: () => Promise<void>;
}

const all = new Set<OpenWork>();

/**
 * Makes work known until the returned function is called. `isUnkept` says whether something would be lost if the page
 * were left now; `keep` puts on the disk what can be put there.
 */
export function holdOpen(
  isUnkept: () => boolean,
  keep: () => Promise<void> = () => Promise.resolve()
): () => void {
  const work = { isUnkept, keep };
  all.add(work);
  return () => {
    all.delete(work);
  };
}

/** Keeps all that can be kept. Whether the page can now be left without loss. */
export async function keepOpenWork(): Promise<boolean> {
  const works = [...all];
  await Promise.all(works.map(({ keep }) => keep()));
  return !works.some(({ isUnkept }) => isUnkept());
}
