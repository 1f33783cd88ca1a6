import { foldedWords } from './join-words.ts';
import { personName } from './join-names.ts';
import type { ReadActor } from './join-reading.ts';

/** Why two of one name are read as two; null where nothing speaks against their being one. */
export function whyApart(one: ReadActor, other: ReadActor): string | null {
  if (one.article === other.article) return 'one article tells them apart';
  const sides = [one.actor.side, other.actor.side];
  if (sides[0] !== null && sides[1] !== null && sides[0] !== sides[1])
    return `the articles put them on two sides, ${sides.join(' and ')}`;
  if (one.actor.kind !== 'person') return null;
  const initials = [one, other].map(({ actor }) => personName(actor.name)?.initials ?? '');
  if (initials[0] !== '' && initials[1] !== '' && initials[0] !== initials[1])
    return 'their middle names differ';
  const fields = [fieldsOf(one), fieldsOf(other)];
  if (fields.some(({ size }) => size === 0)) return null;
  return [...(fields[0] ?? [])].some((field) => fields[1]?.has(field))
    ? null
    : `the articles give them different callings, ${calling(one)} and ${calling(other)}`;
}

/** As `whyApart`, where a surname is all that two have in common: their roles must not be other words altogether. */
export function loneClash(one: ReadActor, other: ReadActor): string | null {
  const [words, others] = [roleWords(one), roleWords(other)];
  const differ =
    words.length > 0 && others.length > 0 && !words.some((word) => others.includes(word));
  return (
    whyApart(one, other) ??
    (differ ? `the articles call them ${calling(one)} and ${calling(other)}` : null)
  );
}

/** Whether the articles say something by which two of one name are one: the same side, or a word of their roles. */
export function haveInCommon(one: ReadActor, other: ReadActor): boolean {
  if (one.actor.side !== null && one.actor.side === other.actor.side) return true;
  const words = new Set(roleWords(one));
  return roleWords(other).some((word) => words.has(word));
}

function roleWords({ actor }: ReadActor): readonly string[] {
  return actor.roles.flatMap((role) => foldedWords(role)).filter((word) => word.length > 3);
}

function fieldsOf(read: ReadActor): ReadonlySet<string> {
  return new Set(roleWords(read).flatMap((word) => FIELDS.get(word) ?? []));
}

function calling({ actor }: ReadActor): string {
  return actor.roles.map((role) => `“${role}”`).join(', ');
}

/** Callings that one person seldom has two of at a time. What may stand in any field (president, director) is left out. */
const CALLINGS: Readonly<Record<string, string>> = {
  state:
    'minister senator congressman congresswoman representative lawmaker governor mayor ambassador diplomat ' +
    'chancellor premier councillor envoy deputy politician',
  army: 'general colonel admiral lieutenant sergeant commander soldier marine captain major corporal',
  police: 'detective constable sheriff policeman policewoman inspector superintendent',
  law: 'judge lawyer attorney barrister solicitor prosecutor magistrate',
  medicine: 'doctor surgeon nurse physician paediatrician epidemiologist',
  science: 'professor scientist researcher biologist physicist historian economist astronomer',
  sport:
    'footballer player striker goalkeeper coach athlete swimmer golfer boxer cyclist midfielder',
  arts: 'actor actress singer musician painter novelist poet composer filmmaker guitarist drummer',
  press: 'journalist reporter correspondent editor columnist',
  church: 'bishop archbishop cardinal pope rabbi imam priest',
  school: 'teacher student pupil schoolboy schoolgirl',
  trade: 'farmer driver carpenter baker shopkeeper plumber electrician fisherman'
};

const FIELDS: ReadonlyMap<string, string> = new Map(
  Object.entries(CALLINGS).flatMap(([field, words]) =>
    words.split(' ').map((word): [string, string] => [word, field])
  )
);
