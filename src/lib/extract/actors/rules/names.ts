import { slice } from '#lib/domain/span.ts';
import type { ActorRule, Resolution } from '../actor-rule.ts';
import type { Draft } from '../draft.ts';
import type { NameJoin } from '../named-actor.ts';
import type { Reading } from '../reading.ts';
import type { Scene } from '../scene.ts';

function joined(reading: Reading, scene: Scene, join: NameJoin): Resolution | null {
  const named = scene.names.of(reading);
  if (!named || named.join !== join) return null;
  const short = join === 'short' || join === 'given' || join === 'acronym';
  return {
    drafts: [named.draft],
    form: join === 'people' ? 'description' : short ? 'short name' : 'name',
    inferred: false
  };
}

/** Verbs whose subject is no place. */
const STANDING = /^(?:be|have|lie|remain|become|stand|see|face|experience|host|get)$/;

/** A capital or its government: "Moscow said", "talks with Moscow". */
export const capitalActs: ActorRule = {
  id: 'capital-acts-for-its-state',
  why: 'A capital that speaks, acts or is spoken with means the government of its country.',
  examples: [
    { text: 'Madrid rejected the plan.', expect: [['Madrid', 'Madrid']] },
    {
      text: 'Spain wants a deal. Its partners began talks with Madrid.',
      expect: [['Madrid', 'Spain']]
    },
    { text: 'She flew to Madrid.', expect: [] },
    { text: 'Madrid is a large city.', expect: [] }
  ],
  resolve(reading, scene) {
    const entry = reading.name?.entry;
    if (entry?.kind !== 'capital' || !entry.side || reading.nested) return null;
    if (scene.names.isTeam(reading)) return null;
    const acts = reading.verb !== null && !STANDING.test(reading.verb);
    const met = /^(?:with|by|between|against)$/.test(reading.preposition ?? '');
    if (!acts && !met) return null;
    return {
      drafts: [scene.names.stateOf(entry.side, slice(scene.document.text, reading.span))],
      form: 'name',
      inferred: true
    };
  }
};

export const nameOfTables: ActorRule = {
  id: 'name-of-the-tables',
  why: 'The name of a country, a capital, a seat of government or a well-known body stands for it.',
  examples: [
    {
      text: 'He left Norway for Lima.',
      expect: [
        ['Norway', 'Norway'],
        ['Lima', 'Lima']
      ]
    },
    {
      text: 'The United States and the Kremlin agreed.',
      expect: [
        ['United States', 'United States'],
        ['Kremlin', 'Kremlin']
      ]
    },
    { text: 'Most Norwegians agree.', expect: [['Norwegians', 'Norwegians']] }
  ],
  resolve: (reading, scene) => joined(reading, scene, 'table')
};

export const nation: ActorRule = {
  id: 'the-people-stand-for-the-state',
  why: '“The French” or “the Japanese”, without a noun, means their country.',
  examples: [
    { text: 'Norway met the Dutch.', expect: [['Dutch', 'The Dutch']] },
    { text: 'He spoke Dutch.', expect: [] },
    { text: 'He met the Dutch minister.', expect: [] }
  ],
  resolve: (reading, scene) => joined(reading, scene, 'people')
};

export const fullName: ActorRule = {
  id: 'full-name',
  why: 'The same full name is the same actor, with or without middle names.',
  examples: [
    {
      text: 'Anna Roth spoke. Later Anna Maria Roth left.',
      expect: [
        ['Anna Roth', 'Anna Maria Roth'],
        ['Anna Maria Roth', 'Anna Maria Roth']
      ]
    },
    {
      text: 'Nordfisk Holdings closed the plant.',
      expect: [['Nordfisk Holdings', 'Nordfisk Holdings']]
    }
  ],
  resolve: (reading, scene) => joined(reading, scene, 'full')
};

export const shortName: ActorRule = {
  id: 'short-name',
  why: 'A surname, or the first word of a body’s name, joins the only actor that has it.',
  examples: [
    { text: 'Anna Roth spoke. Roth left.', expect: [['Roth', 'Anna Roth']] },
    { text: 'Roth left. Anna Roth spoke.', expect: [['Roth', 'Anna Roth']] },
    { text: 'Anna Roth met Ben Roth. Roth said no.', expect: [] },
    { text: 'Anna Roth met Ben Roth. Mr. Roth said no.', expect: [['Roth', 'Ben Roth']] }
  ],
  resolve: (reading, scene) => joined(reading, scene, 'short')
};

export const givenName: ActorRule = {
  id: 'given-name',
  why: 'A given name joins the only person that has it, where it is nobody’s surname.',
  examples: [
    { text: 'Anna Roth spoke. “I am here,” Anna said.', expect: [['Anna', 'Anna Roth']] },
    { text: 'Anna Roth met Anna Berg. Anna said no.', expect: [] }
  ],
  resolve: (reading, scene) => joined(reading, scene, 'given')
};

export const acronym: ActorRule = {
  id: 'acronym',
  why: 'Initials that brackets teach, or that spell a body’s name, mean that body.',
  examples: [
    {
      text: 'The Northern Fisheries Agency (NFA) met. The NFA agreed.',
      expect: [
        ['NFA', 'Northern Fisheries Agency'],
        ['NFA', 'Northern Fisheries Agency']
      ]
    },
    { text: 'The Northern Fisheries Agency met. QXA agreed.', expect: [] }
  ],
  resolve: (reading, scene) => joined(reading, scene, 'acronym')
};

export const loneName: ActorRule = {
  id: 'lone-name',
  why: 'A name that fits no one known, or several, is an actor of its own; nothing is added to it.',
  examples: [
    { text: 'President Keller spoke.', expect: [['Keller', 'Keller']] },
    { text: 'Anna Roth met Ben Roth. Roth said no.', expect: [['Roth', 'Roth']] }
  ],
  resolve(reading, scene) {
    const named = scene.names.of(reading);
    return named ? { drafts: [named.draft], form: 'name', inferred: false } : null;
  }
};

/** "the Russian capital": the one that the text names. */
export const capitalOfState: ActorRule = {
  id: 'capital-of-a-state',
  why: '“The Spanish capital” is the city that the text has named and the tables know as that capital.',
  examples: [
    {
      text: 'She flew to Madrid. He stayed in the Spanish capital.',
      expect: [['the Spanish capital', 'Madrid']]
    },
    { text: 'She flew to Madrid. He stayed in the capital.', expect: [['the capital', 'Madrid']] },
    { text: 'He stayed in the Spanish capital.', expect: [] }
  ],
  resolve(reading, scene) {
    if (reading.describes !== 'capital') return null;
    const side = scene.sideOf(reading) ?? reading.owner?.name?.entry?.side ?? null;
    const known = side === null ? nearestCapital(scene) : scene.names.capitalOf(side);
    return known ? { drafts: [known], form: 'description', inferred: true } : null;
  }
};

function nearestCapital(scene: Scene): Draft | null {
  for (const { draft, reading } of scene.back()) {
    if (draft.kind === 'place' && reading.name?.entry?.kind === 'capital') return draft;
  }
  return null;
}
