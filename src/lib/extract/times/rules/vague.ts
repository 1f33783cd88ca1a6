import { phrase } from '../phrase.ts';
import { after, before, type TimeRule } from '../rule.ts';

/** Words that point to the past, present or future without a date. */
export const VAGUE: readonly TimeRule[] = [
  {
    id: 'present',
    why: '“Now” and “currently” point to the present, and date nothing.',
    near: 'vague',
    pattern: phrase(
      '(?:right )?(?:now(?!-)|currently|presently|nowadays)|at (?:present|the moment)|these days|current'
    ),
    examples: [
      { text: 'It is now open.', published: '2026-02-06', expect: [['now', 'PRESENT_REF']] },
      {
        text: 'These days few come.',
        published: '2026-02-06',
        expect: [['These days', 'PRESENT_REF']]
      },
      { text: 'The moment passed.', published: '2026-02-06', expect: [] }
    ],
    read: () => ({ type: 'DATE', meaning: { kind: 'vague', points: 'present' } })
  },
  {
    id: 'recent-units',
    why: '“Recent years” point to the past, without a date.',
    near: 'vague',
    pattern: phrase(
      '(?:the )?(?:(?:more|most) )?recent (?:years|months|weeks|days|decades|quarters)'
    ),
    examples: [
      {
        text: 'It grew in recent years.',
        published: '2026-02-06',
        expect: [['recent years', 'PAST_REF']]
      },
      {
        text: 'A recent yearbook says so.',
        published: '2026-02-06',
        expect: []
      }
    ],
    read: () => ({ type: 'DATE', meaning: { kind: 'vague', points: 'past' } })
  },
  {
    id: 'past',
    why: '“Recently” and “recent” point to the past, and date nothing.',
    near: 'vague',
    pattern: phrase(
      '(?:(?:more|most|until|as) )?recently|lately|(?:the )?(?:recent|distant) past|the past(?! (?:few|several|{count}|{unit}|two|century|couple))|recent'
    ),
    examples: [
      { text: 'It recently closed.', published: '2026-02-06', expect: [['recently', 'PAST_REF']] },
      { text: 'He walked past.', published: '2026-02-06', expect: [] }
    ],
    read: () => ({ type: 'DATE', meaning: { kind: 'vague', points: 'past' } })
  },
  {
    id: 'soon',
    why: '“Soon” points ahead where its verb does, and dates nothing; in “soon left” it only counts on from what was told.',
    near: 'vague',
    pattern: phrase('(?:very )?soon(?! (?:after|before|as|followed))'),
    examples: [
      { text: 'It will open soon.', published: '2026-02-06', expect: [['soon', 'FUTURE_REF']] },
      { text: 'It soon closed.', published: '2026-02-06', expect: [] }
    ],
    read: (match) =>
      LOOKS_AHEAD.test(before(match, 60)) || /^ will\b/.test(after(match, 6))
        ? { type: 'DATE', meaning: { kind: 'vague', points: 'future' } }
        : null
  },
  {
    id: 'future',
    why: '“The future”, “coming months” and “the long term” point ahead, and date nothing.',
    near: 'vague',
    pattern: phrase(
      "(?:the )?(?:near|foreseeable|immediate|distant) future|the future|(?<=(?:['’]s|his|her|its|our|their) )future|(?:the )?(?:coming|future) (?:years|months|weeks|days|quarters|decades)|the (?:near|short|long|longer) term"
    ),
    examples: [
      {
        text: 'It may change in the near future.',
        published: '2026-02-06',
        expect: [['the near future', 'FUTURE_REF']]
      },
      {
        text: 'Growth may slow in coming months.',
        published: '2026-02-06',
        expect: [['coming months', 'FUTURE_REF']]
      },
      {
        text: 'Judges will decide her future.',
        published: '2026-02-06',
        expect: [['future', 'FUTURE_REF']]
      },
      { text: 'Her future husband fell.', published: '2026-02-06', expect: [] },
      { text: 'Futures fell.', published: '2026-02-06', expect: [] }
    ],
    read: (match) =>
      match.exact === 'future' &&
      /^\s(?!(?:of|in|as|with|and|or|is|was|will|away|after|at|to|from|for|by|on)\b)\w/.test(
        after(match, 8)
      )
        ? null
        : { type: 'DATE', meaning: { kind: 'vague', points: 'future' } }
  }
];

/** Words before “soon” whose verb looks ahead. */
const LOOKS_AHEAD =
  /(?:\b(?:will|may|might|can|could|should|shall|to|be|is|are|coming)|['’]ll)\b[^.;:?!]*$/i;
