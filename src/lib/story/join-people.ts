import { gatherBy, Groups } from './join-groups.ts';
import { isNamed, keepApart, readAsOne, type ActorJoins, type ReadActor } from './join-reading.ts';
import { haveInCommon, loneClash, whyApart } from './join-apart.ts';
import { isAcronym, personName } from './join-names.ts';

/**
 * Joins people by name. A lone surname joins the one person who bears it in any of the articles; with two of that
 * surname it joins nobody.
 */
export function joinPeople(read: readonly ReadActor[], joins: ActorJoins): void {
  const people = read.filter(
    (each) => each.actor.kind === 'person' && isNamed(each) && !isAcronym(each.actor.name)
  );
  for (const [last, family] of gatherBy(people, ({ actor }) => nameOf(actor.name)?.last ?? null)) {
    const full = gatherBy(family, ({ actor }) => fullNameOf(actor.name));
    const persons = [...full.values()].flatMap((namesakes) => personsAmong(namesakes, joins));
    const lone = family.filter(({ actor }) => nameOf(actor.name)?.first === null);
    for (const [generation, called] of gatherBy(lone, generationOf)) {
      const meant = persons.filter(([one]) => ['', generationOf(one)].includes(generation));
      joinLone(last, called, meant, joins);
    }
  }
}

/** First name and generation, by which those of one surname are told apart; null for a lone surname. */
function fullNameOf(name: string): string | null {
  const parts = nameOf(name);
  return parts === null || parts.first === null ? null : `${parts.first} ${parts.generation ?? ''}`;
}

/** "jr"; empty for those whose name has no such word. */
function generationOf({ actor }: ReadActor): string {
  return nameOf(actor.name)?.generation ?? '';
}

function nameOf(name: string): ReturnType<typeof personName> {
  return personName(name);
}

type Person = readonly [ReadActor, ...ReadActor[]];

/** All of one name are one person, unless something speaks against it; then only those are that something speaks for. */
function personsAmong(namesakes: readonly ReadActor[], joins: ActorJoins): readonly Person[] {
  const clash = firstClash(namesakes);
  const groups = new Groups<ReadActor>();
  namesakes.forEach((other, at) => {
    for (const one of namesakes.slice(0, at))
      if (clash === null || (haveInCommon(one, other) && whyApart(one, other) === null))
        groups.join(one, other);
  });
  const persons: ReadActor[][] = [];
  for (const top of new Set(namesakes.map((each) => groups.of(each)))) {
    const members = namesakes.filter((each) => groups.of(each) === top);
    if (clash !== null && firstClash(members) !== null)
      persons.push(...members.map((each) => [each]));
    else persons.push(members);
  }
  if (clash !== null) tellClash(joins, clash);
  return persons.flatMap(([first, ...more]): Person[] => {
    if (first === undefined) return [];
    for (const each of more)
      readAsOne(joins, first, each, { rule: 'same-name', reason: 'the name is the same' });
    return [[first, ...more]];
  });
}

interface Clash {
  readonly pair: readonly [ReadActor, ReadActor];
  readonly why: string;
}

function firstClash(
  namesakes: readonly ReadActor[],
  whyNot: typeof whyApart = whyApart
): Clash | null {
  for (const [at, other] of namesakes.entries()) {
    for (const one of namesakes.slice(0, at)) {
      const why = whyNot(one, other);
      if (why !== null) return { pair: [one, other], why };
    }
  }
  return null;
}

function joinLone(
  last: string,
  lone: readonly ReadActor[],
  persons: readonly Person[],
  joins: ActorJoins
): void {
  const [only, second] = persons;
  if (second !== undefined) {
    const actors = [...persons.map(([first]) => first), ...lone];
    const names = [...new Set(persons.map(([{ actor }]) => `“${actor.name}”`))].join(' and ');
    const says = `Who is only called “${lone[0]?.actor.name ?? last}” is read as nobody else: the articles have ${names}.`;
    keepApart(joins, 'several-of-that-surname', actors, says);
    return;
  }
  const known = only ?? [];
  const clash = firstClash([...known, ...lone], loneClash);
  if (clash !== null) {
    tellClash(joins, clash);
    return;
  }
  const first = only?.[0] ?? lone[0];
  if (first === undefined) return;
  const reason = only
    ? 'nobody else of that surname is in any of the articles'
    : 'the name is the same';
  for (const each of lone)
    readAsOne(joins, first, each, {
      rule: only ? 'only-one-of-that-surname' : 'same-name',
      reason
    });
}

function tellClash(joins: ActorJoins, { pair: [one, other], why }: Clash): void {
  const says = `“${one.actor.name}” in ${one.article} and “${other.actor.name}” in ${other.article} are not read as one: ${why}.`;
  keepApart(joins, 'different-people', [one, other], says);
}
