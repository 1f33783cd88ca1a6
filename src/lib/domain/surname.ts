/** "Jr", "III": what tells a person from a father or mother of the same name. */
export function isGeneration(word: string): boolean {
  return /^(?:Jr|Sr|II|III|IV)$/i.test(word);
}

/** What a text goes on to call a person of that full name: "Roth", "Hale Jr". */
export function surnameOf(name: string): string {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  return isGeneration(last) && words.length > 2 ? words.slice(-2).join(' ') : last;
}
