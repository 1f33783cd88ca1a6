import { describe, expect, test } from 'vitest';
import type { ArticleDraft } from '#lib/domain/article-draft.ts';
import { BadInput } from '#lib/domain/bad-input.ts';
import { ArticleImporter, type ImportWorker } from '#lib/worker/import-client.ts';
import type { ImportAnswer, ImportTask } from '#lib/worker/import-protocol.ts';

const DRAFT = { text: 'He said so.' } as ArticleDraft;
const TASK: ImportTask = { pasted: { text: 'He said so.', html: null } };

/** Workers that answer as they are told, each with what it was given. */
function workers(answer: (data: ImportTask, post: (answer: unknown) => void) => void): {
  readonly start: () => ImportWorker;
  readonly log: string[];
} {
  const log: string[] = [];
  return {
    log,
    start: () => {
      log.push('start');
      const target = new EventTarget();
      const post = (data: unknown): void => {
        target.dispatchEvent(new MessageEvent('message', { data }));
      };
      return {
        addEventListener: target.addEventListener.bind(target),
        postMessage: (task: ImportTask) => {
          queueMicrotask(() => {
            answer(task, post);
          });
        },
        terminate: () => void log.push('end')
      };
    }
  };
}

const options = (
  signal = new AbortController().signal
): Parameters<ArticleImporter['bringIn']>[1] => ({
  signal,
  progress: () => undefined
});

describe('the client of the worker that brings articles in', () => {
  test('gives drafts and progress, by one worker, and overhears what is not meant for it', async () => {
    const { start, log } = workers((_, post) => {
      post({ sourceName: 'worker', action: 'ready' });
      post({ share: 0.5 } satisfies ImportAnswer);
      post({ draft: DRAFT } satisfies ImportAnswer);
    });
    const importer = new ArticleImporter(start);
    const shares: number[] = [];
    const progress = (share: number): void => void shares.push(share);
    expect(await importer.bringIn(TASK, { ...options(), progress })).toBe(DRAFT);
    expect(await importer.bringIn(TASK, options())).toBe(DRAFT);
    expect(shares).toEqual([0.5]);
    expect(log).toEqual(['start']);
  });

  test('rejects with bad input as it was thrown', async () => {
    const { start } = workers((_, post) => {
      post({ failure: { name: 'BadInput', message: 'a.txt is empty', stack: null } });
    });
    const failed = new ArticleImporter(start).bringIn(TASK, options());
    await expect(failed).rejects.toThrow(new BadInput('a.txt is empty'));
  });

  test('refuses 200 MB before any of it is read', async () => {
    const { start, log } = workers(() => undefined);
    const file = { name: 'a.pdf', size: 200_000_000 } as File;
    await expect(new ArticleImporter(start).bringIn({ file }, options())).rejects.toThrow(
      'a.pdf has 200 MB; wanted one article, at most 50 MB'
    );
    expect(log).toEqual([]);
  });

  test('ends the worker at once when it is stopped, and begins another for the next', async () => {
    const { start, log } = workers((task, post) => {
      if ('pasted' in task) post({ draft: DRAFT });
    });
    const importer = new ArticleImporter(start);
    const control = new AbortController();
    const stopped = importer.bringIn({ file: new File([], 'a.txt') }, options(control.signal));
    control.abort(new Error('stopped'));
    await expect(stopped).rejects.toThrow('stopped');
    expect(log).toEqual(['start', 'end']);
    expect(await importer.bringIn(TASK, options())).toBe(DRAFT);
    expect(log).toEqual(['start', 'end', 'start']);
  });
});
