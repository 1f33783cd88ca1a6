import { describe, expect, it } from 'vitest';
import { BadInput } from '#lib/domain/bad-input.ts';
import { StoryReader, type ReaderWorker, type ReadRequest } from '#lib/worker/client.ts';
import { answer } from '#lib/worker/answer.ts';
import { packError, unpackError } from '#lib/worker/failure.ts';
import type { ReadTask } from '#lib/worker/protocol.ts';
import { anArticle } from '../../support/articles.ts';

function aRequest(text: string): ReadRequest {
  const article = anArticle({ text });
  const review = { status: 'read by machine' } as const;
  return {
    file: { slug: 's', title: 'S', standfirst: '', articles: [article.id], sides: [], review },
    articles: [article]
  };
}

/** Workers that answer when they are told to, and a record of them. */
function someWorkers(): { start: () => ReaderWorker; workers: ToldWorker[] } {
  const workers: ToldWorker[] = [];
  const start = (): ReaderWorker => {
    const worker = new ToldWorker();
    workers.push(worker);
    return worker;
  };
  return { start, workers };
}

class ToldWorker extends EventTarget implements ReaderWorker {
  readonly tasks: ReadTask[] = [];
  isEnded = false;

  postMessage(task: unknown): void {
    this.tasks.push(structuredClone(task) as ReadTask);
  }

  terminate(): void {
    this.isEnded = true;
  }

  answerAll(): void {
    for (const task of this.tasks.splice(0)) {
      this.dispatchEvent(new MessageEvent('message', { data: structuredClone(answer(task)) }));
    }
  }

  fail(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { message }));
  }
}

describe('StoryReader', () => {
  it('gives the story of the articles, and keeps one worker', async () => {
    const { start, workers } = someWorkers();
    const reader = new StoryReader(start);
    const first = reader.read(aRequest('Roth visited Rome on Tuesday.'));
    const second = reader.read(aRequest('Hale left.'));
    workers[0]?.answerAll();
    expect((await first).sources[0]?.article.text).toBe('Roth visited Rome on Tuesday.');
    expect((await first).events.some(({ date }) => date.edtf === '2026-02-03')).toBe(true);
    expect((await second).sources[0]?.article.text).toBe('Hale left.');
    expect(workers).toHaveLength(1);
  });

  it('gives what the machine reads in one article', async () => {
    const { start, workers } = someWorkers();
    const extraction = new StoryReader(start).extract(anArticle({ text: 'Roth left on Tuesday.' }));
    workers[0]?.answerAll();
    expect((await extraction).times.map(({ edtf }) => edtf)).toEqual(['2026-02-03']);
  });

  it('gives what typed words mean as a date, or why they mean none', async () => {
    const { start, workers } = someWorkers();
    const reader = new StoryReader(start);
    const reckoning = { published: '2026-02-06', zone: 'Europe/Paris' };
    const date = reader.readDate({ typed: 'last Tuesday', ...reckoning });
    const none = reader.readDate({ typed: 'soon', ...reckoning });
    workers[0]?.answerAll();
    expect(await date).toEqual({ edtf: '2026-02-03' });
    expect(await none).toHaveProperty('problem', expect.stringContaining('“soon” is no date'));
  });

  it('ends the worker of what is cancelled, and gives the rest to a new one', async () => {
    const { start, workers } = someWorkers();
    const reader = new StoryReader(start);
    const controller = new AbortController();
    const cancelled = reader.read(aRequest('Hale left.'), controller.signal);
    const kept = reader.read(aRequest('Roth left.'));
    controller.abort(new DOMException('enough', 'AbortError'));
    await expect(cancelled).rejects.toMatchObject({ name: 'AbortError', message: 'enough' });
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    workers[1]?.answerAll();
    expect((await kept).sources[0]?.article.text).toBe('Roth left.');
  });

  it('does not begin what is cancelled already', async () => {
    const { start, workers } = someWorkers();
    await expect(
      new StoryReader(start).read(aRequest('Hale left.'), AbortSignal.abort())
    ).rejects.toMatchObject({ name: 'AbortError' });
    expect(workers).toEqual([]);
  });

  it('says when the worker could not be started, and starts another for the next', async () => {
    const { start, workers } = someWorkers();
    const reader = new StoryReader(start);
    const failed = reader.read(aRequest('Hale left.'));
    workers[0]?.fail('');
    await expect(failed).rejects.toThrow('the worker could not be started');
    const next = reader.read(aRequest('Hale left.'));
    workers[1]?.answerAll();
    expect((await next).slug).toBe('s');
  });

  it('answers nothing once it is closed', () => {
    const { start, workers } = someWorkers();
    const reader = new StoryReader(start);
    void reader.read(aRequest('Hale left.'));
    reader.close();
    expect(workers[0]?.isEnded).toBe(true);
  });

  it('rejects with what the reading threw', async () => {
    const { start, workers } = someWorkers();
    const reader = new StoryReader(start);
    const request = aRequest('Hale left.');
    const articles = [anArticle({ text: null as unknown as string })];
    const reading = reader.read({ ...request, articles });
    workers[0]?.answerAll();
    await expect(reading).rejects.toMatchObject({ name: 'TypeError' });
  });
});

describe('an error that is packed', () => {
  it('is bad input again, or keeps its name, its message and where it came from', () => {
    expect(unpackError(packError(new BadInput('a: no text')))).toEqual(new BadInput('a: no text'));
    expect(unpackError(packError(new BadInput('a')))).toBeInstanceOf(BadInput);
    const thrown = new RangeError('no time expression 3');
    const unpacked = unpackError(structuredClone(packError(thrown)));
    expect([unpacked.name, unpacked.message, unpacked.stack]).toEqual([
      'RangeError',
      'no time expression 3',
      thrown.stack
    ]);
    expect(unpackError(packError('words')).message).toBe('words');
  });
});
