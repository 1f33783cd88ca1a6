import { describe, expect, it } from 'vitest';
import type { Correction, Deed } from '#lib/domain/correction.ts';
import type { Extraction } from '#lib/domain/extraction.ts';
import type { StoryFile } from '#lib/domain/story-file.ts';
import type { StoryEvent } from '#lib/domain/story.ts';
import { composeWhatFits, type Composed } from '#lib/story/compose.ts';
import { UNTOUCHED } from '#lib/story/draft.ts';
import { anExtraction } from './an-extraction.ts';

const FILE: StoryFile = {
  slug: 'keller',
  title: 'A visit to Oslo',
  standfirst: '',
  articles: ['keller'],
  sides: [],
  review: { status: 'read by machine' }
};
const HAND = { why: '', by: 'R. Reader', on: '2025-06-01' };
const CHECKED = { by: 'R. Reader', on: '2025-06-01' };
const VISIT = { article: 'keller', exact: 'visited Oslo' };
const QUOTE = { article: 'keller', exact: 'We will keep talking' };
const KELLER = { article: 'keller', exact: 'Anna Keller' };
const OSLO = { article: 'keller', exact: 'Oslo' };

function compose(
  deeds: readonly Deed[],
  sources: readonly Extraction[] = [anExtraction()]
): Composed {
  return composeWhatFits(
    FILE,
    sources,
    deeds.map((deed): Correction => ({ ...deed, ...HAND }))
  );
}

function event({ story }: Composed, id: string): StoryEvent {
  const found = [...story.events, ...story.setAside].find((each) => each.id === id);
  if (!found) throw new RangeError(`no event ${id}`);
  return found;
}

describe('a correction of an event', () => {
  const facts: readonly (readonly [what: string, deed: Deed, field: string, machine: string])[] = [
    [
      'title',
      { do: 'rename', event: VISIT, to: 'Keller in Oslo' },
      'title',
      'Anna Keller visited Oslo'
    ],
    ['date', { do: 'date', event: VISIT, to: '2025-05' }, 'date', '2025-05-06'],
    ['kind', { do: 'kind', event: VISIT, to: 'meeting' }, 'kind', 'visit'],
    ['modality', { do: 'modality', event: VISIT, to: 'denied' }, 'modality', 'unnamed sources'],
    ['cast', { do: 'unlink', event: VISIT, actor: OSLO }, 'actors', 'Anna Keller, Oslo']
  ];
  it.each(facts)(
    'changes its %s, keeps what the machine read, and counts as a look at it',
    (_, deed, field, machine) => {
      const visit = event(compose([deed]), 'visit-1');
      expect(visit.edits).toEqual([{ field, machine, ...HAND }]);
      expect(visit.hand?.checked).toEqual(CHECKED);
    }
  );

  it('keeps the machine’s version however often a field is changed', () => {
    const visit = event(
      compose([
        { do: 'rename', event: VISIT, to: 'Keller in Oslo' },
        { do: 'rename', event: VISIT, to: 'Keller goes north' }
      ]),
      'visit-1'
    );
    expect(visit.title).toBe('Keller goes north');
    expect(visit.edits).toEqual([{ field: 'title', machine: 'Anna Keller visited Oslo', ...HAND }]);
  });

  const dates: readonly (readonly [edtf: string, form: string, precision: string])[] = [
    ['2025', 'unit', 'year'],
    ['2025-05-06~', 'unit', 'day'],
    ['[2025-05-04..2025-05-06]', 'within', 'day'],
    ['2025-05-04/..', 'lasting', 'day'],
    ['[..2025-05-06]', 'within', 'day']
  ];
  it.each(dates)('takes the date %s as it is written: %s, %s', (edtf, form, precision) => {
    const { date } = event(compose([{ do: 'date', event: VISIT, to: edtf }]), 'visit-1');
    expect(date).toMatchObject({ edtf, form, precision, basis: 'hand', withoutInference: null });
    expect(date.trace.map(({ rule, result }) => [rule, result])).toEqual([['by-hand', edtf]]);
  });

  it('leaves all as it is where a person only confirms it', () => {
    const [before] = [event(compose([]), 'visit-1')];
    expect(before.hand).toBeNull();
    expect(event(compose([{ do: 'confirm', event: VISIT }]), 'visit-1')).toEqual({
      ...before,
      hand: { ...UNTOUCHED, checked: CHECKED }
    });
  });

  it('puts a note, a mark and a picture beside it, which is no look at its facts', () => {
    const picture = {
      source: 'data:image/png;base64,AA==',
      credit: 'A. Photographer',
      alt: 'Oslo'
    };
    const composed = compose([
      { do: 'note', event: VISIT, text: 'Ask the embassy.' },
      { do: 'mark', event: VISIT, to: true },
      { do: 'picture', event: VISIT, to: picture }
    ]);
    expect(event(composed, 'visit-1')).toMatchObject({
      edits: [],
      hand: {
        checked: null,
        matters: true,
        notes: [{ text: 'Ask the embassy.', ...CHECKED }],
        picture
      }
    });
  });

  it('brings back what was taken off', () => {
    const composed = compose([
      { do: 'hide', event: VISIT },
      { do: 'show', event: VISIT }
    ]);
    expect(composed.story.setAside).toEqual([]);
    expect(event(composed, 'visit-1').edits).toEqual([]);
  });

  it('takes one piece of its evidence out into an event of its own', () => {
    const composed = compose([
      { do: 'merge', event: QUOTE, into: VISIT },
      { do: 'split', event: VISIT, words: QUOTE, made: 'm1', title: 'Keller on talks' }
    ]);
    expect(event(composed, 'visit-1')).toMatchObject({ evidence: { length: 1 }, quotes: [] });
    const own = event(composed, 'made-m1');
    expect(own.evidence.map((item) => (item.type === 'span' ? item.exact : ''))).toEqual([
      expect.stringContaining('We will keep talking')
    ]);
    expect(own.quotes).toHaveLength(1);
  });

  it('adds words of the article as a quote of a speaker', () => {
    const composed = compose([
      {
        do: 'quote',
        event: VISIT,
        words: { article: 'keller', exact: 'declined to comment' },
        speaker: OSLO
      }
    ]);
    expect(event(composed, 'visit-1').quotes).toMatchObject([
      { exact: 'declined to comment', speaker: 'oslo', rule: 'by-hand' }
    ]);
  });
});

