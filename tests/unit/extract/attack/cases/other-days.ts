import type { Family } from '../attack-case.ts';
import { said, tells, timed, when } from '../claims.ts';

/** Days that count from another day than that of publication. */
export const OTHER_DAYS: readonly Family[] = [
  {
    name: 'a day in a quote said on another day',
    cases: [
      {
        text: '“I saw him on Monday,” Anna Roth said on 12 January 2026.',
        holds: [tells('I saw him on Monday', { kind: 'quote', on: '2026-01-12' })],
        never: [tells('see him', { on: '2026-02-02' }), when('Monday', '2026-02-02')]
      },
      {
        text: '“I will go tomorrow,” Anna Roth said on Tuesday.',
        holds: [said('I will go tomorrow', 'Anna Roth')],
        never: [tells('go', { on: '2026-02-07' }), when('tomorrow', '2026-02-07')]
      },
      {
        text: '“We lost two men yesterday,” Bern Weiss wrote on 3 March 2025.',
        holds: [tells('We lost two men yesterday', { kind: 'quote', on: '2025-03-03' })],
        never: [tells('lose two men', { on: '2026-02-05' }), when('yesterday', '2026-02-05')]
      },
      {
        text: 'On 3 March 2025 Bern Weiss wrote in his diary: “Today we sold the port.”',
        holds: [said('Today we sold the port', 'Bern Weiss')],
        never: [tells('sell', { on: '2026-02-06' }), when('Today', '2026-02-06')]
      },
      {
        text: 'In 1912 Bern Weiss wrote: “Last week the ship sank.”',
        holds: [said('Last week the ship sank', 'Bern Weiss')],
        never: [when('Last week', '2026-W05'), tells('sinks', { on: '2026-01-26/2026-02-01' })]
      },
      {
        text: '“This year we will win,” Anna Roth said in 2019.',
        holds: [said('This year we will win', 'Anna Roth')],
        never: [when('This year', '2026')]
      }
    ]
  },
  {
    name: 'a quoted older document',
    cases: [
      {
        text: 'A memo of 4 May 1998 says that “the dam was inspected last month”.',
        holds: [when('4 May 1998', '1998-05-04')],
        never: [when('last month', '2026-01')]
      },
      {
        text: 'The 1998 memo, made public on Tuesday, said the dam would break.',
        holds: [when('Tuesday', '2026-02-03')],
        never: [tells('dam breaks', { modality: 'asserted' })]
      },
      {
        text: 'A letter dated 12 March 1944 was sold on Tuesday.',
        holds: [tells('sold', { on: '2026-02-03' })],
        never: [tells('sold', { on: '1944-03-12' })]
      }
    ]
  },
  {
    name: 'not until, no earlier than, by',
    cases: [
      {
        text: 'The mayor was not told of the plan until Tuesday.',
        holds: [when('Tuesday', '2026-02-03')],
        never: [when('Tuesday', '2026-02-10')]
      },
      {
        text: 'The port will open no earlier than 12 May 2026.',
        holds: [tells('open', { kind: 'plan', on: '[2026-05-12..]' })],
        never: [tells('open', { on: '2026-05-12' })]
      },
      {
        text: 'The port will not open before 12 May 2026.',
        holds: [],
        never: [tells('open', { on: '2026-05-12' }), tells('open', { on: '[..2026-05-12]' })]
      },
      {
        text: 'It was not until 2019 that Anna Roth resigned.',
        holds: [],
        never: [tells('resigns', { on: '[..2019]' }), tells('resigns', { on: '[..2018]' })]
      },
      {
        text: 'The port will open by 12 May 2026 at the latest.',
        holds: [],
        never: [tells('open', { on: '2026-05-12' })]
      },
      {
        text: 'Anna Roth resigned some time before 2019.',
        holds: [],
        never: [tells('resigns', { on: '2019' })]
      },
      {
        text: 'Bern Weiss had not spoken since Monday.',
        holds: [tells('Weiss last speaks', { on: '2026-02-02' })],
        never: [tells('Weiss speaks')]
      },
      {
        text: 'The vote is due on 3 May 2026 at the earliest.',
        holds: [],
        never: [tells('vote', { on: '2026-05-03' })]
      }
    ]
  },
  {
    name: 'an anniversary',
    cases: [
      {
        text: 'Ten years after the dam broke, Anna Roth laid a wreath on Tuesday.',
        holds: [tells('lays a wreath', { on: '2026-02-03' })],
        never: [tells('dam breaks', { on: '2026-02-03' })]
      },
      {
        text: 'Anna Roth spoke on Tuesday, the tenth anniversary of the flood.',
        holds: [tells('speaks', { on: '2026-02-03' })],
        never: [tells('flood', { kind: 'other' })]
      },
      {
        text: 'Twenty years ago today the dam broke.',
        holds: [tells('dam breaks', { on: '2006-02-06' })],
        never: [tells('dam breaks', { on: '2026-02-06' })],
        notYet: [tells('dam breaks', { on: '2006~' })]
      },
      {
        text: 'On this day in 1953 the sea took the town.',
        holds: [],
        never: [tells('takes the town', { on: '2026-02-06' })]
      },
      {
        text: 'The flood of 1953 was remembered on Tuesday.',
        holds: [],
        never: [tells('remember', { on: '1953' })]
      }
    ]
  },
  {
    name: 'another calendar',
    cases: [
      {
        text: 'The winter palace fell on 25 October 1917 (Old Style).',
        holds: [],
        never: [tells('falls', { on: '1917-11-07' }), tells('falls', { on: '1917-10-25' })]
      },
      {
        text: 'The paper, dated 12 Bahman 1404, was found on Tuesday.',
        holds: [when('Tuesday', '2026-02-03')],
        never: [timed('1404'), tells('found', { on: '1404' })]
      },
      {
        text: 'In the Iranian year 1404 the firm sold the port.',
        holds: [],
        never: [tells('sells', { on: '1404' })]
      },
      {
        text: 'The decree was signed in 2569 of the Buddhist era.',
        holds: [],
        never: [tells('sign', { on: '2569' })]
      },
      {
        text: 'The firm’s fiscal 2025 ended in June.',
        holds: [],
        never: [tells('ends', { on: '2025' })]
      }
    ]
  },
  {
    name: 'zones and clocks',
    cases: [
      {
        text: 'The talks began at 1 a.m. on Wednesday in Tokyo, 5 p.m. on Tuesday in London.',
        holds: [],
        never: [tells('begin', { on: '2026-02-04T01' })]
      },
      {
        text: 'Live\n\n14:05 Anna Roth resigns.\n\n13:50 Bern Weiss arrives at the port.',
        holds: [],
        never: [tells('resigns', { on: '2005' }), timed('1350')]
      },
      {
        text: '“See you at 1945,” Anna Roth said on Tuesday.',
        holds: [said('See you at 1945', 'Anna Roth')],
        never: [tells('see', { on: '1945' })]
      },
      {
        text: 'At 2030 GMT on Tuesday the ship sank.',
        holds: [tells('ship sinks', { on: '2026-02-03' })],
        never: [tells('ship sinks', { on: '2030' })]
      }
    ]
  },
  {
    name: 'another year in headline or dateline',
    cases: [
      {
        text: 'What happened in May 2019\n\nAnna Roth resigned on Tuesday.',
        holds: [tells('Roth resigns', { on: '2026-02-03' })],
        never: [tells('Roth resigns', { on: '2019-05' })]
      },
      {
        text: 'From the archive: 4 May 1998\n\nThe dam broke on Monday.',
        holds: [],
        never: [tells('dam breaks', { on: '2026-02-02' })]
      },
      {
        text: 'This article was first published on 4 May 1998.\n\nThe dam broke yesterday.',
        holds: [],
        never: [tells('dam breaks', { on: '2026-02-05' })]
      },
      {
        text: 'LYON, 4 May 1998 — The dam broke yesterday.',
        holds: [],
        never: [tells('dam breaks', { on: '2026-02-05' })]
      },
      {
        text: 'LYON, 4 February — The dam broke yesterday.',
        holds: [tells('dam breaks', { on: '2026-02-03' })],
        never: [tells('dam breaks', { on: '2026-02-05' })]
      },
      {
        text: 'Editor’s note: We republish this report of 12 March 2011.\n\nThe dam broke on Friday.',
        holds: [],
        never: [
          tells('dam breaks', { on: '2026-02-06' }),
          tells('dam breaks', { on: '2026-01-30' })
        ]
      }
    ]
  }
];
