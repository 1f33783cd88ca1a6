import { parse } from 'node:path';
import type { Article } from '#lib/domain/article.ts';
import type { Extraction } from '#lib/domain/extraction.ts';
import { extractArticle } from '#lib/extract/pipeline.ts';
import { parseArticle, type ArticleMetadata } from '#lib/io/article.ts';
import { sniffFormat } from '#lib/io/articles/sniff-format.ts';
import { formatExplanation } from '#lib/io/explanation.ts';
import { formatExtraction } from '#lib/io/extraction.ts';
import { problemOfPublished, problemOfZone } from '#lib/io/problems.ts';
import { formatTable } from '#lib/io/table.ts';
import { readArguments } from './arguments.ts';
import { nameOfInput, readInput } from './input.ts';
import { metadataBeside } from './metadata-beside.ts';
import type { Output } from './output.ts';
import { UsageError } from './usage.ts';

const OPTIONS = {
  values: ['published', 'zone', 'publisher', 'place', 'format'],
  flags: ['explain']
} as const;
const EXAMPLE = 'wanted the day of publication, such as --published 2026-02-06';

/** `dateline extract`: reads one article and writes its extraction, or its events as a table. */
export async function extract(args: readonly string[], output: Output): Promise<void> {
  const { operands, values, flags } = readArguments('extract', args, OPTIONS);
  const file = onlyFile(operands);
  const published = publishedOf(values.get('published'));
  const zone = zoneOf(values.get('zone'));
  const format = formatOf(values.get('format'), flags);
  const bytes = await readInput(file, 'the text of an article', output.input);
  const beside = file === '-' ? null : await metadataBeside(file, output);
  if (beside && beside.published !== published) {
    output.say(
      `the metadata says ${beside.published}; days are counted from --published ${published}`
    );
  }
  const article = await articleOf(file, bytes, {
    published,
    zone: zone ?? beside?.zone ?? 'UTC',
    publisher: values.get('publisher') ?? beside?.publisher ?? null,
    place: values.get('place') ?? beside?.place ?? null,
    title: beside?.title ?? null,
    url: beside?.url ?? null,
    rights: beside?.rights ?? null
  });
  const extraction = extractArticle(article);
  const warning = warningOf(extraction);
  if (warning !== null) output.say(`${nameOfInput(file)} ${warning}`);
  if (format === 'json' && flags.has('explain'))
    output.say(formatExplanation(extraction).trimEnd());
  await output.write(FORMATS[format](extraction));
}

/** Plain text as it stands, byte for byte; of any other file its article, which says what nobody else has said. */
async function articleOf(
  file: string,
  bytes: Uint8Array,
  metadata: ArticleMetadata
): Promise<Article> {
  const id = file === '-' ? 'stdin' : parse(file).name;
  const name = nameOfInput(file);
  if (sniffFormat({ name, bytes }) === 'text') return parseArticle(id, name, bytes, metadata);
  const { importFile } = await import('#lib/io/articles/import-article.ts');
  const { text, facts } = await importFile({ name, bytes });
  return {
    id,
    text,
    ...metadata,
    publisher: metadata.publisher ?? facts.publisher?.value ?? null,
    title: metadata.title ?? facts.title?.value ?? null,
    url: metadata.url ?? facts.url?.value ?? null
  };
}

type Format = 'json' | 'table' | 'explanation';

const FORMATS: Readonly<Record<Format, (extraction: Extraction) => string>> = {
  json: formatExtraction,
  table: formatTable,
  explanation: formatExplanation
};

function onlyFile(operands: readonly string[]): string {
  const [file, more] = operands;
  if (file === undefined)
    throw new UsageError('extract: no file given; wanted FILE, or - for standard input');
  if (more !== undefined)
    throw new UsageError(`extract: ${operands.length} files given; wanted one`);
  return file;
}

function publishedOf(words: string | undefined): string {
  if (words === undefined) throw new UsageError(`extract: --published is missing; ${EXAMPLE}`);
  const problem = problemOfPublished(words);
  if (problem !== null) throw new UsageError(`extract: --published: ${problem}`);
  return words;
}

function zoneOf(words: string | undefined): string | null {
  if (words === undefined) return null;
  const problem = problemOfZone(words);
  if (problem !== null) throw new UsageError(`extract: --zone: ${problem}`);
  return words;
}

/** `--explain` explains in place of a table; beside JSON, which carries all of it, it explains to the person. */
function formatOf(words: string | undefined, flags: ReadonlySet<string>): Format {
  if (words !== undefined && words !== 'json' && words !== 'table') {
    throw new UsageError(`extract: --format is "${words}"; wanted json or table`);
  }
  if (flags.has('explain') && words !== 'json') return 'explanation';
  return words ?? 'json';
}

/** What the person should know of a reading that has little to say; null where there is enough. */
function warningOf({ times, discards }: Extraction): string | null {
  if (discards.some(({ what }) => what === 'text'))
    return 'does not look like English; nothing was read from it';
  return times.some(({ edtf }) => edtf !== null)
    ? null
    : 'has no date in its words; only its publication bounds what it tells';
}
