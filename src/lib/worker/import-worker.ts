/** Brings in one article or timeline after another; what a file needs to be read is loaded when the first of its kind comes. */
import { BadInput } from '#lib/domain/bad-input.ts';
import { importFile, importPasted } from '#lib/io/articles/import-article.ts';
import { importTimeline } from '#lib/io/timelines/import-timeline.ts';
import { packError } from './failure.ts';
import { tellLife } from './life.ts';
import type { ImportAnswer, ImportTask } from './import-protocol.ts';

/** What messages and evidence call what was pasted. */
const PASTED = 'Pasted text';

const life = tellLife();

self.addEventListener('message', ({ data }: MessageEvent<ImportTask>) => {
  life
    .then(() => bringIn(data))
    .then(send, (thrown: unknown) => {
      send({ failure: packError(thrown) });
    });
});

async function bringIn(task: ImportTask): Promise<ImportAnswer> {
  if ('pasted' in task) {
    const bytes = new TextEncoder().encode(task.pasted.text);
    const timeline = await importTimeline({ name: PASTED, bytes });
    return timeline === null ? { draft: await importPasted(task.pasted) } : { timeline };
  }
  const file = { name: task.file.name, bytes: await bytesOf(task.file) };
  const timeline = await importTimeline(file);
  if (timeline !== null) return { timeline };
  const draft = await importFile(file, (share) => {
    send({ share });
  });
  return { draft };
}

/** A folder, or a file that went away meanwhile, has none. */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new BadInput(`${file.name} cannot be read; wanted a file that is there, no folder`, {
      cause
    });
  }
}

function send(answer: ImportAnswer): void {
  self.postMessage(answer);
}
