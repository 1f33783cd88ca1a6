import { describe, expect, it } from 'vitest';
import type { Correction } from '#lib/domain/correction.ts';
import type { Extraction } from '#lib/domain/extraction.ts';
import type { Story, StoryEvent } from '#lib/domain/story.ts';
import { extractArticle } from '#lib/extract/pipeline.ts';
import { composeStory } from '#lib/story/compose.ts';
import { sharesOf } from '#lib/story/told-by.ts';
import { AFFAIR, anArticle } from './some-articles.ts';

function compose(sources: readonly Extraction[], entries: readonly Correction[] = []): Story {
  const file = {
    slug: 'affair',
    title: 'An affair',
    standfirst: '',
    articles: sources.map(({ article }) => article.id),
    sides: [],
    review: { status: 'read by machine' }
  } as const;
  return composeStory(file, sources, { file: 'affair.corrections.json', entries });
}

function read(
  ...articles: readonly (readonly [published: string, ...paragraphs: string[]])[]
): Story {
  return compose(
    articles.map(([published, ...paragraphs], at) =>
      extractArticle(anArticle('abcdef'[at] ?? '', published, paragraphs))
    )
  );
}

/** The event of that title; of several, the one that most articles tell. */
function event(story: Story, title: RegExp): StoryEvent {
  const [first] = story.events
    .filter((each) => title.test(each.title))
    .toSorted((a, b) => b.accounts.length - a.accounts.length);
  if (first === undefined) throw new RangeError(`no event ${String(title)}`);
  return first;
}

/** Articles that tell an event, as the story joins them. */
function tellers({ accounts, evidence }: StoryEvent): readonly string[] {
  if (accounts.length > 0) return accounts.map(({ article }) => article);
  return [...new Set(evidence.flatMap((item) => (item.type === 'span' ? item.article : [])))];
}

const affair = compose(AFFAIR);

describe('an event that several sources tell', () => {
  const visit = event(affair, /visits Oslo/);

  it('is one, with the words of all', () => {
    expect(
      visit.evidence.map((item) => item.type === 'span' && [item.article, item.exact])
    ).toEqual([
      ['example', 'Swiss President Anna Keller visited Oslo on Tuesday'],
      ['courier', 'President Keller visited Oslo on 3 February'],
      ['courier', 'toured its harbour']
    ]);
  });

  it('keeps what each article has, as the machine read it there', () => {
    expect(
      visit.accounts.map(({ article, publisher, text, id, title, date, modality }) => [
        article,
        publisher,
        text === article,
        AFFAIR.some((source) =>
          source.events.some((each) => each.id === id && each.title === title)
        ),
        date.edtf,
        modality
      ])
    ).toEqual([
      ['example', 'The Example', true, true, '2026-02-03', 'reported'],
      ['courier', 'The Courier', true, true, '2026-02-03', 'asserted']
    ]);
  });

  it('says by which rule it is one, and with which words', () => {
    expect(visit.inferences).toEqual([
      {
        rule: 'told-by-several',
        says: 'Told by 2 sources, The Example and The Courier; read as one event, since they tell it of the same people in like words (“visited”).'
      }
    ]);
  });

  it('has the id of the first that tells it', () => {
    expect(AFFAIR[0]?.events.map(({ id }) => id)).toContain(visit.id);
    const reversed = event(compose(AFFAIR.toReversed()), /visits Oslo/);
    expect(AFFAIR[1]?.events.map(({ id }) => id)).toContain(reversed.id);
  });

  it('has a quote once that both quote, whatever marks stand around it', () => {
    const quote = event(affair, /strait/);
    expect(tellers(quote)).toEqual(['example', 'courier']);
    expect(quote.quotes.map(({ exact }) => exact)).toEqual([
      'We will keep the strait open for every ship that sails under a flag,'
    ]);
  });

  it('leaves events that one article tells as they are', () => {
    const [road] = affair.events.filter(({ title }) => title.includes('harbour road'));
    const alone = AFFAIR[0]?.events.find(({ id }) => id === road?.id);
    expect(road).toEqual({ ...alone, hand: null, accounts: [], contradictions: [] });
  });

  it('is told by nobody who denies it', () => {
    expect(tellers(event(affair, /^Haas signs.*waters$/))).not.toContain('observer');
  });
});

const TREATY = 'signed the fishing treaty for the northern waters';

