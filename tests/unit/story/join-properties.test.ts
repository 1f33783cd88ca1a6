import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '#lib/domain/event.ts';
import type { Extraction } from '#lib/domain/extraction.ts';
import type { StoryEvent } from '#lib/domain/story.ts';
import { extractArticle } from '#lib/extract/pipeline.ts';
import { joinSources, type Joined } from '#lib/story/join-sources.ts';
import { AFFAIR, anArticle } from './some-articles.ts';

const PEOPLE = ['Anna Keller', 'Jonas Haas', 'Ida Berg', 'Bernd Keller', 'Keller', 'Two officials'];
const ACTS = [
  'signed the fishing treaty for the northern waters',
  'closed the harbour road in Bergen',
  'visited Oslo',
  'met Ida Berg in Bergen',
  'denied that Jonas Haas had signed the fishing treaty for the northern waters',
  'said that the northern waters would stay open to every ship'
];
const WHEN = ['on Tuesday', 'on Wednesday', 'on 3 February', 'in 2025', 'last week', ''];
const DAYS = ['2026-02-04', '2026-02-05', '2026-02-06'];

const aSentence = fc
  .tuple(fc.constantFrom(...PEOPLE), fc.constantFrom(...ACTS), fc.constantFrom(...WHEN))
  .map(([who, did, when]) => `${who} ${did} ${when}`.trimEnd() + '.');

interface Printed {
  readonly id: string;
  readonly day: string;
  readonly sentences: readonly string[];
}

/** Articles on one affair, from its few people and acts, so that many of them tell the same. */
const someArticles = fc
  .array(fc.tuple(fc.constantFrom(...DAYS), fc.array(aSentence, { minLength: 1, maxLength: 5 })), {
    minLength: 1,
    maxLength: 4
  })
  .map((articles) =>
    articles.map(([day, sentences], at): Printed => ({
      id: `article-${String(at)}`,
      day,
      sentences
    }))
  );

function read(articles: readonly Printed[]): readonly Extraction[] {
  return articles.map(({ id, day, sentences }) => extractArticle(anArticle(id, day, sentences)));
}

const options = { seed: 20261123, numRuns: 25 };

/** Each piece of evidence as one string, sorted. */
function evidenceOf(events: readonly Pick<StoryEvent, 'evidence'>[]): readonly string[] {
  return events.flatMap(({ evidence }) => evidence.map((item) => JSON.stringify(item))).toSorted();
}

/** What is one with what, and what is said against it, whatever order and ids are. */
function whatIsOne({ actors, events }: Joined): unknown {
  return {
    actors: actors
      .map(({ mentions }) => mentions.map((each) => JSON.stringify(each)).toSorted())
      .map((each) => each.join())
      .toSorted(),
    events: events
      .map((each) => ({
        evidence: evidenceOf([each]),
        date: each.date.edtf,
        title: each.title,
        kind: each.kind,
        contradictions: each.contradictions
          .map(({ kind, sides }) => [kind, ...sides.map(({ texts }) => texts)].join())
          .toSorted()
      }))
      .map((each) => JSON.stringify(each))
      .toSorted()
  };
}

describe('joining', () => {
  it('one article changes nothing', () => {
    for (const source of AFFAIR) {
      const { actors, events, apart } = joinSources([source]);
      expect(events).toEqual(
        source.events.map((each) => ({ ...each, hand: null, accounts: [], contradictions: [] }))
      );
      expect(actors.map(({ id, name }) => [id, name])).toEqual(
        source.actors.map(({ id, name }) => [id, name])
      );
      expect(apart).toEqual([]);
    }
  });

  it('loses no evidence: every piece of every source is in as many events as the machine read it for', () => {
    fc.assert(
      fc.property(someArticles, (articles) => {
        const sources = read(articles);
        const { events } = joinSources(sources);
        expect(evidenceOf(events)).toEqual(evidenceOf(sources.flatMap((each) => each.events)));
      }),
      options
    );
  });

  it('keeps each event in one account, of one event, in the article’s own words', () => {
    fc.assert(
      fc.property(someArticles, (articles) => {
        const sources = read(articles);
        const { events } = joinSources(sources);
        const told = events.flatMap((each): readonly TimelineEvent[] =>
          each.accounts.length > 0 ? each.accounts : [each]
        );
        expect(told.map(({ title, date }) => [title, date.edtf].join()).toSorted()).toEqual(
          sources
            .flatMap((each) => each.events)
            .map(({ title, date }) => [title, date.edtf].join())
            .toSorted()
        );
      }),
      options
    );
  });

  it('comes to the same in whatever order the articles stand', () => {
    fc.assert(
      fc.property(
        someArticles.chain((articles) =>
          fc.tuple(
            fc.constant(articles),
            fc.shuffledSubarray(articles, { minLength: articles.length })
          )
        ),
        ([articles, shuffled]) => {
          expect(whatIsOne(joinSources(read(shuffled)))).toEqual(
            whatIsOne(joinSources(read(articles)))
          );
        }
      ),
      options
    );
  });

  it('gives the same bytes for the same articles', () => {
    fc.assert(
      fc.property(someArticles, (articles) => {
        const sources = read(articles);
        const again = structuredClone(sources);
        expect(JSON.stringify(joinSources(again))).toBe(JSON.stringify(joinSources(sources)));
      }),
      options
    );
  });

  it('never dates an event sharper than a source that tells it', () => {
    fc.assert(
      fc.property(someArticles, (articles) => {
        const sources = read(articles);
        for (const { date, accounts } of joinSources(sources).events) {
          if (accounts.length === 0) continue;
          const isOfOne = accounts.some((each) => each.date.edtf === date.edtf);
          const isHull = accounts
            .filter((each) => each.date.form !== 'undated')
            .every(
              (each) =>
                (date.extent.from ?? -Infinity) <= (each.date.extent.from ?? -Infinity) &&
                (each.date.extent.to ?? Infinity) <= (date.extent.to ?? Infinity)
            );
          expect(isOfOne || isHull).toBe(true);
        }
      }),
      options
    );
  });

  it('gives every actor and event an id of its own', () => {
    fc.assert(
      fc.property(someArticles, (articles) => {
        const sources = read(articles);
        const { actors, events } = joinSources(sources);
        expect(new Set(actors.map(({ id }) => id)).size).toBe(actors.length);
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
        const known = new Set(actors.map(({ id }) => id));
        for (const each of events)
          for (const { actor } of each.actors) expect(known.has(actor)).toBe(true);
      }),
      options
    );
  });
});
