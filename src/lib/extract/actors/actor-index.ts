import type { Actor, Mention } from '#lib/domain/actor.ts';
import type { Span } from '#lib/domain/span.ts';
import type { Rule } from '../rule.ts';

/** A mention with the actor that it refers to. */
export interface ResolvedMention {
  /** Id of the actor. */
  readonly actor: string;
  readonly mention: Mention;
}

/** A mention in its noun phrase. */
export interface PlacedMention extends ResolvedMention {
  /** The whole phrase that the mention heads: "Russia’s Foreign Minister Sergey Lavrov" for "Sergey Lavrov". */
  readonly extent: Span;
  /** The last word that names or describes the actor in it: "Lavrov". */
  readonly head: Span;
  /** Whether the phrase is part of another that it does not head: "the minister" of "the minister’s aide". */
  readonly nested: boolean;
}

/** Who is meant where. */
export interface ActorIndex {
  /** In order of first mention. */
  readonly actors: readonly Actor[];
  /** In order of place of their heads; several with one head where a phrase means several actors. */
  readonly mentions: readonly PlacedMention[];
  /**
   * The actors that a stretch of text refers to, such as a noun phrase or the words for a speaker, each
   * once, in order of place. Actors named only inside the phrase of another are not among them: for
   * "the minister’s aide" the aide, not the minister; for "the minister’s luck" nobody. Empty where the
   * stretch means no actor. Where it only opens the phrase of an actor, that actor is meant: "Ministry" in
   * "Ministry of Justice spokesman Paul Hale".
   */
  actorsAt(span: Span): readonly ResolvedMention[];
  /** Throws on an id that is not there. */
  actor(id: string): Actor;
}

/** Builds an index over actors and their mentions, in any order. */
export function indexActors(
  actors: readonly Actor[],
  placed: readonly PlacedMention[]
): ActorIndex {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const mentions = [...placed].sort(
    (a, b) =>
      a.head.start - b.head.start ||
      b.extent.end - a.extent.end ||
      a.mention.start - b.mention.start
  );
  const opening = byOpening(mentions);
  return {
    actors,
    mentions,
    actorsAt(span) {
      const within = outermost(headedWithin(mentions, span));
      if (within.length > 0) return within;
      return outermost(
        (opening.get(span.start) ?? []).filter(({ head }) => head.start >= span.end)
      );
    },
    actor(id) {
      const actor = byId.get(id);
      if (!actor) throw new RangeError(`no actor has the id ${id}`);
      return actor;
    }
  };
}

/** Those whose phrase begins with other words than their own, by its beginning. */
function byOpening(mentions: readonly PlacedMention[]): Map<number, PlacedMention[]> {
  const opening = new Map<number, PlacedMention[]>();
  for (const place of mentions) {
    const { start } = place.extent;
    if (place.nested || place.head.start <= start) continue;
    opening.set(start, [...(opening.get(start) ?? []), place]);
  }
  return opening;
}

/**
 * The index in which `b` is `a`: `a` keeps its id and name and gains roles, mentions and, where it has
 * none, the side. The mentions of `b` carry the rule and count as inferred.
 */
export function joinActors(index: ActorIndex, a: string, b: string, rule: Rule): ActorIndex {
  const kept = index.actor(a);
  const joined = index.actor(b);
  if (a === b) return index;
  const replacements = new Map<Mention, Mention>();
  const moved = (mention: Mention): Mention => {
    const known = replacements.get(mention);
    if (known) return known;
    const fresh = { ...mention, rule: rule.id, inferred: true };
    replacements.set(mention, fresh);
    return fresh;
  };
  const actor: Actor = {
    ...kept,
    roles: [...new Set([...kept.roles, ...joined.roles])],
    side: kept.side ?? joined.side,
    mentions: [...kept.mentions, ...joined.mentions.map(moved)].sort((x, y) => x.start - y.start)
  };
  const actors = index.actors
    .filter(({ id }) => id !== b)
    .map((other) => (other.id === a ? actor : other));
  const mentions = index.mentions.map((place) =>
    place.actor === b ? { ...place, actor: a, mention: moved(place.mention) } : place
  );
  return indexActors(inOrderOfMention(actors), mentions);
}

/** Order of first mention. */
export function inOrderOfMention(actors: readonly Actor[]): Actor[] {
  const first = (actor: Actor): number => actor.mentions[0]?.start ?? Number.MAX_SAFE_INTEGER;
  return [...actors].sort((a, b) => first(a) - first(b) || (a.id < b.id ? -1 : 1));
}

function headedWithin(mentions: readonly PlacedMention[], span: Span): PlacedMention[] {
  const found: PlacedMention[] = [];
  for (let at = firstFrom(mentions, span.start); at < mentions.length; at += 1) {
    const place = mentions[at];
    if (!place || place.head.start >= span.end) break;
    const within = place.nested && place.extent.start >= span.start && goesOn(place, span);
    if (place.head.end <= span.end && !within) found.push(place);
  }
  return found;
}

/** More than a possessive "’s": the stretch has words after a part of it that it does not head. */
function goesOn({ extent }: PlacedMention, span: Span): boolean {
  return span.end > extent.end + 2;
}

function firstFrom(mentions: readonly PlacedMention[], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.head.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those that stand in the phrase of no other, each actor once, in order of place. */
function outermost(found: readonly PlacedMention[]): ResolvedMention[] {
  const widest = [...found].sort(
    (a, b) => a.extent.start - b.extent.start || b.extent.end - a.extent.end
  );
  const inner = new Set<PlacedMention>();
  let around: Span | null = null;
  for (const place of widest) {
    const { extent } = place;
    if (!around || extent.end > around.end) around = extent;
    else if (extent.start !== around.start || extent.end !== around.end) inner.add(place);
  }
  const kept = new Map<string, ResolvedMention>();
  for (const place of found) {
    if (inner.has(place) || kept.has(place.actor)) continue;
    kept.set(place.actor, { actor: place.actor, mention: place.mention });
  }
  return [...kept.values()];
}
