import type { EventDate } from '#lib/domain/date.ts';
import { dayNumber } from '#lib/time/day-number.ts';
import type { ReadableStory } from '#lib/state/readable-story.ts';
import { aDate } from './an-event.ts';
import { tellStory, type Told } from './tell-story.ts';

/** A story that is not as usual, and the words by which its page says so. */
export interface OddStory {
  readonly what: string;
  readonly story: ReadableStory;
  /** Events times the lanes that they stand in. */
  readonly marks: number;
  readonly says: readonly string[];
}

const published = dayNumber(2026, 2, 6);
const says = (words: string): Pick<EventDate, 'trace'> => ({
  trace: [{ rule: 'test', words: null, reference: null, result: '', says: words, inferred: false }]
});

/** A day of February 2026, read from its name. */
function feb(day: number, name: string): EventDate {
  const from = dayNumber(2026, 2, day);
  const edtf = `2026-02-0${String(day)}`;
  const words = `“${name}” is the last ${name} on or before publication.`;
  return aDate({ from, to: from + 1 }, { edtf, basis: 'relative', ...says(words) });
}

const tuesday = feb(3, 'Tuesday');
const wednesday = feb(4, 'Wednesday');
const thursday = feb(5, 'Thursday');
const undated = aDate(
  { from: null, to: published + 1 },
  {
    edtf: '[..2026-02-06]',
    form: 'undated',
    basis: 'publication',
    ...says('The text gives no date.')
  }
);
const longAgo = aDate(
  { from: dayNumber(-989, 1, 1), to: dayNumber(-988, 1, 1) },
  { edtf: '-0989', precision: 'year', ...says('“990 BC” says 990 BC.') }
);

const FIRST = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eva', 'Finn', 'Gwen', 'Hugo'];
const LAST = ['Marsh', 'Nolan', 'Otis', 'Park', 'Quill'];
const COUNCIL = LAST.flatMap((last) => FIRST.map((first) => `${first} ${last}`));

const COMMITTEE =
  'Standing Committee for the Review of Fares, Timetables, Landing Places, Lost Luggage, Ticket Machines, Waiting Rooms, Handrails and Gangways on the Northern, Eastern and Outer Island Services, Including the Winter Relief Boats, the Sunday Excursions and Such Other Crossings as the Harbour Board May Name';

const speech = (who: string, at: number): Told => ({
  text: `${who} told the council on ${at % 2 === 0 ? 'Tuesday' : 'Thursday'} that the bridge can wait.`,
  title: `${who} says the bridge can wait`,
  date: at % 2 === 0 ? tuesday : thursday,
  who: [who]
});

const MINUTE = [
  'the horn sounds',
  'the ramp goes down',
  'the first car rolls off',
  'the captain waves',
  'a band begins to play',
  'a dog jumps into the water',
  'the mayor cuts the ribbon'
];

