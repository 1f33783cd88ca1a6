import { BadInput } from '#lib/domain/bad-input.ts';
import {
  partsWithin,
  type ArchivePreview,
  type ColumnMapping,
  type OpenedRecords,
  type RecordPreview,
  type RecordsPlace,
  type Rejects,
  type TimeWindow
} from '#lib/domain/records.ts';
import { said } from '#lib/messages/said.ts';
import {
  lookAtRecords,
  lookIntoArchive,
  openArchiveWindow,
  openRecords,
  type RecordsProgress
} from '#lib/worker/records-client.ts';
import { ScaleView } from './scale-view.svelte.ts';

export type OpeningStatus =
  | { readonly kind: 'asking'; readonly failure: string | null }
  | { readonly kind: 'looking' }
  /** What is to be read is for the reader to say; `failure` is what went wrong with what they said last. */
  | { readonly kind: 'found'; readonly failure: string | null }
  | { readonly kind: 'reading'; readonly share: number; readonly records: number }
  /** Some records are no events: nothing is opened before the reader agrees. */
  | { readonly kind: 'left out'; readonly opened: OpenedRecords }
  | { readonly kind: 'open'; readonly view: ScaleView; readonly rejects: Rejects };

/** What a file turned out to be: rows whose columns are guessed, or an archive with its span of time. */
export type Found =
  | {
      readonly kind: 'rows';
      readonly file: File;
      readonly preview: RecordPreview;
      readonly mapping: ColumnMapping;
    }
  | {
      readonly kind: 'archive';
      readonly place: RecordsPlace;
      readonly preview: ArchivePreview;
      readonly window: TimeWindow;
    };

/** The way from a file of records to its timeline. Nothing leaves the browser. */
export class Opening {
  readonly #nobody: string;
  #status: OpeningStatus = $state.raw({ kind: 'asking', failure: null });
  #name = $state('');
  #found: Found | null = $state.raw(null);
  #running: AbortController | null = null;

  /** @param nobody what the lane of those events is called that name no actor */
  constructor(nobody: string) {
    this.#nobody = nobody;
  }

  get status(): OpeningStatus {
    return this.#status;
  }

  /** Of the file. */
  get name(): string {
    return this.#name;
  }

  get found(): Found | null {
    return this.#found;
  }

  /** Says what columns are. */
  map(parts: Partial<ColumnMapping>): void {
    if (this.#found?.kind === 'rows')
      this.#found = { ...this.#found, mapping: { ...this.#found.mapping, ...parts } };
  }

  /** Says which time of an archive is wanted. */
  want(window: Partial<TimeWindow>): void {
    if (this.#found?.kind === 'archive')
      this.#found = { ...this.#found, window: { ...this.#found.window, ...window } };
  }

  /** Looks at the beginning of a file of rows, or at the end of an archive. */
  async choose(place: RecordsPlace): Promise<void> {
    this.#found = null;
    this.#name = 'url' in place ? place.url : place.name;
    const signal = this.#begin();
    this.#status = { kind: 'looking' };
    await this.#during(signal, async () => {
      this.#found = await find(place, signal);
      this.#name = this.#found.preview.name;
      this.#status = { kind: 'found', failure: null };
    });
  }

  /** Reads what is wanted of the file; opens it where no record is left out. */
  async read(): Promise<void> {
    const found = this.#found;
    if (found === null) return;
    const signal = this.#begin();
    const bytes = bytesWanted(found);
    this.#status = { kind: 'reading', share: 0, records: 0 };
    await this.#during(signal, async () => {
      const progress: RecordsProgress = (bytesRead, records) => {
        this.#status = { kind: 'reading', share: bytesRead / Math.max(1, bytes), records };
      };
      const opened = await readFound(found, signal, progress);
      if (found.kind === 'archive') refuseEmpty(opened, found);
      if (opened.rejects.count > 0) this.#status = { kind: 'left out', opened };
      else await this.#show(opened, signal);
    });
  }

  /** Opens what is left. */
  async agree(): Promise<void> {
    if (this.#status.kind !== 'left out') return;
    const { opened } = this.#status;
    const signal = this.#begin();
    await this.#during(signal, () => this.#show(opened, signal));
  }

  /** Back to what is to be read, or, before that is known, to the choice of a file. */
  stop(): void {
    this.#running?.abort(new Error('stopped'));
    this.#running = null;
    this.#status = this.#found === null ? { kind: 'asking', failure: null } : FOUND;
  }

  /** Back to the choice of a file. */
  askAgain(): void {
    this.#found = null;
    this.stop();
  }

  async #show({ table, rejects }: OpenedRecords, signal: AbortSignal): Promise<void> {
    const view = await ScaleView.open(table, { signal, nobody: this.#nobody });
    this.#status = { kind: 'open', view, rejects };
  }

  #begin(): AbortSignal {
    this.#running?.abort(new Error('another file was chosen'));
    this.#running = new AbortController();
    return this.#running.signal;
  }

  /** What fails leads back to where it can be mended; what was stopped has been left already. */
  async #during(signal: AbortSignal, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (thrown) {
      if (signal.aborted) return;
      const failure = said(thrown instanceof Error ? thrown.message : String(thrown));
      this.#status = { kind: this.#found === null ? 'asking' : 'found', failure };
    }
  }
}

const FOUND: OpeningStatus = { kind: 'found', failure: null };

async function find(place: RecordsPlace, signal: AbortSignal): Promise<Found> {
  if ('url' in place || /\.parquet$/iu.test(place.name)) {
    const preview = await lookIntoArchive(place, signal);
    return { kind: 'archive', place, preview, window: { from: null, to: null } };
  }
  const preview = await lookAtRecords(place, signal);
  return { kind: 'rows', file: place, preview, mapping: preview.guess };
}

function readFound(
  found: Found,
  signal: AbortSignal,
  progress: RecordsProgress
): Promise<OpenedRecords> {
  if (found.kind === 'archive') {
    const { place, window } = found;
    return openArchiveWindow(place, { window, signal, progress });
  }
  const { file, preview, mapping } = found;
  return openRecords(file, { preview, mapping, signal, progress });
}

/** Nothing to open is something to say, in a place where another time can be asked for. */
function refuseEmpty(
  { table, rejects }: OpenedRecords,
  { preview, window: { from, to } }: Extract<Found, { kind: 'archive' }>
): void {
  if (table.columns.length > 0 || rejects.count > 0) return;
  throw from !== null && to !== null && to <= from
    ? new BadInput('the time asked for ends before it begins; wanted a later end')
    : new BadInput(`${preview.name} has no event in the time asked for; wanted another time`);
}

function bytesWanted(found: Found): number {
  if (found.kind === 'rows') return found.file.size;
  return partsWithin(found.preview.parts, found.window).reduce((sum, { bytes }) => sum + bytes, 0);
}
