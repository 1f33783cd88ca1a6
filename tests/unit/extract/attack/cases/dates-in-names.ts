import type { Family } from '../attack-case.ts';
import { tells, timed, when } from '../claims.ts';

/** Figures that look like dates, and dates that are names. */
export const DATES_IN_NAMES: readonly Family[] = [
  {
    name: 'a date that is a name',
    cases: [
      {
        text: 'The 7 October attack changed the region for good.',
        holds: [],
        never: [tells('changes the region', { on: '2025-10-07' })]
      },
      {
        text: 'Anna Roth spoke of 9/11 on Tuesday.',
        holds: [when('Tuesday', '2026-02-03')],
        never: [when('9/11', '2025-11-09'), when('9/11', '2025-09-11'), when('9/11', '2026-09-11')]
      },
      {
        text: 'The May 68 generation met in Lyon on Tuesday.',
        holds: [when('Tuesday', '2026-02-03')],
        never: [when('May', '2025-05'), when('May', '2026-05'), when('May 68', '2068-05')]
      },
      {
        text: 'The city hall still runs Windows 95 and Office 2003.',
        holds: [],
        never: [timed('95')],
        notYet: [timed('2003')]
      },
      {
        text: 'Anna Roth watched Blade Runner 2049 on Tuesday.',
        holds: [when('Tuesday', '2026-02-03')],
        notYet: [timed('2049'), tells('watches', { on: '2049' })]
      },
      {
        text: 'Orwell’s “1984” sold out on Tuesday.',
        holds: [when('Tuesday', '2026-02-03')],
        never: [timed('1984'), tells('sells out', { on: '1984' })]
      },
      {
        text: 'The Expo 2030 bid and the Agenda 2030 goals were discussed on Tuesday.',
        holds: [when('Tuesday', '2026-02-03')],
        never: [tells('discussed', { on: '2030' })]
      },
      {
        text: 'A street named after 14 July was closed on Tuesday.',
        holds: [when('Tuesday', '2026-02-03')],
        never: [tells('closed', { on: '2025-07-14' }), tells('names', { on: '2025-07-14' })]
      },
      {
        text: 'Bloody Sunday is remembered in the town.',
        holds: [],
        never: [when('Sunday', '2026-02-01'), when('Bloody Sunday', '2026-02-01')]
      },
      {
        text: 'Anna Roth reads the Sunday Times and the Friday Herald.',
        holds: [],
        never: [timed('Sunday'), timed('Friday')]
      },
      {
        text: 'Detective Friday arrested April May on Tuesday.',
        holds: [when('Tuesday', '2026-02-03')],
        never: [timed('Friday'), timed('May'), timed('April May'), timed('April')]
      },
      {
        text: 'The 1999 Club opened a second bar on Tuesday.',
        holds: [when('Tuesday', '2026-02-03')],
        never: [tells('opens', { on: '1999' })]
      }
    ]
  },
  {
    name: 'a figure that is no date',
    cases: [
      {
        text: 'The council cited Resolution 1701 on Tuesday.',
        holds: [tells('cites', { on: '2026-02-03' })],
        never: [timed('1701')]
      },
      { text: 'Call 555 1984 for tickets.', holds: [], never: [timed('1984')] },
      { text: 'For details call 022 1987 2014.', holds: [], never: [timed('1987'), timed('2014')] },
      {
        text: 'Flight 2019 from Lyon landed on Tuesday.',
        holds: [when('Tuesday', '2026-02-03')],
        never: [timed('2019')]
      },
      {
        text: 'Lyon beat Brest 3-2 on Tuesday, 5/7 of them at home.',
        holds: [when('Tuesday', '2026-02-03')],
        never: [timed('3-2'), timed('5/7')]
      },
      {
        text: 'Anna Roth lives at 1968 Harbour Road.',
        holds: [],
        never: [timed('1968')]
      },
      {
        text: 'The firm sold 2020 boats and hired 1950 people.',
        holds: [],
        never: [timed('1950')],
        notYet: [timed('2020')]
      },
      {
        text: 'The bill rose by 1980 euros, to 2015 dollars.',
        holds: [],
        never: [timed('1980'), timed('2015')]
      },
      {
        text: 'The peak, 1914 metres high, was closed on Tuesday.',
        holds: [when('Tuesday', '2026-02-03')],
        never: [timed('1914')]
      },
      {
        text: 'Psalm 23 and Article 2019 of the code were read out.',
        holds: [],
        never: [timed('2019')]
      },
      {
        text: 'The Boeing 737 and the Airbus 320 touched on Tuesday.',
        holds: [when('Tuesday', '2026-02-03')],
        never: [timed('737'), timed('320')]
      },
      {
        text: 'The court heard case 12-2019 on Tuesday.',
        holds: [when('Tuesday', '2026-02-03')],
        never: [timed('12-2019'), timed('2019')]
      },
      {
        text: 'They march in March, and may leave in May.',
        holds: [],
        never: [timed('march'), timed('may')]
      }
    ]
  },
  {
    name: 'an impossible or an open day',
    cases: [
      {
        text: 'Anna Roth was born on 31 February 1970.',
        holds: [],
        never: [when('31 February 1970', '1970-03-03'), when('31 February 1970', '1970-02-28')]
      },
      {
        text: 'The deed is dated 30 February.',
        holds: [],
        never: [when('30 February', '2026-03-02'), when('30 February', '2026-02-28')]
      },
      {
        text: 'The fair opened on 6/7/2025.',
        holds: [],
        never: [when('6/7/2025', '2025-07-06'), when('6/7/2025', '2025-06-07')]
      },
      {
        text: 'The fair opened on 6/7/2025 and closed on 25/7/2025.',
        holds: [when('6/7/2025', '2025-07-06'), when('25/7/2025', '2025-07-25')]
      }
    ]
  }
];
