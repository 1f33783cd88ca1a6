import { describe, expect, it } from 'vitest';
import type { Actor } from '#lib/domain/actor.ts';
import type { Extraction } from '#lib/domain/extraction.ts';
import type { Joined } from '#lib/story/join-sources.ts';
import { joinSources } from '#lib/story/join-sources.ts';
import { anExtraction } from './an-extraction.ts';

interface Called extends Partial<Pick<Actor, 'kind' | 'roles' | 'side'>> {
  readonly name: string;
  /** By what else the article calls them; a description alone where `name` is none. */
  readonly also?: readonly string[];
  readonly form?: 'name' | 'description';
}

/** An article that tells nothing, and names these. */
function naming(id: string, called: readonly Called[]): Extraction {
  const empty = anExtraction((draft) => {
    draft.article.id = id;
    Object.assign(draft, { events: [], quotes: [], discards: [] });
  });
  const actors = called.map(({ name, also = [], form = 'name', ...parts }): Actor => {
    const mention = { start: 0, end: 1, rule: 'test', inferred: false };
    return {
      id: name.toLowerCase().replaceAll('.', '').replaceAll(' ', '-'),
      kind: 'person',
      name,
      roles: [],
      side: null,
      mentions: [
        { ...mention, exact: name, form },
        ...also.map((exact) => ({ ...mention, exact, form: 'short name' as const }))
      ],
      ...parts
    };
  });
  return { ...empty, actors };
}

/** Ids in the story of each article's actors, in their order. */
function idsOf(joined: Joined, article: string): readonly string[] {
  return joined.actors.flatMap((actor) =>
    actor.mentions.some((mention) => mention.article === article) ? actor.id : []
  );
}

function join(...articles: readonly (readonly Called[])[]): Joined {
  return joinSources(articles.map((called, at) => naming(`a${String(at + 1)}`, called)));
}

const ORGANISATION = { kind: 'organisation' } as const;

const ONE: readonly (readonly [what: string, first: Called, second: Called])[] = [
  ['a full name', { name: 'Anna Keller' }, { name: 'Anna Keller' }],
  ['a name with and without a middle initial', { name: 'Anna B. Keller' }, { name: 'Anna Keller' }],
  ['a surname that one person bears', { name: 'Anna Keller' }, { name: 'Keller' }],
  ['a son', { name: 'Paul Hale Jr' }, { name: 'Paul B. Hale Jr' }],
  ['a son by his surname alone', { name: 'Paul Hale Jr' }, { name: 'Hale' }],
  ['a son by his surname with the word', { name: 'Hale Jr' }, { name: 'Paul Hale Jr' }],
  ['a surname before the full name', { name: 'Keller' }, { name: 'Anna Keller' }],
  [
    'a body with and without its legal form',
    { name: 'Nordic Steel', ...ORGANISATION },
    { name: 'Nordic Steel Corp.', ...ORGANISATION }
  ],
  [
    'an acronym that one article explains',
    { name: 'Northern Fisheries Council', also: ['NFC'], ...ORGANISATION },
    { name: 'NFC', ...ORGANISATION }
  ],
  [
    'an acronym with and without points',
    { name: 'Northern Fisheries Council', also: ['N.F.C.'], ...ORGANISATION },
    { name: 'NFC', ...ORGANISATION }
  ],
  [
    'the government of one side',
    { name: 'Norwegian government', form: 'description', side: 'norway', ...ORGANISATION },
    { name: 'Norwegian government', form: 'description', side: 'norway', ...ORGANISATION }
  ],
  [
    'the holder of an office of one side',
    { name: 'Anna Keller', roles: ['President'], side: 'switzerland' },
    { name: 'Swiss president', form: 'description', side: 'switzerland' }
  ],
  ['a state', { name: 'Norway', kind: 'state' }, { name: 'Norway', kind: 'state' }]
];

const TWO: readonly (readonly [what: string, first: Called, second: Called])[] = [
  ['people with other first names', { name: 'Anna Keller' }, { name: 'Bernd Keller' }],
  [
    'people of one name on two sides',
    { name: 'Anna Keller', side: 'norway' },
    { name: 'Anna Keller', side: 'switzerland' }
  ],
  [
    'people of one name with two callings',
    { name: 'Anna Keller', roles: ['senator'] },
    { name: 'Anna Keller', roles: ['goalkeeper'] }
  ],
  ['father and son of one name', { name: 'Paul Hale' }, { name: 'Paul Hale Jr' }],
  ['a son by the word, and his father', { name: 'Hale Jr' }, { name: 'Paul Hale' }],
  ['people with other middle initials', { name: 'Anna B. Keller' }, { name: 'Anna C. Keller' }],
  [
    'a surname whose bearer has another role',
    { name: 'Anna Keller', roles: ['President'] },
    { name: 'Keller', roles: ['harbour master'] }
  ],
  [
    'unnamed sources',
    { name: 'Two officials', kind: 'unnamed', form: 'description' },
    { name: 'Two officials', kind: 'unnamed', form: 'description' }
  ],
  [
    'what is only described',
    { name: 'Company', form: 'description', ...ORGANISATION },
    { name: 'Company', form: 'description', ...ORGANISATION }
  ],
  [
    'anybody of an office that many hold',
    { name: 'Norwegian senator', form: 'description', side: 'norway' },
    { name: 'Norwegian senator', form: 'description', side: 'norway' }
  ],
  [
    'a former holder of the office',
    { name: 'Anna Keller', roles: ['President'], side: 'switzerland' },
    { name: 'Former Swiss president', form: 'description', side: 'switzerland' }
  ],
  [
    'ministries of two sides',
    { name: 'Defence Ministry', side: 'norway', ...ORGANISATION },
    { name: 'Defence Ministry', side: 'switzerland', ...ORGANISATION }
  ],
  [
    'a state and a place of one name',
    { name: 'Georgia', kind: 'state' },
    { name: 'Georgia', kind: 'place' }
  ],
  [
    'initials that no article explains',
    { name: 'Northern Fisheries Council', ...ORGANISATION },
    { name: 'NFC', ...ORGANISATION }
  ],
  [
    'a body and its daughter',
    { name: 'Nordic Steel', ...ORGANISATION },
    { name: 'Nordic Steel Trading', ...ORGANISATION }
  ]
];

