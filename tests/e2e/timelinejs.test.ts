// What TimelineJS itself reads and shows of real timelines, and what Dateline reads of them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { Medium } from '#lib/domain/story.ts';
import { civilDay } from '#lib/time/day-number.ts';
import { readEdtf, type EdtfPoint } from '#lib/time/edtf-read.ts';
import { fromSheet } from '#lib/io/timelines/from-sheet.ts';
import { fromTimelineJs } from '#lib/io/timelines/from-timelinejs.ts';
import type { ReadEvent } from '#lib/io/timelines/read-timeline.ts';
import { findShared } from '../support/find-shared.ts';
import { ROOT } from '../support/install.js';

const SCRIPT = join(ROOT, 'node_modules/@knight-lab/timelinejs/dist/js/timeline.js');
const SITE = 'http://timeline.example';
const FILES = [
  'cosmo-mixed.json',
  'eras.json',
  'houston.json',
  'women_in_computing.json',
  'women_in_computing.csv'
] as const;

/** A slide as TimelineJS has it once it has read and cleaned its file; words without markup and white space. */
interface Shown {
  readonly headline: string;
  readonly text: string;
  readonly caption: string;
  readonly credit: string;
  /** As it is written, markup and all. */
  readonly url: string;
  /** Words of what is written in the place of an address. */
  readonly urlWords: string;
  /** The picture behind the words. */
  readonly behind: string;
  readonly group: string;
  readonly start: string;
  readonly end: string;
}

interface ShownTimeline {
  readonly title: Shown | null;
  readonly events: readonly Shown[];
  readonly eras: readonly Pick<Shown, 'headline' | 'start' | 'end'>[];
  readonly errors: readonly unknown[];
}

/** Lets TimelineJS read a file, as a page that embeds it does; nothing else is fetched. */
async function shownBy(page: Page, name: string, file: string): Promise<ShownTimeline> {
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/')
      await route.fulfill({ contentType: 'text/html', body: '<div id="t"></div>' });
    else if (pathname === `/${name}`) await route.fulfill({ path: file });
    else await route.abort();
  });
  await page.goto(SITE);
  await page.addScriptTag({ path: SCRIPT });
  return page.evaluate(readInPage, `${SITE}/${name}`);
}

async function readInPage(address: string): Promise<ShownTimeline> {
  interface Slide {
    readonly text?: { readonly headline?: string; readonly text?: string };
    readonly media?: { readonly url?: string; readonly caption?: string; readonly credit?: string };
    readonly background?: { readonly url?: string };
    readonly headline?: string;
    readonly group?: string;
    /** Without data where it is no date of a slide: that of a title is left as it is. */
    readonly start_date?: { readonly data?: Readonly<Record<string, string | undefined>> };
    readonly end_date?: { readonly data?: Readonly<Record<string, string | undefined>> };
  }
  interface Config {
    readonly title: Slide | '';
    readonly events: readonly Slide[];
    readonly eras: readonly Slide[];
    readonly messages: { readonly errors: readonly unknown[] };
  }
  const { TL } = window as unknown as {
    TL: { Timeline: new (id: string, address: string) => { readonly config: Config | null } };
  };
  const timeline = new TL.Timeline('t', address);
  while (timeline.config === null || timeline.config.events.length === 0)
    await new Promise((resolve) => setTimeout(resolve, 20));
  const wordsOf = (html = ''): string => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    for (const link of page.querySelectorAll('a[href]')) {
      const to = link.getAttribute('href') ?? '';
      if (!link.textContent.includes(to)) link.append(`(${to})`);
    }
    return page.body.textContent.replace(/\s+/gu, '');
  };
  const dateOf = (date: Slide['start_date']): string =>
    ['year', 'month', 'day']
      .map((part) => date?.data?.[part] ?? '')
      .filter((part) => part !== '')
      .map(Number)
      .join('-');
  const shown = (slide: Slide): Shown => ({
    headline: wordsOf(slide.text?.headline),
    text: wordsOf(slide.text?.text),
    caption: wordsOf(slide.media?.caption),
    credit: wordsOf(slide.media?.credit),
    url: slide.media?.url ?? '',
    urlWords: wordsOf(slide.media?.url),
    behind: slide.background?.url ?? '',
    group: wordsOf(slide.group),
    start: dateOf(slide.start_date),
    end: dateOf(slide.end_date)
  });
  const { title, events, eras, messages } = timeline.config;
  return {
    title: title === '' ? null : shown(title),
    events: events.map(shown),
    eras: eras.map((era) => ({
      headline: wordsOf(era.headline),
      start: dateOf(era.start_date),
      end: dateOf(era.end_date)
    })),
    errors: messages.errors
  };
}

