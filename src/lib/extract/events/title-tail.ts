import type { ActorIndex } from '../actors/actor-index.ts';
import { listCommas } from '../grammar/phrase-lists.ts';
import type { Clause } from '../grammar/clause.ts';
import type { Tagged } from '../grammar/tagged.ts';
import { isStatement, type Candidate } from './candidate.ts';
import { headWord } from './clause-reading.ts';
import { isTurnedRound, missingObject, objectTitle } from './title-subject.ts';

/** What the end of a title is made from. */
export interface TailSource {
  readonly text: string;
  readonly index: ActorIndex;
}

/**
 * What follows the verb, without what dates it; of an act no more than its first phrases, and of those as
 * many as fit into `room` characters.
 */
export function tail(candidate: Candidate, source: TailSource, room: number): string {
  const { clause, sentence, words } = candidate;
  if (!clause) return '';
  if (isTurnedRound(candidate)) return ` ${objectTitle(candidate, source)}`;
  const meant = candidate.kind === 'plan' ? clause.infinitives[0] : undefined;
  const from = Math.max(
    meant && meant.lemma === candidate.lemma ? meant.end : clause.verb.end,
    ...clause.subject.map(({ end }) => end)
  );
  const all = sentence.tagged.filter((item) => item.start >= from && item.end <= words.end);
  const items = withoutBrackets(withoutDates(all));
  if (items.length === 0 && isSaid(candidate)) return toldBefore(candidate, clause, source.text);
  const object = missingObject(candidate, source);
  const content = items.some(({ tag }) => tag === 'sub') || clause.objects.length === 0;
  if (isSaid(candidate) && content) return written(source.text, items);
  const commas = listCommas(sentence.tagged, sentence.phrases);
  const inList = new Set([...commas].map((at) => sentence.tagged[at]));
  const end = items.findIndex(
    (item, at) => at > 0 && !inList.has(item) && opensMore(candidate, item, items[at + 1])
  );
  const rest = end < 0 ? items : items.slice(0, end);
  if (object === '') return fitted(source.text, rest, room);
  const particle =
    rest[0]?.start === from + 1 && /^(?:adv|prep)$/.test(rest[0].tag) && rest.length === 1;
  return `${particle ? written(source.text, rest) : ''}${object}`;
}

/** "A report will follow, Orlik said", "… said Orlik": what stands before who says it. */
function toldBefore({ sentence, words }: Candidate, clause: Clause, text: string): string {
  const end = Math.min(clause.verb.start, ...clause.subject.map(({ start }) => start));
  const all = sentence.tagged.filter((item) => item.start >= words.start && item.end <= end);
  const items = withoutBrackets(withoutDates(all));
  const told = items[0]?.tag === 'adv' && items[1]?.exact === ',' ? items.slice(2) : items;
  if (told[0]?.tag === 'conj') return '';
  const isName = /^(?:name|quote)$/.test(told[0]?.tag ?? '') || told[0]?.exact === 'I';
  const title = written(text, told);
  return isName ? title : title.slice(0, 2).toLowerCase() + title.slice(2);
}

function isSaid(candidate: Candidate): boolean {
  return isStatement(candidate) || /^(?:denial|non-confirmation)$/.test(candidate.kind);
}

/** Whether a word goes on to purposes, asides and further clauses. */
function opensMore(candidate: Candidate, item: Tagged, next: Tagged | undefined): boolean {
  const score = item.exact === '–' && next?.tag === 'num';
  if ((/^(?:[,;:—–]|--)$/.test(item.exact) && !score) || item.tag === 'rel' || item.tag === 'sub')
    return true;
  return item.tag === 'to' && next?.tag === 'verb' && !needsInfinitive(candidate);
}

const TAKES_INFINITIVE =
  /^(?:ask|allow|force|order|help|urge|tell|persuade|invite|require|want|expect|encourage|enable|cause|lead|press|call|permit|instruct|beg|advise|warn|get|teach|challenge|authorize|authorise)$/;
const TAKING_INFINITIVE =
  /^(?:option|plan|decision|right|deal|effort|offer|permission|chance|time|bid|attempt|request|agreement|vote|move|campaign|way|need|ability|power|authority|order|proposal|licence|license|opportunity|invitation|pledge|promise)s?$/;

