import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { slice } from '#lib/domain/span.ts';
import { joinActors } from '#lib/extract/actors/actor-index.ts';
import { actorNamed, read } from './read.ts';

const ARTICLE = readFileSync('data/articles/000_96fbdbca7af89b55.txt', 'utf8');

/** Other people, countries and places in the same sentences; longer words first. */
const ELSEWHERE: readonly (readonly [string, string])[] = [
  ['Russian capital', 'Japanese capital'],
  ['Zelenskyy', 'Adeyemi'],
  ['United States', 'Netherlands'],
  ['Two EU diplomats', 'Two UK diplomats'],
  ['Emmanuel Macron', 'Lucía Herrero'],
  ['Vladimir', 'Kenji'],
  ['Sergey Lavrov', 'Aiko Tanabe'],
  ['Yury Ushakov', 'Ryo Hamada'],
  ['Dmitry Peskov', 'Emi Kondo'],
  ['Tatiana Stanovaya', 'Marta Quist'],
  ['the French.', 'the Spanish.'],
  ['Kremlin spokesperson', 'Japanese government spokesperson'],
  ['the Kremlin', 'Tokyo'],
  ['Macron', 'Herrero'],
  ['Putin', 'Mori'],
  ['Lavrov', 'Tanabe'],
  ['Bonne', 'Vidal'],
  ['Russian', 'Japanese'],
  ['Russia', 'Japan'],
  ['French', 'Spanish'],
  ['Moscow', 'Tokyo'],
  ['Ukraine', 'Peru'],
  ['PARIS', 'MADRID']
];

function elsewhere(text: string): string {
  return ELSEWHERE.reduce((moved, [from, to]) => moved.replaceAll(from, to), text);
}

interface Expected {
  readonly name: string;
  readonly kind: string;
  readonly side: string | null;
  readonly roles: readonly string[];
  /** Some of its mentions, in order. */
  readonly mentions: readonly string[];
}

const CAST: readonly Expected[] = [
  {
    name: 'Vladimir Putin',
    kind: 'person',
    side: 'russia',
    roles: [],
    mentions: [
      'Putin',
      'Vladimir Putin',
      '[Vladimir] Putin',
      'Putin',
      'He',
      'Putin',
      'The leaders',
      'Putin'
    ]
  },
  {
    name: 'Sergey Lavrov',
    kind: 'person',
    side: 'russia',
    roles: ['Foreign Minister', 'Russian foreign minister', 'top diplomat'],
    mentions: ['Russian foreign minister', 'Russia’s top diplomat', 'Sergey Lavrov', 'Lavrov']
  },
  {
    name: 'Emmanuel Macron',
    kind: 'person',
    side: 'france',
    roles: ['French President'],
    mentions: [
      'Emmanuel Macron',
      'the French president',
      'Emmanuel Macron',
      'he',
      'Macron',
      'The leaders',
      'Macron',
      'his',
      'Macron',
      'Macron'
    ]
  },
  {
    name: 'French president’s top diplomatic adviser',
    kind: 'person',
    side: 'france',
    roles: ['top diplomatic adviser'],
    mentions: ['the French president’s top diplomatic adviser']
  },
  { name: 'Bonne', kind: 'person', side: null, roles: [], mentions: ['Bonne', 'Bonne', 'Bonne'] },
  {
    name: 'Yury Ushakov',
    kind: 'person',
    side: 'russia',
    roles: ['top Putin aide'],
    mentions: ['Yury Ushakov']
  },
  {
    name: 'Two EU diplomats',
    kind: 'unnamed',
    side: 'european-union',
    roles: [],
    mentions: ['Two EU diplomats', 'One of the diplomats', 'the diplomats']
  },
  {
    name: 'French officials',
    kind: 'unnamed',
    side: 'france',
    roles: [],
    mentions: ['French officials']
  },
  {
    name: 'Dmitry Peskov',
    kind: 'person',
    side: 'russia',
    roles: ['Kremlin spokesperson'],
    mentions: ['Dmitry Peskov', 'his']
  },
  {
    name: 'Macron’s office',
    kind: 'organisation',
    side: 'france',
    roles: ['office'],
    mentions: ['his office']
  },
  { name: 'Zelenskyy', kind: 'person', side: null, roles: ['President'], mentions: ['Zelenskyy'] },
  {
    name: 'Tatiana Stanovaya',
    kind: 'person',
    side: null,
    roles: ['Prominent Russia analyst'],
    mentions: ['Tatiana Stanovaya']
  }
];

