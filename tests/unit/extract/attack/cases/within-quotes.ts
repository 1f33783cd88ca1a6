import type { Family } from '../attack-case.ts';
import { quoted, said, tells, when } from '../claims.ts';

/** Quotations in quotations, marks of all kinds, words with brackets and gaps. */
export const WITHIN_QUOTES: readonly Family[] = [
  {
    name: 'a quote within a quote',
    cases: [
      {
        text: '“Roth told me, ‘The dam will hold,’” Bern Weiss said on Tuesday.',
        holds: [said('The dam will hold', 'Bern Weiss')],
        never: [said('The dam will hold', 'Roth')]
      },
      {
        text: '“He said, ‘We will never sell,’ and then he sold,” said Anna Roth of Bern Weiss.',
        holds: [said('and then he sold', 'Anna Roth')],
        never: [said('We will never sell', 'Bern Weiss')]
      },
      {
        text: 'Anna Roth said on Tuesday that Bern Weiss had called the dam “a lie in concrete.”',
        holds: [
          said('a lie in concrete', 'Bern Weiss'),
          tells('a lie in concrete', { kind: 'quote', source: 'Anna Roth' })
        ],
        never: [tells('a lie in concrete', { kind: 'quote', source: '' })]
      },
      {
        text: '“My father used to say ‘never trust a river’,” Maria Kern told the inquiry.',
        holds: [said('never trust a river', 'Maria Kern')]
      },
      {
        text: '“I quote the mayor: ‘The bridge is closed.’ Those were his words,” Bern Weiss said.',
        holds: [said('Those were his words', 'Bern Weiss')],
        never: [said('The bridge is closed', 'Mayor')]
      },
      {
        text: '“You know what Anna Roth said? She said ‘burn it’. And they did,” the driver said.',
        holds: [said('burn it', 'Driver')],
        never: [said('burn it', 'Anna Roth')]
      },
      {
        text: 'The report quotes Bern Weiss as saying: “Anna Roth said the pumps ‘were never tested’.”',
        holds: [said('were never tested', 'Bern Weiss')],
        never: [said('were never tested', 'Anna Roth')]
      }
    ]
  },
  {
    name: 'marks within marks',
    cases: [
      {
        text: '«The minister spoke of ‘a good day’», Anna Roth said.',
        holds: [said('a good day', 'Anna Roth')]
      },
      {
        text: '“They call it «la crise» here,” Maria Kern said.',
        holds: [said('la crise', 'Maria Kern')]
      },
      {
        text: 'Anna Roth said: ‘The paper wrote “all is lost” and nobody laughed.’',
        holds: [said('all is lost', 'Anna Roth')]
      },
      {
        text: '“The bridge stays closed, Anna Roth said on Tuesday. The mayor went home.',
        holds: [],
        never: [said('The mayor went home', 'Anna Roth')]
      },
      {
        text: '“The dam is old. It was built in a hurry.\n\n“It will be closed,” Bern Weiss said.',
        holds: [said('built in a hurry', 'Bern Weiss'), said('It will be closed', 'Bern Weiss')]
      },
      {
        text: '„Wir warten“, said Anna Roth.',
        holds: [said('Wir warten', 'Anna Roth')]
      }
    ]
  },
  {
    name: 'words with [sic], brackets and gaps',
    cases: [
      {
        text: 'Bern Weiss wrote: “The dam is definately [sic] safe.”',
        holds: [said('definately [sic] safe', 'Bern Weiss')]
      },
      {
        text: '“We … never agreed to … any of it,” Anna Roth said.',
        holds: [said('We … never agreed to … any of it', 'Anna Roth')]
      },
      {
        text: '“He [Bern Weiss] lied to all of us,” Anna Roth said.',
        holds: [said('He [Bern Weiss] lied', 'Anna Roth')],
        never: [said('lied to all of us', 'Bern Weiss')]
      },
      {
        text: '“[Roth] told us she would [resign],” said Bern Weiss.',
        holds: [said('[Roth] told us she would [resign]', 'Bern Weiss')],
        never: [tells('resigns', { modality: 'asserted' })]
      },
      {
        text: '“It was [expletive] awful,” Maria Kern said of Tuesday’s vote.',
        holds: [said('It was [expletive] awful', 'Maria Kern')]
      }
    ]
  },
  {
    name: 'a translated quote',
    cases: [
      {
        text: '“Nous attendons” (“We are waiting”), Anna Roth said in French.',
        holds: [said('Nous attendons', 'Anna Roth')],
        never: [said('We are waiting', null)]
      },
      {
        text: '“We are waiting,” Anna Roth said, speaking through an interpreter.',
        holds: [said('We are waiting', 'Anna Roth')],
        never: [said('We are waiting', 'Interpreter')]
      },
      {
        text: 'The dam is “kaputt”, Bern Weiss said on Tuesday.',
        holds: [said('kaputt', 'Bern Weiss')]
      },
      {
        text: '“The road is open,” the interpreter quoted Maria Kern as saying.',
        holds: [said('The road is open', 'Maria Kern')],
        never: [said('The road is open', 'Interpreter')]
      }
    ]
  },
  {
    name: 'a name inside the quote',
    cases: [
      {
        text: '“Mr Weiss, the dam is safe,” Anna Roth told him on Tuesday.',
        holds: [said('the dam is safe', 'Anna Roth')],
        never: [said('the dam is safe', 'Weiss'), said('the dam is safe', 'Mr Weiss')]
      },
      {
        text: '“Thank you, Bern, for nothing,” Anna Roth said.',
        holds: [said('for nothing', 'Anna Roth')],
        never: [said('for nothing', 'Bern')]
      },
      {
        text: 'The banner read: “Anna Roth, resign!”',
        holds: [],
        never: [said('resign', 'Anna Roth'), tells('resigns')]
      },
      {
        text: '“Anna Roth said nothing,” Bern Weiss said.',
        holds: [said('Anna Roth said nothing', 'Bern Weiss')],
        never: [said('Anna Roth said nothing', 'Anna Roth')]
      },
      {
        text: '“Signed, Bern Weiss,” joked Anna Roth.',
        holds: [said('Signed, Bern Weiss', 'Anna Roth')]
      },
      {
        text: 'A crowd outside the port shouted “Weiss lied!” on Tuesday.',
        holds: [said('Weiss lied', 'Crowd')],
        never: [said('Weiss lied', 'Weiss'), tells('Weiss lies')]
      },
      {
        text: '“On Monday I met Roth,” Maria Kern said on 12 January 2026.',
        holds: [tells('Kern: “On Monday I met Roth', { on: '2026-01-12' })],
        never: [
          tells('meet', { on: '2026-02-02' }),
          tells('meet', { doer: 'Roth', modality: 'asserted' })
        ]
      }
    ]
  },
  {
    name: 'sarcasm and scare quotes',
    cases: [
      {
        text: 'The so-called “peace plan” was rejected by Anna Roth on Tuesday.',
        holds: [tells('rejects', { doer: 'Anna Roth', on: '2026-02-03' })],
        never: [quoted('peace plan')]
      },
      {
        text: 'The “experts” were wrong again on Tuesday.',
        holds: [when('Tuesday', '2026-02-03')],
        never: [quoted('experts')]
      },
      {
        text: 'Bern Weiss’s “apology” arrived on Tuesday.',
        holds: [when('Tuesday', '2026-02-03')],
        never: [quoted('apology')]
      },
      {
        text: 'The port’s “free” parking costs nine euros.',
        holds: [],
        never: [quoted('free')]
      },
      {
        text: 'The “independent” inquiry, led by his brother, cleared Bern Weiss on Tuesday.',
        holds: [],
        never: [quoted('independent')]
      },
      {
        text: 'Anna Roth praised the “heroes” of the ministry, her word for those who fled.',
        holds: [],
        never: [said('heroes', 'Ministry')]
      },
      {
        text: 'Anna Roth “won” the vote on Tuesday.',
        holds: [],
        never: [said('won', 'Anna Roth')]
      }
    ]
  }
];
