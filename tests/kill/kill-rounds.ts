// Edits that are cut off by the end of the browser, again and again on one profile.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { writeBackup } from '#lib/io/backup/backup-file.ts';
import { aKeptStory, anEntry } from '../support/any-journal.ts';
import { editUntilKilled, readDisk, type KeptRow } from './edit-until-killed.ts';
import { startBrowser } from './own-browser.ts';

const TABS = ['a', 'b'] as const;
type Tab = (typeof TABS)[number];

/** Longest time that a round edits, in ms. */
const LONGEST_MS = 700;
const PATIENCE_MS = 20_000;

export interface Round {
  /** How long after the first edit was saved the browser was killed, in ms. */
  readonly after: number;
  /** Edits that were shown as saved, of all tabs. */
  readonly acknowledged: number;
  /** Edits found on the disk afterwards. */
  readonly kept: number;
}

interface KillOptions {
  readonly times: number;
  readonly seed: number;
  /** Of the site. */
  readonly url: string;
  readonly report?: (round: Round, at: number) => void;
}

/**
 * Kills a browser `times` times while two tabs edit one story, and looks at the disk after each new start. Throws
 * where the journal lacks what was shown as saved, has lost or changed what it had, has a gap, or holds half of
 * anything.
 */
export async function killRounds({ times, seed, url, report }: KillOptions): Promise<Round[]> {
  const profile = mkdtempSync(join(tmpdir(), 'dateline-kill-'));
  const random = seeded(seed);
  const rounds: Round[] = [];
  const last: Record<Tab, number> = { a: 0, b: 0 };
  let before: readonly KeptRow[] = [];
  let after = 0;
  try {
    for (let at = 0; at <= times; at++) {
      const { browser, kill } = await startBrowser(profile);
      try {
        const context = browser.contexts()[0] ?? (await browser.newContext());
        const pages = { a: await context.newPage(), b: await context.newPage() };
        await openLibrary(pages.a, url);
        if (at === 0) await bringStory(pages.a);
        const found = await pages.a.evaluate(readDisk);
        if (at > 0) {
          check(found, before, last);
          const round = { after, acknowledged: last.a + last.b, kept: found.rows.length - 1 };
          rounds.push(round);
          report?.(round, at);
        }
        if (at === times) break;
        before = found.rows;
        await openLibrary(pages.b, url);
        for (const tab of TABS) last[tab] = editsOf(tab, found.rows).length;
        after = Math.floor(random() * LONGEST_MS);
        await editFor(after, pages, last);
      } finally {
        await kill();
        await browser.close();
      }
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return rounds;
}

async function openLibrary(page: Page, url: string): Promise<void> {
  await page.goto(`${url}library/`);
  await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
  await page.getByRole('heading', { level: 2 }).first().waitFor();
}

async function bringStory(page: Page): Promise<void> {
  const buffer = Buffer.from(writeBackup([aKeptStory('story', { entries: [anEntry('Edited')] })]));
  const files = [{ name: 'b.json', mimeType: 'application/json', buffer }];
  await page.getByLabel('Restore a backup').setInputFiles(files);
  await page.getByRole('button', { name: 'Do it' }).click();
  await page.getByRole('button', { name: /^Rename/ }).waitFor();
}

/** Lets both tabs edit, each from where it stands, for `after` ms from the first edit that is saved. */
async function editFor(
  after: number,
  pages: Readonly<Record<Tab, Page>>,
  last: Record<Tab, number>
): Promise<void> {
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const running: Promise<void>[] = [];
  for (const tab of TABS) {
    const from = last[tab] + 1;
    await openTitle(pages[tab], (edited) => {
      last[tab] = edited;
      begin();
    });
    running.push(pages[tab].evaluate(editUntilKilled, { tab, from }));
  }
  const never = wait(PATIENCE_MS, null, { ref: false }).then(() => {
    throw new Error('no edit was saved');
  });
  await Promise.race([begun.then(() => wait(after)), never, ...running]);
  // They end with the browser.
  void Promise.allSettled([never, ...running]);
}

async function openTitle(page: Page, acknowledged: (edited: number) => void): Promise<void> {
  await page.exposeFunction('acknowledge', (words: string) => {
    acknowledged(Number(words.split('-')[1]));
  });
  await page.getByRole('button', { name: /^Rename/ }).click();
  await page.getByLabel('Title of the story').waitFor();
}

function editsOf(tab: Tab, rows: readonly KeptRow[]): readonly string[] {
  return rows.flatMap(({ entry }) => {
    const { to = '' } = entry.change;
    return to.startsWith(`${tab}-`) ? to : [];
  });
}

function check(
  { length, rows }: { readonly length: number; readonly rows: readonly KeptRow[] },
  before: readonly KeptRow[],
  last: Readonly<Record<Tab, number>>
): void {
  wanted(rows.length === length, `${rows.length} entries, where the story counts ${length}`);
  rows.forEach(({ seq, id, entry }, at) => {
    wanted(seq === at + 1, `entry ${seq} at place ${at + 1}`);
    wanted(entry.id === id && typeof entry.change.do === 'string', `half of entry ${seq}`);
  });
  before.forEach(({ id }, at) => {
    wanted(rows[at]?.id === id, `entry ${at + 1} is no longer what it was`);
  });
  for (const tab of TABS) {
    const edits = editsOf(tab, rows);
    edits.forEach((edited, at) => {
      wanted(edited === `${tab}-${at + 1}`, `${edited} where ${tab}-${at + 1} was typed`);
    });
    wanted(edits.length >= last[tab], `${tab}-${last[tab]} was saved and is not there`);
  }
}

function wanted(isRight: boolean, found: string): void {
  if (!isRight) throw new Error(`after the kill, the journal has ${found}`);
}

/** Numbers from 0 to below 1, the same ones for the same seed. */
function seeded(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