const TOGETHER: readonly (readonly [
  what: string,
  first: [string, string],
  second: [string, string],
  date: string
])[] = [
  [
    'a day within a year: the day',
    ['2026-02-05', `Jonas Haas ${TREATY} in 2025.`],
    ['2026-02-06', `Jonas Haas ${TREATY} on 4 March 2025.`],
    '2025-03-04'
  ],
  [
    'a day where the other gives none: the day',
    ['2026-02-05', `Jonas Haas ${TREATY}.`],
    ['2026-02-06', `On Wednesday, Jonas Haas ${TREATY}.`],
    '2026-02-04'
  ],
  [
    'no day in either: what the first publication bounds',
    ['2026-02-05', `Jonas Haas ${TREATY}.`],
    ['2026-02-06', `Jonas Haas ${TREATY}, people said.`],
    '[..2026-02-05]'
  ],
  [
    'days of a meeting of two, in other words',
    ['2026-02-05', 'Anna Keller met Jonas Haas in Oslo on Tuesday.'],
    ['2026-02-06', 'On 3 February, Jonas Haas and Anna Keller held a long meeting.'],
    '2026-02-03'
  ]
];

const APART: readonly (readonly [
  what: string,
  first: [string, string],
  second: [string, string]
])[] = [
  [
    'another actor',
    ['2026-02-05', `On Wednesday, Jonas Haas ${TREATY}.`],
    ['2026-02-06', `On Wednesday, Ida Berg ${TREATY}.`]
  ],
  [
    'the same actor, another act',
    ['2026-02-05', 'On Wednesday, Jonas Haas opened the new harbour in Bergen.'],
    ['2026-02-06', 'On Wednesday, Jonas Haas closed the old prison in Bergen.']
  ],
  [
    'other figures',
    ['2026-02-05', 'Nordic Steel cut 400 jobs at its Bergen plant on Wednesday.'],
    ['2026-02-06', 'Nordic Steel cut 900 jobs at its Bergen plant on Wednesday.']
  ],
  [
    'the same words weeks later',
    ['2026-02-05', `On Wednesday, Jonas Haas ${TREATY}.`],
    ['2026-03-05', `On Wednesday, Jonas Haas ${TREATY}.`]
  ],
  [
    'a plan and the act',
    ['2026-02-03', 'Jonas Haas will sign the fishing treaty for the northern waters on Wednesday.'],
    ['2026-02-05', `Jonas Haas ${TREATY} on Wednesday.`]
  ],
  [
    'what only unnamed sources do',
    ['2026-02-05', 'Two officials said the talks about the northern waters had been difficult.'],
    [
      '2026-02-06',
      'Two officials said the talks about the northern waters had been difficult and long.'
    ]
  ],
  [
    'two statements of one speaker on one day',
    ['2026-02-05', 'Jonas Haas said on Wednesday that taxes on salmon would rise.'],
    ['2026-02-05', 'Jonas Haas said on Wednesday that the army needed new ships.']
  ]
];

describe('two articles', () => {
  it.each(TOGETHER)('tell one event on %s', (_what, first, second, date) => {
    const [joined] = read(first, second).events.filter(({ accounts }) => accounts.length > 1);
    expect(joined && tellers(joined)).toEqual(['a', 'b']);
    expect(joined?.date.edtf).toBe(date);
    expect(joined?.contradictions).toEqual([]);
  });

  it.each(APART)('tell two events: %s', (_what, first, second) => {
    const { events } = read(first, second);
    expect(events.filter(({ accounts }) => accounts.length > 0)).toEqual([]);
    expect(events.filter(({ contradictions }) => contradictions.length > 0)).toEqual([]);
  });

  it('tell two events where one article tells two, however alike', () => {
    const { events } = read([
      '2026-02-05',
      `On Wednesday, Jonas Haas ${TREATY}.`,
      'On Wednesday, Jonas Haas signed the fishing treaty for the southern waters.'
    ]);
    expect(events.every(({ accounts }) => accounts.length === 0)).toBe(true);
  });
});

