import { describe, expect, it } from 'vitest';
import { BadInput } from '#lib/domain/bad-input.ts';
import type { Correction } from '#lib/domain/correction.ts';
import type { Extraction } from '#lib/domain/extraction.ts';
import { compareEvents } from '#lib/domain/order.ts';
import type { StoryFile } from '#lib/domain/story-file.ts';
import type { Story } from '#lib/domain/story.ts';
import { composeStory } from '#lib/story/compose.ts';
import { anExtraction, type Mutable } from './an-extraction.ts';

const FILE: StoryFile = {
  slug: 'keller',
  title: 'A visit to Oslo',
  standfirst: 'What is known of it.',
  articles: ['keller'],
  sides: [{ id: 'norway', name: 'Norway', colour: 'red' }],
  review: { status: 'read by machine' }
};
const HAND = { why: 'Seen in the minutes.', by: 'R. Reader', on: '2025-06-01' };
const VISIT = { article: 'keller', exact: 'visited Oslo' };
const QUOTE = { article: 'keller', exact: 'We will keep talking' };
const KELLER = { article: 'keller', exact: 'Anna Keller' };
const OFFICIALS = { article: 'keller', exact: 'two officials' };
const OSLO = { article: 'keller', exact: 'Oslo' };

function compose(
  entries: readonly Correction[] = [],
  sources: readonly Extraction[] = [anExtraction()]
): Story {
  return composeStory(FILE, sources, { file: 'keller.corrections.json', entries });
}

function event(story: Story, id: string): Story['events'][number] {
  const found = [...story.events, ...story.setAside].find((each) => each.id === id);
  if (!found) throw new RangeError(`no event ${id}`);
  return found;
}

function another(plant: (draft: Mutable<Extraction>) => void = () => {}): Extraction {
  return anExtraction((draft) => {
    draft.article.id = 'second';
    for (const { evidence } of draft.events) {
      for (const item of evidence) if (item.type === 'span') item.article = 'second';
    }
    plant(draft);
  });
}

describe('composeStory', () => {
  it('keeps actors, events and sources as the machine read them where nobody corrected', () => {
    const source = anExtraction();
    const story = compose([], [source]);
    expect(story.sources).toEqual([source]);
    expect(story.events).toEqual(
      source.events.map((each) => ({ ...each, hand: null, accounts: [], contradictions: [] }))
    );
    expect(story.setAside).toEqual([]);
    expect(story.actors.map(({ id }) => id)).toEqual(['anna-keller', 'oslo', 'two-officials']);
    expect(story.actors.every(({ edits }) => edits.length === 0)).toBe(true);
    expect(story.actors[0]?.mentions[0]?.article).toBe('keller');
  });

  it('lists the sides of the file first, then those that the text has, in grey', () => {
    expect(compose().sides).toEqual([
      { id: 'norway', name: 'Norway', colour: 'red' },
      { id: 'switzerland', name: 'Switzerland', colour: 'grey' }
    ]);
  });

  it('calls a side by the name of its state where the text has it', () => {
    const source = anExtraction((draft) => {
      for (const actor of draft.actors)
        if (actor.id === 'oslo')
          Object.assign(actor, { id: 'switzerland', name: 'the Swiss Confederation' });
      for (const each of draft.events)
        each.actors = each.actors.filter(({ actor }) => actor !== 'oslo');
    });
    expect(compose([], [source]).sides.at(-1)?.name).toBe('the Swiss Confederation');
  });

  it('gives the same story for the same input', () => {
    expect(JSON.stringify(compose())).toBe(JSON.stringify(compose()));
  });
});

describe('composeStory with several articles', () => {
  it('joins actors by id, with the mentions of each article', () => {
    const keller = compose([], [anExtraction(), another()]).actors.find(
      ({ id }) => id === 'anna-keller'
    );
    expect(keller?.mentions.map(({ article }) => article)).toEqual([
      'keller',
      'keller',
      'second',
      'second'
    ]);
    expect(keller?.roles).toEqual(['President']);
  });

  it('takes the fuller name and the first side that an article gives', () => {
    const vague = anExtraction((draft) => {
      for (const actor of draft.actors)
        if (actor.id === 'anna-keller') Object.assign(actor, { name: 'Keller', side: null });
    });
    const keller = compose([], [vague, another()]).actors.find(({ id }) => id === 'anna-keller');
    expect(keller).toMatchObject({ name: 'Anna Keller', side: 'switzerland' });
  });

  it('never joins the unnamed sources of two articles', () => {
    const story = compose([], [anExtraction(), another()]);
    expect(story.actors.filter(({ kind }) => kind === 'unnamed').map(({ id }) => id)).toEqual([
      'two-officials',
      'two-officials--second'
    ]);
    expect(event(story, 'visit-1').accounts.map(({ attribution }) => attribution.sources)).toEqual([
      ['two-officials'],
      ['two-officials--second']
    ]);
  });

  it('keeps the events of both in one order', () => {
    const { events } = compose([], [anExtraction(), another()]);
    expect(events.map(({ kind }) => kind).sort()).toEqual([
      'non-confirmation',
      'publication',
      'publication',
      'quote',
      'visit'
    ]);
    expect(events).toEqual([...events].sort(compareEvents));
  });
});

