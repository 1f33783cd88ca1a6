const PREFIX = 'made-';

/** Id of what a correction made, in a story: never one that the machine gives. */
export function madeId(made: string): string {
  return PREFIX + made;
}

/** The `made` of the correction that made what has this id; null where the machine read it. */
export function madeOf(id: string): string | null {
  return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : null;
}