function moved(expected: Expected): Expected {
  const side =
    { france: 'spain', russia: 'japan', 'european-union': 'united-kingdom' }[expected.side ?? ''] ??
    null;
  return {
    name: elsewhere(expected.name),
    kind: expected.kind,
    side,
    roles: expected.roles.map(elsewhere),
    mentions: expected.mentions.map(elsewhere)
  };
}

describe.each([
  ['as it stands', ARTICLE, CAST],
  ['with other people, countries and places', elsewhere(ARTICLE), CAST.map(moved)]
] as const)('the first story %s', (_, text, cast) => {
  const found = read(text);

  it.each(cast.map((expected) => [expected.name, expected] as const))(
    'knows %s',
    (name, expected) => {
      const { kind, side, roles, mentions } = actorNamed(found, name);
      expect({ name, kind, side, roles, mentions: mentions.map(({ exact }) => exact) }).toEqual(
        expected
      );
    }
  );

  it('knows no other person', () => {
    const people = found.index.actors.filter(({ kind }) => kind === 'person' || kind === 'unnamed');
    expect(people.map(({ name }) => name).sort()).toEqual(
      cast
        .filter(({ kind }) => kind !== 'organisation')
        .map(({ name }) => name)
        .sort()
    );
  });

  it('shows every mention as it stands in the text', () => {
    for (const { mentions } of found.index.actors) {
      for (const mention of mentions) expect(slice(text, mention)).toBe(mention.exact);
    }
  });
});

describe('the first story', () => {
  const found = read(ARTICLE);
  const at = (words: string): Parameters<typeof found.index.actorsAt>[0] => {
    const start = ARTICLE.indexOf(words);
    return { start, end: start + words.length };
  };

  it.each([
    ['Putin and Macron', ['vladimir-putin', 'emmanuel-macron']],
    ['The leaders', ['vladimir-putin', 'emmanuel-macron']],
    ['Russia’s Foreign Minister Sergey Lavrov', ['sergey-lavrov']],
    ['One of the diplomats', ['two-eu-diplomats']],
    ['the French president’s top diplomatic adviser', ['french-presidents-top-diplomatic-adviser']],
    ['top Putin aide Yury Ushakov', ['yury-ushakov']],
    ['his office', ['macrons-office']],
    ['direct talks with Moscow', ['russia']],
    ['traveled to Moscow', ['moscow']],
    ['the Russian capital', ['moscow']],
    ['Prominent Russia analyst Tatiana Stanovaya', ['tatiana-stanovaya']],
    ['the United States', ['united-states']],
    ['our main European colleagues', []],
    ['French efforts', []],
    ['You know', []]
  ])('says whom “%s” means', (words, actors) => {
    expect(found.index.actorsAt(at(words)).map(({ actor }) => actor)).toEqual(actors);
  });

  it('joins two actors by a rule, marked as inferred', () => {
    const rule = { id: 'same-journey', why: 'Both travel to one place.' };
    const joined = joinActors(
      found.index,
      'bonne',
      'french-presidents-top-diplomatic-adviser',
      rule
    );
    const bonne = joined.actor('bonne');
    expect(bonne.side).toBe('france');
    expect(bonne.roles).toEqual(['top diplomatic adviser']);
    expect(bonne.mentions.map(({ exact, inferred }) => [exact, inferred])).toEqual([
      ['the French president’s top diplomatic adviser', true],
      ['Bonne', false],
      ['Bonne', false],
      ['Bonne', false]
    ]);
    expect(joined.actorsAt(at('the French president’s top diplomatic adviser'))[0]?.actor).toBe(
      'bonne'
    );
    expect(() => joined.actor('french-presidents-top-diplomatic-adviser')).toThrow(RangeError);
  });
});