describe('contradictions', () => {
  const treaty = event(affair, /^Haas signs.*waters$/);

  it('of dates stand side by side, with counts, and the event claims all of them', () => {
    expect(treaty.contradictions.map(({ kind, says }) => [kind, says])).toEqual([
      [
        'date',
        '3 sources: 2 say 4 Feb 2026 (The Example; The Courier), 1 says 5 Feb 2026 (The Herald).'
      ],
      [
        'denied',
        '4 sources: 3 tell it (The Example; The Courier; The Herald), 1 says that it is denied (The Observer).'
      ]
    ]);
    expect(treaty.date).toMatchObject({ edtf: '[2026-02-04..2026-02-05]', form: 'within' });
    expect(treaty.date.trace.map(({ says, inferred }) => [says, inferred])).toEqual([
      ['The Example: Wed 4 Feb 2026.', false],
      ['The Courier: Wed 4 Feb 2026.', false],
      ['The Herald: Thu 5 Feb 2026.', false],
      ['The sources say different things, and none of them is picked.', true]
    ]);
    expect(treaty.date.withoutInference?.edtf).toBe('2026-02-04');
  });

  it('of a denial name both events, which stay two', () => {
    const denial = event(affair, /denies/);
    expect(
      denial.contradictions.map(({ kind, sides }) => [kind, sides.map((side) => side.event)])
    ).toEqual([['denied', [treaty.id, denial.id]]]);
    expect(denial.accounts).toEqual([]);
  });

  it('of speakers keep the quote of each', () => {
    const story = read(
      [
        '2026-02-05',
        '“We will keep the strait open for every ship under a flag,” Anna Keller said on Tuesday.'
      ],
      [
        '2026-02-06',
        '“We will keep the strait open for every ship under a flag,” Jonas Haas said on Tuesday.'
      ]
    );
    const quote = event(story, /strait/);
    expect(quote.contradictions.map(({ kind, says }) => [kind, says])).toEqual([
      [
        'speaker',
        '2 sources: 1 says that it was Anna Keller (The A), 1 says that it was Jonas Haas (The B).'
      ]
    ]);
    expect(quote.quotes.map(({ speaker }) => speaker)).toEqual(['anna-keller', 'jonas-haas']);
    expect(new Set(quote.quotes.map(({ id }) => id)).size).toBe(2);
  });

  it('are none between a year and a day in it, or a day and no day', () => {
    const story = read(
      ['2026-02-05', `Jonas Haas ${TREATY} in 2026.`],
      ['2026-02-06', `Jonas Haas ${TREATY} on Wednesday.`],
      ['2026-02-06', `Jonas Haas ${TREATY}.`]
    );
    expect(event(story, /signs/)).toMatchObject({
      contradictions: [],
      date: { edtf: '2026-02-04' }
    });
  });

  it('are none between what one source tells and denies itself', () => {
    const story = read(
      [
        '2026-02-05',
        `On Wednesday, Jonas Haas ${TREATY}. Ida Berg denied that Jonas Haas ${TREATY}.`
      ],
      ['2026-02-06', 'The weather in Oslo was fine on Wednesday.']
    );
    expect(story.events.flatMap(({ contradictions }) => contradictions)).toEqual([]);
  });
});

describe('a text under two mastheads', () => {
  const wire = AFFAIR[0]?.article.text ?? '';
  const copy = extractArticle(
    anArticle('mirror', '2026-02-06', ['Keller in Oslo, and a treaty', wire])
  );
  const story = compose([...AFFAIR, copy]);

  it('counts once, and names both', () => {
    const treaty = event(story, /^Haas signs.*waters$/);
    expect(treaty.accounts.map(({ article, text }) => [article, text])).toEqual([
      ['example', 'example'],
      ['courier', 'courier'],
      ['herald', 'herald'],
      ['mirror', 'example']
    ]);
    expect(treaty.contradictions[0]?.says).toBe(
      '3 sources: 2 say 4 Feb 2026 (The Example; The Courier; The Mirror, 2 texts), 1 says 5 Feb 2026 (The Herald).'
    );
    expect(treaty.inferences[0]?.says).toContain(
      'Told by 3 sources, The Example (also in The Mirror), The Courier and The Herald;'
    );
  });

  it('tells the same events, those of unnamed sources too', () => {
    const alone = compose(AFFAIR);
    const isTold = ({ kind }: StoryEvent): boolean => kind !== 'publication';
    expect(story.events.filter(isTold)).toHaveLength(alone.events.filter(isTold).length);
    const officials = event(story, /difficult/);
    expect(officials.inferences.map(({ says }) => says)).toEqual([
      'One text, printed in The Example and The Mirror, and counted once.'
    ]);
    expect(officials.actors.map(({ actor }) => actor)).toEqual(['two-officials']);
  });

  it('keeps the date of the first print when it is printed again a week later', () => {
    const late = extractArticle(anArticle('late', '2026-02-14', [wire]));
    const treaty = event(compose([AFFAIR[0] as Extraction, late]), /^Haas signs/);
    expect(treaty.date.edtf).toBe('2026-02-04');
    expect(treaty.accounts.map(({ date }) => date.edtf)).toEqual(['2026-02-04', '2026-02-11']);
    expect(treaty.contradictions).toEqual([]);
  });

  it('is two texts where one of the prints says otherwise', () => {
    const changed = wire.replace('on Wednesday', 'on Thursday');
    const other = extractArticle(anArticle('other', '2026-02-06', [changed]));
    const treaty = event(compose([AFFAIR[0] as Extraction, other]), /^Haas signs/);
    expect(treaty.contradictions.map(({ says }) => says)).toEqual([
      '2 sources: 1 says 4 Feb 2026 (The Example), 1 says 5 Feb 2026 (The Other).'
    ]);
    const visit = event(compose([AFFAIR[0] as Extraction, other]), /visits Oslo/);
    expect(new Set(visit.accounts.map(({ text }) => text)).size).toBe(1);
  });
});

