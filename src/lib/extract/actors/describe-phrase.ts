import type { Building } from './building.ts';
import { modifiersIn, type PhraseContext } from './phrase-parts.ts';
import { isGroupWord, organisationNoun, personRole } from './role-words.ts';
import { roleOf } from './roles-in-phrase.ts';
import type { Range } from './units.ts';

/** Without anything that says which, these mean anybody. */
const GENERIC =
  /^(?:people|women|men|children|users|customers|consumers|players|fans|parents|families)$/;

/** Words that only gather those whom the text has named. */
const COLLECTIVE = /^(?:sides|countries|nations|states|pair|duo|two|three|four)$/;

/**
 * Reads a phrase that describes whom it means; null where it means no person, body, group or
 * capital, and does not speak.
 * `title` is the word that says so where it is not the last: "secretary" of "Secretary of State".
 */
export function describePhrase(
  context: PhraseContext,
  base: Building,
  range: Range,
  title: string | null
): Building | null {
  const { tagged } = context.sentence;
  const last = tagged[range.to - 1]?.lower ?? '';
  const head = title ?? last;
  const person = personRole(head);
  const body = organisationNoun(head);
  const group = isGroupWord(head);
  const before = modifiersIn(context, { from: range.from, to: range.to - 1 }, head);
  const collects = COLLECTIVE.test(last) && base.determiner === 'definite';
  if (!person && !body && !group && !collects && last !== 'capital' && !context.speaks) return null;
  const exact = context.text.slice(base.span.start, base.span.end);
  const whole: Building = { ...base, span: base.extent, side: before.side };
  if (collects) {
    const two = /^(?:two|pair|duo)$/.test(last) || tagged[base.from]?.lower === 'both';
    const roles = [roleOf(tagged, range, last)];
    const number = base.number ?? (two ? 2 : null);
    return { ...whole, roles, describes: 'collective', plural: true, number };
  }
  if (last === 'capital') {
    const placed = before.side !== null || base.owner !== null;
    return placed || isWhere(tagged[base.from - 1]?.lower)
      ? { ...whole, describes: 'capital' }
      : null;
  }
  if (!person && !body && !group) {
    const many = /[^s]s$/.test(last);
    const said = base.determiner !== 'none' || base.number !== null || base.owner !== null || many;
    if (!context.speaks || !said || tagged[range.to - 1]?.tag !== 'noun') return null;
    const roles = [roleOf(tagged, range, exact)];
    return { ...whole, roles, describes: 'source', plural: many };
  }
  if (
    GENERIC.test(last) &&
    base.determiner === 'none' &&
    !base.number &&
    !before.side &&
    !base.owner
  )
    return null;
  return {
    ...whole,
    roles: [roleOf(tagged, range, exact, title)],
    describes: person ? 'person' : group ? 'group' : 'organisation',
    plural: person ? person !== head : group || body !== head,
    owner: base.owner ?? before.principal
  };
}

function isWhere(preposition: string | undefined): boolean {
  return preposition !== undefined && /^(?:in|to|from|near|outside|around|at)$/.test(preposition);
}
