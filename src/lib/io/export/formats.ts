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
  }
];
