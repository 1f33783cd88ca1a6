import { NOBODY } from '#lib/domain/event-columns.ts';
import { GrowingColumns } from '#lib/io/records/growing-columns.ts';
import { kindOf, linkOf, namesIn } from '#lib/io/records/read-records.ts';
import type { RecordTable } from '#lib/io/records/record-table.ts';
import { WordColumn } from '#lib/io/records/word-column.ts';
import type { RowDate } from './archive-row.ts';
import type { ArchiveColumn } from './layout.ts';
import type { Archive } from './open-archive.ts';

/** Gathers the rows of an archive into a table. */
export class ArchiveTable {
  readonly #archive: Archive;
  readonly #columns = new GrowingColumns();
  readonly #actors = new Map<string, number>();
  readonly #titles = new WordColumn();
  readonly #urls: WordColumn | null;

  constructor(archive: Archive) {
    this.#archive = archive;
    this.#urls = archive.columns.includes('url') ? new WordColumn() : null;
  }

  get length(): number {
    return this.#columns.length;
  }

  push(date: RowDate, words: (column: ArchiveColumn) => string, record: number): void {
    const [actor, target] = [words('actor'), words('target')];
    this.#columns.push({
      ...date,
      actor: this.#actorOf(actor),
      target: this.#actorOf(target),
      kind: kindOf(words('kind')),
      record
    });
    const title = words('title');
    this.#titles.push(title === '' ? namesIn(actor, target) : title);
    this.#urls?.push(linkOf(words('url')));
  }

  finish(): RecordTable {
    const { source, file } = this.#archive;
    return {
      file: source ?? { name: file.name, sha256: '' },
      ...this.#columns.finish(),
      actors: [...this.#actors.keys()].map((name) => ({ name, side: null })),
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
