/** What the page and the worker that reads files of records say to each other. */
import type {
  ArchivePreview,
  ColumnMapping,
  RecordPreview,
  RecordsPlace,
  Rejects,
  TimeWindow
} from '#lib/domain/records.ts';
import type { RecordTable } from '#lib/io/records/record-table.ts';
import type { Failure } from './protocol.ts';

export type RecordsTask =
  | { readonly kind: 'look'; readonly file: File }
  | {
      readonly kind: 'read';
      readonly file: File;
      readonly preview: RecordPreview;
      readonly mapping: ColumnMapping;
    }
  | { readonly kind: 'look into archive'; readonly place: RecordsPlace }
  | { readonly kind: 'read archive'; readonly place: RecordsPlace; readonly window: TimeWindow };

/** The records of a file, with what was left out as a file of its own; null where nothing was. */
export interface RecordsRead {
  readonly table: RecordTable;
  readonly rejects: Rejects;
  readonly rejectsFile: Blob | null;
}

export type RecordsAnswer =
  | { readonly preview: RecordPreview }
  | { readonly archive: ArchivePreview }
  | { readonly bytesRead: number; readonly records: number }
  | { readonly read: RecordsRead }
  | { readonly failure: Failure };