describe('an event of a person’s own', () => {
  const OWN = {
    do: 'add',
    made: 'm1',
    title: 'Host declines to comment',
    date: '2025-05-07',
    kind: 'statement',
    modality: 'asserted',
    actors: [{ actor: OSLO, role: 'speaker' }]
  } as const;

  it('rests on words of the article, with the paragraph that they stand in', () => {
    const words = { article: 'keller', exact: 'Her host declined to comment.' };
    const composed = compose([{ ...OWN, evidence: words }]);
    const [text] = composed.story.sources.map(({ article }) => article.text);
    const own = event(composed, 'made-m1');
    expect(own.evidence).toMatchObject([{ type: 'span', exact: words.exact, paragraph: 2 }]);
    const [span] = own.evidence;
    expect(span?.type === 'span' ? text?.slice(span.start, span.end) : '').toBe(words.exact);
    expect(own.actors).toEqual([{ actor: 'oslo', role: 'speaker' }]);
  });

  it('rests on the person’s signed note where the article has no words for it', () => {
    const own = event(compose([{ ...OWN, evidence: { note: 'Told me by phone.' } }]), 'made-m1');
    expect(own.evidence).toEqual([
      { type: 'note', text: 'Told me by phone.', signedBy: 'R. Reader', signedOn: '2025-06-01' }
    ]);
  });

  it('is undated where the person gives no date', () => {
    const own = event(compose([{ ...OWN, date: null, evidence: { note: 'Heard.' } }]), 'made-m1');
    expect(own.date).toMatchObject({ form: 'undated', edtf: '[..2025-05-08]', basis: 'hand' });
  });

  it('leaves the machine’s event on the same words to be found by them', () => {
    const composed = compose([
      { ...OWN, kind: 'visit', evidence: VISIT },
      { do: 'rename', event: { ...VISIT, kind: 'visit' }, to: 'Keller in Oslo' }
    ]);
    expect(composed.unfitting).toEqual([]);
    expect([event(composed, 'visit-1').title, event(composed, 'made-m1').title]).toEqual([
      'Keller in Oslo',
      OWN.title
    ]);
  });

  it('can be corrected by what made it', () => {
    const composed = compose([
      { ...OWN, evidence: { note: 'Heard.' } },
      { do: 'rename', event: { made: 'm1' }, to: 'No comment' }
    ]);
    expect(event(composed, 'made-m1').title).toBe('No comment');
  });
});

