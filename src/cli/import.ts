import type { Readable } from 'node:stream';
import { basename, parse } from 'node:path';
import type { ArticleDraft } from '#lib/domain/article-draft.ts';
import { BadInput } from '#lib/domain/bad-input.ts';
import { likeness, NEARLY_SAME } from '#lib/domain/text-sketch.ts';
import { importFile } from '#lib/io/articles/import-article.ts';
import type { ImportedFile } from '#lib/io/articles/imported-text.ts';
import { importTimeline } from '#lib/io/timelines/import-timeline.ts';
import { problemOfPublished, problemOfZone } from '#lib/io/problems.ts';
import { readArguments } from './arguments.ts';
import { fetchArticle, isAddress } from './fetch-article.ts';
import { nameOfInput, readInput } from './input.ts';
import { writeTimeline } from './import-timeline.ts';
import type { Output } from './output.ts';
import { UsageError } from './usage.ts';

const OPTIONS = { values: ['published', 'zone', 'publisher'], flags: ['skip-bad'] } as const;

/** What is said on the command line of every article; it wins over what is found. */
interface Said {
  readonly published: string | null;
  readonly zone: string | null;
  readonly publisher: string | null;
}

interface Named {
  readonly id: string;
  readonly draft: ArticleDraft;
}

/**
 * `dateline import`: one JSON line for each file or address, as `annotate` takes it; of a timeline, the story of it.
 * What has neither in it is told and the run goes on; in the end BadInput says how many failed.
 */
export async function importArticles(args: readonly string[], output: Output): Promise<void> {
  const { operands, values, flags } = readArguments('import', args, OPTIONS);
  if (operands.length === 0)
    throw new UsageError('import: nothing given; wanted FILE or URL, one or more');
  const said: Said = {
    published: checked('published', values.get('published'), problemOfPublished),
    zone: checked('zone', values.get('zone'), problemOfZone),
    publisher: values.get('publisher') ?? null
  };
  const done: Named[] = [];
  let failures = 0;
  for (const place of operands) {
    try {
      const file = await fileAt(place, output.input);
      const timeline = await importTimeline(file);
      if (timeline !== null) {
        await writeTimeline(timeline, flags.has('skip-bad'), output);
        continue;
      }
      const draft = await draftOf(place, file);
      const id = idOf(place, done);
      const line = lineOf(id, draft, said);
      tell(place, draft, done, output);
      done.push({ id, draft });
      await output.write(`${JSON.stringify(line)}\n`);
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      failures += 1;
      output.say(error.message);
    }
  }
  if (failures > 0) throw new BadInput(`${failures} of ${operands.length} files failed`);
}

function checked(
  name: string,
  words: string | undefined,
  problemOf: (words: string) => string | null
): string | null {
  const problem = words === undefined ? null : problemOf(words);
  if (problem !== null) throw new UsageError(`import: --${name}: ${problem}`);
  return words ?? null;
}

async function fileAt(place: string, input: Readable): Promise<ImportedFile> {
  if (!isAddress(place)) {
    const bytes = await readInput(place, 'an article', input);
    return { name: place === '-' ? nameOfInput(place) : basename(place), bytes };
  }
  const { url, bytes, charset } = await fetchArticle(place);
  return { name: url, bytes, charset };
}

async function draftOf(place: string, file: ImportedFile): Promise<ArticleDraft> {
  if (!isAddress(place)) return importFile({ ...file, name: nameOfInput(place) });
  const draft = await importFile(file);
  const address = { value: file.name, rule: 'address', field: null, exact: file.name } as const;
  return { ...draft, facts: { ...draft.facts, url: draft.facts.url ?? address } };
}

/** The name of the file or of the page, made different where it has been used. */
function idOf(place: string, done: readonly Named[]): string {
  const path = isAddress(place) ? new URL(place).pathname : place;
  const name = place === '-' ? 'stdin' : parse(basename(path)).name || 'article';
  const used = new Set(done.map(({ id }) => id));
  let id = name;
  for (let next = 2; used.has(id); next += 1) id = `${name}-${next}`;
  return id;
}

function lineOf(id: string, draft: ArticleDraft, said: Said): object {
  const { facts, text, sha256, notes } = draft;
  const published = said.published ?? facts.published?.value ?? null;
  if (published === null)
    throw new BadInput(
      `${draft.name} does not say when it was published; say it with --published YYYY-MM-DD`
    );
  return {
    id,
    published,
    zone: said.zone ?? facts.zone?.value ?? 'UTC',
    publisher: said.publisher ?? facts.publisher?.value ?? null,
    title: facts.title?.value ?? null,
    byline: facts.byline?.value ?? null,
    url: facts.url?.value ?? null,
    text,
    sha256,
    found: facts,
    notes
  };
}

/** What the person should know: another language, a text that was there before. */
function tell(place: string, draft: ArticleDraft, done: readonly Named[], output: Output): void {
  const name = nameOfInput(place);
  if (!draft.isEnglish) output.say(`${name} does not look like English; no event will be read`);
  const like = done.find((other) => likeness(other.draft.sketch, draft.sketch) >= NEARLY_SAME);
  if (!like) return;
  const how = like.draft.sha256 === draft.sha256 ? 'the same' : 'nearly the same';
  output.say(`${name} has ${how} text as ${like.id}`);
}
