import articleText from '../../data/articles/000_96fbdbca7af89b55.txt?raw';
import type { MentionForm } from '#lib/domain/actor.ts';
import type { Article } from '#lib/domain/article.ts';
import type { DateBasis, DateForm, EventDate, Precision } from '#lib/domain/date.ts';
import type { ActorRole, EventKind, Modality, SpanEvidence } from '#lib/domain/event.ts';
import { EXTRACTION_FORMAT, type Block, type Extraction } from '#lib/domain/extraction.ts';
import { compareEvents } from '#lib/domain/order.ts';
import type { Quote } from '#lib/domain/quote.ts';
import type { Story, StoryActor, StoryEvent } from '#lib/domain/story.ts';
import { dayNumber } from '#lib/time/day-number.ts';

/**
 * The first story as a correct reading has it, for tests of the page alone: written by hand, with every
 * offset computed from the article's own words, so that it stands when the pipeline changes.
 */
const ARTICLE = '000_96fbdbca7af89b55';
const PUBLISHED = dayNumber(2026, 2, 6);

const article: Article = {
  id: ARTICLE,
  text: articleText,
  published: '2026-02-06',
  zone: 'Europe/Paris',
  publisher: 'POLITICO',
  place: 'Paris',
  title: null,
  url: null,
  rights: 'POLITICO'
};

function at(exact: string, after = 0): { start: number; end: number; exact: string } {
  const start = articleText.indexOf(exact, after);
  if (start < 0) throw new RangeError(`sample story: the article lacks “${exact}”`);
  return { start, end: start + exact.length, exact };
}

const blocks: readonly Block[] = (() => {
  const paragraphs = articleText.split('\n\n').flatMap((text) => text.trim() || []);
  const standfirst = at('“If you want to call');
  const first = paragraphs[0] ?? '';
  const header = { start: 0, end: standfirst.start, role: 'header', number: null } as const;
  const deck = {
    start: standfirst.start,
    end: first.length + articleText.indexOf(first),
    role: 'standfirst',
    number: null
  } as const;
  const body = paragraphs.slice(1).map((exact, index) => ({
    ...span(exact),
    role: 'paragraph' as const,
    number: index + 1
  }));
  return [header, deck, { ...span('PARIS —'), role: 'dateline', number: null }, ...body];
})();

function span(exact: string): { start: number; end: number } {
  const { start, end } = at(exact);
  return { start, end };
}

function evidence(exact: string): SpanEvidence {
  const found = at(exact);
  const block = blocks.find(
    (each) => each.role !== 'dateline' && each.start <= found.start && found.end <= each.end
  );
  return { type: 'span', article: ARTICLE, ...found, paragraph: block?.number ?? 'standfirst' };
}

function date(
  edtf: string,
  form: DateForm,
  extent: readonly [number | null, number | null],
  rest: {
    precision?: Precision;
    approximate?: boolean;
    basis?: DateBasis;
    words?: string;
    says: string;
    inferred?: string;
  }
): EventDate {
  const words = rest.words === undefined ? null : at(rest.words);
  const step = {
    rule: 'sample',
    words,
    reference: '2026-02-06',
    result: edtf,
    says: rest.says,
    inferred: false
  };
  const inferred =
    rest.inferred === undefined
      ? []
      : [{ ...step, words: null, says: rest.inferred, inferred: true }];
  return {
    edtf,
    form,
    approximate: rest.approximate ?? false,
    precision: rest.precision ?? 'day',
    basis: rest.basis ?? 'relative',
    extent: { from: extent[0], to: extent[1] },
    trace: [step, ...inferred],
    withoutInference:
      inferred.length > 0
        ? { edtf: '[..2026-02-06]', extent: { from: null, to: PUBLISHED + 1 } }
        : null
  };
}

function day(month: number, dayOfMonth: number): number {
  return dayNumber(2026, month, dayOfMonth);
}

function quote(exact: string, speaker: string | null, extent: 'full' | 'part' = 'full'): Quote {
  const found = at(exact);
  return {
    id: `q${found.start}`,
    ...found,
    speaker,
    speakerMention: null,
    cue: null,
    rule: 'sample',
    extent
  };
}

