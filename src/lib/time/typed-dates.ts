import { m } from '#lib/messages/compiled/messages.js';

/**
 * What somebody types as a date in the language of the interface, in the English that is read: "mardi 3 février" gives
 * "Tuesday 3 February". Words that the language's catalogue does not tell, and EDTF, stay as they are.
 */
export function inEnglish(typed: string): string {
  const pairs = m.dateTyped();
  const told = pairs.split('|').map((pair) => pair.split('=') as [own: string, english: string]);
  const english = new Map(told);
  const longestFirst = [...english.keys()].sort((a, b) => b.length - a.length);
  const any = new RegExp(
    String.raw`(?<!\p{L})(?:${longestFirst.map((own) => own.replaceAll('.', String.raw`\.`)).join('|')})(?!\p{L})\s*`,
    'giu'
  );
  const plain = typed.replaceAll("'", '’');
  return plain
    .replace(any, (found) => {
      const own = found.trim();
      const said = english.get(own.toLocaleLowerCase()) ?? own;
      return said === '' ? '' : said + found.slice(found.trimEnd().length);
    })
    .trim();
}