describe('what each article added', () => {
  const shares = sharesOf(affair);
  const titles = (ids: readonly string[]): readonly string[] =>
    ids.map((id) => affair.events.find((each) => each.id === id)?.title ?? '');

  it('is what it tells alone, confirms and contradicts', () => {
    const [, courier, herald, observer] = shares;
    expect(titles(courier?.confirms ?? [])).toEqual([
      'Keller visits Oslo',
      'Haas signs the fishing treaty for the northern waters',
      'Keller: “We will keep the strait open for every ship that sails…”'
    ]);
    expect(titles(herald?.contradicts ?? [])).toEqual([
      'Haas signs the fishing treaty for the northern waters'
    ]);
    expect(titles(observer?.contradicts ?? [])).toEqual([
      'Berg denies that Jonas Haas had signed the fishing treaty for the northern waters'
    ]);
    expect(titles(observer?.alone ?? [])).toContain('Berg gives a speech in Bergen');
  });

  it('is nothing where it prints what another printed first', () => {
    const copy = extractArticle({
      ...(AFFAIR[0] as Extraction).article,
      id: 'zz',
      publisher: 'The Mirror'
    });
    const [first, second] = sharesOf(compose([AFFAIR[0] as Extraction, copy]));
    expect(second).toMatchObject({ alone: [], confirms: [] });
    expect(second?.repeats).toEqual(first?.alone);
  });
});

describe('corrections of a joined event', () => {
  const HAND = { why: 'Seen in the minutes.', by: 'R. Reader', on: '2026-03-01' };

  it.each([
    ['example', 'Prime Minister Jonas Haas signed'],
    ['courier', 'Norwegian Prime Minister Jonas Haas signed'],
    ['herald', 'On Thursday, Jonas Haas signed']
  ])('find it by the words of %s', (article, exact) => {
    const target = { article, exact, kind: 'decision' } as const;
    const story = compose(AFFAIR, [{ do: 'date', event: target, to: '2026-02-05', ...HAND }]);
    const treaty = event(story, /^Haas signs.*waters$/);
    expect(treaty).toMatchObject({ date: { edtf: '2026-02-05', basis: 'hand' } });
    expect(treaty.edits.map(({ machine }) => machine)).toEqual(['[2026-02-04..2026-02-05]']);
    expect(treaty.accounts).toHaveLength(3);
  });

  it('take one source out again', () => {
    const treaty = { article: 'herald', exact: 'On Thursday, Jonas Haas signed' };
    const story = compose(AFFAIR, [
      { do: 'split', event: treaty, words: treaty, made: 'other', title: 'Another treaty', ...HAND }
    ]);
    expect(event(story, /^Another treaty/)).toMatchObject({ accounts: [], contradictions: [] });
    const rest = event(story, /^Haas signs.*waters$/);
    expect(tellers(rest)).toEqual(['example', 'courier']);
    expect(rest.contradictions).toEqual([]);
    expect(event(story, /denies/).contradictions).toHaveLength(1);
  });
});
