import { gatherBy } from './join-groups.ts';
import { isNamed, keepApart, readAsOne, type ActorJoins, type ReadActor } from './join-reading.ts';
import { foldedWords } from './join-words.ts';

/**
 * Joins who is only described: bodies of one state called by the same words ("the Russian government"), and the
 * holder of an office ("the French president") with the one person of that side whom another article gives it to.
 */
export function joinOffices(read: readonly ReadActor[], joins: ActorJoins): void {
  const described = read.filter(
    (each) =>
      each.actor.kind !== 'unnamed' &&
      each.actor.side !== null &&
      !isNamed(each) &&
      isOneOfItsKind(each.actor.name)
  );
  const office = ({ actor }: ReadActor): string =>
    `${actor.kind} ${actor.side ?? ''} ${foldedWords(actor.name).join(' ')}`;
  for (const [first, ...more] of gatherBy(described, office).values()) {
    if (first === undefined) continue;
    for (const each of more)
      readAsOne(joins, first, each, {
        rule: 'same-office',
        reason: 'the same words of the same side'
      });
    if (first.actor.kind === 'person') joinHolder(first, [first, ...more], read, joins);
  }
}

function joinHolder(
  office: ReadActor,
  all: readonly ReadActor[],
  read: readonly ReadActor[],
  joins: ActorJoins
): void {
  const holders = read.filter(
    (each) =>
      each.actor.kind === 'person' &&
      each.actor.side === office.actor.side &&
      isNamed(each) &&
      each.actor.roles.some((role) => isOffice(office.actor.name, role))
  );
  const [first] = holders;
  if (first === undefined) return;
  if (holders.some((each) => !joins.groups.areOne(first, each))) {
    const says = `Who “${office.actor.name}” is, is left open: the articles give the office to several.`;
    keepApart(joins, 'office-of-several', [office, ...holders], says);
    return;
  }
  const articles = new Set(
    read.filter((each) => joins.groups.areOne(first, each)).map(({ article }) => article)
  );
  if (all.some(({ article }) => articles.has(article))) return;
  readAsOne(joins, first, office, {
    rule: 'holder-of-the-office',
    reason: `nobody else of that side is called “${first.actor.roles[0] ?? ''}” in any of the articles`
  });
}

/** Offices and bodies of which a state has one at a time; "a U.S. senator" is anybody. */
const ONE_OF_ITS_KIND =
  /^(?:president|premier|chancellor|king|queen|monarch|leader|government|parliament|army|navy|military|authorities|cabinet)$/;
const DEPARTMENT = /^(?:minister|ministry|secretary)$/;
const ANY_OF_SEVERAL =
  /^(?:deputy|vice|former|ex|junior|assistant|senior|under|acting|local|regional)$/;

function isOneOfItsKind(description: string): boolean {
  const words = foldedWords(description);
  const head = words.at(-1) ?? '';
  if (words.some((word) => ANY_OF_SEVERAL.test(word))) return false;
  return ONE_OF_ITS_KIND.test(head) || (DEPARTMENT.test(head) && words.length > 2);
}

/** "French president" is the role "president" with no more than the state before it; "former French president" is not. */
function isOffice(description: string, role: string): boolean {
  const [words, wanted] = [foldedWords(description), foldedWords(role)];
  const before = words.length - wanted.length;
  return (
    wanted.length > 0 &&
    (before === 0 || before === 1) &&
    wanted.every((word, at) => words[before + at] === word)
  );
}
