import type { Family } from '../attack-case.ts';
import { said, tells } from '../claims.ts';

/** What is denied, not denied, refused, or hangs on a condition. */
export const DENIALS: readonly Family[] = [
  {
    name: 'a denial of a denial',
    cases: [
      {
        text: 'Anna Roth denied denying that the ship sank on Monday.',
        holds: [],
        never: [
          tells('ship sinks', { modality: 'denied' }),
          tells('ship sinks', { modality: 'asserted' })
        ]
      },
      {
        text: 'Bern Weiss did not deny that he had met the envoy on Monday.',
        holds: [],
        never: [
          tells('denies', { kind: 'denial' }),
          tells('meets', { modality: 'asserted' }),
          tells('meets', { modality: 'denied' })
        ]
      },
      {
        text: 'Anna Roth denied that Bern Weiss had denied the visit on Monday.',
        holds: [tells('Roth denies', { kind: 'denial', modality: 'denied' })],
        never: [tells('Weiss denies', { modality: 'asserted' })]
      },
      {
        text: 'Bern Weiss never denied meeting the envoy.',
        holds: [],
        never: [tells('denies', { kind: 'denial' })]
      },
      {
        text: 'Nobody denied that the dam broke on Monday.',
        holds: [],
        never: [tells('denies', { kind: 'denial' }), tells('breaks', { modality: 'denied' })]
      },
      {
        text: 'Bern Weiss rejected claims that he denied the visit.',
        holds: [tells('Weiss rejects', { doer: 'Bern Weiss' })],
        never: [tells('Weiss denies the visit', { modality: 'asserted' })]
      },
      {
        text: 'It is not true that Bern Weiss resigned on Monday, Anna Roth said.',
        holds: [],
        never: [
          tells('Weiss resigns', { modality: 'asserted' }),
          tells('Weiss resigns', { modality: 'reported' })
        ]
      },
      {
        text: 'Anna Roth said it was false that Bern Weiss had resigned on Monday.',
        holds: [],
        never: [
          tells('Weiss resigns', { modality: 'asserted' }),
          tells('Weiss resigns', { modality: 'reported' })
        ]
      }
    ]
  },
  {
    name: 'a denial that somebody said it',
    cases: [
      {
        text: 'The minister denied that Bern Weiss had said the port would close.',
        holds: [tells('minister denies', { kind: 'denial' })],
        never: [
          tells('Weiss says', { modality: 'asserted' }),
          tells('close', { kind: 'plan', modality: 'planned' })
        ]
      },
      {
        text: 'Anna Roth denied that Bern Weiss had called the dam “a lie in concrete”.',
        holds: [tells('Roth denies', { kind: 'denial' })],
        never: [
          tells('Weiss', { kind: 'quote', modality: 'asserted' }),
          tells('a lie in concrete', { kind: 'quote', modality: 'opinion' })
        ]
      },
      {
        text: 'Bern Weiss denied saying that the dam was “rotten to the core”.',
        holds: [tells('Weiss denies', { kind: 'denial', modality: 'denied' })],
        never: [tells('rotten', { kind: 'quote', modality: 'asserted' })]
      },
      {
        text: 'Bern Weiss denied that he had met the envoy on Monday.',
        holds: [tells('meets', { modality: 'denied', on: '2026-02-02', source: 'Bern Weiss' })],
        never: [tells('meets', { modality: 'asserted' }), tells('meets', { modality: 'reported' })]
      }
    ]
  },
  {
    name: 'a denial in the passive',
    cases: [
      {
        text: 'Reports that Bern Weiss resigned on Monday were denied by the ministry.',
        holds: [tells('denies', { doer: 'Ministry', kind: 'denial' })],
        never: [tells('Weiss resigns', { modality: 'asserted' })]
      },
      {
        text: 'The claim that the dam broke on Monday has been denied.',
        holds: [],
        never: [tells('dam breaks', { modality: 'asserted' })]
      },
      {
        text: 'It was denied on Tuesday that Bern Weiss had resigned.',
        holds: [],
        never: [
          tells('Weiss resigns', { modality: 'asserted' }),
          tells('Weiss resigns', { modality: 'reported' })
        ]
      },
      {
        text: 'Bern Weiss was denied entry to the port on Tuesday.',
        holds: [],
        never: [tells('Weiss denies'), tells('denies', { doer: 'Bern Weiss' })]
      },
      {
        text: 'Rumours that Anna Roth had fled on Monday were dismissed as “nonsense on stilts” by Bern Weiss.',
        holds: [said('nonsense on stilts', 'Bern Weiss')],
        never: [tells('Roth flees', { modality: 'asserted' })]
      }
    ]
  },
  {
    name: 'neither confirmed nor denied',
    cases: [
      {
        text: 'Bern Weiss refused to rule out that the port would be sold.',
        holds: [],
        never: [
          tells('sold', { kind: 'plan', modality: 'planned' }),
          tells('rules out'),
          tells('refuses', { kind: 'denial' })
        ]
      },
      {
        text: 'Bern Weiss would neither confirm nor deny that he met the envoy on Monday.',
        holds: [tells('neither confirm', { kind: 'non-confirmation' })],
        never: [tells('Weiss denies', { kind: 'denial' }), tells('meets', { modality: 'asserted' })]
      },
      {
        text: 'Anna Roth did not rule out a strike on Monday.',
        holds: [],
        never: [tells('rules out', { modality: 'asserted' }), tells('strikes')]
      },
      {
        text: 'Bern Weiss declined to say whether he had resigned on Monday.',
        holds: [tells('declines', { kind: 'non-confirmation' })],
        never: [
          tells('Weiss resigns', { modality: 'asserted' }),
          tells('resigns', { modality: 'reported' })
        ]
      },
      {
        text: 'Anna Roth did not say that Bern Weiss had resigned on Monday.',
        holds: [],
        never: [
          tells('Weiss resigns', { modality: 'asserted' }),
          tells('Weiss resigns', { modality: 'reported' })
        ]
      },
      {
        text: 'Anna Roth could not confirm that the dam broke on Monday.',
        holds: [],
        never: [
          tells('breaks', { modality: 'asserted' }),
          tells('breaks', { modality: 'reported' })
        ]
      },
      {
        text: 'Anna Roth didn’t call the dam “a lie in concrete” on Monday.',
        holds: [],
        never: [said('a lie in concrete', 'Anna Roth'), tells('a lie in concrete')]
      },
      {
        text: 'The ministry has yet to confirm that Bern Weiss resigned on Monday.',
        holds: [],
        never: [
          tells('Weiss resigns', { modality: 'asserted' }),
          tells('Weiss resigns', { modality: 'reported' })
        ]
      },
      {
        text: 'Anna Roth stopped short of saying that Bern Weiss had lied on Monday.',
        holds: [],
        never: [
          tells('Weiss lies', { modality: 'asserted' }),
          tells('Weiss lies', { modality: 'reported' })
        ]
      }
    ]
  },
  {
    name: 'what hangs on a condition',
    cases: [
      {
        text: 'The port will close on 3 May 2026 if the dam breaks.',
        holds: [],
        never: [tells('close', { kind: 'plan' }), tells('breaks')]
      },
      {
        text: 'Unless the bank pays, the port will close on 3 May 2026.',
        holds: [],
        never: [tells('close', { kind: 'plan' })]
      },
      {
        text: 'The port would have closed on Monday had the bank not paid.',
        holds: [],
        never: [tells('closes', { modality: 'asserted' }), tells('pays', { modality: 'asserted' })]
      },
      {
        text: 'Should the dam break on Sunday, Anna Roth will resign.',
        holds: [],
        never: [tells('resign', { kind: 'plan' }), tells('breaks')]
      },
      {
        text: 'Bern Weiss may resign on Sunday.',
        holds: [],
        never: [tells('resign', { modality: 'asserted' }), tells('resign', { modality: 'planned' })]
      },
      {
        text: 'Bern Weiss was to have resigned on Monday but stayed.',
        holds: [],
        never: [tells('resigns', { modality: 'asserted' })]
      },
      {
        text: 'Bern Weiss nearly resigned on Monday.',
        holds: [],
        never: [tells('Weiss resigns', { modality: 'asserted' })]
      },
      {
        text: 'Bern Weiss failed to attend the hearing on Monday.',
        holds: [],
        never: [tells('attends', { modality: 'asserted' })]
      },
      {
        text: 'Far from resigning on Monday, Bern Weiss sued the bank.',
        holds: [],
        never: [tells('resigns', { modality: 'asserted' })],
        notYet: [tells('sues', { on: '2026-02-02' })]
      },
      {
        text: 'Did Bern Weiss resign on Monday? Nobody knows.',
        holds: [],
        never: [tells('resigns', { modality: 'asserted' })]
      }
    ]
  }
];
