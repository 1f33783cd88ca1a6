import type { Quote } from '#lib/domain/quote.ts';
import { slice } from '#lib/domain/span.ts';
import type { ActorIndex } from '../actors/actor-index.ts';
import type { Tagged } from '../grammar/tagged.ts';
import { thirdPerson } from '../grammar/verb-forms.ts';
import { actorsWith, isStatement, type Candidate } from './candidate.ts';
import { spanOf } from './clause-reading.ts';

/** Characters that a title has at most; what is longer is cut at a word, with an ellipsis. */
const TITLE_LENGTH = 90;
const QUOTE_LENGTH = 60;

/** A short title in the text's own words: who, the verb in the present, and what follows it. */
export function titleOf(
  candidate: Candidate,
  quotes: readonly Quote[],
  text: string,
  index: ActorIndex,
  candidates: readonly Candidate[]
): string {
  const quote = isStatement(candidate) ? strongest(quotes) : undefined;
  if (quote && !candidate.clause) return quoteTitle(doersTitle(candidate, index), quote);
  if (!candidate.clause || candidate.modality === 'ongoing') {
    return upperFirst(cut(slice(text, candidate.words), TITLE_LENGTH));
  }
  const who = doersTitle(candidate, index);
  if (candidate.last) {
    return cut(`${who} last ${plain(candidate, index)}${adverbAfter(candidate)}`, TITLE_LENGTH);
  }
  if (quote) return quoteTitle(who, quote);
  const model = candidate.rule === 'does-the-same' ? candidates[candidate.id - 1] : undefined;
  if (model)
    return cut(
      `${who} also ${present(model, candidate, text, index)}${tail(model, text)}`,
      TITLE_LENGTH
    );
  return cut(
    `${who} ${present(candidate, candidate, text, index)}${tail(candidate, text)}`,
    TITLE_LENGTH
  );
}

function quoteTitle(who: string, { exact }: Quote): string {
  const words = `“${cut(exact.replace(/[,.]$/, ''), QUOTE_LENGTH)}”`;
  return who === '' ? words : `${who}: ${words}`;
}

function doersTitle(candidate: Candidate, index: ActorIndex): string {
  const doers = actorsWith(candidate, 'agent', 'speaker');
  const main = doers.length > 0 ? doers : subjectParticipants(candidate);
  const whom = main.length > 0 ? main : actorsWith(candidate, 'patient');
  const names = whom.map((id) => shortName(index, id));
  const subject = (candidate.clause?.subject ?? []).map(({ exact }) => exact);
  const who = joinNames(names.length > 0 ? names : subject);
  return upperFirst(who.replace(/[“”"]/g, ''));
}

/** Of those who take part together, whom the sentence has as its subject. */
function subjectParticipants(candidate: Candidate): string[] {
  const all = actorsWith(candidate, 'participant');
  const subjects = candidate.clause?.subject.length ?? all.length;
  return candidate.last ? all : all.slice(0, Math.max(1, Math.min(all.length, subjects)));
}

/** The name by which the text goes on to call someone: the last word of a person's name, other names whole. */
function shortName(index: ActorIndex, id: string): string {
  const { kind, name } = index.actor(id);
  const given = /^[\p{Lu}][^ ]*(?: [\p{Lu}][^ ]*)+$/u.test(name);
  return kind === 'person' && given ? (name.split(' ').at(-1) ?? name) : name;
}

function joinNames(names: readonly string[]): string {
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** Whether those whom a title begins with are several; of a passive with an agent, the agents. */
function plural(candidate: Candidate, index: ActorIndex): boolean {
  const { clause } = candidate;
  if (!clause) return false;
  const [doer, ...others] = actorsWith(candidate, 'agent', 'speaker');
  if (doer !== undefined && others.length === 0 && index.actor(doer).kind === 'person')
    return false;
  const agents = clause.complements.find(({ preposition }) => preposition === 'by')?.phrases;
  const doers = clause.verb.passive && plainAgent(candidate) && agents ? agents : clause.subject;
  return doers.length > 1 || (doers[0]?.plural ?? false);
}

function plain(candidate: Candidate, index: ActorIndex): string {
  return plural(candidate, index) ? candidate.lemma : thirdPerson(candidate.lemma);
}

/** The verb group in the present tense: "visits", "is arrested", "declines to confirm or deny". */
function present(candidate: Candidate, doer: Candidate, text: string, index: ActorIndex): string {
  const { clause, sentence } = candidate;
  if (!clause) return '';
  const { verb } = clause;
  const many = plural(doer, index);
  if (candidate.kind === 'plan') return `${many ? 'are' : 'is'} to ${candidate.lemma}`;
  if (verb.passive && !plainAgent(candidate)) {
    return `${many ? 'are' : 'is'} ${slice(text, spanOf(sentence, verb.main, verb.main + 1)).toLowerCase()}`;
  }
  return many ? verb.lemma : thirdPerson(verb.lemma);
}

function plainAgent(candidate: Candidate): boolean {
  return actorsWith(candidate, 'agent', 'speaker').length > 0;
}

function adverbAfter({ clause, sentence }: Candidate): string {
  const adverb = clause ? sentence.tagged[clause.verb.to] : undefined;
  return adverb?.tag === 'adv' ? ` ${adverb.lower}` : '';
}

/** What follows the verb, without what dates it; of an act no more than its first phrases. */
function tail(candidate: Candidate, text: string): string {
  const { clause, sentence, words } = candidate;
  if (!clause) return '';
  if (clause.verb.passive && plainAgent(candidate)) {
    const subject = clause.subject[0];
    return subject ? ` ${subject.exact}` : '';
  }
  const meant = candidate.kind === 'plan' ? clause.infinitives[0] : undefined;
  const from = meant && meant.lemma === candidate.lemma ? meant.end : clause.verb.end;
  const items = sentence.tagged.filter((item) => item.start >= from && item.end <= words.end);
  const kept = items.filter((_, at) => !isDate(items, at));
  const said =
    isStatement(candidate) || candidate.kind === 'denial' || candidate.kind === 'non-confirmation';
  const end =
    said || candidate.kind === 'plan'
      ? -1
      : kept.findIndex((item, at) => at > 0 && opensMore(item, kept[at + 1]));
  return written(text, end < 0 ? kept : kept.slice(0, end));
}

/** Whether a word goes on to purposes, asides and further clauses. */
function opensMore(item: Tagged, next: Tagged | undefined): boolean {
  if (item.exact === ',' || item.tag === 'rel' || item.tag === 'sub') return true;
  return item.tag === 'to' && next?.tag === 'verb';
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
  return item?.tag === 'prep' && next?.tag === 'time';
}

function strongest(quotes: readonly Quote[]): Quote | undefined {
  return quotes
    .filter(({ exact }) => !/[“”"]/.test(exact))
    .sort(
      (a, b) => Number(b.extent === 'full') - Number(a.extent === 'full') || a.start - b.start
    )[0];
}

/** Cuts at a word and shows the cut. */
function cut(words: string, length: number): string {
  const flat = words.replace(/\s+/g, ' ').trim();
  if (flat.length <= length) return flat;
  const short = flat.slice(0, length - 1);
  return `${short.slice(0, Math.max(short.lastIndexOf(' '), length / 2)).replace(/[\s,;:.–—-]+$/, '')}…`;
}

function upperFirst(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
