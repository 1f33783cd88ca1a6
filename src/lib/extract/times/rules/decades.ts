import { ordinalOf } from '../numbers.ts';
import { phrase } from '../phrase.ts';
import type { TimeRule } from '../rule.ts';

/** Decades and centuries. */
export const DECADES: readonly TimeRule[] = [
  {
    id: 'century',
    why: 'A numbered century is a hundred years wide.',
    near: 'unit',
    pattern: phrase(
      String.raw`(?:the )?(?:(?:early|late|mid|middle)[ -])?(?:the )?(?<ordinal>{ordinal})[ -]century`
    ),
    examples: [
      {
        text: 'It dates from the 12th century.',
        published: '2026-02-06',
        expect: [['the 12th century', '11']]
      },
      { text: 'A century later it burned.', published: '2026-02-06', expect: [] }
    ],
    read: ({ group }) => {
      const ordinal = ordinalOf(group('ordinal'));
      if (ordinal === null || ordinal > 21) return null;
      const meaning = { kind: 'years', unit: 'century', first: (ordinal - 1) * 100 } as const;
      return { type: 'DATE', meaning };
    }
  },
  {
    id: 'decade',
    why: 'A year with an s is the ten years that begin with it.',
    near: 'year',
    pattern: phrase(
      String.raw`(?:(?:the )?(?:(?:early|mid|late|middle)(?:-to-late)?)[ -]|the )?(?<decade>(?:1\d|20)\d0)['’]?s`
    ),
    examples: [
      { text: 'It boomed in the 1970s.', published: '2026-02-06', expect: [['the 1970s', '197']] },
      {
        text: 'By the late 1990s it was gone.',
        published: '2026-02-06',
        expect: [['the late 1990s', '199']]
      },
      { text: 'About 1970 shops closed.', published: '2026-02-06', expect: [] }
    ],
    read: ({ group }) => decade(Number(group('decade')))
  },
  {
    id: 'short-decade',
    why: 'Two figures with an s after “the”, and the sixties and their like, are decades of the twentieth century.',
    near: 'decade',
    pattern: phrase(
      String.raw`the (?:(?:(?:early|mid|late))[ -])?(?:['’‘]?(?<decade>[2-9]0)['’]?s|(?:nineteen[ -])?(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))`
    ),
    examples: [
      { text: 'Music of the ’80s sells.', published: '2026-02-06', expect: [['the ’80s', '198']] },
      {
        text: 'The house dates from the sixties.',
        published: '2026-02-06',
        expect: [['the sixties', '196']]
      },
      { text: 'She is in her 80s and he in his sixties.', published: '2026-02-06', expect: [] }
    ],
    read: ({ group }) => {
      const word = DECADE_WORDS.indexOf(group('word').toLowerCase());
      return decade(1900 + (word < 0 ? Number(group('decade')) : (word + 2) * 10));
    }
  }
];

const DECADE_WORDS = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties'
];

function decade(first: number) {
  const meaning = { kind: 'years', unit: 'decade', first } as const;
  return { type: 'DATE', meaning } as const;
}
