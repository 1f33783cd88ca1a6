import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const REPORT = `Norway beat Peru 2-1 in Lima on Tuesday. The goalkeeper saved a penalty at half-time, and a
striker scored the second goal. The match was the last of the tournament. Norway defended well in the second half, and the
referee sent off a midfielder from Peru. “The team won the game,” the coach said. The fans left the stadium.`;

function kinds(text: string): [string, string][] {
  return read(text)
    .index.actors.flatMap(({ name, kind, mentions }) =>
      mentions.map(({ start }): [number, string, string] => [start, name, kind])
    )
    .sort(([a], [b]) => a - b)
    .map(([, name, kind]): [string, string] => [name, kind])
    .filter(([name]) => /Norway|Peru|Lima/.test(name));
}

describe('a report of a match', () => {
  it('reads countries that play as teams, and places as places', () => {
    expect(kinds(REPORT)).toEqual([
      ['Norway', 'organisation'],
      ['Peru', 'organisation'],
      ['Lima', 'place'],
      ['Norway', 'organisation'],
      ['Peru', 'state']
    ]);
  });

  it('is not every text with a winner', () => {
    const vote =
      'Norway beat Peru in the vote on Tuesday. The vote was a victory for the minister.';
    expect(kinds(vote)).toEqual([
      ['Norway', 'state'],
      ['Peru', 'state']
    ]);
  });
});
