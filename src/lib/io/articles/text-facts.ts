import type { DraftFacts, DraftNote, Fact } from '#lib/domain/article-draft.ts';
import { findBlocks } from '#lib/text/blocks.ts';
import { factOf } from './imported-text.ts';
import { publishedFact, NOT_PUBLISHED, type PublishedFacts } from './published-fact.ts';
import { DAY_WORDS } from './published-moment.ts';

/** What the words of an article say of it: headline, byline, day of publication, publisher. */
export interface TextFacts {
  readonly facts: Pick<DraftFacts, 'title' | 'byline' | 'published' | 'zone' | 'publisher'>;
  readonly notes: readonly DraftNote[];
}

/** So many lines are looked at from the beginning, and from the end for whose copyright it is. */
const HEAD_LINES = 14;
const FOOT_LINES = 6;
const LONGEST_LINE = 160;

const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const BYLINE = new RegExp(
  `^(?:(?:Written|Reported)\\s+by|By|BY)[:\\s]+(${NAME}(?:,?\\s+(?:${NAME}|and|AND|de|da|del|van|von|der|al|bin|in)(?=[\\s,]|$)){1,12}(?:,\\s\\p{Ll}[^.!?]{2,60})?)\\s*$`,
  'u'
);
const LABEL =
  '(?:(?:first\\s+)?(?:published|posted|issued|released|publication date|date|dated)(?:\\s+(?:on|at))?\\s*:?\\s*)?';
const PUBLICATION = new RegExp(`^${LABEL}${DAY_WORDS}(?!\\d)`, 'iu');
/** What may stand after the day: a clock time, its zone, and when it was changed. */
const AFTER_DAY =
  /^(?:[\s,;|•·()–—-]|T(?=\d)|at\b|\d{1,2}[:.]\d{2}(?::\d{2})?|[ap]\.?m\b\.?|[AP]M\b|[A-Z]{1,4}\b|\+\d{2}:?\d{2}|(?:[Ll]ast\s)?[Uu]pdated\b.*)*$/u;
const UNCLEAR = /^(?:published|posted|date)[^\d]{0,20}\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/iu;
const UPDATED = /^(?:last\s+)?(?:updated|modified|corrected)/iu;
/** "LUZEMBERG, Feb. 6, 2026 (Example News) —": where, when and through whom it was filed. */
const DATELINE = new RegExp(
  `^\\p{Lu}[\\p{Lu}\\p{M}.'’ -]{2,40}(?:,\\s(?:[^()\\n—–]{2,40}))?(?:\\s\\(([^)\\n]{2,40})\\))?\\s*(?:—|–|--|_|-\\s)`,
  'u'
);
const COPYRIGHT =
  /^(?:©|\(c\)|copyright)[\s©,]*(?:\d{4}(?:\s*[-–]\s*\d{4})?[\s,]*)?(?:by\s+)?(\p{Lu}[^.\n|]{1,60}?)(?:[.,|]|\s+all rights reserved|$)/iu;

/** Reads what stands at the head and at the foot of a text. Where nothing says it, it is null. */
export function textFacts(text: string): TextFacts {
  const lines = text
    .slice(0, 20_000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, HEAD_LINES)
    .filter((line) => line.length <= LONGEST_LINE || DATELINE.test(line));
  const dated = publication(lines);
  const headline = findBlocks(text).find(({ role }) => role === 'headline');
  return {
    facts: {
      title: headline ? factOf('headline', null, text.slice(headline.start, headline.end)) : null,
      byline: byline(lines),
      published: dated.published,
      zone: dated.zone,
      publisher: agency(lines) ?? copyright(text)
    },
    notes: dated.notes
  };
}

function byline(lines: readonly string[]): Fact | null {
  for (const line of lines) {
    const names = line.length <= LONGEST_LINE ? BYLINE.exec(line)?.[1] : undefined;
    const fact = factOf('byline', null, names);
    if (fact !== null) return { ...fact, exact: line };
  }
  return null;
}

/** A line that is a date and little else; or the date of a dateline, if it has its year. */
function publication(lines: readonly string[]): PublishedFacts {
  for (const line of lines) {
    if (isPublicationLine(line)) return publishedFact('publication-line', null, line);
    const dateline = DATELINE.exec(line)?.[0];
    if (dateline === undefined) continue;
    const filed = publishedFact('dateline', null, dateline);
    if (filed.published !== null) return filed;
  }
  const unclear = lines.find((line) => UNCLEAR.test(line));
  return unclear === undefined ? NOT_PUBLISHED : publishedFact('publication-line', null, unclear);
}

function isPublicationLine(line: string): boolean {
  if (line.length > LONGEST_LINE || UPDATED.test(line)) return false;
  const day = PUBLICATION.exec(line);
  return day !== null && AFTER_DAY.test(line.slice(day[0].length));
}

/** The agency in the brackets of a dateline. */
function agency(lines: readonly string[]): Fact | null {
  for (const line of lines) {
    const found = DATELINE.exec(line);
    const name = factOf('dateline', null, found?.[1]);
    if (found && name !== null && !/\d/u.test(name.value))
      return { ...name, exact: found[0].trim() };
  }
  return null;
}

function copyright(text: string): Fact | null {
  const lines = text
    .slice(-2000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  for (const line of lines.slice(-FOOT_LINES)) {
    const holder = COPYRIGHT.exec(line)?.[1];
    const fact = factOf('copyright-line', null, holder);
    if (fact !== null) return { ...fact, exact: line.slice(0, LONGEST_LINE) };
  }
  return null;
}
