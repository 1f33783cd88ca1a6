/** Brings in one article after another; what a file needs to be read is loaded when the first of its kind comes. */
import type { ArticleDraft } from '#lib/domain/article-draft.ts';
import { BadInput } from '#lib/domain/bad-input.ts';
import { importFile, importPasted } from '#lib/io/articles/import-article.ts';
import { packError } from './failure.ts';
import type { ImportAnswer, ImportTask } from './import-protocol.ts';

self.addEventListener('message', ({ data }: MessageEvent<ImportTask>) => {
  bringIn(data).then(
    (draft) => {
      send({ draft });
    },
    (thrown: unknown) => {
      send({ failure: packError(thrown) });
    }
  );
});

async function bringIn(task: ImportTask): Promise<ArticleDraft> {
  if ('pasted' in task) return importPasted(task.pasted);
  const { file } = task;
  return importFile({ name: file.name, bytes: await bytesOf(file) }, (share) => {
    send({ share });
  });
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
