import { byPlace } from '#lib/domain/span.ts';
import type { Discard } from '#lib/domain/trace.ts';
import { gather } from '../gather.ts';
import type { ReadDocument } from '../document/document.ts';
import type { Firings, Rule } from '../rule.ts';
import type { AttributedQuote } from './attributed-quote.ts';
import { extentOf } from './extent.ts';
import { buildFrame, type Frame, type QuotePlace } from './frame.ts';
import type { QuoteSpan } from './quote-span.ts';
import type { QuoteRule, Scene } from './rule.ts';
import { accordingTo } from './rules/according-to.ts';
import { cueClosesSentence, cueThenSpeakerAfter, speakerThenCueAfter } from './rules/cue-after.ts';
import type { ContextRule, Settled, Surroundings } from './context.ts';
import {
  colonBefore,
  paragraphBefore,
  sameParagraph,
  sameSpeech,
  sentenceBefore,
  subjectOfClause
} from './rules/carried-over.ts';
import { nameAndColon, signedAfter } from './rules/labels.ts';
import { NEVER_SAID } from './rules/never-said.ts';
import { modifier, nickname, scareQuotes, term, titleOfWork } from './rules/no-quotation.ts';
import { nounCue } from './rules/noun-cue.ts';
import { isUnsaid } from './unsaid.ts';
import { beliefBefore, cueBefore, judgedAs, speakerUnnamed } from './rules/cue-before.ts';

/** The rules in the order in which they are asked; the first that answers decides. */
export const SENTENCE_RULES: readonly QuoteRule[] = [
  nickname,
  term,
  titleOfWork,
  nounCue,
  judgedAs,
  cueThenSpeakerAfter,
  speakerThenCueAfter,
  accordingTo,
  cueBefore,
  cueClosesSentence,
  beliefBefore,
  nameAndColon,
  signedAfter,
  speakerUnnamed,
  modifier
];

/** Asked last, where nothing else has an answer. */
export const LAST_RULES: readonly QuoteRule[] = [scareQuotes];

/** Asked, in this order, for what no sentence rule has decided. */
export const CONTEXT_RULES: readonly ContextRule[] = [
  colonBefore,
  sameSpeech,
  sameParagraph,
  sentenceBefore,
  paragraphBefore,
  subjectOfClause
];

/** What stands in marks within a quotation is kept in its words, not on its own. */
export const QUOTE_WITHIN_QUOTE: Rule = {
  id: 'quote-within-quote',
  why: 'Words in marks within a quotation are part of what its speaker says.'
};

const NOBODYS = { speaker: null, cue: null, addressee: null };

export interface QuoteAttribution {
  /** In order of place. */
  readonly quotes: readonly AttributedQuote[];
  /** Spans that are no quotation, each with the rule that says so. */
  readonly discards: readonly Discard[];
}

/** Decides for each quote span whether someone is quoted, and whom the text names as speaker. */
export function attributeQuotes(document: ReadDocument, firings: Firings): QuoteAttribution {
  const frame = buildFrame(document);
  const scenes = gather(frame.places, (place) => sceneOf(frame, place) ?? []);
  const drafts: Draft[] = scenes.map((scene) => ({
    scene,
    ...bySentence(scene, SENTENCE_RULES, firings)
  }));
  const speeches = speechesOf(scenes);
  for (const [index, draft] of drafts.entries()) {
    if (draft.rule !== null) continue;
    const around = { all: drafts, index, scene: draft.scene, speeches };
    const carried = byContext(around, firings);
    const decision = carried.rule ? carried : bySentence(draft.scene, LAST_RULES, firings);
    drafts[index] = { ...draft, ...decision };
  }
  return report(frame, drafts, firings);
}

interface Draft extends Settled {
  readonly rule: Rule | null;
  readonly dropped: boolean;
}

type Decision = Omit<Draft, 'scene'>;

const UNDECIDED: Decision = { found: null, rule: null, dropped: false };

function bySentence(scene: Scene, rules: readonly QuoteRule[], firings: Firings): Decision {
  for (const rule of rules) {
    const finding = rule.apply(scene);
    if (!finding) continue;
    firings.note(rule);
    if (finding.kind === 'dropped') return { found: null, rule, dropped: true };
    const { speaker, cue, addressee } = finding;
    if (cue && speaker && isUnsaid(scene, cue, speaker)) {
      firings.note(NEVER_SAID);
      return { found: { ...NOBODYS, from: null }, rule: NEVER_SAID, dropped: false };
    }
    return { found: { speaker, cue, addressee, from: null }, rule, dropped: false };
  }
  return UNDECIDED;
}

function speechesOf(scenes: readonly Scene[]): Map<number, number[]> {
  const speeches = new Map<number, number[]>();
  for (const [index, { span }] of scenes.entries()) {
    const parts = speeches.get(span.speech);
    if (parts) parts.push(index);
    else speeches.set(span.speech, [index]);
  }
  return speeches;
}

function byContext(around: Surroundings, firings: Firings): Decision {
  for (const rule of CONTEXT_RULES) {
    const found = rule.apply(around);
    if (!found) continue;
    firings.note(rule);
    return { found, rule, dropped: false };
  }
  return UNDECIDED;
}

function report(frame: Frame, drafts: readonly Draft[], firings: Firings): QuoteAttribution {
  const kept = drafts.filter((draft) => !draft.dropped);
  const places = new Map(kept.map((draft, index) => [draft, index]));
  const quotes = kept.map(({ scene, found, rule }): AttributedQuote => {
    const from = found?.from == null ? undefined : drafts[found.from];
    return {
      span: scene.index,
      outer: scene.span.outer,
      inner: scene.span.inner,
      extent: scene.extent,
      speaker: found?.speaker ?? null,
      cue: found?.cue ?? null,
      addressee: found?.addressee ?? null,
      unsaid: rule === NEVER_SAID,
      rule: found?.speaker ? (rule?.id ?? null) : null,
      continuedFrom: from ? (places.get(from) ?? null) : null
    };
  });
  const nested = frame.spans.filter((span) => span.within !== null);
  const dropped = gather(drafts, ({ scene, rule, dropped }): Discard[] =>
    dropped && rule ? [discard(frame.text, scene.span, rule)] : []
  );
  const discards = [
    ...dropped,
    ...nested.map((span) => discard(frame.text, span, QUOTE_WITHIN_QUOTE))
  ];
  nested.forEach(() => firings.note(QUOTE_WITHIN_QUOTE));
  return { quotes, discards: discards.sort((a, b) => byPlace(a.words, b.words)) };
}

function discard(text: string, { outer }: QuoteSpan, rule: Rule): Discard {
  const words = { start: outer.start, end: outer.end, exact: text.slice(outer.start, outer.end) };
  return { rule: rule.id, action: 'dropped', what: 'quote', words, into: null, why: rule.why };
}

function sceneOf(frame: Frame, place: QuotePlace): Scene | null {
  const span = frame.spans[place.span];
  const sentence = frame.sentences[place.sentence];
  if (!span || !sentence) return null;
  return {
    frame,
    index: place.span,
    span,
    sentence,
    sentenceIndex: place.sentence,
    at: place.at,
    extent: extentOf(frame.text, span, sentence, place.at)
  };
}
