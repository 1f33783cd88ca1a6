import type { Family } from '../attack-case.ts';
import { quoted, said, tells } from '../claims.ts';

/** Several who might have said it. */
export const SPEAKERS: readonly Family[] = [
  {
    name: 'two speakers in one sentence',
    cases: [
      {
        text: 'Anna Roth said the dam was safe and Bern Weiss said it was “a trap.”',
        holds: [said('a trap', 'Bern Weiss'), tells('a trap', { kind: 'quote', source: '' })],
        never: [
          said('a trap', 'Anna Roth'),
          tells('a trap', { kind: 'quote', source: 'Anna Roth' })
        ]
      },
      {
        text: '“The dam is safe,” Anna Roth said, but Bern Weiss called it “a trap.”',
        holds: [said('The dam is safe', 'Anna Roth'), said('a trap', 'Bern Weiss')]
      },
      {
        text: 'While Anna Roth spoke of “a success”, Bern Weiss saw “a disaster in the making”.',
        holds: [said('a success', 'Anna Roth'), said('a disaster in the making', 'Bern Weiss')]
      },
      {
        text: '“Never,” said Anna Roth; “soon,” said Bern Weiss.',
        holds: [said('Never', 'Anna Roth'), said('soon', 'Bern Weiss')]
      },
      {
        text: 'Anna Roth, whom Bern Weiss had called “a fool”, answered that he was “a coward”.',
        holds: [said('a fool', 'Bern Weiss'), said('a coward', 'Anna Roth')],
        never: [said('a fool', 'Anna Roth')],
        notYet: [said('a coward', 'Bern Weiss')]
      },
      {
        text: 'Asked about Bern Weiss, Anna Roth said: “He should go home.”',
        holds: [said('He should go home', 'Anna Roth')],
        never: [said('He should go home', 'Bern Weiss')]
      },
      {
        text: 'Unlike Bern Weiss, Anna Roth called the vote “a farce”.',
        holds: [said('a farce', 'Anna Roth')],
        never: [said('a farce', 'Bern Weiss')]
      },
      {
        text: 'Replying to Anna Roth, Bern Weiss said the plan was “dead on arrival”.',
        holds: [said('dead on arrival', 'Bern Weiss')],
        never: [said('dead on arrival', 'Anna Roth')]
      },
      {
        text: '“The dam is safe,” Anna Roth, who replaced Bern Weiss on Monday, said.',
        holds: [said('The dam is safe', 'Anna Roth')],
        never: [said('The dam is safe', 'Bern Weiss')]
      },
      {
        text: '“It is safe,” a lawyer for Anna Roth said on Tuesday.',
        holds: [],
        never: [said('It is safe', 'Anna Roth')]
      },
      {
        text: 'A lawyer representing Anna Roth said it was “a bad day for the port”.',
        holds: [quoted('a bad day for the port')],
        never: [said('a bad day for the port', 'Anna Roth')]
      },
      {
        text: 'A man claiming to be Bern Weiss told the radio that the dam was “rotten to the core”.',
        holds: [quoted('rotten to the core')],
        never: [said('rotten to the core', 'Bern Weiss')]
      },
      {
        text: 'Bern Weiss, quoting Anna Roth, said the dam was “a lie in concrete”.',
        holds: [said('a lie in concrete', 'Bern Weiss')],
        never: [said('a lie in concrete', 'Anna Roth')]
      },
      {
        text: '“It is safe,” Anna Roth’s husband said on Tuesday.',
        holds: [],
        never: [said('It is safe', 'Anna Roth')]
      }
    ]
  },
  {
    name: 'he said, she said',
    cases: [
      {
        text: 'Anna Roth met Bern Weiss on Tuesday. “You lied,” she said. “You knew,” he said.',
        holds: [said('You lied', 'Anna Roth'), said('You knew', 'Bern Weiss')],
        never: [said('You lied', 'Bern Weiss'), said('You knew', 'Anna Roth')]
      },
      {
        text: 'Bern Weiss said Anna Roth said Maria Kern had called the count “a joke”.',
        holds: [said('a joke', 'Maria Kern')],
        never: [
          said('a joke', 'Bern Weiss'),
          said('a joke', 'Anna Roth'),
          tells('a joke', { kind: 'quote', source: '' })
        ]
      },
      {
        text: '“He said that she said that I had said no,” Maria Kern said.',
        holds: [said('He said that she said', 'Maria Kern')]
      },
      {
        text: 'Anna Roth said he said it was “over”.',
        holds: [],
        notYet: [tells('over', { kind: 'quote', source: '', doer: 'Anna Roth' })]
      },
      {
        text: '“Yes,” she said.\n\n“No,” he said.',
        holds: [quoted('Yes'), quoted('No')],
        never: []
      }
    ]
  },
  {
    name: 'a pronoun with two candidates',
    cases: [
      {
        text: 'Anna Roth met Maria Kern on Tuesday. She said the dam was “finished for good”.',
        holds: [quoted('finished for good')],
        never: [said('finished for good', 'Maria Kern')],
        notYet: [said('finished for good', 'Anna Roth')]
      },
      {
        text: 'Bern Weiss told Paul Adler that he was “a danger to the port”.',
        holds: [said('a danger to the port', 'Bern Weiss')],
        never: [said('a danger to the port', 'Paul Adler')]
      },
      {
        text: 'Paul Adler called Bern Weiss on Tuesday. He resigned on Wednesday.',
        holds: [],
        never: [tells('resigns', { doer: 'Bern Weiss' })],
        notYet: [tells('resigns', { doer: 'Paul Adler' })]
      },
      {
        text: 'Anna Roth met Bern Weiss on Tuesday. She said the dam was “finished for good”.',
        holds: [said('finished for good', 'Anna Roth')],
        never: [said('finished for good', 'Bern Weiss')]
      }
    ]
  },
  {
    name: 'a list of speakers',
    cases: [
      {
        text: '“We were not asked,” said Anna Roth, Bern Weiss and Maria Kern in a letter.',
        holds: [quoted('We were not asked')],
        never: [said('We were not asked', 'Maria Kern')]
      },
      {
        text: 'Anna Roth and Bern Weiss said the plan was “a gift to the rich”.',
        holds: [quoted('a gift to the rich')],
        never: [said('a gift to the rich', 'Bern Weiss')]
      },
      {
        text: 'Roth, Weiss and Kern spoke on Tuesday. “It is over,” said the last.',
        holds: [],
        never: [said('It is over', 'Roth'), said('It is over', 'Weiss')]
      },
      {
        text: 'ROTH: The dam is safe.\n\nWEISS: It is a trap.\n\nROTH: Prove it.',
        holds: [],
        never: [tells('a trap', { doer: 'Roth' })]
      }
    ]
  },
  {
    name: 'a byline or a caption',
    cases: [
      {
        text: 'By Anna Roth\n\n“The dam is safe,” Bern Weiss said on Tuesday.',
        holds: [said('The dam is safe', 'Bern Weiss')],
        never: [said('The dam is safe', 'Anna Roth')]
      },
      {
        text: '“The dam is safe,” Bern Weiss said on Tuesday.\n\nReporting by Anna Roth; editing by Paul Adler',
        holds: [said('The dam is safe', 'Bern Weiss')],
        never: [said('The dam is safe', 'Anna Roth')]
      },
      {
        text: '“The dam will hold for a hundred years.”\n\nPhoto: Anna Roth',
        holds: [],
        never: [said('The dam will hold', 'Anna Roth')]
      },
      {
        text: '“The dam will hold for a hundred years.”\n\nAnna Roth reports from the coast.',
        holds: [],
        never: [said('The dam will hold', 'Anna Roth')]
      },
      {
        text: 'Bern Weiss at the port on Tuesday. Photograph by Paul Adler\n\n“It is safe,” the minister said.',
        holds: [said('It is safe', 'Minister')],
        never: [said('It is safe', 'Paul Adler'), said('It is safe', 'Bern Weiss')]
      },
      {
        text: '“It will not be built while I live.” (File photo: Bern Weiss in 2019)',
        holds: [],
        never: [said('It will not be built', 'Bern Weiss')]
      }
    ]
  },
  {
    name: 'who passes it on',
    cases: [
      {
        text: 'A source told the Harbour News that Anna Roth had said the dam was “finished”.',
        holds: [
          said('finished', 'Anna Roth'),
          tells('finished', { kind: 'quote', modality: 'unnamed sources', source: 'Source' })
        ],
        never: [tells('finished', { kind: 'quote', source: '' })]
      },
      {
        text: 'Two officials, citing a third, said Bern Weiss had resigned on Monday.',
        holds: [tells('resigns', { modality: 'unnamed sources', on: '2026-02-02' })],
        never: [tells('resigns', { modality: 'asserted' })]
      },
      {
        text: 'Bern Weiss resigned on Monday, according to a person who asked not to be named.',
        holds: [tells('resigns', { modality: 'unnamed sources', on: '2026-02-02' })],
        never: [tells('resigns', { modality: 'asserted' })]
      },
      {
        text: 'The Harbour News reported on Tuesday that Bern Weiss had resigned on Monday.',
        holds: [
          tells('resigns', { modality: 'reported', source: 'Harbour News', on: '2026-02-02' })
        ],
        never: [tells('resigns', { modality: 'asserted' })]
      },
      {
        text: 'Bern Weiss reportedly resigned on Monday.',
        holds: [tells('resigns', { modality: 'reported', on: '2026-02-02' })],
        never: [tells('resigns', { modality: 'asserted' })]
      },
      {
        text: 'Bern Weiss allegedly struck the judge on Monday.',
        holds: [tells('Weiss allegedly strikes', { modality: 'reported' })],
        never: [tells('strikes', { modality: 'asserted' })]
      },
      {
        text: 'Rumour has it that Bern Weiss sold the port on Monday.',
        holds: [],
        never: [tells('sells', { modality: 'asserted' })]
      },
      {
        text: 'Bern Weiss is said to have sold the port on Monday.',
        holds: [],
        never: [tells('sells', { modality: 'asserted' })]
      }
    ]
  }
];
