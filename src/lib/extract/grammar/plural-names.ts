/** Whether a name, in lower case, is of several: "Republicans", "Alps" is not told from "Jobs", so it is one. */
export function isPluralName(name: string): boolean {
  return /(?:cans|crats|ists|[lt]ers|ians|[cs]ts|als|ives|ates|ions)$/.test(name);
}
