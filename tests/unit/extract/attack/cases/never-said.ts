import type { Family } from '../attack-case.ts';
import { quoted, said, tells } from '../claims.ts';

/** Words that nobody said, or that are taken back, or that a work or a paper says. */
export const NEVER_SAID: readonly Family[] = [
  {
    name: 'a hypothetical quote',
    cases: [
      {
        text: 'If Anna Roth had said “I resign today,” nobody would have believed her.',
        holds: [],
        never: [said('I resign today', 'Anna Roth'), tells('resign')]
      },
      {
        text: 'Had Bern Weiss said “I was wrong about it,” the vote would have ended.',
        holds: [],
        never: [said('I was wrong', 'Bern Weiss')]
      },
      {
        text: 'Bern Weiss would have said: “Build it higher.”',
        holds: [],
        never: [said('Build it higher', 'Bern Weiss')]
      },
      {
        text: 'Anna Roth never said “the dam is safe”.',
        holds: [],
        never: [said('the dam is safe', 'Anna Roth')]
      },
      {
        text: 'Anna Roth did not say “the dam is safe and sound”.',
        holds: [],
        never: [said('the dam is safe', 'Anna Roth')]
      },
      {
        text: 'Imagine Anna Roth saying “I was wrong about the dam”.',
        holds: [],
        never: [said('I was wrong', 'Anna Roth')]
      },
      {
        text: 'Nobody said “the dam is safe” on Tuesday.',
        holds: [],
        never: [said('the dam is safe', 'Nobody'), tells('says', { modality: 'asserted' })]
      },
      {
        text: 'Bern Weiss could say “I told you so” if the dam broke on Tuesday.',
        holds: [],
        never: [said('I told you so', 'Bern Weiss'), tells('breaks')]
      },
      {
        text: 'What if Bern Weiss resigned on Monday?',
        holds: [],
        never: [tells('resigns')]
      },
      {
        text: 'Anna Roth said: “If the dam breaks on Monday, I will resign.”',
        holds: [said('If the dam breaks', 'Anna Roth')],
        never: [tells('dam breaks', { modality: 'asserted', kind: 'other' }), tells('resigns')]
      }
    ]
  },
  {
    name: 'a remark that is taken back',
    cases: [
      {
        text: 'Bern Weiss said the dam was “rotten to the core”. He later withdrew the remark.',
        holds: [
          said('rotten to the core', 'Bern Weiss'),
          tells('withdraws', { doer: 'Bern Weiss' })
        ]
      },
      {
        text: 'The agency retracted its report that Bern Weiss had resigned on Monday.',
        holds: [],
        never: [tells('resigns', { modality: 'asserted' })]
      },
      {
        text: 'The Harbour News withdrew its claim that the dam broke on Monday.',
        holds: [],
        never: [tells('breaks', { modality: 'asserted' })]
      },
      {
        text: 'Anna Roth apologised on Tuesday for saying that Bern Weiss had “stolen the vote”.',
        holds: [said('stolen the vote', 'Anna Roth')],
        never: [
          said('stolen the vote', 'Bern Weiss'),
          tells('Weiss steals', { modality: 'asserted' })
        ]
      },
      {
        text: 'Police had said on Monday that Bern Weiss died, but corrected themselves on Tuesday.',
        holds: [tells('dies', { modality: 'reported', source: 'Police' })],
        never: [tells('dies', { modality: 'asserted' })]
      }
    ]
  },
  {
    name: 'a correction',
    cases: [
      {
        text: 'The dam broke on Tuesday.\n\nCorrection: An earlier version of this article said that the dam broke on Monday.',
        holds: [tells('dam breaks', { on: '2026-02-03' })],
        never: [tells('dam breaks', { on: '2026-02-02', modality: 'asserted' })]
      },
      {
        text: 'An earlier version of this article misstated the day on which Bern Weiss resigned.',
        holds: [],
        never: [tells('resigns', { modality: 'asserted' })]
      },
      {
        text: 'This article was amended on 4 February 2026. It originally said that Anna Roth had resigned on Monday.',
        holds: [],
        never: [tells('Roth resigns', { modality: 'asserted' })]
      },
      {
        text: 'Clarification: Bern Weiss did not resign on Monday, as was reported.',
        holds: [],
        never: [tells('Weiss resigns', { modality: 'asserted' })]
      },
      {
        text: 'Contrary to what we reported, Bern Weiss did not say the dam was “rotten to the core”.',
        holds: [],
        never: [said('rotten to the core', 'Bern Weiss')]
      },
      {
        text: 'Because of an editing error, we wrote that Anna Roth had called the dam “a grave”.',
        holds: [],
        never: [tells('a grave', { source: '', doer: 'Anna Roth' })]
      }
    ]
  },
  {
    name: 'a work, a law or a prophecy',
    cases: [
      {
        text: 'In the film “Night Ferry”, the captain says: “I sank the ship.”',
        holds: [],
        never: [quoted('Night Ferry'), tells('sinks')]
      },
      {
        text: 'Anna Roth has never seen “The Man Who Sold the Port”.',
        holds: [],
        never: [quoted('The Man Who Sold the Port')]
      },
      {
        text: 'Article 5 of the law says that “no dam shall stand within a mile”.',
        holds: [quoted('no dam shall stand')],
        never: [tells('stands')]
      },
      {
        text: 'The prophecy says the town will drown in 2030.',
        holds: [],
        never: [tells('drown', { kind: 'plan', modality: 'planned', source: '' })]
      },
      {
        text: 'In the novel, Bern Weiss kills the mayor on Tuesday.',
        holds: [],
        never: [tells('kills', { modality: 'asserted' })]
      },
      {
        text: 'As Shakespeare’s Hamlet says, “the rest is silence”.',
        holds: [quoted('the rest is silence')],
        never: [said('the rest is silence', 'Shakespeare')]
      },
      {
        text: 'A sign on the gate says “No entry after dark”.',
        holds: [],
        never: [said('No entry after dark', 'Gate')]
      },
      {
        text: 'Anna Roth sang “We Shall Be Free” on Tuesday.',
        holds: [],
        never: [said('We Shall Be Free', 'Anna Roth')]
      }
    ]
  },
  {
    name: 'a disputed paper',
    cases: [
      {
        text: 'A letter purporting to be from Anna Roth said the dam had “failed its last test”.',
        holds: [],
        never: [said('failed its last test', 'Anna Roth')]
      },
      {
        text: 'A forged statement attributed to Bern Weiss said: “I resign with regret.”',
        holds: [],
        never: [said('I resign with regret', 'Bern Weiss')]
      },
      {
        text: 'A fake video shows Bern Weiss saying “I took the money for myself”.',
        holds: [],
        never: [said('I took the money', 'Bern Weiss')]
      },
      {
        text: 'In a message supposedly written by Anna Roth, the sender said “burn all the files”.',
        holds: [],
        never: [said('burn all the files', 'Anna Roth')]
      },
      {
        text: 'An account in the name of Bern Weiss wrote on Tuesday: “The port is sold.”',
        holds: [],
        never: [said('The port is sold', 'Bern Weiss')]
      },
      {
        text: '“The port is sold,” Bern Weiss was falsely quoted as saying.',
        holds: [],
        never: [said('The port is sold', 'Bern Weiss')]
      },
      {
        text: 'An impostor posing as Anna Roth told the bank to “send it all tonight”.',
        holds: [],
        never: [said('send it all tonight', 'Anna Roth')]
      }
    ]
  },
  {
    name: 'satire',
    cases: [
      {
        text: 'SATIRE: Bern Weiss marries the dam\n\nBern Weiss married the dam on Tuesday.',
        holds: [],
        notYet: [tells('marries', { modality: 'asserted' })]
      },
      {
        text: 'Satirical site The Daily Barnacle reported on Tuesday that Bern Weiss had married the dam.',
        holds: [],
        never: [tells('marries', { modality: 'asserted' })]
      },
      {
        text: 'Anna Roth joked on Tuesday that she would “move to the moon”.',
        holds: [said('move to the moon', 'Anna Roth')],
        never: [tells('moves', { modality: 'planned' })]
      }
    ]
  }
];
