import type { Tagged } from '../grammar/tagged.ts';
import { gazetteerAt } from './gazetteer.ts';
import { isOrganisationWord } from './name-words.ts';
import { isRoleModifier, personRole } from './role-words.ts';
import type { Range } from './units.ts';

/** Words for the same office, as a description writes them. */
const SAME_OFFICE: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:top diplomat|chief diplomat|minister (?:of|for) foreign affairs|foreign affairs minister|external affairs minister)$/,
    'foreign minister'
  ],
  [/^(?:premier|head of government)$/, 'prime minister'],
  [/spokes(?:man|woman|people)$/, 'spokesperson'],
  [/chair(?:man|woman|person)$/, 'chair'],
  [/congress(?:man|woman)$/, 'representative'],
  [/^(?:chief executive officer|chief executive|ceo)$/, 'chief executive'],
  [/\bdefense\b/, 'defence'],
  [/^vice[-‐‑]president$/, 'vice president']
];

const RANKS =
  /^(?:top|senior|current|new|late|longtime|long-time|veteran|prominent|leading|powerful|embattled|incumbent|young|old|controversial|popular|the|a|an|sitting|newly|elected|re-elected)$/;

/** What a role is called as an office: lower case, without countries, names and ranks. */
export function officeOf(tagged: readonly Tagged[], range: Range, head: string): string {
  const words: string[] = [];
  for (let at = range.from; at < range.to; at += 1) {
    const token = tagged[at];
    if (!token) break;
    const place = gazetteerAt(tagged, at, range.to - 1, [
      'adjective',
      'state',
      'seat',
      'organisation',
      'capital',
      'place'
    ]);
    if (place) {
      at += place.length - 1;
      continue;
    }
    if (at < range.to - 1 && isStrangeName(token)) continue;
    words.push(at === range.to - 1 ? head : token.lower);
  }
  return sameOffice(words.join(' '));
}

/** A name among the words of a role is whom it serves: "top Roth aide". */
function isStrangeName(token: Tagged): boolean {
  return (
    token.tag === 'name' &&
    !personRole(token.lower) &&
    !isRoleModifier(token.lower) &&
    !isOrganisationWord(token.exact)
  );
}

function sameOffice(words: string): string {
  const bare = (text: string): string => {
    const all = text.split(' ');
    return all.filter((word, index) => index === all.length - 1 || !RANKS.test(word)).join(' ');
  };
  for (const form of [words, bare(words)]) {
    for (const [pattern, office] of SAME_OFFICE) {
      if (pattern.test(form)) return form.replace(pattern, office);
    }
  }
  return bare(words);
}

/** Words that keep an office apart from the one without them: a former president is not the president. */
const APART = /^(?:former|ex|deputy|vice|assistant|acting|shadow|prime|under|co)$/;

/** The names under which an office may be mentioned again, fullest first: "foreign minister", "minister". */
export function officeNames(office: string): string[] {
  const words = office.split(' ');
  const names: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    names.push(words.slice(at).join(' '));
    if (APART.test(words[at] ?? '')) break;
  }
  return names;
}
