import { describe, expect, it } from 'vitest';
import { joinActors } from '#lib/extract/actors/actor-index.ts';
import { read } from './read.ts';

const TEXT =
  'Peruvian President Anna Roth met Ben Lee. The president’s aide left with Lee and Roth. Norway waited.';
const { index } = read(TEXT);

function meant(words: string): string[] {
  const start = TEXT.indexOf(words);
  return index.actorsAt({ start, end: start + words.length }).map(({ actor }) => actor);
}

describe('actorsAt', () => {
  it.each([
    ['a name', 'Ben Lee', ['ben-lee']],
    ['a phrase with its roles', 'Peruvian President Anna Roth', ['anna-roth']],
    ['the end of a name', 'Roth met', ['anna-roth']],
    ['whom a phrase means, not its owner', 'The president’s aide', ['presidents-aide']],
    ['the owner, asked for alone', 'The president', ['anna-roth']],
    ['several, in order of place', 'Lee and Roth', ['ben-lee', 'anna-roth']],
    ['each once', 'Ben Lee. The president’s aide left with Lee', ['ben-lee', 'presidents-aide']],
    ['nobody', 'waited', []]
  ])('gives %s', (_, words, actors) => {
    expect(meant(words)).toEqual(actors);
  });
});

describe('actor', () => {
  it('throws on an id that is not there', () => {
    expect(() => index.actor('nobody')).toThrow('no actor has the id nobody');
  });
});

describe('joinActors', () => {
  const rule = { id: 'same-person', why: 'They are one.' };

  it('leaves the index as it is for one and the same actor', () => {
    expect(joinActors(index, 'ben-lee', 'ben-lee', rule)).toBe(index);
  });

  it('keeps the order of first mention', () => {
    const joined = joinActors(index, 'norway', 'anna-roth', rule);
    expect(joined.actors.map(({ id }) => id)).toEqual(['norway', 'ben-lee', 'presidents-aide']);
  });

  it('throws on an id that is not there', () => {
    expect(() => joinActors(index, 'ben-lee', 'nobody', rule)).toThrow(RangeError);
  });
});

it('gives the same actors for the same text', () => {
  expect(read(TEXT).index.actors).toEqual(index.actors);
});

it.each(['', 'Nothing happened.', '\n\n'])('finds nobody in %j', (text) => {
  expect(read(text).index.actors).toEqual([]);
});