describe('actors of two articles', () => {
  it.each(ONE)('are one by %s', (_what, first, second) => {
    const joined = join([first], [second]);
    expect(idsOf(joined, 'a2')).toEqual(idsOf(joined, 'a1'));
    expect(joined.actors).toHaveLength(1);
    expect(joined.actors[0]?.inferences).toHaveLength(1);
  });

  it.each(TWO)('are two: %s', (_what, first, second) => {
    const joined = join([first], [second]);
    expect(joined.actors).toHaveLength(2);
    expect(new Set(joined.actors.map(({ id }) => id)).size).toBe(2);
    expect(joined.actors.flatMap(({ inferences }) => inferences)).toEqual([]);
  });

  it('say by which rule and why they are one', () => {
    expect(join([{ name: 'Anna Keller' }], [{ name: 'Keller' }]).actors[0]?.inferences).toEqual([
      {
        rule: 'only-one-of-that-surname',
        says: '“Keller” in a2 is read as “Anna Keller” in a1: nobody else of that surname is in any of the articles.'
      }
    ]);
  });

  it('are noted where one name is left as two', () => {
    const { apart } = join(
      [{ name: 'Anna Keller', side: 'norway' }],
      [{ name: 'Anna Keller', side: 'switzerland' }]
    );
    expect(apart).toEqual([
      {
        rule: 'different-people',
        actors: [
          { article: 'a1', actor: 'anna-keller' },
          { article: 'a2', actor: 'anna-keller' }
        ],
        says: '“Anna Keller” in a1 and “Anna Keller” in a2 are not read as one: the articles put them on two sides, norway and switzerland.'
      }
    ]);
  });
});

describe('actors of several articles', () => {
  it('leave a surname to nobody once a second person bears it in any of them', () => {
    const joined = join(
      [{ name: 'Anna Keller' }],
      [{ name: 'Keller' }],
      [{ name: 'Bernd Keller' }]
    );
    expect(joined.actors.map(({ id }) => id)).toEqual(['anna-keller', 'keller', 'bernd-keller']);
    expect(joined.apart.map(({ says }) => says)).toEqual([
      'Who is only called “Keller” is read as nobody else: the articles have “Anna Keller” and “Bernd Keller”.'
    ]);
  });

  it('leave an acronym open that two bodies have', () => {
    const joined = join(
      [{ name: 'Northern Fisheries Council', also: ['NFC'], ...ORGANISATION }],
      [{ name: 'National Football Club', also: ['NFC'], ...ORGANISATION }],
      [{ name: 'NFC', ...ORGANISATION }]
    );
    expect(joined.actors).toHaveLength(3);
    expect(joined.apart.map(({ rule }) => rule)).toEqual(['acronym-of-several']);
  });

  it('join those of one name whom a side or a role ties, where others of the name differ', () => {
    const joined = join(
      [{ name: 'Anna Keller', side: 'norway' }],
      [{ name: 'Anna Keller', side: 'switzerland' }],
      [{ name: 'Anna Keller', side: 'norway' }],
      [{ name: 'Anna Keller' }]
    );
    expect(joined.actors.map(({ id }) => id)).toEqual([
      'anna-keller',
      'anna-keller--a2',
      'anna-keller--a4'
    ]);
    expect(idsOf(joined, 'a3')).toEqual(['anna-keller']);
  });

  it('keep two of one article apart, however alike', () => {
    const joined = join([{ name: 'Anna Keller' }, { name: 'Keller' }], [{ name: 'Bernd Haas' }]);
    expect(joined.actors).toHaveLength(3);
  });

  it('have the fuller name and every role', () => {
    const [keller] = join(
      [{ name: 'Keller', roles: ['President'] }],
      [{ name: 'Anna Keller', roles: ['Swiss President', 'guest'] }]
    ).actors;
    expect(keller).toMatchObject({
      id: 'keller',
      name: 'Anna Keller',
      roles: ['President', 'Swiss President', 'guest']
    });
  });
});