describe('a correction of an actor', () => {
  it('puts it on another side', () => {
    const { story } = compose([{ do: 'side', actor: KELLER, to: 'norway' }]);
    expect(story.actors.find(({ id }) => id === 'anna-keller')).toMatchObject({
      side: 'norway',
      edits: [{ field: 'side', machine: 'switzerland' }]
    });
    expect(story.sides.map(({ id }) => id)).toContain('norway');
  });

  it('says that in some events it is another, with the mentions in their evidence', () => {
    const { story } = compose([
      { do: 'separate', actor: KELLER, events: [QUOTE], made: 'm1', name: 'Berta Keller' }
    ]);
    const mentions = (id: string): readonly string[] =>
      story.actors.find((actor) => actor.id === id)?.mentions.map(({ exact }) => exact) ?? [];
    expect([mentions('anna-keller'), mentions('made-m1')]).toEqual([['Anna Keller'], ['Keller']]);
    const speakers = story.events.flatMap(({ quotes }) => quotes.map(({ speaker }) => speaker));
    expect(speakers).toEqual(['made-m1']);
  });

  it('names an actor whom the machine missed', () => {
    const { story } = compose([
      {
        do: 'introduce',
        words: { article: 'keller', exact: 'Her host' },
        made: 'm1',
        name: 'The host',
        kind: 'person'
      },
      { do: 'link', event: VISIT, actor: { made: 'm1' }, role: 'participant' }
    ]);
    expect(story.actors.at(-1)).toMatchObject({ id: 'made-m1', mentions: [{ exact: 'Her host' }] });
    expect(story.events.find(({ id }) => id === 'visit-1')?.actors.at(-1)?.actor).toBe('made-m1');
  });

  it('puts lanes in order, the rest behind them', () => {
    const { story } = compose([{ do: 'lanes', actors: [OSLO] }]);
    expect(story.actors.map(({ id }) => id)).toEqual(['oslo', 'anna-keller', 'two-officials']);
  });
});

describe('a correction that does not fit', () => {
  const misfits: readonly (readonly [what: string, deed: Deed, at: string, says: RegExp])[] = [
    [
      'words that the article no longer has',
      { do: 'confirm', event: { ...VISIT, exact: 'went to Bergen' } },
      '/event',
      /does not stand in article keller/
    ],
    ['no date', { do: 'date', event: VISIT, to: 'soon' }, '/to', /“soon” is no date/],
    [
      'an event that was not made',
      { do: 'confirm', event: { made: 'm9' } },
      '/event',
      /“m9” is not in the story/
    ],
    [
      'words that are no evidence of it',
      { do: 'split', event: VISIT, words: QUOTE, made: 'm1', title: 'x' },
      '/words',
      /is no evidence of “Anna Keller visited Oslo”/
    ],
    [
      'an actor that nobody calls so',
      { do: 'lanes', actors: [KELLER, { article: 'keller', exact: 'BERN' }] },
      '/actors/1',
      /fits no actor/
    ],
    ['what is not hidden', { do: 'show', event: VISIT }, '/event', /fits no event/]
  ];
  it.each(misfits)('changes nothing and is told: %s', (_, deed, at, says) => {
    const { story, unfitting } = compose([{ do: 'confirm', event: QUOTE }, deed]);
    expect(unfitting).toMatchObject([{ index: 1, at }]);
    expect(unfitting[0]?.problem).toMatch(says);
    expect(story).toEqual(compose([{ do: 'confirm', event: QUOTE }]).story);
  });

  it('leaves those around it to apply', () => {
    const composed = compose([
      { do: 'confirm', event: { made: 'm9' } },
      { do: 'rename', event: VISIT, to: 'Keller in Oslo' }
    ]);
    expect(event(composed, 'visit-1').title).toBe('Keller in Oslo');
    expect(composed.unfitting).toHaveLength(1);
  });
});

