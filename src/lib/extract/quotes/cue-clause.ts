import type { Span } from '#lib/domain/span.ts';
import type { CueClass } from '../lexicon/cues.ts';
import type { VerbGroup } from '../grammar/verb-group.ts';
import { addresseeOf, directHearer } from './addressee.ts';
import { cueClassOf } from './cue-verb.ts';
import type { FrameSentence } from './frame-sentence.ts';
import { isDocument, phraseAt, type Party } from './party.ts';
import type { Finding } from './rule.ts';
import { isPredicate } from './predicate.ts';
import { subjectOf } from './subject.ts';

/** A verb that introduces words, with who does it. */
export interface CueClause {
  readonly group: VerbGroup;
  readonly class: CueClass;
  readonly speaker: Party;
}

/** The clause of a verb group, if its verb is a cue and the sentence says whose; agents of passives too. */
export function cueClause(sentence: FrameSentence, group: VerbGroup): CueClause | null {
  const name = classHere(sentence, group);
  if (name === null) return null;
  const speaker = /^(?:quote|cite)$/.test(group.lemma)
    ? quotedAsSaying(sentence, group)
    : isPassive(sentence, group) || !isPredicate(sentence, group)
      ? agentOf(sentence, group)
      : subjectOf(sentence, group);
  return speaker ? { group, class: name, speaker: authorOf(sentence, speaker) } : null;
}

/** "quoted Roth as saying": Roth speaks; "was quoted as saying": the subject; else who quotes. */
function quotedAsSaying(sentence: FrameSentence, group: VerbGroup): Party | null {
  if (group.passive) return subjectOf(sentence, group);
  const quoted = phraseAt(sentence, group.to);
  return quoted && sentence.items[quoted.to]?.lower === 'as' ? quoted : subjectOf(sentence, group);
}

/** "a statement by the union": the union. */
function authorOf(sentence: FrameSentence, speaker: Party): Party {
  if (!isDocument(speaker)) return speaker;
  const at = speaker.to;
  return /^(?:by|from)$/.test(sentence.items[at]?.lower ?? '')
    ? (phraseAt(sentence, at + 1) ?? speaker)
    : speaker;
}

/** "shot back", "fired back", "as he put it": saying, whatever the verb. */
export function isIdiom(sentence: FrameSentence, group: VerbGroup): boolean {
  const next = sentence.items[group.to]?.lower;
  if (next === 'in') return /^(?:cut|break|butt|jump|weigh|chime|chip)$/.test(group.lemma);
  if (next === 'back')
    return /^(?:shoot|fire|hit|snap|write|push|bite|text|yell|shout)$/.test(group.lemma);
  return next === 'it' && group.lemma === 'put';
}

function classHere(sentence: FrameSentence, group: VerbGroup): CueClass | null {
  if (isIdiom(sentence, group)) return 'saying';
  const next = sentence.items[group.to]?.lower ?? '';
  return group.lemma === 'call' && /^(?:for|on|upon)$/.test(next)
    ? 'asking'
    : cueClassOf(group.lemma);
}

/** "he’s said it before" is no passive; "he’s said to be" is. */
function isPassive({ items }: FrameSentence, group: VerbGroup): boolean {
  const has = items[group.from]?.lower === "'s" && items[group.to]?.tag !== 'to';
  return group.passive && !has;
}

const AGENT_REACH = 10;

/** "was described by Roth as …", "was called … by Roth". */
function agentOf(sentence: FrameSentence, group: VerbGroup): Party | null {
  const to = Math.min(sentence.items.length, group.to + AGENT_REACH);
  for (let at = group.to; at < to; at += 1) {
    const item = sentence.items[at];
    if (item?.lower === 'by') return phraseAt(sentence, at + 1);
    if (item?.tag === 'verb' || item?.tag === 'sub') return null;
  }
  return null;
}

/** Whether a verb has nothing left to say after it but when, where, how and to whom. */
export function saysNothingElse(sentence: FrameSentence, group: VerbGroup): boolean {
  const { items } = sentence;
  let at = directHearer(sentence, group)?.to ?? group.to;
  while (items[at]?.tag === 'adv' || items[at]?.tag === 'time') at += 1;
  const next = items[at];
  if (!next) return true;
  if (next.lower === 'that' || next.exact === ':') return false;
  if (next.tag === 'quote') return false;
  return /^(?:mark|prep|conj|sub|to|verb)$/.test(next.tag);
}

/** Speaker, cue and addressee of a clause as a rule reports them. */
export function said(sentence: FrameSentence, clause: CueClause): Finding {
  return {
    kind: 'said',
    speaker: bare(clause.speaker),
    cue: cueSpan(clause.group),
    addressee: addresseeOf(sentence, clause.group)
  };
}

export function saidBy(speaker: Span | null, cue: Span | null = null): Finding {
  return {
    kind: 'said',
    speaker: speaker && bare(speaker),
    cue: cue && bare(cue),
    addressee: null
  };
}

export function bare(span: Span): Span {
  return { start: span.start, end: span.end };
}

export function cueSpan(group: VerbGroup): Span {
  return { start: group.start, end: group.end };
}
