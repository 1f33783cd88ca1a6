import { describe, expect, it } from 'vitest';
import type { ActorKind } from '#lib/domain/actor.ts';
import { actorNamed, read } from './read.ts';

type Row = readonly [
  what: string,
  text: string,
  expected: readonly (readonly [string, ActorKind])[]
];

/** Actors by name and kind, in order of first mention. */
function actors(text: string): [string, ActorKind][] {
  return read(text).index.actors.map(({ name, kind }): [string, ActorKind] => [name, kind]);
}

describe('what a name is', () => {
  const rows: readonly Row[] = [
    ['a title with a full stop', 'Sen. Anna B. Roth left.', [['Anna B. Roth', 'person']]],
    ['a city with a full stop', 'She flew to St. Petersburg.', [['St. Petersburg', 'place']]],
    ['a site by its address', 'Harbourwatch.com closed.', [['Harbourwatch.com', 'organisation']]],
    [
      'a paper by the capital of its article',
      'Anna Roth wrote for The Lantern on Monday.',
      [
        ['Anna Roth', 'person'],
        ['The Lantern', 'organisation']
      ]
    ],
    [
      'a body and the city in its name',
      'The University of Bergen closed early.',
      [
        ['University of Bergen', 'organisation'],
        ['Bergen', 'place']
      ]
    ],
    [
      'a body by what it is listed with',
      'Boeing and Nordfisk Ekker built it.',
      [
        ['Boeing', 'organisation'],
        ['Nordfisk Ekker', 'organisation']
      ]
    ],
    [
      'a name that ends with the generation',
      'Martin Luther King Jr. met Paul Hale III.',
      [
        ['Martin Luther King Jr', 'person'],
        ['Paul Hale III', 'person']
      ]
    ],
    [
      'father and son',
      'Paul Hale Jr. spoke. Hale Jr. left. Paul Hale stayed. Hale slept.',
      [
        ['Paul Hale Jr', 'person'],
        ['Paul Hale', 'person']
      ]
    ],
    [
      'a body by its “of” before who holds an office in it',
      'Ministry of Justice spokesman Paul Hale spoke.',
      [
        ['Ministry of Justice', 'organisation'],
        ['Paul Hale', 'person']
      ]
    ],
    ['a family name that is a trade', 'Teal Baker met the press.', [['Teal Baker', 'person']]],
    ['a people', 'Many Kurds fled.', [['Kurds', 'group']]],
    ['one of a people', 'One Norwegian fled.', [['One Norwegian', 'unnamed']]],
    ['initials that do nothing', 'The sample has more QXD than the last one.', []],
    ['a name within marks', 'The firm sells the “Tulip” in June.', [['The firm', 'organisation']]],
    ['what is released', 'Boeing unveiled Skylarker on Monday.', [['Boeing', 'organisation']]]
  ];
  it.each(rows)('reads %s', (_what, text, expected) => {
    const wanted = expected.map(([name, kind]) => [name.replace(/^The firm$/, 'Firm'), kind]);
    expect(actors(text).filter(([name]) => name !== 'Press')).toEqual(wanted);
  });
});

