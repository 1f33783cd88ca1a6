const ROWS_IN_BLOCK = 1024;

/** A column of words as it crosses to another thread: blocks of joined words, and where each begins in its block. */
export interface WordColumnData {
  readonly blocks: readonly string[];
  /** Place in its block of each row's first character. */
  readonly starts: Uint32Array<ArrayBuffer>;
}

/**
 * The words of many rows, kept joined in blocks: a string of its own for each of a million rows costs more
 * than its letters, and a slice of a file's text would keep all of that text alive.
 */
export class WordColumn {
  #blocks: string[] = [];
  #open: string[] = [];
  #openLength = 0;
  #starts = new Uint32Array(ROWS_IN_BLOCK);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(words: string): void {
    if (this.#length === this.#starts.length) {
      const wider = new Uint32Array(this.#starts.length * 2);
      wider.set(this.#starts);
      this.#starts = wider;
    }
    this.#starts[this.#length++] = this.#openLength;
    this.#open.push(words);
    this.#openLength += words.length;
    if (this.#open.length === ROWS_IN_BLOCK) this.#close();
  }

  /** Ends the column. */
  finish(): WordColumnData {
    if (this.#open.length > 0) this.#close();
    return { blocks: this.#blocks, starts: this.#starts.slice(0, this.#length) };
  }

  #close(): void {
    this.#blocks.push(this.#open.join(''));
    this.#open = [];
    this.#openLength = 0;
  }
}

/** The words of a row; empty beyond the last. */
export function wordsAt({ blocks, starts }: WordColumnData, row: number): string {
  const block = blocks[Math.floor(row / ROWS_IN_BLOCK)] ?? '';
  const isLastOfBlock = (row + 1) % ROWS_IN_BLOCK === 0 || row + 1 >= starts.length;
  return block.slice(starts[row], isLastOfBlock ? undefined : starts[row + 1]);
}