const bare = (words: string): string => words.replace(/\s+/gu, '');

/** A date as TimelineJS counts: 44 BC is the year -44. */
function figures(point: EdtfPoint | null): string {
  if (point === null) return '';
  const { year, month, day } = civilDay(point.extent.from);
  const parts = [year > 0 ? year : year - 1, month, day];
  const count = point.precision === 'year' ? 1 : point.precision === 'month' ? 2 : 3;
  return parts.slice(0, count).join('-');
}

function ours({ title, date, description, medium, lane }: ReadEvent) {
  const read = readEdtf(date);
  if (!read.ok) throw new Error(read.message);
  const { form, from, to } = read.value;
  return {
    headline: bare(title),
    text: bare(description),
    medium: bareMedium(medium),
    group: bare(lane),
    start: figures(from),
    end: form === 'interval' ? figures(to) : ''
  };
}

function bareMedium(medium: Medium | null) {
  return {
    url: medium?.url ?? '',
    caption: bare(medium?.caption ?? ''),
    credit: bare(medium?.credit ?? ''),
    behind: medium?.behind ?? ''
  };
}

function theirs({ headline, text, group, start, end, ...media }: Shown) {
  return { headline, text, medium: theirMedium(media), group, start, end };
}

/** What is markup in the place of an address is words. */
function theirMedium({
  url,
  urlWords,
  caption,
  credit,
  behind
}: Pick<Shown, 'url' | 'urlWords' | 'caption' | 'credit' | 'behind'>) {
  if (url.startsWith('<')) return { url: '', caption: urlWords + caption, credit, behind };
  return { url: url.startsWith('//') ? `https:${url}` : url, caption, credit, behind };
}

const byStart = (a: { start: string; headline: string }, b: { start: string; headline: string }) =>
  `${a.start} ${a.headline}` < `${b.start} ${b.headline}` ? -1 : 1;

for (const name of FILES) {
  test(`${name} comes in as TimelineJS itself reads it: words, dates, captions, credits, groups, eras`, async ({
    page
  }) => {
    const file = findShared(join('datasets/timelinejs', name));
    test.skip(file === null, 'needs datasets/timelinejs in the shared folder, which is not here');
    const shown = await shownBy(page, name, file ?? '');
    const written = readFileSync(file ?? '', 'utf8');
    const read = (name.endsWith('.csv') ? fromSheet : fromTimelineJs)(name, written);
    expect(shown.errors).toEqual([]);
    expect(read.problems.filter(({ isLeftOut }) => isLeftOut)).toEqual([]);
    expect(read.events.map(ours).toSorted(byStart)).toEqual(
      shown.events.map(theirs).toSorted(byStart)
    );
    expect(
      read.eras
        .map(ours)
        .map(({ headline, start, end }) => ({ headline, start, end }))
        .toSorted(byStart)
    ).toEqual(shown.eras.toSorted(byStart));
    expect([bare(read.title), bare(read.standfirst), bareMedium(read.medium)]).toEqual([
      shown.title?.headline ?? '',
      shown.title?.text ?? '',
      shown.title === null ? bareMedium(null) : theirMedium(shown.title)
    ]);
  });
}
