import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '#lib/domain/article.ts';
import type { TimelineEvent } from '#lib/domain/event.ts';
import type { Extraction } from '#lib/domain/extraction.ts';
import type { StoryEvent } from '#lib/domain/story.ts';
import { extractArticle } from '#lib/extract/pipeline.ts';
import { parseAnnotationLine } from '#lib/io/annotation-input.ts';
import { joinSources } from '#lib/story/join-sources.ts';
import { sharesOf } from '#lib/story/told-by.ts';
import { describeWithShared } from '../../support/shared.ts';
import { anArticle } from './some-articles.ts';

/** What several of the articles tell, by the numbers of the articles: each of these was read and is one event. */
const TOLD_TWICE: readonly (readonly [articles: string, date: string])[] = [
  ['100911 102977', '2008-02'],
  ['279494 287096', '2004/..'],
  ['37313 89284', '2003-04-28'],
  ['127226 127248', '[2009-06-01..2009-06-04]']
];

describeWithShared('articles on one affair', 'eval/dev/raw.wikinews.jsonl', (path) => {
  let articles: readonly Extraction[];

  beforeAll(() => {
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    articles = lines.map((line, at) => extractArticle(parseAnnotationLine(line, at + 1).article));
  }, 60_000);

  const on = (...numbers: readonly string[]): readonly Extraction[] =>
    numbers.map((number) => {
      const found = articles.find(({ article }) => article.id.includes(`/${number}_`));
      if (found === undefined) throw new RangeError(`no article ${number}`);
      return found;
    });

  it.each(TOLD_TWICE)('%s tell one event, dated as both allow', (numbers, date) => {
    const joint = jointOf(joinSources(on(...numbers.split(' '))).events);
    expect(joint.map((event) => [numbersOf(event), event.date.edtf])).toEqual([[numbers, date]]);
    expect(joint[0]?.accounts.every(({ article, text }) => article === text)).toBe(true);
  });

  it('that date one event three days apart contradict each other, and neither is picked', () => {
    const [filing] = jointOf(joinSources(on('127226', '127248')).events);
    expect(
      filing?.contradictions.map(({ kind, sides }) => [kind, sides.map((side) => side.claim)])
    ).toEqual([['date', ['2009-06-01', '2009-06-04']]]);
    expect(filing?.contradictions[0]?.says).toMatch(
      /^2 sources: 1 says 1 Jun 2009 \(.*\), 1 says 4 Jun 2009 \(.*\)\.$/
    );
  });

  it('confirm each other in what both tell, and only in that', () => {
    const sources = on('279494', '287096');
    const [first, second] = sharesOf({ sources, ...joinSources(sources) });
    expect(first?.confirms).toHaveLength(1);
    expect(second?.confirms).toEqual(first?.confirms);
    expect([first?.repeats, second?.repeats, first?.contradicts]).toEqual([[], [], []]);
    expect(first?.alone).toHaveLength(numberTold(sources[0]) - 1);
    expect(second?.alone).toHaveLength(numberTold(sources[1]) - 1);
  });

  it('are joined in nothing else, though all 92 stand in one story', () => {
    const { events } = joinSources(articles);
    const known = new Set(TOLD_TWICE.map(([numbers]) => numbers));
    expect(jointOf(events).filter((event) => !known.has(numbersOf(event)))).toEqual([]);
    expect(events.filter(({ contradictions }) => contradictions.length > 0)).toHaveLength(1);
  });

  describe('with seeded edits', () => {
    /** Every seventh article; the edits are made of its own words. */
    const some = (): readonly Extraction[] => articles.filter((_, at) => at % 7 === 0);

    it('tell the same events where one is a copy with a headline of its own', () => {
      for (const source of some()) {
        const { article } = source;
        const copy = edited(article, article.text, ['A headline of our own']);
        const { events } = joinSources([source, copy]);
        const told = events.filter(({ kind }) => kind !== 'publication');
        expect(told.flatMap(({ contradictions }) => contradictions)).toEqual([]);
        expect(told.filter(({ accounts }) => textsOf(accounts) > 1)).toEqual([]);
        expect(told.filter(({ accounts }) => accounts.length === 2).length).toBeGreaterThanOrEqual(
          numberTold(source) - 1
        );
      }
    });

    it('contradict each other where one moves a weekday', () => {
      const moved = articles.flatMap((source) => {
        const event = source.events.find(
          (each) => weekdayOf(each) !== null && hasDoer(source, each)
        );
        const day = event && weekdayOf(event);
        if (!event || !day) return [];
        const { article } = source;
        const other = day.exact === 'Monday' ? 'Saturday' : 'Monday';
        const text = article.text.slice(0, day.start) + other + article.text.slice(day.end);
        return [joinSources([source, edited(article, text)]).events];
      });
      const found = moved.filter((events) => kindsIn(events).includes('date'));
      expect(moved.length).toBeGreaterThan(5);
      expect(found.length / moved.length).toBeGreaterThanOrEqual(0.8);
    });

    it('contradict each other where one gives a quote to somebody else', () => {
      const swapped = some().flatMap((source) => {
        const person = source.actors.find(
          ({ id, kind, name }) =>
            kind === 'person' &&
            /^\S+ \S+$/.test(name) &&
            source.quotes.some(
              ({ speaker, exact }) => speaker === id && exact.split(' ').length > 9
            )
        );
        if (!person) return [];
        const [first = '', last = ''] = person.name.split(' ');
        const text = source.article.text.replaceAll(first, 'Ida').replaceAll(last, 'Berg');
        return [joinSources([source, edited(source.article, text)]).events];
      });
      const found = swapped.filter((events) => kindsIn(events).includes('speaker'));
      expect(swapped.length).toBeGreaterThan(3);
      expect(found).toHaveLength(swapped.length);
    });

    it('contradict each other where one has it denied', () => {
      const denied = some().flatMap((source) => {
        const event = source.events.find((each) => hasDoer(source, each));
        const [words] = event?.evidence ?? [];
        if (!event || words?.type !== 'span') return [];
        const said = `Ida Berg denied that ${words.exact}.`;
        const other = extractArticle(
          anArticle('denial', source.article.published, [said, 'Berg gave no reason.'])
        );
        return [joinSources([source, other]).events];
      });
      const found = denied.filter((events) => kindsIn(events).includes('denied'));
      expect(denied.length).toBeGreaterThan(5);
      expect(found.length / denied.length).toBeGreaterThanOrEqual(0.8);
    });
  });
});

