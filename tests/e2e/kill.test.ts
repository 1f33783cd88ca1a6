import { expect, test } from '@playwright/test';
import { killRounds } from '../kill/kill-rounds.ts';

test('what was saved is there after the browser is killed, twice', async ({ baseURL }) => {
  const rounds = await killRounds({ times: 2, seed: 6, url: baseURL ?? '' });
  expect(rounds).toHaveLength(2);
  for (const { acknowledged, kept } of rounds) expect(kept).toBeGreaterThanOrEqual(acknowledged);
  expect(rounds.at(-1)?.acknowledged).toBeGreaterThan(0);
});