function event(
  kind: EventKind,
  title: string,
  when: EventDate,
  actors: readonly (readonly [string, ActorRole])[],
  words: readonly string[],
  rest: {
    modality?: Modality;
    quotes?: readonly Quote[];
    sources?: readonly string[];
    sourceWords?: string;
    inference?: string;
  } = {}
): StoryEvent {
  const found = words.map(evidence);
  return {
    id: `${kind}-${found[0]?.start ?? 0}-${title.length}`,
    kind,
    title,
    modality: rest.modality ?? 'asserted',
    date: when,
    actors: actors.map(([actor, role]) => ({ actor, role })),
    evidence: found,
    quotes: rest.quotes ?? [],
    attribution: {
      sources: rest.sources ?? [],
      words: rest.sourceWords === undefined ? null : at(rest.sourceWords)
    },
    inferences: rest.inference === undefined ? [] : [{ rule: 'sample', says: rest.inference }],
    score: 50,
    edits: [],
    hand: null,
    accounts: [],
    contradictions: []
  };
}

function actor(
  id: string,
  name: string,
  side: string | null,
  kind: StoryActor['kind'],
  roles: readonly string[] = [],
  form: MentionForm = 'name'
): StoryActor {
  const mention = { ...at(name), form, rule: 'sample', inferred: false, article: ARTICLE };
  return { id, kind, name, roles, side, mentions: [mention], inferences: [], edits: [] };
}

const actors: readonly StoryActor[] = [
  actor('vladimir-putin', 'Vladimir Putin', 'russia', 'person'),
  actor('emmanuel-macron', 'Emmanuel Macron', 'france', 'person', ['French President']),
  actor('sergey-lavrov', 'Sergey Lavrov', 'russia', 'person', ['Foreign Minister']),
  actor('bonne', 'Bonne', 'france', 'person', ['top diplomatic adviser']),
  actor('two-eu-diplomats', 'Two EU diplomats', 'european-union', 'unnamed', [], 'description'),
  actor('russia', 'Russia', 'russia', 'state'),
  actor('yury-ushakov', 'Yury Ushakov', 'russia', 'person', ['top Putin aide']),
  actor('ukraine', 'Ukraine', 'ukraine', 'state'),
  actor('united-states', 'United States', 'united-states', 'state'),
  actor('french-officials', 'French officials', 'france', 'unnamed', [], 'description'),
  actor('dmitry-peskov', 'Dmitry Peskov', 'russia', 'person', ['Kremlin spokesperson']),
  actor('his-office', 'his office', 'france', 'organisation', [], 'description'),
  actor('tatiana-stanovaya', 'Tatiana Stanovaya', null, 'person', ['Prominent Russia analyst'])
];

const TUESDAY = 'The last Tuesday before publication.';
const ORDER = 'No day is given. It follows what it speaks of and stands before publication.';
const invasionYear = (edtf: string, approximate: boolean, says: string): EventDate =>
  date(edtf, 'unit', [dayNumber(2022, 1, 1), dayNumber(2023, 1, 1)], {
    precision: 'year',
    approximate,
    basis: approximate ? 'event' : 'stated',
    words: approximate ? 'shortly after' : 'in 2022',
    says
  });

