import type { Family } from '../attack-case.ts';
import { quoted, said, tells, timed, when } from '../claims.ts';

/** Ways to mislead that showed once those of the other tables were mended. */
export const SECOND_LOOK: readonly Family[] = [
  {
    name: 'one speaker through another',
    cases: [
      {
        text: '“I never said ‘the dam will hold’,” Anna Roth told the inquiry on Tuesday.',
        holds: [said('I never said', 'Anna Roth')]
      },
      {
        text: 'According to Anna Roth, Bern Weiss told her on Monday: “We are finished.”',
        holds: [
          said('We are finished', 'Bern Weiss'),
          tells('We are finished', { modality: 'reported', source: 'Anna Roth' })
        ],
        never: [said('We are finished', 'Anna Roth')]
      },
      {
        text: 'Maria Kern, who says she heard Bern Weiss say “burn it all down”, left the firm in 2019.',
        holds: [said('burn it all down', 'Bern Weiss')],
        never: [said('burn it all down', 'Maria Kern'), tells('burn', { source: '' })]
      },
      {
        text: 'Prosecutors say Bern Weiss told a driver to “make it look like an accident”.',
        holds: [tells('make it look', { kind: 'quote', source: 'Prosecutors' })],
        never: [tells('make it look', { kind: 'quote', source: '' })]
      },
      {
        text: 'The lawyer read out a text in which Bern Weiss allegedly wrote “delete the files”.',
        holds: [],
        never: [tells('delete the files', { modality: 'asserted', doer: 'Bern Weiss' })]
      },
      {
        text: '“It was like he said ‘I own you’,” Maria Kern said.',
        holds: [said('I own you', 'Maria Kern')]
      },
      {
        text: 'Asked whether he would resign on Monday, Bern Weiss said: “No comment.”',
        holds: [said('No comment', 'Bern Weiss')],
        never: [tells('resign')]
      },
      {
        text: 'Anna Roth: “I was wrong.” Bern Weiss: “So was I.”',
        holds: [said('I was wrong', 'Anna Roth'), said('So was I', 'Bern Weiss')]
      },
      {
        text: 'Roth ‘lied on Monday’, says Weiss',
        holds: [said('lied on Monday', 'Weiss')],
        never: [said('lied on Monday', 'Roth'), tells('Roth lies')]
      },
      {
        text: '“He told me that ‘by Friday the dam will be gone’,” Maria Kern said on 12 January 2026.',
        holds: [said('by Friday the dam will be gone', 'Maria Kern')],
        never: [when('Friday', '2026-02-06')],
        notYet: [when('Friday', '2026-01-09')]
      }
    ]
  },
  {
    name: 'what nobody vouches for',
    cases: [
      {
        text: 'There is no evidence that the ship sank on Monday, police said.',
        holds: [],
        never: [tells('sinks', { modality: 'asserted' }), tells('sinks', { modality: 'reported' })]
      },
      {
        text: 'Police doubt that the ship sank on Monday.',
        holds: [],
        never: [tells('sinks', { modality: 'asserted' }), tells('sinks', { modality: 'reported' })]
      },
      {
        text: 'Police believe the ship sank on Monday.',
        holds: [],
        never: [tells('ship sinks', { modality: 'asserted' })]
      },
      {
        text: 'It is unclear whether the ship sank on Monday or Tuesday.',
        holds: [],
        never: [tells('sinks')]
      },
      { text: 'The ship may have sunk on Monday.', holds: [], never: [tells('sinks')] },
      {
        text: 'The ship is believed to have sunk on Monday.',
        holds: [],
        never: [tells('sinks', { modality: 'asserted' })]
      },
      {
        text: 'The claim that Anna Roth fled on Monday was rejected by Bern Weiss.',
        holds: [tells('Weiss rejects', { doer: 'Bern Weiss' })],
        never: [tells('Anna Roth fled'), tells('Roth flees')]
      },
      {
        text: 'Bern Weiss denied reports on Tuesday that he would resign on Friday.',
        holds: [tells('resign', { kind: 'plan', modality: 'denied' })],
        never: [tells('resign', { modality: 'planned' })]
      }
    ]
  },
  {
    name: 'what did not take place',
    cases: [
      {
        text: 'The visit planned for Monday was called off.',
        holds: [],
        never: [tells('visit', { on: '2026-02-09' }), tells('visit', { on: '2026-02-02' })]
      },
      {
        text: 'Bern Weiss cancelled his trip to Rome on Monday.',
        holds: [tells('cancels', { doer: 'Bern Weiss' })],
        never: [tells('trip', { kind: 'visit' })]
      },
      {
        text: 'The summit of 12 May 2026 will not take place.',
        holds: [],
        never: [tells('summit')]
      },
      {
        text: 'Anna Roth was to fly to Rome on Monday, but the storm kept her in Lyon.',
        holds: [],
        notYet: [tells('fly to Rome', { kind: 'plan', on: '2026-02-09' })]
      },
      {
        text: 'Anna Roth promised in 2019 to resign in 2020.',
        holds: [tells('promises', { on: '2019' })],
        never: [tells('resigns', { on: '2020' })]
      }
    ]
  },
  {
    name: 'a date that only describes',
    cases: [
      {
        text: 'The Treaty of 4 May 1998 was broken on Tuesday.',
        holds: [tells('is broken', { on: '2026-02-03' })],
        never: [tells('is broken', { on: '1998-05-04' })]
      },
      {
        text: 'The Class of 2019 met on Tuesday.',
        holds: [tells('Class meets', { on: '2026-02-03' })],
        never: [tells('Class meets', { on: '2019' })]
      },
      {
        text: 'The 2019 winner, Anna Roth, was arrested on Tuesday.',
        holds: [tells('Roth is arrested', { on: '2026-02-03' })],
        never: [tells('is arrested', { on: '2019' })]
      },
      {
        text: 'Anna Roth, 41, born 3 May 1984, was arrested on Tuesday.',
        holds: [tells('Roth is arrested', { on: '2026-02-03' })],
        never: [tells('Roth is arrested', { on: '1984-05-03' })]
      },
      {
        text: 'Updated 5 February 2026, 14:00: Anna Roth resigned on Monday.',
        holds: [tells('Roth resigns', { on: '2026-02-02' })],
        never: [tells('Roth resigns', { on: '2026-02-05' })]
      },
      {
        text: 'Between 5 and 7 p.m. on 3/4 May 2025 the power failed.',
        holds: [],
        notYet: [tells('power fails', { on: '2026-02-06' })]
      },
      {
        text: 'Anna Roth said on Tuesday Bern Weiss resigned.',
        holds: [tells('Weiss resigns', { source: 'Anna Roth' })],
        never: [tells('Weiss resigns', { on: '2026-02-03' })]
      },
      {
        text: 'TOKYO, Feb. 7 — The port closed today.',
        holds: [tells('port closes', { on: '2026-02-07' })],
        never: [tells('port closes', { on: '2026-02-06' })]
      }
    ]
  },
  {
    name: 'a caption or a title in the sentence',
    cases: [
      {
        text: 'Anna Roth (pictured, left) said “no” to the plan of Bern Weiss.',
        holds: [said('no', 'Anna Roth')],
        never: [tells('pictur'), tells('leaves')]
      },
      {
        text: 'Bern Weiss (“The Dam King”, 2019) presents a new film on Tuesday.',
        holds: [],
        never: [quoted('The Dam King'), tells('presents', { on: '2019' })]
      },
      {
        text: '‘Roth lied’: how Bern Weiss lost the port',
        holds: [],
        never: [said('Roth lied', 'Roth'), tells('Roth lies')]
      },
      {
        text: 'The deed of 12 Bahman 1404 was read out on Tuesday.',
        holds: [when('Tuesday', '2026-02-03')],
        never: [timed('1404')]
      }
    ]
  }
];
