import type { ColumnMapping, OpenedRecords, RecordPreview, Rejects } from '#lib/domain/records.ts';
import { lookAtRecords, openRecords } from '#lib/worker/records-client.ts';
import { ScaleView } from './scale-view.svelte.ts';

export type OpeningStatus =
  | { readonly kind: 'asking'; readonly failure: string | null }
  | { readonly kind: 'looking' }
  /** What the columns are is for the reader to say; `failure` is what went wrong with the last mapping. */
  | { readonly kind: 'mapping'; readonly failure: string | null }
  | { readonly kind: 'reading'; readonly share: number; readonly records: number }
  /** Some records are no events: nothing is opened before the reader agrees. */
  | { readonly kind: 'left out'; readonly opened: OpenedRecords }
  | { readonly kind: 'open'; readonly view: ScaleView; readonly rejects: Rejects };

/** The way from a file of records to its timeline. The file stays where it is; nothing leaves the browser. */
export class Opening {
  readonly #nobody: string;
  #status: OpeningStatus = $state.raw({ kind: 'asking', failure: null });
  #file: File | null = $state.raw(null);
  #preview: RecordPreview | null = $state.raw(null);
  #mapping: ColumnMapping | null = $state.raw(null);
  #running: AbortController | null = null;

  /** @param nobody what the lane of those events is called that name no actor */
  constructor(nobody: string) {
    this.#nobody = nobody;
  }

  get status(): OpeningStatus {
    return this.#status;
  }

  /** The beginning of the file; null before it is there. */
  get preview(): RecordPreview | null {
    return this.#preview;
  }

  get fileName(): string {
    return this.#file?.name ?? '';
  }

  /** What the columns are taken for; null before a file is there. */
  get mapping(): ColumnMapping | null {
    return this.#mapping;
  }

  map(parts: Partial<ColumnMapping>): void {
    if (this.#mapping !== null) this.#mapping = { ...this.#mapping, ...parts };
  }

  /** Looks at the beginning of a file and guesses its columns. */
  async choose(file: File): Promise<void> {
    this.#file = file;
    const signal = this.#begin();
    this.#status = { kind: 'looking' };
    await this.#during(signal, async () => {
      const preview = await lookAtRecords(file, signal);
      this.#preview = preview;
      this.#mapping = preview.guess;
      this.#status = { kind: 'mapping', failure: null };
    });
  }

  /** Reads all of the file by the mapping; opens it where no record is left out. */
  async read(): Promise<void> {
    const [file, preview, mapping] = [this.#file, this.#preview, this.#mapping];
    if (file === null || preview === null || mapping === null) return;
    const signal = this.#begin();
    this.#status = { kind: 'reading', share: 0, records: 0 };
    await this.#during(signal, async () => {
      const progress = (bytesRead: number, records: number): void => {
        this.#status = { kind: 'reading', share: bytesRead / Math.max(1, file.size), records };
      };
      const opened = await openRecords(file, { preview, mapping, signal, progress });
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

  /** Back to the columns, or, before they are known, to the choice of a file. */
  stop(): void {
    this.#running?.abort(new Error('stopped'));
    this.#running = null;
    this.#status =
      this.#preview === null
        ? { kind: 'asking', failure: null }
        : { kind: 'mapping', failure: null };
  }

  /** Back to the choice of a file. */
  askAgain(): void {
    this.#preview = null;
    this.#mapping = null;
    this.#file = null;
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
      const failure = thrown instanceof Error ? thrown.message : String(thrown);
      this.#status =
        this.#preview === null ? { kind: 'asking', failure } : { kind: 'mapping', failure };
    }
  }
}
