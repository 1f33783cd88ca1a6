import Papa from 'papaparse';
import { BadInput } from '#lib/domain/bad-input.ts';
import { decodeChunks } from './decode-chunks.ts';
import type { RecordBatch, RecordSource } from './record-source.ts';

/** Papa's own parser, which takes a text that goes on: its types do not name what it does. */
interface TextParser {
  /** Leaves out the last row unless the text is at its end; `cursor` is where the next one begins. */
  parse(
    text: string,
    baseIndex: number,
    ignoreLastRow: boolean
  ): { readonly data: readonly (readonly string[])[]; readonly meta: { readonly cursor: number } };
}

/** So many characters tell what stands between cells. */
const SAMPLE = 20_000;
/** A row of more characters is a quote mark that never closes. */
const LONGEST_ROW = 4_000_000;

/**
 * The records of a CSV or TSV file, chunk by chunk; the first row names the columns. Empty lines are none.
 * Throws BadInput for a file without a row, and where a quote mark is not closed within 4 million characters.
 *
 * @param delimiter null where the first rows shall tell
 */
export async function* parseDelimited(
  source: RecordSource,
  delimiter: string | null,
  onBytes?: (bytes: Uint8Array) => void
): AsyncGenerator<RecordBatch> {
  let parser: TextParser | null = null;
  let header: readonly string[] | null = null;
  let rest = '';
  let row = 1;
  for await (const { text, bytesRead, isLast } of decodeChunks(source, onBytes)) {
    rest += text;
    if (rest === '' || (parser === null && !isLast && rest.length < SAMPLE)) continue;
    parser ??= parserFor(rest, delimiter);
    const { data, meta } = parser.parse(rest, 0, !isLast);
    rest = rest.slice(meta.cursor);
    if (rest.length > LONGEST_ROW)
      throw new BadInput(
        `${source.name} has a row of more than ${String(LONGEST_ROW)} characters after row ${String(row + data.length - 1)}; wanted a quote mark that closes`
      );
    const rows = data.filter((cells) => cells.length > 1 || (cells[0] ?? '').trim() !== '');
    const body = header === null ? rows.slice(1) : rows;
    header ??= rows[0]?.map((name) => name.trim()) ?? null;
    if (header !== null) yield { header, rows: body, firstRow: row, bytesRead };
    row += body.length;
  }
  if (header === null)
    throw new BadInput(`${source.name} is empty; wanted a row of column names and records`);
}

/** A parser for what the first rows show of delimiter and line ends: left alone, it only knows LF. */
function parserFor(text: string, delimiter: string | null): TextParser {
  const { Parser } = Papa as unknown as {
    Parser: new (config: { delimiter: string; newline: string; quoteChar: string }) => TextParser;
  };
  const { meta } = Papa.parse(text.slice(0, SAMPLE), { preview: 50, delimiter: delimiter ?? '' });
  return new Parser({
    delimiter: meta.delimiter === '' ? ',' : meta.delimiter,
    newline: meta.linebreak,
    quoteChar: '"'
  });
}
