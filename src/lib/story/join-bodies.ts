import { gatherBy } from './join-groups.ts';
import { isNamed, keepApart, readAsOne, type ActorJoins, type ReadActor } from './join-reading.ts';
import { bodyKey, isAcronym } from './join-names.ts';

/** Joins states, places, groups and organisations: by name without legal form, then by what acronyms stand for. */
export function joinBodies(read: readonly ReadActor[], joins: ActorJoins): void {
  const bodies = read.filter(
    (each) => isNamed(each) && (each.actor.kind !== 'person' || isAcronym(each.actor.name))
  );
  for (const namesakes of gatherBy(bodies, keyOf).values()) joinNamesakes(namesakes, joins);
  joinAcronyms(
    bodies.filter(({ actor }) => actor.kind === 'organisation' || actor.kind === 'person'),
    joins
  );
}

/** A state and a place of one name (Georgia) are two; whatever is called by capitals is a body. */
function keyOf({ actor }: ReadActor): string {
  if (actor.kind === 'state' || actor.kind === 'place') return `${actor.kind} ${actor.id}`;
  return `${actor.kind === 'person' ? 'organisation' : actor.kind} ${bodyKey(actor.name)}`;
}

const SAME_NAME = { rule: 'same-name', reason: 'the name is the same' };

/** One of each side: "the Defence Ministry" of two states is two bodies. */
function joinNamesakes(namesakes: readonly ReadActor[], joins: ActorJoins): void {
  const sides = new Set(namesakes.flatMap(({ actor }) => actor.side ?? []));
  const bySide = gatherBy(namesakes, ({ actor }) => (sides.size > 1 ? actor.side : 'one'));
  for (const [first, ...more] of bySide.values())
    if (first !== undefined) for (const each of more) readAsOne(joins, first, each, SAME_NAME);
  if (sides.size < 2) return;
  const name = namesakes[0]?.actor.name ?? '';
  const says = `“${name}” is read as several: the articles put it on the sides ${[...sides].join(', ')}.`;
  keepApart(joins, 'different-sides', namesakes, says);
}

/** "GM" is General Motors where an article calls it both; initials alone say nothing. */
function joinAcronyms(bodies: readonly ReadActor[], joins: ActorJoins): void {
  const { groups } = joins;
  const told = new Map<string, ReadActor[]>();
  for (const body of bodies) {
    if (isAcronym(body.actor.name)) continue;
    const acronyms = body.actor.mentions.filter(({ exact }) => isAcronym(exact));
    for (const acronym of new Set(acronyms.map(({ exact }) => plain(exact))))
      add(told, acronym, body);
  }
  const short = gatherBy(bodies, ({ actor }) => (isAcronym(actor.name) ? plain(actor.name) : null));
  for (const [acronym, full] of told) {
    const called = [...full, ...(short.get(acronym) ?? [])];
    const [first] = full;
    if (first === undefined) continue;
    const other = full.find((each) => !areAlike(first, each, acronym) || clash(first, each));
    if (other !== undefined && !groups.areOne(first, other)) {
      const says = `Which body “${acronym}” is, is left open: the articles have “${first.actor.name}” and “${other.actor.name}”.`;
      keepApart(joins, 'acronym-of-several', called, says);
      continue;
    }
    const reason = `“${acronym}” stands for it`;
    for (const each of called)
      if (!clash(first, each)) readAsOne(joins, first, each, { rule: 'acronym', reason });
  }
}

function add(to: Map<string, ReadActor[]>, key: string, body: ReadActor): void {
  const known = to.get(key);
  if (known) known.push(body);
  else to.set(key, [body]);
}

function plain(acronym: string): string {
  return acronym.replaceAll('.', '');
}

/** Whether two long names of one acronym are one name: half of the words of the shorter, or the acronym in it. */
function areAlike(one: ReadActor, other: ReadActor, acronym: string): boolean {
  const [words, others] = [one, other].map(({ actor }) => bodyKey(actor.name).split(' '));
  if (words === undefined || others === undefined) return false;
  const shared = words.filter((word) => others.includes(word)).length;
  return (
    shared * 2 >= Math.min(words.length, others.length) ||
    [...words, ...others].includes(acronym.toLowerCase())
  );
}

function clash(one: ReadActor, other: ReadActor): boolean {
  const { side } = other.actor;
  return side !== null && one.actor.side !== null && side !== one.actor.side;
}
