import { parquetSchema, type FileMetaData, type SchemaElement } from 'hyparquet';
import { BadInput } from '#lib/domain/bad-input.ts';
import type { RecordFile } from '#lib/io/records/record-table.ts';
import { groupsOf, type ArchiveGroup } from './archive-groups.ts';
import { ARCHIVE_COLUMNS, LAYOUT_VERSION, METADATA, type ArchiveColumn } from './layout.ts';
import { orDamaged, type ParquetFile } from './parquet-file.ts';
import { readFooter } from './read-footer.ts';
import { timeUnitOf, type TimeUnit } from './time-values.ts';

/** What a Parquet file says of itself at its end; none of its events has been read. */
export interface Archive {
  readonly file: ParquetFile;
  /** How many events it has. */
  readonly rows: number;
  /** Its first moment and its last, ms UTC, half-open, as far as its statistics say; null where they do not. */
  readonly from: number | null;
  readonly to: number | null;
  /** The columns of the layout that it has. */
  readonly columns: readonly ArchiveColumn[];
  readonly startUnit: TimeUnit;
  readonly groups: readonly ArchiveGroup[];
  /** Where its records come from, where it says so; null where each row is its own record. */
  readonly source: RecordFile | null;
  readonly metadata: FileMetaData;
}

type Elements = ReadonlyMap<string, SchemaElement>;

const TIME_COLUMNS = ['start', 'end'] as const;
const WORD_COLUMNS = ['precision', 'certainty', 'actor', 'target', 'title', 'kind', 'url'] as const;
const CODECS = ['UNCOMPRESSED', 'SNAPPY'];

/**
 * Reads the end of a Parquet file, some 16 kB. Throws BadInput, in one sentence, for a file that is no
 * Parquet, that is cut off or damaged, whose columns are not those of the layout, or whose packing is not read.
 */
export async function openArchive(file: ParquetFile): Promise<Archive> {
  const metadata = await readFooter(file);
  return orDamaged(file.name, () => describe(file, metadata));
}

function describe(file: ParquetFile, metadata: FileMetaData): Archive {
  const elements = elementsOf(metadata);
  const columns = ARCHIVE_COLUMNS.filter((name) => elements.has(name));
  const startUnit = refuseOtherColumns(file.name, elements);
  refuseOtherPacking(file.name, metadata, columns);
  refuseMissingParts(file, metadata);
  const groups = groupsOf(metadata, columns, startUnit);
  const starts = groups.flatMap(({ from }) => from ?? []);
  const ends = groups.flatMap(({ to }) => to ?? []);
  return {
    file,
    rows: Number(metadata.num_rows),
    from: starts.length === 0 ? null : Math.min(...starts),
    to: ends.length === 0 ? null : Math.max(...ends),
    columns,
    startUnit,
    groups,
    source: sourceOf(file.name, metadata, elements),
    metadata
  };
}

function elementsOf(metadata: FileMetaData): Elements {
  return new Map(
    parquetSchema(metadata).children.map(({ element }) => [element.name, element] as const)
  );
}

/** The unit of the starts. */
function refuseOtherColumns(name: string, elements: Elements): TimeUnit {
  const start = elements.get('start');
  if (start === undefined) {
    const found = [...elements.keys()].slice(0, 6).join(', ');
    throw new BadInput(`${name} has the columns ${found}; wanted one named start with times`);
  }
  for (const column of TIME_COLUMNS) {
    const element = elements.get(column);
    if (element !== undefined && timeUnitOf(element) === null)
      throw wrongType(name, element, 'DATE or TIMESTAMP');
  }
  for (const column of WORD_COLUMNS) {
    const element = elements.get(column);
    if (element !== undefined && element.type !== 'BYTE_ARRAY')
      throw wrongType(name, element, 'strings');
  }
  for (const element of elements.values())
    if (element.repetition_type === 'REPEATED' && isWanted(element))
      throw new BadInput(`${name}: column ${element.name} holds lists; wanted one value a row`);
  const record = elements.get('record');
  if (record !== undefined && record.type !== 'INT32' && record.type !== 'INT64')
    throw wrongType(name, record, 'integers');
  return timeUnitOf(start) ?? 'instant';
}

function isWanted({ name }: SchemaElement): boolean {
  return ARCHIVE_COLUMNS.some((column) => column === name);
}

function wrongType(name: string, element: SchemaElement, wanted: string): BadInput {
  const { type, converted_type: converted, num_children: children } = element;
  const found = children === undefined ? (converted ?? type ?? 'nothing') : 'a group of columns';
  return new BadInput(`${name}: column ${element.name} holds ${found}; wanted ${wanted}`);
}

function refuseOtherPacking(
  name: string,
  metadata: FileMetaData,
  columns: readonly ArchiveColumn[]
): void {
  const wanted = new Set<string>(columns);
  for (const { columns: chunks } of metadata.row_groups) {
    for (const { meta_data: chunk } of chunks) {
      if (chunk === undefined || !wanted.has(chunk.path_in_schema[0] ?? '')) continue;
      if (!CODECS.includes(chunk.codec))
        throw new BadInput(`${name} is compressed with ${chunk.codec}; wanted snappy or nothing`);
    }
  }
}

/** What is torn out of the middle leaves a footer that speaks of places behind it, or of other counts. */
function refuseMissingParts({ name, byteLength }: ParquetFile, metadata: FileMetaData): void {
  const footerStart = byteLength - metadata.metadata_length;
  const isWhole = metadata.row_groups.every((group) =>
    group.columns.every(({ meta_data: chunk }) => {
      if (chunk === undefined) return false;
      const start = Number(chunk.dictionary_page_offset ?? chunk.data_page_offset);
      return start >= 0 && start + Number(chunk.total_compressed_size) <= footerStart;
    })
  );
  const rows = metadata.row_groups.reduce((total, group) => total + group.num_rows, 0n);
  if (!isWhole || rows !== metadata.num_rows)
    throw new BadInput(`${name} is damaged: parts of it are missing; wanted a whole Parquet file`);
}

function sourceOf(name: string, metadata: FileMetaData, elements: Elements): RecordFile | null {
  const said = new Map(metadata.key_value_metadata?.map(({ key, value }) => [key, value ?? '']));
  const version = said.get(METADATA.version) ?? LAYOUT_VERSION;
  if (version !== LAYOUT_VERSION)
    throw new BadInput(`${name} has version ${version} of the layout; wanted ${LAYOUT_VERSION}`);
  const source = said.get(METADATA.file);
  if (source === undefined || !elements.has('record')) return null;
  return { name: source, sha256: said.get(METADATA.sha256) ?? '' };
}
