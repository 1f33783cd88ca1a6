import { numberOf } from '../numbers.ts';
import { phrase } from '../phrase.ts';
import { after, before, type TimeRule } from '../rule.ts';
import type { TimeOfDay } from '../time-mention.ts';

const ZONE = String.raw`(?: (?<zone>GMT|UTC|E[SD]?T|C[SD]?T|M[SD]T|P[SD]?T|CEST|CET|BST|MSK|local time))?`;

/** Times of day by the clock. */
export const CLOCKS: readonly TimeRule[] = [
  {
    id: 'clock-am-pm',
    why: 'A figure with a.m. or p.m., with o’clock or “in the morning” is a time of day.',
    near: ['clock', 'day-part'],
    needs: /\d\s*[ap]\.?m|\d\s+in\s|o['’]clock/i,
    pattern: phrase(
      String.raw`(?:(?:about|around|shortly (?:after|before)) )?(?:(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\d))? ?(?<half>[ap])\.?m(?:\.|\b)|(?<digits>1[0-2]|[1-9])(?::(?<past>[0-5]\d))? in the (?<part>morning|afternoon|evening)|(?<clock>1[0-2]|[1-9]|{count}) o['’]clock(?: in the (?<partOf>morning|afternoon|evening)| (?<night>at night))?)${ZONE}`
    ),
    examples: [
      {
        text: 'Doors open at 7:15 p.m. or so.',
        published: '2026-02-06',
        expect: [['7:15 p.m.', '2026-02-06T19:15']]
      },
      {
        text: 'It struck at 3 a.m. GMT.',
        published: '2026-02-06',
        expect: [['3 a.m. GMT', '2026-02-06T03:00']]
      },
      {
        text: 'They leave at 4 in the afternoon.',
        published: '2026-02-06',
        expect: [['4 in the afternoon', '2026-02-06T16:00']]
      },
      {
        text: 'They leave at eight o’clock this evening.',
        published: '2026-02-06',
        expect: [['eight o’clock', '2026-02-06T20:00']]
      },
      { text: 'I am 3 of them.', published: '2026-02-06', expect: [] }
    ],
    read: (match) => {
      const { group } = match;
      const words = group('hour') || group('digits') || group('clock');
      const hour = numberOf(words);
      if (hour === null || hour > 12 || !Number.isInteger(hour)) return null;
      const said = group('half') + group('part') + group('partOf') + group('night');
      const part = said || (/^\s+this\s+(\w+)/.exec(after(match, 18))?.[1] ?? '');
      const isLate = /^p|after|even|night/i.test(part);
      const minute = Number(group('minute') || group('past'));
      return clock((part === '' ? hour : hour % 12) + (isLate ? 12 : 0), minute, group('zone'));
    }
  },
  {
    id: 'clock-24',
    why: 'Hours and minutes with a colon are a time of day where a zone or “at” says so.',
    near: 'clock',
    pattern: phrase(
      String.raw`(?<lead>at |around |about |by |until |from |to |before |after )?(?<hour>[01]?\d|2[0-3]):?(?<minute>[0-5]\d)(?![:\d])(?: (?:hours|hrs))?${ZONE}`
    ),
    examples: [
      {
        text: 'It struck at 16:08 UTC.',
        published: '2026-02-06',
        expect: [['16:08 UTC', '2026-02-06T16:08']]
      },
      { text: 'The score was 11:10.', published: '2026-02-06', expect: [] }
    ],
    read: (match) => {
      const { group } = match;
      const zone = group('zone');
      if (zone === '' && (group('lead') === '' || !match.exact.includes(':'))) return null;
      if (!match.exact.includes(':') && zone !== '' && group('hour').length < 2) return null;
      return {
        ...clock(Number(group('hour')), Number(group('minute')), zone),
        start: match.start + group('lead').length
      };
    }
  },
  {
    id: 'noon-midnight',
    why: 'Noon and midnight are times of day.',
    near: 'clock',
    pattern: phrase('(?<word>noon|midday|midnight)'),
    examples: [
      {
        text: 'They left at noon.',
        published: '2026-02-06',
        expect: [['noon', '2026-02-06T12:00']]
      },
      { text: 'They like Midnight Cowboy.', published: '2026-02-06', expect: [] },
      { text: 'It is high noon for the banks.', published: '2026-02-06', expect: [] }
    ],
    read: (match) => {
      if (
        /^[A-Z]/.test(match.exact) ||
        /\bhigh $/i.test(before(match, 6)) ||
        (/^ [A-Z]/.test(after(match, 2)) &&
          !/^ (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|on|[A-Z]{2,4}\b)/.test(after(match, 5)))
      )
        return null;
      return clock(match.group('word').toLowerCase() === 'midnight' ? 24 : 12, 0, '');
    }
  }
];

function clock(hour: number, minute: number, zone: string) {
  const timeOfDay: TimeOfDay = { kind: 'clock', hour, minute, zone: zone === '' ? null : zone };
  return { type: 'TIME', meaning: { kind: 'time-of-day' }, timeOfDay } as const;
}
