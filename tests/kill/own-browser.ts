// A Chromium of one's own, with a profile that stays, which can be ended in the middle of anything.
import { spawn, type ChildProcess } from 'node:child_process';
import { chromium, type Browser } from '@playwright/test';
import { ensureBrowser } from '../support/browser.js';

export interface OwnBrowser {
  readonly browser: Browser;
  /** Ends every process of it at once, without warning; fulfilled when the first one is gone. */
  readonly kill: () => Promise<void>;
}

/** Starts it on a profile. It asks no host of its maker. */
export async function startBrowser(profile: string): Promise<OwnBrowser> {
  const { executablePath, args, env } = await ensureBrowser();
  const own = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const child = spawn(executablePath, [...args, ...own, 'about:blank'], {
    detached: true,
    env,
    stdio: ['ignore', 'ignore', 'pipe']
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  const browser = await chromium.connectOverCDP(await addressOf(child));
  return {
    browser,
    kill: () => {
      endGroup(child);
      return ended;
    }
  };
}

/** Where its debugger listens, which it says on standard error. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [, address] = /DevTools listening on (\S+)/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', (code) => {
      reject(new Error(`the browser ended by itself (${String(code)}): ${said}`));
    });
  });
}

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}
