import type { Span } from '#lib/domain/span.ts';
import type { Tagged } from '../grammar/tagged.ts';
import { CUE_VERBS } from '../lexicon/cues.ts';
import { gazetteerAt } from './gazetteer.ts';
import { isGivenName, isPlainSurname, isPlatform, isThingWord } from './name-words.ts';
import type { NameKind, Reading } from './reading.ts';
import { organisationNoun, personRole } from './role-words.ts';

/** What may be decided for a name that neither phrase nor tables know. */
type OpenKind = 'person' | 'organisation' | 'place' | 'thing';

/** How much the places where a name stands speak for each kind. */
export type Votes = Readonly<Record<OpenKind, number>>;

/** What the words of a name say about its kind, wherever it stands. */
export function votesOfShape(words: readonly string[], isCommon: (word: string) => boolean): Votes {
  const votes = { person: 0, organisation: 0, place: 0, thing: 0 };
  const last = words.at(-1) ?? '';
  const common = words.filter(
    (word, at) => isCommon(word.toLowerCase()) && !(at > 0 && isPlainSurname(word))
  ).length;
  if (words[0] === 'The') {
    votes.organisation += 1.5;
    votes.person -= 3;
  }
  if (words.length > 1) {
    if (words.length <= 3) votes.person += 0.8;
    if (common > 0) {
      votes.person -= 1.2;
      votes.thing += common === words.length ? 1 : 0.4;
    }
    if (words.some(isThingWord)) votes.thing += 1.5;
    if (words.some((word) => /^\p{Lu}{2,}$|\d/u.test(word))) {
      votes.person -= 1;
      votes.organisation += 0.4;
    }
  } else {
    if (isGivenName(last)) votes.person += 1.6;
    if (common > 0) votes.thing += /^\p{Lu}{2,}$/u.test(last) ? 3 : 1.2;
    if (isInitials(last)) {
      votes.organisation += 0.4;
      votes.person -= 1;
    }
    if (/^[IVX]+$/.test(last)) votes.thing += 2;
  }
  if (/\p{Ll}\p{Lu}/u.test(last) && !/^(?:Mc|Mac|De|Di|La|Le|O['’])/.test(last)) {
    votes.organisation += 1.2;
  }
  if (/(?:ville|burg|burgh|stan|shire|town|ford|ton|grad|abad|pur|sk|bad)$/.test(last)) {
    votes.place += 0.6;
  }
  return votes;
}

/** "NFA", "AT&T". */
export function isInitials(word: string): boolean {
  return /^[\p{Lu}&]{2,6}$/u.test(word);
}

/** Each use in which nobody does anything speaks a little for a thing; tuned on annotated news. */
const PER_USE = 0.2;

/** What one use of a name says about its kind; `text` is the article's. */
export function votesOf(reading: Reading, text: string): Votes {
  const votes = { person: 0, organisation: 0, place: 0, thing: PER_USE };
  const { name, sentence } = reading;
  if (!name) return votes;
  const { tagged } = sentence;
  const next = tagged[reading.to];
  const afterNext = tagged[reading.to + 1];
  if (name.kind === 'person') votes.person += 4;
  if (reading.roles.length > 0 && name.kind === 'organisation') votes.organisation += 4;
  if (reading.determiner === 'definite' && tagged[reading.from]?.tag === 'det') {
    votes.person -= 3;
    votes.organisation += 0.6;
    votes.thing += 0.6;
  }
  if (reading.determiner === 'indefinite') votes.thing += 1.2;
  if (reading.verb !== null) {
    votes.person += CUE_VERBS.has(reading.verb) ? 1.5 : 0.4;
    votes.organisation += 0.7;
    if (PERSONAL.test(reading.verb)) votes.person += 1;
  }
  votesOfPreposition(reading, votes);
  votesOfNext(next, afterNext, votes);
  votesOfBefore(reading, votes);
  votesOfList(reading, votes);
  if (isSetOff(text, reading.span)) votes.thing += 1.2;
  if (
    next?.exact === ',' &&
    gazetteerAt(tagged, reading.to + 1, tagged.length, ['state', 'place', 'capital'])
  ) {
    votes.place += 2.5;
  }
  return votes;
}

/** Whether quotation marks stand around the words and nothing else. */
function isSetOff(text: string, { start, end }: Span): boolean {
  return /["“‘'«]/.test(text[start - 1] ?? '') && /^[,.]?["”’'»]/.test(text.slice(end, end + 2));
}

/** What is listed with a known body or place is one as well. */
function votesOfList({ listedWith }: Reading, votes: Record<OpenKind, number>): void {
  const name = listedWith?.name;
  if (!name) return;
  if (name.kind === 'organisation') votes.organisation += 1.5;
  if (name.kind === 'person') votes.person += 1;
  if (name.kind === 'state' || name.kind === 'place') votes.place += 0.8;
}

/** What is made known or put to use, rather than who does it. */
const PRODUCED =
  /^(?:release|unveil|introduce|launch|patent|install|download|read|publish|develop|publish|title|entitle|rename|dub)$/;

function votesOfBefore({ sentence, from }: Reading, votes: Record<OpenKind, number>): void {
  const before = sentence.tagged[from - 1];
  if (before?.tag === 'verb' && PRODUCED.test(before.verb?.lemma ?? '')) votes.thing += 1;
  if (
    before?.exact === ':' &&
    /^(?:Image|Images|Photo|Photograph|Photos|Picture)$/.test(
      sentence.tagged[from - 2]?.exact ?? ''
    )
  )
    votes.person += 1;
}

/** What people do rather than bodies. */
const PERSONAL =
  /^(?:visit|meet|travel|fly|arrive|leave|return|die|bear|marry|resign|speak|talk|tweet|walk|smile|laugh|know|think|believe|feel|love|sit|stand|live|study|graduate|write|recall|joke)$/;

function votesOfPreposition(reading: Reading, votes: Record<OpenKind, number>): void {
  const word = reading.name?.words.join(' ') ?? '';
  switch (reading.preposition) {
    case 'in':
      votes.place += 1.6;
      break;
    case 'near':
    case 'throughout':
    case 'across':
    case 'outside':
      votes.place += 1.8;
      break;
    case 'by':
    case 'with':
      votes.organisation += 0.3;
      votes.person += 0.3;
      break;
    case 'at':
      votes.organisation += 0.5;
      votes.place += 0.5;
      break;
    case 'from':
    case 'to':
      votes.place += 0.4;
      break;
    case 'on':
      votes.thing += 0.6;
      if (isPlatform(word)) votes.organisation += 4;
      break;
    default:
  }
}

/** Nouns that a name before them makes one of its kind: "the XP license". */
const PRODUCT =
  /^(?:index|average|system|systems|license|licence|software|standard|model|edition|version|format|engine|processor|processors|chip|device|devices|phone|console|game|series|film|movie|album|song|novel|virus|disease|syndrome|drug|vaccine|theory|effect|method|test|tests|scale|aircraft|jet|jets|missile|missiles|rocket|satellite|spacecraft|vehicle|car|cars|ship|vessel|prize|award|medal|trophy|championship|tournament|festival|treaty|agreement|act|bill|plan|program|programme|project|scandal|case|crisis|era|attacks?|bombings?|levels?|points?|data|files?|code)$/;

function votesOfNext(
  next: Tagged | undefined,
  afterNext: Tagged | undefined,
  votes: Record<OpenKind, number>
): void {
  if (!next) return;
  if (next.tag === 'num' || PRODUCT.test(next.lower)) votes.thing += 1.2;
  const follows = next.exact === ',' ? afterNext : next;
  if (follows?.lower === 'who' || follows?.lower === 'whose') votes.person += 3;
  if (follows?.lower === 'which') votes.organisation += 0.8;
  if (next.exact === ',' && /^\d{2}$/.test(afterNext?.exact ?? '')) votes.person += 3;
  if (next.tag === 'pos' && afterNext) {
    if (
      /^(?:ceo|chairman|shares|stock|products|headquarters|board|customers|spokesman|spokeswoman|president)$/.test(
        afterNext.lower
      )
    )
      votes.organisation += 1;
    if (
      /^(?:wife|husband|son|daughter|mother|father|office|lawyer|death|home|campaign|career|family)$/.test(
        afterNext.lower
      )
    )
      votes.person += 1.5;
  }
}

/** A modifier of a role or a body: "Boeing spokesman", "Roth administration". */
export function votesOfModifier(next: Tagged | undefined): Votes {
  const votes = { person: 0, organisation: 0, place: 0, thing: 0 };
  if (!next) return votes;
  const role = personRole(next.lower);
  if (role === 'aide' || role === 'supporter' || role === 'ally' || next.lower === 'administration')
    votes.person += 1.5;
  else if (role) votes.organisation += 1.2;
  else if (organisationNoun(next.lower)) votes.organisation += 0.4;
  return votes;
}

const PRIOR: Votes = { person: 0.3, organisation: 0.6, place: 0, thing: 0.5 };
const ORDER: readonly OpenKind[] = ['organisation', 'person', 'place', 'thing'];

/** The kind that most speaks for; an organisation where nothing does. */
export function decideKind(all: readonly Votes[]): Extract<NameKind, OpenKind> {
  const sum = (kind: OpenKind): number =>
    PRIOR[kind] + all.reduce((total, votes) => total + votes[kind], 0);
  return ORDER.reduce((best, kind) => (sum(kind) > sum(best) ? kind : best));
}
