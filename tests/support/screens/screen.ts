import type { Page } from '@playwright/test';

/** What a way to a screen may use. */
export interface Stage {
  readonly page: Page;
  /** Opens an address and waits until the page answers. */
  readonly open: (path: string) => Promise<void>;
}

/** A screen in one of its states, and the way there by the controls that a reader has. */
export interface Screen {
  readonly name: string;
  /** Chart and minimap are there from 640 px on; absent where the screen is the same at every width. */
  readonly from?: 'wide' | 'narrow';
  readonly reach: (stage: Stage) => Promise<void>;
}

/** A file as a person chooses it. */
export function aFile(
  name: string,
  content: string | Buffer
): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
}
