import { BadInput } from '#lib/domain/bad-input.ts';
import type { StoryDocument } from '#lib/domain/story-document.ts';
import { decodeUtf8 } from '#lib/io/decode.ts';
import type { Loss } from '#lib/io/export/exporter.ts';
import { FORMATS } from '#lib/io/export/formats.ts';
import { isSafeLink } from '#lib/io/safe-address.ts';
import { claimsToBeStory, readStoryDocument } from '#lib/io/story-document.ts';
import { m } from '#lib/messages/compiled/messages.js';
import { loadStoryDocument } from '#lib/server/stories.ts';
import { toldFor } from '#lib/story/told-event.ts';
import { readArguments } from './arguments.ts';
import { nameOfInput, readInput } from './input.ts';
import { writeIn } from './language.ts';
import type { Output } from './output.ts';
import { UsageError } from './usage.ts';

/** The file of a story in this repository, from which the site is built. */
const OWN_STORY = /^(?:(.*)[/\\])?stories[/\\]([a-z0-9-]+)\.json$/u;

/** `dateline export`: a story in another format. What the format cannot carry is said, a line for each kind. */
export async function exportStory(args: readonly string[], output: Output): Promise<void> {
  const { operands, values } = readArguments('export', args, {
    values: ['address', 'language'],
    flags: []
  });
  const [id, file, more] = operands;
  const format = FORMATS.find((each) => each.id === id);
  if (format === undefined) {
    const found = id === undefined ? 'no format' : `"${id}"`;
    const wanted = FORMATS.map((each) => each.id).join(', ');
    throw new UsageError(`export: found ${found}; wanted one of ${wanted}`);
  }
  if (file === undefined || more !== undefined)
    throw new UsageError(
      `export: ${String(operands.length - 1)} files given; wanted one, a story that Dateline saved`
    );
  const address = addressOf(values.get('address'));
  writeIn('export', values.get('language'));
  const document = await storyIn(file, output);
  const exporter = await format.load();
  const { text, losses } = exporter.write(toldFor(format.id, document), { address });
  await output.write(text);
  for (const loss of losses) output.say(lossWords(loss));
}

/** Null where nobody gave one. */
function addressOf(given: string | undefined): string | null {
  if (given === undefined) return null;
  if (URL.canParse(given) && isSafeLink(given)) return given;
  throw new UsageError(
    `export: --address is "${given}"; wanted where the story's page stands, such as https://example.org/`
  );
}

async function storyIn(file: string, output: Output): Promise<StoryDocument> {
  const name = nameOfInput(file);
  const written = decodeUtf8(
    name,
    await readInput(file, 'a story that Dateline saved', output.input)
  );
  const [, dataDir = '.', slug] = OWN_STORY.exec(file) ?? [];
  if (slug === undefined || claimsToBeStory(written)) return readStoryDocument(name, written);
  const document = await loadStoryDocument(slug, dataDir);
  if (document !== null) return document;
  throw new BadInput(`${name} is no story of Dateline; wanted a story that Dateline saved`);
}

function lossWords({ what, fate, count }: Loss): string {
  const key = (words: string): string => words.replaceAll(', ', '-').replaceAll(' ', '-');
  return `${m.dataFate({ fate: key(fate) })}: ${m.dataLoss({ count, thing: key(what) })}`;
}