describe('a target whose words stand twice', () => {
  const twice = anExtraction((draft) => {
    const again = draft.article.text.length;
    draft.article.text += draft.article.text;
    for (const each of [...draft.events]) {
      if (each.id !== 'visit-1') continue;
      draft.events.push({
        ...structuredClone(each),
        id: 'visit-2',
        evidence: each.evidence.map((item) =>
          item.type === 'span'
            ? { ...item, start: item.start + again, end: item.end + again }
            : item
        )
      });
    }
  });
  const start = twice.article.text.lastIndexOf(VISIT.exact);

  it('means the one where it says they begin', () => {
    const composed = compose([{ do: 'hide', event: { ...VISIT, start } }], [twice]);
    expect(composed.story.setAside.map(({ id }) => id)).toEqual(['visit-2']);
  });

  it('is told to fit both where it does not say', () => {
    expect(compose([{ do: 'hide', event: VISIT }], [twice]).unfitting[0]?.problem).toMatch(
      /fits 2 events/
    );
  });
});

describe('an event of a record', () => {
  const evidence = {
    type: 'record',
    file: 'moon.json',
    sha256: 'ab',
    row: 3,
    url: null,
    dated: '20 July 1969, 20:17'
  } as const;
  const lane: Deed = { do: 'introduce', words: null, made: 'lane', name: 'Crew', kind: 'group' };
  const landing: Deed = {
    do: 'add',
    made: 'landing',
    evidence,
    title: 'The Eagle lands',
    date: '1969-07-20',
    kind: 'other',
    modality: 'asserted',
    actors: [{ actor: { made: 'lane' }, role: 'participant' }]
  };

  it('is neither changed nor looked at by hand, and says in which row its date stands', () => {
    const composed = compose([lane, landing], []);
    expect(composed.unfitting).toEqual([]);
    const made = event(composed, 'made-landing');
    expect(made).toMatchObject({ evidence: [evidence], edits: [], hand: null });
    expect(made.date).toMatchObject({ edtf: '1969-07-20', basis: 'record' });
    expect(made.date.trace.map(({ says }) => says)).toEqual([
      'Row 3 of moon.json: “20 July 1969, 20:17”.'
    ]);
    expect(composed.story.actors).toMatchObject([
      { id: 'made-lane', name: 'Crew', kind: 'group', mentions: [], edits: [] }
    ]);
  });

  it('is corrected like any other', () => {
    const deeds: readonly Deed[] = [
      lane,
      landing,
      { do: 'rename', event: { made: 'landing' }, to: 'They land' }
    ];
    const made = event(compose(deeds, []), 'made-landing');
    expect(made.edits).toEqual([{ field: 'title', machine: 'The Eagle lands', ...HAND }]);
    expect(made.hand?.checked).toEqual(CHECKED);
  });

  it('has a description and a medium that stands elsewhere, which is no look at its facts', () => {
    const medium = { url: 'https://a.example/m.jpg', caption: 'The Eagle', credit: '', alt: '' };
    const deeds: readonly Deed[] = [
      lane,
      landing,
      { do: 'describe', event: { made: 'landing' }, to: 'With twenty seconds of fuel.' },
      { do: 'medium', event: { made: 'landing' }, to: medium }
    ];
    expect(event(compose(deeds, []), 'made-landing').hand).toEqual({
      ...UNTOUCHED,
      description: 'With twenty seconds of fuel.',
      medium
    });
    const taken = compose([
      ...deeds,
      { do: 'describe', event: { made: 'landing' }, to: '' },
      { do: 'medium', event: { made: 'landing' }, to: null }
    ]);
    expect(event(taken, 'made-landing').hand).toEqual(UNTOUCHED);
  });
});
