import type { Mention } from '#lib/domain/actor.ts';
import { slice, type Span } from '#lib/domain/span.ts';
import type { Discard } from '#lib/domain/trace.ts';
import { startsSmall } from '#lib/text/letters.ts';
import { gather } from '../gather.ts';
import type { ReadDocument } from '../document/document.ts';
import { Window } from '../document/window.ts';
import type { Firings, Rule } from '../rule.ts';
import { indexActors, type ActorIndex, type PlacedMention } from './actor-index.ts';
import type { ActorRule } from './actor-rule.ts';
import type { Draft } from './draft.ts';
import { finishActors } from './finish-actors.ts';
import { NameBook } from './name-book.ts';
import { readSentence } from './read-sentence.ts';
import type { Reading } from './reading.ts';
import { isServingRole } from './role-words.ts';
import { DESCRIPTION_RULES, NAME_RULES, PRONOUN_RULES } from './rules/order.ts';
import { sideInPhrase } from './rules/sides.ts';
import { Scene } from './scene.ts';
import { reportsMatch } from './sport.ts';

/** What one reading of a document for actors gives. */
export interface FoundActors {
  readonly index: ActorIndex;
  /** What was dropped, in order of place. */
  readonly discards: readonly Discard[];
}

const RULES: Readonly<Record<Reading['form'], readonly ActorRule[]>> = {
  name: NAME_RULES,
  description: DESCRIPTION_RULES,
  pronoun: PRONOUN_RULES
};

/**
 * Finds who acts and speaks in a document, and every place where the text refers to them. Names are read
 * over the whole document first, so that a description may stand before the name that explains it; then
 * every reading is decided in the order of the text. `speakers` are the words that quotations are laid to.
 */
export function findActors(
  document: ReadDocument,
  firings: Firings,
  speakers: readonly Span[] = []
): FoundActors {
  const speaking = new Window(speakers);
  const sentences = document.sentences.map((sentence) =>
    readSentence(sentence, document.text, speaking.within(sentence))
  );
  const readings = gather(sentences, (sentence) => sentence.readings);
  const names = new NameBook(
    readings,
    gather(sentences, ({ taught }) => taught),
    { common: commonWords(document), text: document.text, match: reportsMatch(document) }
  );
  const scene = new Scene(document, names);
  for (const reading of readings) teach(reading, scene, firings);
  const drafts = new Set<Draft>();
  const placed: { readonly draft: Draft; readonly place: Omit<PlacedMention, 'actor'> }[] = [];
  const decided = new Set<Reading>();
  const nobody: Reading[] = [];
  const decide = (reading: Reading): void => {
    if (decided.has(reading)) return;
    decided.add(reading);
    for (const first of [reading.owner, reading.partOf, reading.apposedTo])
      if (first) decide(first);
    for (const rule of RULES[reading.form]) {
      const resolution = rule.resolve(reading, scene);
      if (!resolution) continue;
      firings.note(rule);
      scene.note(reading, resolution.drafts);
      const mention: Mention = {
        start: reading.span.start,
        end: reading.span.end,
        exact: slice(document.text, reading.span),
        form: resolution.form,
        rule: rule.id,
        inferred: resolution.inferred
      };
      for (const draft of resolution.drafts) {
        drafts.add(draft);
        learn(draft, reading, scene);
        draft.mentions.push({ mention, reading });
        const { extent, head, nested } = reading;
        placed.push({ draft, place: { mention, extent, head, nested } });
      }
      return;
    }
    if (reading.name && reading.name.entry === null) nobody.push(reading);
  };
  for (const reading of readings) decide(reading);
  const { actors, ids, discards } = finishActors([...drafts], document.text, firings);
  const mentions = gather(placed, ({ draft, place }) => {
    const actor = ids.get(draft);
    const { mention, extent, head, nested } = place;
    return actor === undefined ? [] : [{ actor, mention, extent, head, nested }];
  });
  const things = discardThings(nobody, document.text, firings);
  const dropped = [...discards, ...things].sort((a, b) => a.words.start - b.words.start);
  return { index: indexActors(actors, mentions), discards: dropped };
}

/** A name that nothing in the text or the tables reads as somebody’s. */
export const NAME_OF_A_THING: Rule = {
  id: 'name-of-a-thing',
  why: 'The name of a prize, a treaty, an occasion, or of nothing that the text says acts, is no actor.'
};

/** The first place of each name that is nobody’s. */
function discardThings(readings: readonly Reading[], text: string, firings: Firings): Discard[] {
  const first = new Map<string, Reading>();
  for (const reading of readings) {
    const words = slice(text, reading.span);
    if (!first.has(words)) first.set(words, reading);
  }
  return [...first].map(([exact, { span }]) => {
    firings.note(NAME_OF_A_THING);
    return {
      rule: NAME_OF_A_THING.id,
      action: 'dropped',
      what: 'actor',
      words: { start: span.start, end: span.end, exact },
      into: null,
      why: NAME_OF_A_THING.why
    };
  });
}

/** Words that the document writes without a capital. */
function commonWords({ sentences }: ReadDocument): Set<string> {
  const words = new Set<string>();
  for (const { tagged } of sentences) {
    for (const { exact, tag } of tagged) {
      if (tag !== 'quote' && tag !== 'time' && startsSmall(exact)) words.add(exact);
    }
  }
  return words;
}

/** What a name is called where it stands, and what is set beside it, holds all over the document. */
function teach(reading: Reading, scene: Scene, firings: Firings): void {
  const named = reading.name ? reading : reading.apposedTo;
  const draft = named && scene.names.of(named)?.draft;
  if (!draft || (draft.kind !== 'person' && draft.kind !== 'organisation')) return;
  const side = scene.sideOf(reading);
  for (const role of reading.roles) scene.teachOffice(draft, role.office, side);
  if (draft.side) return;
  const body = reading.memberOf && scene.sideOf(reading.memberOf);
  if (side ?? body) firings.note(sideInPhrase);
  draft.side = side ?? body;
}

/** What a mention adds to its actor. */
function learn(draft: Draft, reading: Reading, scene: Scene): void {
  const joined = reading.form === 'description' && draft.plural !== reading.plural;
  if (!joined && !reading.partOf && draft.kind !== 'unnamed') {
    for (const { exact } of reading.roles)
      draft.roles.push({ exact, named: reading.name !== null });
  }
  const head = reading.roles[0]?.head ?? '';
  if (reading.owner && isServingRole(head) && !draft.owner) {
    const [owner, ...others] = scene.draftsOf(reading.owner);
    if (owner && owner !== draft && others.length === 0) draft.owner = owner;
  }
}