describe('titles', () => {
  it.each([
    ['a second role', 'Writer and professor Anna Roth left.', 'Writer'],
    [
      'the office of a body',
      'Director of the Council on Foreign Trade Anna Roth left.',
      'Director'
    ],
    ['the office of a field', 'Undersecretary for Education Mr. Roth left.', 'Undersecretary'],
    ['an ambassador’s country', 'Ambassador to Norway Anna Roth left.', 'Ambassador'],
    [
      'an office with initials in brackets',
      'The secretary general of the NFA (Northern Fisheries Agency), Anna Roth, left.',
      'secretary general'
    ],
    [
      'an office of what is nobody',
      'The president of the Lombardy region, Anna Roth, left.',
      'president'
    ]
  ])('with %s belong to the name after them', (_what, text, role) => {
    const roth = read(text).index.actors.find(({ name }) => name.endsWith('Roth'));
    expect(roth?.roles.join()).toContain(role);
  });

  it.each([
    ['behind an age', 'Anna Roth, 54, the mayor, left.', ['mayor']],
    ['behind an age, with more of it', 'Anna Roth, 54, a judge who lives here, left.', ['judge']],
    ['with more of it', 'Anna Roth, a judge who lives here, left.', ['judge']],
    ['of whose it is', 'Anna Roth, a judge whose son is ill, left.', ['judge']],
    ['of several', 'Anna Roth, judges who live here, and others left.', []],
    ['of a number that is no age', 'Anna Roth, 54 the mayor, left.', []]
  ])('%s belong to the name before them', (_what, text, roles) => {
    expect(actorNamed(read(text), 'Anna Roth').roles).toEqual(roles);
  });

  it('leave two people two', () => {
    const { index } = read('The director and Professor Anna Roth left.');
    expect(index.actors.map(({ name }) => name)).toEqual(['Director', 'Anna Roth']);
  });
});

describe('a surname alone', () => {
  it.each([
    ['the son, whose father is not named', 'Paul Hale Jr. spoke. Hale left.', 'Paul Hale Jr', 2],
    ['the father of two', 'Paul Hale Jr. spoke. Paul Hale stayed. Hale left.', 'Paul Hale', 2],
    ['the father, before both', 'Hale left. Paul Hale met Paul Hale Jr.', 'Paul Hale', 2],
    [
      'the son, with the word',
      'Paul Hale met Paul Hale Jr. there. Hale Jr. left.',
      'Paul Hale Jr',
      2
    ],
    ['neither son nor brother', 'Paul Hale Jr. met Ben Hale. Hale left.', 'Ben Hale', 1],
    [
      'neither father nor son by the word',
      'Paul Hale Sr. met Paul Hale Jr. there. Hale left.',
      'Paul Hale Sr',
      1
    ]
  ])('means %s: %s', (_whom, text, name, mentions) => {
    expect(actorNamed(read(text), name).mentions).toHaveLength(mentions);
  });
});

describe('people of one family name', () => {
  it('stay apart, and a family name alone is neither', () => {
    const found = read('Anna Roth met Ben Roth. Roth said no. Ben Roth left.');
    expect(actorNamed(found, 'Anna Roth').mentions).toHaveLength(1);
    expect(actorNamed(found, 'Ben Roth').mentions).toHaveLength(2);
    expect(actorNamed(found, 'Roth').mentions).toHaveLength(1);
  });

  it('are told apart by a courtesy title', () => {
    const found = read('Anna Roth met Ben Roth. Mrs. Roth said no.');
    expect(actorNamed(found, 'Anna Roth').mentions.map(({ exact }) => exact)).toEqual([
      'Anna Roth',
      'Roth'
    ]);
  });
});

describe('whoever words are laid to', () => {
  it.each([
    [
      'a person without a known trade',
      'One ferrier wrote that the road was closed.',
      'One ferrier'
    ],
    [
      'a document with its author',
      'A letter by Anna Roth said that it was late.',
      'Letter by Anna Roth'
    ],
    [
      'posts on a board',
      'Posts on the board from Friday claimed that it was late.',
      'Posts on the board'
    ]
  ])('is an actor: %s', (_what, text, name) => {
    expect(actors(text)).toContainEqual([name, 'unnamed']);
  });

  it.each([
    ['a thing that only is', 'The letter was blue.'],
    ['a thing that does something else', 'The storm closed the road.']
  ])('but not %s', (_what, text) => {
    expect(actors(text)).toEqual([]);
  });

  it('is not whose thing the words are laid to', () => {
    const text = 'The tone of Roth’s speech on Monday surprised the crew.';
    const { index } = read(text);
    const end = text.indexOf(' on Monday');
    expect(index.actorsAt({ start: 0, end })).toEqual([]);
  });
});
