import { NOBODY, type ColumnActor } from '#lib/domain/event-columns.ts';
import { EVENT_KINDS } from '#lib/domain/event.ts';
import type { ColumnPart } from '#lib/domain/records.ts';
import { GrowingColumns, type ColumnRow } from './growing-columns.ts';
import type { RecordFile, RecordTable } from './record-table.ts';
import { WordColumn } from './word-column.ts';

/** When a row is: `precision` and `certainty` are indices, as columns hold them. */
export type RowDate = Pick<ColumnRow, 'start' | 'end' | 'precision' | 'certainty'>;

/** What a row says in words. */
type WordPart = Exclude<ColumnPart, 'date' | 'end'>;

const OTHER = EVENT_KINDS.indexOf('other');

/** Gathers events, row by row, into a table. */
export class TableBuilder {
  readonly #columns = new GrowingColumns();
  readonly #actors = new Map<string, number>();
  readonly #titles = new WordColumn();
  readonly #urls: WordColumn | null;

  /** @param hasUrls whether any row may have a link */
  constructor(hasUrls: boolean) {
    this.#urls = hasUrls ? new WordColumn() : null;
  }

  get length(): number {
    return this.#columns.length;
  }

  /** @param words what the row says of each part; empty where it says nothing */
  push(date: RowDate, words: (part: WordPart) => string, record: number): void {
    const [actor, target, title] = [words('actor'), words('target'), words('title')];
    this.#columns.push({
      ...date,
      actor: this.#actorOf(actor),
      target: this.#actorOf(target),
      kind: kindOf(words('kind')),
      record
    });
    this.#titles.push(title === '' ? namesIn(actor, target) : title);
    this.#urls?.push(linkOf(words('url')));
  }

  finish(file: RecordFile): RecordTable {
    return {
      file,
      ...this.#columns.finish(),
      actors: [...this.#actors.keys()].map((name): ColumnActor => ({ name, side: null })),
      titles: this.#titles.finish(),
      urls: this.#urls?.finish() ?? null
    };
  }

  #actorOf(name: string): number {
    if (name === '') return NOBODY;
    const known = this.#actors.get(name) ?? this.#actors.size;
    this.#actors.set(name, known);
    return known;
  }
}

/** What a record without a title is called. */
export function namesIn(actor: string, target: string): string {
  return [actor, target].filter((name) => name !== '').join(' – ');
}

/** Index into EVENT_KINDS; what is no kind is `other`. */
function kindOf(cell: string): number {
  const at = EVENT_KINDS.findIndex((kind) => kind === cell.toLowerCase());
  return at < 0 ? OTHER : at;
}

/** A link that a page may lead to; others are no links. */
function linkOf(cell: string): string {
  return /^https?:\/\/\S+$/iu.test(cell) ? cell : '';
}
