import { expect, test } from '../support/e2e.ts';
import { heapRounds, heldBy } from '../support/heap-rounds.ts';

/** The first rounds load what is loaded late, and the browser learns what is done often. */
const FIRST = 25;
const ROUNDS = Number(process.env['DATELINE_ROUNDS'] ?? 500);

test('the heap returns to its base after 500 rounds of opening, filtering, zooming and closing', async ({
  open,
  page
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open('/stories/paris-moscow/');
  const client = await page.context().newCDPSession(page);
  await heapRounds(page, FIRST);
  const before = await heldBy(page, client);
  await heapRounds(page, ROUNDS);
  const after = await heldBy(page, client);
  console.log(JSON.stringify({ rounds: ROUNDS, before, after }));
  expect(after.bytes, 'bytes').toBeLessThan(before.bytes * 1.05);
  expect(after.nodes, 'nodes').toBeLessThan(before.nodes * 1.05);
  expect(after.listeners, 'listeners').toBeLessThan(before.listeners * 1.05);
});
