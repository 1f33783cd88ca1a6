// A copy of the built site at an address of its own, which a test may take off the network, or replace by another
// version.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SITE } from './build.js';
import { serve } from './serve.js';

const WORKER = 'service-worker.js';
const VERSION = '_app/version.json';

export class OwnSite {
  readonly #folder: string;
  readonly #port: number;
  #close: () => Promise<void>;

  private constructor(folder: string, port: number, close: () => Promise<void>) {
    this.#folder = folder;
    this.#port = port;
    this.#close = close;
  }

  static async start(): Promise<OwnSite> {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-site-'));
    cpSync(SITE, folder, { recursive: true });
    const { url, close } = await serve({ folder, host: '127.0.0.1', port: 0 });
    return new OwnSite(folder, Number(new URL(url).port), close);
  }

  get url(): string {
    return `http://127.0.0.1:${String(this.#port)}/`;
  }

  /** Changes one of its files. */
  change(path: string, alter: (text: string) => string): void {
    const file = join(this.#folder, path);
    writeFileSync(file, alter(readFileSync(file, 'utf8')));
  }

  remove(path: string): void {
    rmSync(join(this.#folder, path));
  }

  /** Puts a newer version in its place: each page's body says its name. */
  replace(name: string): void {
    const { version } = JSON.parse(readFileSync(join(this.#folder, VERSION), 'utf8')) as {
      version: string;
    };
    for (const path of [WORKER, VERSION])
      this.change(path, (text) => text.replaceAll(version, `${version}-${name}`));
    for (const file of readdirSync(this.#folder, { recursive: true, encoding: 'utf8' }))
      if (file.endsWith('.html'))
        this.change(file, (text) => text.replace('<body ', `<body data-version="${name}" `));
  }

  /** From now on nobody answers at its address. */
  async stop(): Promise<void> {
    await this.#close();
  }

  async resume(): Promise<void> {
    const { close } = await serve({ folder: this.#folder, host: '127.0.0.1', port: this.#port });
    this.#close = close;
  }

  async end(): Promise<void> {
    await this.#close();
    rmSync(this.#folder, { recursive: true });
  }
}
