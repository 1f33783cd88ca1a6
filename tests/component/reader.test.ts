import { expect, inject, test } from 'vitest';
import { BadInput } from '#lib/domain/bad-input.ts';
import { StoryReader } from '#lib/worker/client.ts';

test('a worker reads the first story as Node does, byte for byte', async () => {
  const { request, story } = inject('readInNode');
  const reader = new StoryReader();
  expect(JSON.stringify(await reader.read(request))).toBe(story);
  reader.close();
});

test('a reading that is cancelled is given up, and the next one is read', async () => {
  const { request, story } = inject('readInNode');
  const reader = new StoryReader();
  const [article] = request.articles;
  if (!article) throw new Error('no article');
  const endless = { ...article, text: article.text.repeat(100) };
  const controller = new AbortController();
  const reading = reader.read({ ...request, articles: [endless] }, controller.signal);
  const next = reader.read(request);
  controller.abort();
  await expect(reading).rejects.toBe(controller.signal.reason);
  expect(JSON.stringify(await next)).toBe(story);
  reader.close();
});

test('what the reading throws is thrown here', async () => {
  const { request } = inject('readInNode');
  const reader = new StoryReader();
  const [article] = request.articles;
  if (!article) throw new Error('no article');
  const faulty = { ...article, text: null as unknown as string };
  const error: unknown = await reader
    .read({ ...request, articles: [faulty] })
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Error);
  expect(error).not.toBeInstanceOf(BadInput);
  expect(error).toMatchObject({ name: 'TypeError' });
  reader.close();
});
