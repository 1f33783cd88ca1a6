import type { Exporter, FormatId } from './exporter.ts';

/** A format as it is offered, before it is loaded. */
export interface Format {
  readonly id: FormatId;
  /** What a file of it ends in, without the dot. */
  readonly ending: string;
  readonly mediaType: string;
  readonly load: () => Promise<Exporter>;
}

/** In the order in which they are offered. Each is loaded when somebody asks for it. */
export const FORMATS: readonly Format[] = [
  {
    id: 'json',
    ending: 'json',
    mediaType: 'application/json',
    load: async () => (await import('./dateline-json.ts')).datelineJson
  },
  {
    id: 'csv',
    ending: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    load: async () => (await import('./table.ts')).table
  },
  {
    id: 'icalendar',
    ending: 'ics',
    mediaType: 'text/calendar;charset=utf-8',
    load: async () => (await import('./icalendar.ts')).iCalendar
  },
  {
    id: 'markdown',
    ending: 'md',
    mediaType: 'text/markdown;charset=utf-8',
    load: async () => (await import('./markdown.ts')).markdown
  },
  {
    id: 'jsonld',
    ending: 'jsonld',
    mediaType: 'application/ld+json',
    load: async () => (await import('./jsonld.ts')).jsonLd
  },
  {
    id: 'annotations',
    ending: 'annotations.jsonld',
    mediaType: 'application/ld+json',
    load: async () => (await import('./annotations.ts')).annotations
  },
  {
    id: 'timelinejs',
    ending: 'timelinejs.json',
    mediaType: 'application/json',
    load: async () => (await import('./timelinejs.ts')).timelineJs
  },
  {
    id: 'timelinejs-sheet',
    ending: 'timelinejs.csv',
    mediaType: 'text/csv;charset=utf-8',
    load: async () => (await import('./timelinejs-sheet.ts')).timelineJsSheet
  },
  {
    id: 'markwhen',
    ending: 'mw',
    mediaType: 'text/plain;charset=utf-8',
    load: async () => (await import('./markwhen.ts')).markwhen
  }
];