export const ODD_STORIES: readonly OddStory[] = [
  {
    what: 'one event',
    marks: 1,
    says: ['1 event, 1 actor'],
    story: tellStory({
      title: 'The ferry sails again',
      standfirst: 'After the storm, the harbour board reopens the line.',
      told: [
        {
          text: 'The Harbour Board reopened the ferry line on Tuesday.',
          title: 'Harbour Board reopens the ferry line',
          kind: 'action',
          date: tuesday,
          who: ['Harbour Board']
        }
      ]
    })
  },
  {
    what: 'no event',
    marks: 0,
    says: ['0 events', 'No event has been read from this article.', 'Its text follows, unmarked.'],
    story: tellStory({
      title: 'A recipe for a quiet Sunday',
      standfirst: 'Nothing happens in it, and nobody says a word.',
      told: [],
      more: [
        'Two onions, a little butter, and patience.',
        'The bread should be older than a day and younger than a week.'
      ]
    })
  },
  {
    what: 'forty actors',
    marks: 40,
    says: ['40 events, 40 actors'],
    story: tellStory({
      title: 'Forty councillors speak about one bridge',
      standfirst: 'Each of them has a lane.',
      told: COUNCIL.map(speech),
      sides: [
        { id: 'north', name: 'North bank', colour: 'blue' },
        { id: 'south', name: 'South bank', colour: 'amber' }
      ],
      cast: (name) => ({
        side: ['Marsh', 'Nolan'].some((last) => name.endsWith(last))
          ? 'north'
          : name.endsWith('Quill')
            ? null
            : 'south',
        role: 'councillor'
      })
    })
  },
  {
    what: 'a name of 300 characters',
    marks: 2,
    says: ['2 events, 1 actor', COMMITTEE],
    story: tellStory({
      title: 'A committee with a long name meets',
      standfirst: 'Nothing else about it is long.',
      told: [
        {
          text: `The ${COMMITTEE} met on Wednesday.`,
          title: `${COMMITTEE} meets`,
          kind: 'meeting',
          date: wednesday,
          who: [COMMITTEE]
        },
        {
          text: `“We shall be brief,” the ${COMMITTEE} said on Thursday.`,
          title: '“We shall be brief”',
          quote: 'We shall be brief,',
          kind: 'quote',
          date: thursday,
          who: [COMMITTEE]
        }
      ],
      cast: () => ({ role: `secretary of the ${COMMITTEE}` })
    })
  },
  {
    what: 'names written from right to left',
    marks: 3,
    says: ['רות אלמוג', 'דוד בן־שמעון'],
    story: tellStory({
      title: 'Two neighbours agree about a fence',
      standfirst: 'רות אלמוג and דוד בן־שמעון share a garden.',
      told: [
        {
          text: 'רות אלמוג and דוד בן־שמעון met at the fence on Wednesday.',
          title: 'רות אלמוג meets דוד בן־שמעון',
          kind: 'meeting',
          date: wednesday,
          who: ['רות אלמוג', 'דוד בן־שמעון']
        },
        {
          text: '“הגדר תישאר במקומה,” said דוד בן־שמעון on Thursday.',
          title: 'דוד בן־שמעון: “הגדר תישאר במקומה”',
          quote: 'הגדר תישאר במקומה,',
          kind: 'quote',
          date: thursday,
          who: ['דוד בן־שמעון']
        }
      ]
    })
  },
  {
    what: 'all events in one minute',
    marks: MINUTE.length,
    says: ['7 events, 1 actor', 'Thu 5 Feb 2026'],
    story: tellStory({
      title: 'One minute at the pier',
      standfirst: 'All of it happens at 14:03 on Thursday; the day is all that a date here tells.',
      told: MINUTE.map((act) => ({
        text: `At 14:03 on Thursday, ${act} at the Old Pier.`,
        title: `At 14:03, ${act}`,
        kind: 'action' as const,
        date: thursday,
        who: ['Old Pier']
      }))
    })
  },
  {
    what: 'nothing dated',
    marks: 3,
    says: ['No date given', 'Only the publication bounds these.'],
    story: tellStory({
      title: 'What the lighthouse keeper told',
      standfirst: 'He does not say when any of it was.',
      told: [
        {
          text: 'Jonas Reed said he once saw a green light.',
          title: 'Jonas Reed says he once saw a green light',
          date: undated,
          who: ['Jonas Reed']
        },
        {
          text: 'Marta Voss believes it was a ship.',
          title: 'Marta Voss believes it was a ship',
          modality: 'opinion',
          date: undated,
          who: ['Marta Voss']
        },
        {
          text: 'Jonas Reed often rows out to look.',
          title: 'Jonas Reed often rows out to look',
          kind: 'action',
          modality: 'recurring',
          date: undated,
          who: ['Jonas Reed']
        }
      ]
    })
  },
  {
    what: '3,000 years between two events',
    marks: 2,
    says: ['990 BC', '3,014 years without events'],
    story: tellStory({
      title: 'A wall is found again',
      standfirst: 'Built in 990 BC, dug up on Tuesday.',
      told: [
        {
          text: 'The wall was built in 990 BC by Masons of the Hill.',
          title: 'Masons of the Hill build the wall',
          kind: 'action',
          date: longAgo,
          who: ['Masons of the Hill']
        },
        {
          text: 'Lena Hart uncovered the wall on Tuesday.',
          title: 'Lena Hart uncovers the wall',
          kind: 'action',
          date: tuesday,
          who: ['Lena Hart']
        }
      ]
    })
  }
];
