import type { Extraction } from '#lib/domain/extraction.ts';
import { inEach, shown, type TruthRule } from './rule.ts';

/** Rules about who acts, who speaks, and on whose word an event stands. */
export const PEOPLE_RULES: readonly TruthRule[] = [
  {
    id: 'actor-is-mentioned',
    says: 'Every actor is mentioned in the article.',
    breaches: ({ actors }) =>
      inEach('/actors', actors, (actor) =>
        actor.mentions.length > 0 ? null : `${shown(actor.name)} without a mention`
      )
  },
  {
    id: 'actors-are-known',
    says: 'Every actor and source of an event is an actor of the extraction.',
    breaches: (extraction) => {
      const known = idsOf(extraction);
      return inEach('/events', extraction.events, ({ actors, attribution }) => {
        const strange = [...actors.map(({ actor }) => actor), ...attribution.sources].find(
          (id) => !known.has(id)
        );
        return strange === undefined ? null : shown(strange);
      });
    }
  },
  {
    id: 'speakers-are-known',
    says: 'A quote has a speaker among the actors, found by a rule, or says that it has none.',
    breaches: (extraction) => {
      const known = idsOf(extraction);
      return inEach('/quotes', extraction.quotes, ({ speaker, rule }) => {
        if (speaker !== null && !known.has(speaker)) return shown(speaker);
        if ((speaker === null) !== (rule === null))
          return `speaker ${shown(speaker ?? 'null')} by rule ${shown(rule ?? 'null')}`;
        return null;
      });
    }
  },
  {
    id: 'unnamed-sources-are-shown',
    says: 'What unnamed sources say has an unnamed source.',
    breaches: ({ actors, events }) => {
      const unnamed = new Set(
        actors.flatMap((actor) => (actor.kind === 'unnamed' ? [actor.id] : []))
      );
      return inEach('/events', events, ({ modality, attribution }) =>
        modality !== 'unnamed sources' || attribution.sources.some((id) => unnamed.has(id))
          ? null
          : `sources ${shown(attribution.sources.join(', '))}`
      );
    }
  },
  {
    id: 'no-confirmation-is-no-denial',
    says: 'A denial denies, and a refusal to confirm or deny denies nothing.',
    breaches: ({ events }) =>
      inEach('/events', events, ({ kind, modality }) => {
        const mixed =
          (kind === 'denial' && modality === 'not confirmed') ||
          (kind === 'non-confirmation' && modality === 'denied');
        return mixed ? `a ${kind} with the modality ${modality}` : null;
      })
  }
];

function idsOf({ actors }: Extraction): ReadonlySet<string> {
  return new Set(actors.map((actor) => actor.id));
}