describe('corrections', () => {
  it('rename an event and keep the machine’s title', () => {
    const story = compose([{ do: 'rename', event: VISIT, to: 'Keller goes to Oslo', ...HAND }]);
    expect(event(story, 'visit-1').title).toBe('Keller goes to Oslo');
    expect(event(story, 'visit-1').edits).toEqual([
      { field: 'title', machine: 'Anna Keller visited Oslo', ...HAND }
    ]);
    expect(event(story, 'quote-1').edits).toEqual([]);
    expect(story.sources[0]?.events[0]?.title).toBe('Anna Keller visited Oslo');
  });

  it('rename an actor and keep the machine’s name', () => {
    const story = compose([{ do: 'rename', actor: OFFICIALS, to: 'Two Swiss officials', ...HAND }]);
    const actor = story.actors.find(({ id }) => id === 'two-officials');
    expect(actor).toMatchObject({
      name: 'Two Swiss officials',
      edits: [{ field: 'name', machine: 'two officials' }]
    });
  });

  it('hide an event, which stays among what was set aside', () => {
    const story = compose([{ do: 'hide', event: VISIT, ...HAND }]);
    expect(story.events.map(({ id }) => id)).not.toContain('visit-1');
    expect(story.setAside.map(({ id, edits }) => [id, edits.length])).toEqual([['visit-1', 1]]);
  });

  it('merge two events: words, quotes and actors go over, date and title stay', () => {
    const story = compose([{ do: 'merge', event: QUOTE, into: VISIT, ...HAND }]);
    const visit = event(story, 'visit-1');
    expect(visit).toMatchObject({
      title: 'Anna Keller visited Oslo',
      date: { edtf: '2025-05-06' }
    });
    expect(visit.evidence).toHaveLength(2);
    expect(visit.quotes).toHaveLength(1);
    expect(visit.actors.map(({ actor }) => actor)).toEqual(['anna-keller', 'oslo']);
    expect(visit.edits.map(({ field }) => field)).toEqual(['evidence']);
    expect(story.setAside.map(({ id }) => id)).toEqual(['quote-1']);
  });

  it('merge two actors in every event, each of which is marked', () => {
    const story = compose([{ do: 'merge', actor: OFFICIALS, into: KELLER, ...HAND }]);
    expect(story.actors.map(({ id }) => id)).toEqual(['anna-keller', 'oslo']);
    expect(story.actors[0]?.mentions).toHaveLength(3);
    expect(event(story, 'visit-1').attribution.sources).toEqual(['anna-keller']);
    expect(event(story, 'visit-1').edits.map(({ field }) => field)).toEqual(['actors']);
    expect(event(story, 'quote-1').edits).toEqual([]);
  });

  it('link an actor to an event', () => {
    const story = compose([{ do: 'link', event: QUOTE, actor: OSLO, role: 'venue', ...HAND }]);
    expect(event(story, 'quote-1').actors).toEqual([
      { actor: 'anna-keller', role: 'speaker' },
      { actor: 'oslo', role: 'venue' }
    ]);
    expect(event(story, 'quote-1').edits).toMatchObject([
      { field: 'actors', machine: 'Anna Keller' }
    ]);
  });

  it('find the event with the narrowest evidence, or the one of a kind', () => {
    const twoOnOne = anExtraction((draft) => {
      for (const each of draft.events) {
        if (each.id !== 'non-confirmation-1') continue;
        each.evidence = draft.events.find(({ id }) => id === 'quote-1')?.evidence ?? [];
      }
    });
    const hide = (kind?: 'quote' | 'non-confirmation'): readonly Correction[] => [
      { do: 'hide', event: kind ? { ...QUOTE, kind } : QUOTE, ...HAND }
    ];
    expect(compose(hide('quote'), [twoOnOne]).setAside.map(({ id }) => id)).toEqual(['quote-1']);
    expect(() => compose(hide(), [twoOnOne])).toThrow(
      /fits 2 events \(quote “.*”, non-confirmation “.*”\)/
    );
  });

  const wrong: readonly (readonly [what: string, entry: Correction, says: RegExp])[] = [
    [
      'an article that the story lacks',
      { do: 'hide', event: { ...VISIT, article: 'other' }, ...HAND },
      /\/1\/event: names article other; wanted one of keller/
    ],
    [
      'words that the article lacks',
      { do: 'hide', event: { ...VISIT, exact: 'visited Bergen' }, ...HAND },
      /\/1\/event: "visited Bergen" does not stand in article keller/
    ],
    [
      'words that no event rests on',
      { do: 'hide', event: { ...VISIT, exact: 'two officials said' }, ...HAND },
      /\/1\/event: "two officials said" in article keller fits no event/
    ],
    [
      'part of a mention',
      { do: 'rename', actor: { ...KELLER, exact: 'Anna' }, to: 'A. Keller', ...HAND },
      /\/1\/actor: "Anna" in article keller fits no actor/
    ],
    [
      'a merge with itself',
      { do: 'merge', actor: KELLER, into: { ...KELLER, exact: 'Keller' }, ...HAND },
      /\/1: both targets are "anna-keller"/
    ]
  ];
  it.each(wrong)('name file and entry for %s', (_what, entry, says) => {
    const fine: Correction = { do: 'rename', event: VISIT, to: 'Keller in Oslo', ...HAND };
    const run = (): Story => compose([fine, entry]);
    expect(run).toThrow(BadInput);
    expect(run).toThrow(/^keller\.corrections\.json: /);
    expect(run).toThrow(says);
  });
});