function jointOf(events: readonly StoryEvent[]): readonly StoryEvent[] {
  return events.filter(({ accounts }) => accounts.length > 0);
}

function numbersOf({ accounts }: StoryEvent): string {
  return accounts.map(({ article }) => /\d+/.exec(article)?.[0] ?? article).join(' ');
}

function numberTold(source: Extraction | undefined): number {
  return source?.events.filter(({ kind }) => kind !== 'publication').length ?? 0;
}

function textsOf(accounts: StoryEvent['accounts']): number {
  return new Set(accounts.map(({ text }) => text)).size;
}

function kindsIn(events: readonly StoryEvent[]): readonly string[] {
  return events.flatMap(({ contradictions }) => contradictions.map(({ kind }) => kind));
}

/** The article under another masthead, a day later. */
function edited(article: Article, text: string, before: readonly string[] = []): Extraction {
  return extractArticle({
    ...article,
    id: 'edited',
    text: [...before, text].join('\n\n'),
    publisher: 'The Mirror'
  });
}

/** An act by somebody with a name, of some words. */
function hasDoer(
  { actors }: Extraction,
  { kind, modality, actors: parts, evidence }: TimelineEvent
): boolean {
  const [first] = parts;
  const doer = actors.find(({ id }) => id === first?.actor);
  const [words] = evidence;
  return (
    (kind === 'action' || kind === 'decision') &&
    modality === 'asserted' &&
    evidence.length === 1 &&
    words?.type === 'span' &&
    words.exact.split(' ').length > 7 &&
    (doer?.kind === 'person' || doer?.kind === 'organisation') &&
    doer.mentions.some(({ form }) => form === 'name')
  );
}

function weekdayOf({
  date,
  evidence
}: TimelineEvent): { start: number; end: number; exact: string } | null {
  const words = date.trace.find((step) => /^\w+day$/.test(step.words?.exact ?? ''))?.words ?? null;
  const isIn = evidence.some(
    (item) => item.type === 'span' && words && item.start <= words.start && words.end <= item.end
  );
  return date.basis === 'relative' &&
    words?.exact !== 'today' &&
    words?.exact !== 'yesterday' &&
    isIn
    ? words
    : null;
}