/** "asked them to leave", "made a bid to buy", "refused to go": the infinitive is what it is about, no purpose. */
function needsInfinitive({ clause, sentence, kind, lemma }: Candidate): boolean {
  if (!clause || /^(?:visit|meeting|talks|call)$/.test(kind)) return false;
  const object = clause.objects.at(-1);
  if (!object) return true;
  return TAKES_INFINITIVE.test(lemma) || TAKING_INFINITIVE.test(headWord(sentence, object));
}

/** As many phrases as fit, each up to its preposition; no word that waits for another at the end. */
function fitted(text: string, items: readonly Tagged[], room: number): string {
  let kept = [...items];
  while (kept.length > 0 && written(text, kept).length > room) {
    const at = kept.findLastIndex(
      ({ tag }, place) => place > 1 && (tag === 'prep' || tag === 'to')
    );
    if (at < 0) break;
    kept = kept.slice(0, at);
  }
  while (kept.length > 1 && waits(kept)) kept = kept.slice(0, -1);
  return written(text, kept).replace(/ in order$/, '');
}

/** Whether the last word waits for another: "… of the", "… and"; not "broke down". */
function waits(items: readonly Tagged[]): boolean {
  const last = items.at(-1);
  if (last?.tag === 'prep') return items.at(-2)?.tag !== 'verb';
  return /^(?:conj|to|det|poss)$/.test(last?.tag ?? '');
}

/** Without dates, nor the commas that stood around them: "that, on Friday, the port …". */
function withoutDates(items: readonly Tagged[]): Tagged[] {
  const kept: Tagged[] = [];
  for (const [at, item] of items.entries()) {
    const beside = isDate(items, at - 1) || isDate(items, at + 1);
    const leftOver = item.exact === ',' && beside && kept.at(-1)?.tag === 'sub';
    const joins = item.tag === 'conj' && isDate(items, at - 1) && isDate(items, at + 1);
    if (!isDate(items, at) && !leftOver && !joins) kept.push(item);
  }
  return kept;
}

function withoutBrackets(items: readonly Tagged[]): Tagged[] {
  let depth = 0;
  return items.filter(({ exact }) => {
    if (exact === '(') depth += 1;
    const inside = depth > 0;
    if (exact === ')' && depth > 0) depth -= 1;
    return !inside && exact !== ')';
  });
}

function written(text: string, items: readonly Tagged[]): string {
  let out = '';
  for (const [at, item] of items.entries()) {
    const before = items[at - 1];
    const touches = before?.end === item.start || /^[,.;:!?]$/.test(item.exact);
    out += touches ? item.exact : ` ${withMarks(text, item)}`;
  }
  return balanced(out.replace(/[,;:.\s]+$/, ''));
}

/** Without any marks where one of a pair was cut off. */
function balanced(words: string): string {
  if (!/[“”"]/.test(words)) return words;
  const count = (mark: string): number => words.split(mark).length - 1;
  const even = count('“') === count('”') && count('"') % 2 === 0;
  return even ? words : words.replace(/[“”"]/g, '');
}

/** A word with the quotation marks that stand around it in the text. */
function withMarks(
  text: string,
  item: { readonly start: number; readonly end: number; readonly exact: string }
): string {
  const open = /[“"‘[]$/.exec(text.slice(0, item.start).slice(-1))?.[0] ?? '';
  const close = /^[”"\]]/.exec(text.slice(item.end, item.end + 1))?.[0] ?? '';
  return open + item.exact + close;
}

function isDate(
  items: readonly { readonly tag: string; readonly lower: string }[],
  at: number
): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (item?.tag === 'time') return true;
  if ((item?.tag !== 'prep' && item?.tag !== 'to') || PARTICLES.test(item.lower)) return false;
  return next?.tag === 'time' || (next?.tag === 'prep' && items[at + 2]?.tag === 'time');
}

/** What belongs to a verb, also before a date: "broke down on Thursday". */
const PARTICLES = /^(?:down|up|out|off|away|back|apart|aside|forward)$/;