const events: readonly StoryEvent[] = [
  event(
    'action',
    'Russia’s full-scale invasion of Ukraine',
    invasionYear('2022', false, 'The article gives the year and no more.'),
    [
      ['russia', 'agent'],
      ['ukraine', 'patient']
    ],
    ['Russia’s full-scale invasion of Ukraine in 2022']
  ),
  event(
    'call',
    'have not spoken directly since',
    invasionYear('2022~', true, '“Shortly after” counts from the invasion of 2022.'),
    [
      ['vladimir-putin', 'participant'],
      ['emmanuel-macron', 'participant']
    ],
    [
      'The leaders have not spoken directly since shortly after Russia’s full-scale invasion of Ukraine in 2022.'
    ]
  ),
  event(
    'statement',
    'would somehow call [Vladimir] Putin',
    date('[2026-01-21~..2026-01-23~]', 'within', [day(1, 21), day(1, 24)], {
      approximate: true,
      words: 'about two weeks ago',
      says: 'Two weeks before the interview in which it is said.'
    }),
    [
      ['emmanuel-macron', 'speaker'],
      ['vladimir-putin', 'subject']
    ],
    [
      'French President Emmanuel Macron about two weeks ago once again said he would somehow call [Vladimir] Putin'
    ],
    {
      modality: 'reported',
      sources: ['sergey-lavrov'],
      sourceWords: 'Sergey Lavrov said',
      quotes: [
        quote(
          'French President Emmanuel Macron about two weeks ago once again said he would somehow call [Vladimir] Putin,',
          'sergey-lavrov'
        )
      ]
    }
  ),
  event(
    'visit',
    'Bonne visited the Russian capital',
    date('2026-02-03', 'unit', [day(2, 3), day(2, 4)], { words: 'Tuesday', says: TUESDAY }),
    [['bonne', 'agent']],
    [
      'Bonne visited the Russian capital Tuesday to lay the groundwork for Putin and Macron to resume speaking'
    ],
    {
      modality: 'unnamed sources',
      sources: ['two-eu-diplomats'],
      sourceWords: 'Two EU diplomats',
      inference: 'The French president’s top diplomatic adviser is read as Bonne.'
    }
  ),
  event(
    'meeting',
    'Bonne met with top Putin aide Yury Ushakov',
    date('2026-02-03~', 'unit', [day(2, 3), day(2, 4)], {
      approximate: true,
      basis: 'inherited',
      says: 'Taken over from Bonne’s visit, on which the meeting is told.'
    }),
    [
      ['bonne', 'participant'],
      ['yury-ushakov', 'participant']
    ],
    ['One of the diplomats said Bonne met with top Putin aide Yury Ushakov'],
    {
      modality: 'unnamed sources',
      sources: ['two-eu-diplomats'],
      sourceWords: 'One of the diplomats'
    }
  ),
  event(
    'quote',
    '“technical talks”',
    date('2026-02-03', 'unit', [day(2, 3), day(2, 4)], { words: 'Tuesday', says: TUESDAY }),
    [['emmanuel-macron', 'speaker']],
    [
      'Macron had said Tuesday that “technical talks” were underway in the effort to reestablish dialogue'
    ],
    { quotes: [quote('technical talks', 'emmanuel-macron', 'part')] }
  ),
  event(
    'quote',
    '“and in consultation with President Zelenskyy …”',
    date('2026-02-04', 'unit', [day(2, 4), day(2, 5)], {
      words: 'Wednesday',
      says: 'The last Wednesday before publication.'
    }),
    [
      ['his-office', 'speaker'],
      ['emmanuel-macron', 'subject']
    ],
    [
      'his office Wednesday said that such talks are being held transparently “and in consultation with President Zelenskyy and with our main European colleagues.”'
    ],
    {
      quotes: [
        quote(
          'and in consultation with President Zelenskyy and with our main European colleagues.',
          'his-office'
        )
      ]
    }
  ),
  event(
    'non-confirmation',
    'did the same Thursday … out of “solidarity”',
    date('2026-02-05', 'unit', [day(2, 5), day(2, 6)], {
      words: 'Thursday',
      says: 'The last Thursday before publication.'
    }),
    [['dmitry-peskov', 'speaker']],
    [
      'Kremlin spokesperson Dmitry Peskov did the same Thursday at his daily press briefing out of “solidarity”'
    ],
    { modality: 'not confirmed', quotes: [quote('solidarity', 'dmitry-peskov', 'part')] }
  ),
  event(
    'non-confirmation',
    'French officials declined to confirm or deny',
    date('[2026-02-03..2026-02-06]', 'within', [day(2, 3), PUBLISHED + 1], {
      basis: 'order',
      says: ORDER
    }),
    [['french-officials', 'speaker']],
    ['French officials declined to confirm or deny Bonne’s visit.'],
    { modality: 'not confirmed' }
  ),
  event(
    'statement',
    'confirmed to POLITICO that Bonne visited',
    date('[2026-02-03..2026-02-06]', 'within', [day(2, 3), PUBLISHED + 1], {
      basis: 'order',
      says: ORDER
    }),
    [['two-eu-diplomats', 'speaker']],
    [
      'Two EU diplomats, granted anonymity to speak candidly about the delicate talks, confirmed to POLITICO'
    ]
  ),
  event(
    'quote',
    '“It’s pathetic diplomacy.”',
    date('[2026-02-04..2026-02-06]', 'within', [day(2, 4), PUBLISHED + 1], {
      basis: 'event',
      words: 'just days after',
      says: 'Days after the adviser’s journey, and before publication.',
      inferred: 'The adviser’s journey is read as Bonne’s visit of Tue 3 Feb.'
    }),
    [
      ['sergey-lavrov', 'speaker'],
      ['emmanuel-macron', 'subject']
    ],
    [
      '“You know, this is not serious. It’s pathetic diplomacy. If you want to call and have a serious conversation, then call. Putin will always pick up the phone. He will always hear out any proposals, especially serious ones,” Lavrov said.'
    ],
    {
      quotes: [
        quote(
          'You know, this is not serious. It’s pathetic diplomacy. If you want to call and have a serious conversation, then call. Putin will always pick up the phone. He will always hear out any proposals, especially serious ones,',
          'sergey-lavrov'
        )
      ]
    }
  ),
  event(
    'statement',
    'Europeans need to hold their own direct talks',
    date('[..2026-02-06]', 'undated', [null, PUBLISHED + 1], { basis: 'publication', says: ORDER }),
    [['emmanuel-macron', 'speaker']],
    ['Macron has repeatedly said Europeans need to hold their own direct talks with Moscow'],
    { modality: 'recurring' }
  ),
  event(
    'talks',
    'ongoing peace talks with Ukraine',
    date('2026-02-06', 'lasting', [null, PUBLISHED + 1], { basis: 'publication', says: ORDER }),
    [
      ['russia', 'participant'],
      ['ukraine', 'participant'],
      ['united-states', 'agent']
    ],
    ['Russia’s delegation in ongoing peace talks with Ukraine brokered by the United States'],
    { modality: 'ongoing' }
  ),
  event(
    'quote',
    '“but remains deeply [sic] sceptical …”',
    date('[..2026-02-06]', 'undated', [null, PUBLISHED + 1], { basis: 'publication', says: ORDER }),
    [['tatiana-stanovaya', 'speaker']],
    [
      'Prominent Russia analyst Tatiana Stanovaya wrote in a post on X that the Kremlin’s reaction signals it is open to Macron’s outreach “but remains deeply [sic] sceptical about what Europe can offer.”'
    ],
    {
      modality: 'opinion',
      quotes: [
        quote(
          'but remains deeply [sic] sceptical about what Europe can offer.',
          'tatiana-stanovaya'
        )
      ]
    }
  ),
  event(
    'publication',
    'Published by POLITICO',
    date('2026-02-06', 'unit', [PUBLISHED, PUBLISHED + 1], {
      basis: 'stated',
      says: 'The publisher’s date.'
    }),
    [],
    ['2026-02-06']
  )
];

const source: Extraction = {
  format: EXTRACTION_FORMAT,
  article,
  blocks,
  times: [],
  quotes: events.flatMap((each) => each.quotes),
  actors,
  events: events.toSorted(compareEvents),
  discards: []
};

export const sampleStory: Story = {
  slug: 'paris-moscow',
  title: 'Paris reaches for the phone. Moscow calls it pathetic.',
  standfirst: 'Each event is drawn no sharper than the article dates it.',
  medium: null,
  sides: [
    { id: 'france', name: 'France', colour: 'blue' },
    { id: 'russia', name: 'Russia', colour: 'red' },
    { id: 'european-union', name: 'European Union', colour: 'violet' },
    { id: 'ukraine', name: 'Ukraine', colour: 'amber' },
    { id: 'united-states', name: 'United States', colour: 'green' }
  ],
  sources: [source],
  actors,
  events: events.toSorted(compareEvents),
  setAside: [],
  apart: [],
  review: { status: 'read by machine' }
};
