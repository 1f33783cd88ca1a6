import type { Change } from '#lib/domain/journal.ts';

/** Far above what a link of ours holds: what it may ask a reader's browser to do. */
const MOST_ARTICLES = 200;
const MOST_CHANGES = 2_000;

/**
 * Whether changes of the right shape can be shown: not too many, and nothing in them twice that a page tells apart by
 * its id, be it articles, what was made by hand, or sides.
 */
export function areSound(changes: readonly Change[]): boolean {
  const articles = changes.flatMap((each) => (each.do === 'bring' ? each.articles : []));
  const made = changes.flatMap((each) => ('made' in each ? [each.made] : []));
  const sides = changes.map((each) => (each.do === 'sides' ? each.to.map(({ id }) => id) : []));
  return (
    changes.length <= MOST_CHANGES &&
    articles.length <= MOST_ARTICLES &&
    [articles.map(({ id }) => id), made, ...sides].every(areDifferent)
  );
}

function areDifferent(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}
