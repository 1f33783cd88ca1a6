import type { Output } from './output.ts';

/** How far a run is. */
export interface Progress {
  readonly documents: number;
  /** Bytes of input dealt with. */
  readonly bytes: number;
  /** Bytes of input in all; null where nobody knows, as with a pipe. */
  readonly total: number | null;
  readonly seconds: number;
}

const BAR = 20;

/** One line, such as `██████████░░░░░░░░░░  50 %  1,204 documents  310 a second  0.62 MB/s`. */
export function progressLine({ documents, bytes, total, seconds }: Progress): string {
  const perSecond = (amount: number): number => (seconds > 0 ? amount / seconds : 0);
  const share = total === null || total === 0 ? null : Math.min(1, bytes / total);
  return [
    ...(share === null ? [] : [bar(share), `${String(Math.floor(100 * share)).padStart(3)} %`]),
    documents === 1 ? '1 document' : `${documents.toLocaleString('en')} documents`,
    `${Math.round(perSecond(documents)).toLocaleString('en')} a second`,
    `${perSecond(bytes / 1e6).toFixed(2)} MB/s`
  ].join('  ');
}

function bar(share: number): string {
  const full = Math.round(BAR * share);
  return '█'.repeat(full) + '░'.repeat(BAR - full);
}

const EVERY_MS = 100;
const ERASE = '\r\u001b[K';

/** A bar on the last line of a terminal; where `draw` is null, nothing is drawn. Messages go above it. */
export class ProgressBar {
  readonly #output: Pick<Output, 'say' | 'draw'>;
  readonly #total: number | null;
  readonly #begun = Date.now();
  #drawn = 0;
  #line = '';

  constructor(output: Pick<Output, 'say' | 'draw'>, total: number | null) {
    this.#output = output;
    this.#total = total;
  }

  show(documents: number, bytes: number): void {
    const now = Date.now();
    if (!this.#output.draw || now - this.#drawn < EVERY_MS) return;
    this.#drawn = now;
    const seconds = (now - this.#begun) / 1000;
    this.#line = progressLine({ documents, bytes, total: this.#total, seconds });
    this.#output.draw(ERASE + this.#line);
  }

  say(message: string): void {
    if (this.#line !== '') this.#output.draw?.(ERASE);
    this.#output.say(message);
    this.#output.draw?.(this.#line);
  }

  /** Takes the bar away. */
  clear(): void {
    if (this.#line !== '') this.#output.draw?.(ERASE);
    this.#line = '';
  }
}
