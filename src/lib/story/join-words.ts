import type { Span } from '#lib/domain/span.ts';

/** The words of a text without case, marks and spaces, in order. */
export function foldedWords(text: string): readonly string[] {
  const undotted = text.replace(INITIALS, (letters) => letters.replaceAll('.', ''));
  return undotted.toLowerCase().match(WORDS) ?? [];
}

const WORDS = /\p{N}+(?:[.,:]\p{N}+)*|\p{L}+(?:['’]\p{L}+)*/gu;
/** "U.S.", "N.V": one word. */
const INITIALS = /\b[A-Z](?:\.[A-Z])+\b/g;

/** What is told beside who and when: words that carry meaning, as stems, and figures. */
export interface Content {
  readonly words: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
}

/** Content of a text; what the masks cover (names, dates) is left out. Offsets count from the start of the text. */
export function contentOf(text: string, masks: readonly Span[]): Content {
  const all = foldedWords(masked(text, masks));
  return {
    words: new Set(all.filter((word) => /^\p{L}{3}/u.test(word) && !EMPTY.has(word)).map(stem)),
    figures: new Set(all.filter((word) => /^\p{N}/u.test(word)))
  };
}

function masked(text: string, masks: readonly Span[]): string {
  let rest = text;
  for (const { start, end } of masks) {
    const [from, to] = [Math.max(0, start), Math.min(text.length, end)];
    if (from < to) rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
  }
  return rest;
}

/** The words of a text, as they stand there but folded, that have one of these stems; each once. */
export function wordsWith(text: string, stems: ReadonlySet<string>): readonly string[] {
  const words = foldedWords(text).filter((word) => stems.has(stem(word)) || stems.has(word));
  return [...new Map(words.map((word) => [stem(word), word])).values()];
}

/** Past forms of verbs of the news that share no stem with their present. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['met', 'meet'],
  ['held', 'hold'],
  ['shot', 'shoot'],
  ['sold', 'sell'],
  ['bought', 'buy'],
  ['went', 'go'],
  ['gave', 'give'],
  ['took', 'take'],
  ['left', 'leave'],
  ['won', 'win'],
  ['lost', 'lose'],
  ['struck', 'strike'],
  ['fell', 'fall'],
  ['fallen', 'fall'],
  ['rose', 'rise'],
  ['began', 'begin'],
  ['spoke', 'speak'],
  ['wrote', 'write'],
  ['sent', 'send'],
  ['paid', 'pay'],
  ['fought', 'fight'],
  ['flew', 'fly'],
  ['built', 'build'],
  ['chose', 'choose'],
  ['found', 'find'],
  ['sued', 'sue'],
  ['died', 'die'],
  ['dead', 'die']
]);

/** Endings of inflection cut off, so that "visits", "visited" and "visiting" meet. */
function stem(word: string): string {
  const spoken = word.replace(/['’]s?$/u, '');
  const base = IRREGULAR.get(spoken) ?? spoken;
  if (base.length < 5) return base.replace(/(?<=\p{L}{3})s$/u, '');
  return base.replace(/(?:ies|ied)$/u, 'y').replace(/(?:ings?|ed|es|s|e)$/u, '');
}

/** Words that any two sentences of news may share: they say nothing of what happened. */
const EMPTY: ReadonlySet<string> = new Set(
  (
    'the and but for nor yet not with without from into onto upon over under about above after again against all also ' +
    'although among amid another any are around because been before being below between both can could did does doing ' +
    'down during each either else ever every few further had has have having her here hers him his how however its ' +
    'itself just less many may might more most much must near neither never next none nothing now off often once one ' +
    'only other others our out own per rather same several shall she should since some somewhat still such than that ' +
    'their theirs them then there these they this those though through thus till too toward towards until upon very ' +
    'was were what when where whether which while who whom whose why will within would you your said says say saying ' +
    'told tells tell according added adds stated states reported reports reportedly called calls asked two three four ' +
    'five six seven eight nine ten first second third last new recent recently earlier later today yesterday tomorrow ' +
    'week weeks month months year years day days hour hours morning afternoon evening night monday tuesday wednesday ' +
    'thursday friday saturday sunday january february march april june july august september october november december ' +
    'president presidential vice minister secretary state chief spokesman spokeswoman official officials leader government ' +
    'candidate nominee republican democrat democratic former senior deputy head company ' +
    'ago already like made make makes making get gets got including include includes part people time times well'
  ).split(' ')
);
