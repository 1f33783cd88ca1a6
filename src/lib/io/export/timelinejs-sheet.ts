import { writeCsv } from './csv.ts';
import type { Exporter } from './exporter.ts';
import { lossesOf } from './losses.ts';
import {
  slideFate,
  slideFates,
  slideOf,
  titleOf,
  type Slide,
  type SlideDate,
  type TitleSlide
} from './timelinejs-slides.ts';

/** The columns of TimelineJS's own template, in its order. */
const HEADER = [
  'Year',
  'Month',
  'Day',
  'Time',
  'End Year',
  'End Month',
  'End Day',
  'End Time',
  'Display Date',
  'Headline',
  'Text',
  'Media',
  'Media Credit',
  'Media Caption',
  'Media Thumbnail',
  'Alt Text',
  'Type',
  'Group',
  'Background'
] as const;
type Column = (typeof HEADER)[number];

/** The sheet from which TimelineJS is fed. */
export const timelineJsSheet: Exporter = {
  id: 'timelinejs-sheet',
  write: (document) => {
    const { story } = document;
    const slides = story.events.flatMap((event) => slideOf(event, story) ?? []);
    const rows = [titleRow(titleOf(story)), ...slides.map(rowOf)];
    return {
      text: writeCsv(
        HEADER,
        rows.map((row) => HEADER.map((column) => row[column] ?? ''))
      ),
      losses: lossesOf(document, slideFates(story), slideFate(story))
    };
  }
};

type Cells = Partial<Record<Column, string>>;

function titleRow({ text, ...shown }: TitleSlide): Cells {
  return { Headline: text.headline, Text: text.text, Type: 'title', ...shownCells(shown) };
}

function rowOf({ start_date, end_date, display_date, text, group, ...shown }: Slide): Cells {
  const [year, month, day] = partsOf(start_date);
  const [endYear, endMonth, endDay] = partsOf(end_date);
  return {
    Year: year,
    Month: month,
    Day: day,
    'End Year': endYear,
    'End Month': endMonth,
    'End Day': endDay,
    'Display Date': display_date ?? '',
    Headline: text.headline,
    Text: text.text,
    Group: group ?? '',
    ...shownCells(shown)
  };
}

function partsOf(date: SlideDate | undefined): [string, string, string] {
  const { year = '', month = '', day = '' } = date ?? {};
  return [String(year), String(month), String(day)];
}

function shownCells({ media, background }: Pick<Slide, 'media' | 'background'>): Cells {
  return {
    Media: media?.url ?? '',
    'Media Credit': media?.credit ?? '',
    'Media Caption': media?.caption ?? '',
    'Alt Text': media?.alt ?? '',
    Background: background?.url ?? ''
  };
}
