import { isWhole, nameOf } from './is-whole.ts';
import { askedLater } from './asked-later.ts';

/** One version of the site, and what its worker needs of a browser. Paths are as in an address. */
export interface SiteVersion {
  /** The folder that the site lies in: empty, or like `/fr`. Another folder's site is another site. */
  readonly base: string;
  readonly version: string;
  /** All that is kept, but for what scripts of workers ask for later. */
  readonly paths: readonly string[];
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>;
  readonly fetch: (path: string, options: RequestInit) => Promise<Response>;
}

/** So many files at once: pages that are open ask for theirs meanwhile. */
const AT_ONCE = 4;

/** Scripts, styles and fonts, whose names change with what they hold: of whatever version, they are right. */
const LASTING = '/_app/immutable/';

/** What the browser keeps of the site, one cache a version, so that it works without a network. */
export class SiteCache {
  readonly #site: SiteVersion;
  readonly #paths: ReadonlySet<string>;
  readonly #names: ReadonlySet<string>;
  /** Path of a note of our own, which no page asks for. */
  readonly #olderPages: string;
  /** Whether something was looked for that should be kept, and was not there. */
  #hasMissed = false;

  constructor(site: SiteVersion) {
    this.#site = site;
    this.#paths = new Set(site.paths);
    this.#names = new Set(site.paths.filter((path) => path.includes(LASTING)).map(nameOf));
    this.#olderPages = `${site.base}/_app/older-pages`;
  }

  /** Whether a path is one of this version, or a script that a page of the version before may still ask for. */
  has(path: string): boolean {
    return this.#paths.has(path) || path.startsWith(`${this.#site.base}${LASTING}`);
  }

  /** Keeps what is not kept yet. Rejects, and keeps nothing, where anything cannot be had whole. */
  async fill(): Promise<void> {
    try {
      await this.#complete();
      if (!(await this.#isStillServed())) throw new Error('the site has changed meanwhile');
    } catch (error) {
      await this.#site.caches.delete(this.#name).catch(() => false);
      throw error;
    }
  }

  /** Gets what this version keeps and lacks. Rejects where that cannot be had now; what is kept stays. */
  async mend(): Promise<void> {
    const kept = await this.#kept(await this.#site.caches.open(this.#name));
    const isWhole = this.#site.paths.every((path) => kept.has(path));
    if ((isWhole && !this.#hasMissed) || !(await this.#isStillServed())) return;
    await this.#complete();
    this.#hasMissed = false;
  }

  /** What is kept under a path; undefined where nothing is, or where it cannot be read. */
  async find(path: string): Promise<Response | undefined> {
    try {
      const before = path.includes(LASTING) ? await this.#before() : [];
      for (const name of [this.#name, ...before]) {
        const cache = await this.#site.caches.open(name);
        const found = await cache.match(path, { ignoreVary: true });
        if (found !== undefined) return found;
      }
    } catch {
      // A browser that has lost or closed its storage can still ask the network.
    }
    this.#hasMissed = true;
    return undefined;
  }

  /**
   * To be called when this version takes over. Of the versions before only the last is kept, and only while pages of
   * it are open: `open` names them.
   */
  async takeOver(open: readonly string[]): Promise<void> {
    const cache = await this.#site.caches.open(this.#name);
    await cache.put(this.#olderPages, new Response(JSON.stringify(open)));
    const before = await this.#before();
    await this.#delete(open.length > 0 ? before.slice(0, -1) : before);
  }

  /** Deletes the version before, unless one of its pages is among those that are `open`. */
  async letGo(open: readonly string[]): Promise<void> {
    const before = await this.#before();
    if (before.length === 0) return;
    const cache = await this.#site.caches.open(this.#name);
    const told: unknown = await (await cache.match(this.#olderPages))?.json();
    const isNeeded = Array.isArray(told) && open.some((id) => told.includes(id));
    if (!isNeeded) await this.#delete(before);
  }

  get #prefix(): string {
    return `dateline:${this.#site.base}/:`;
  }

  get #name(): string {
    return `${this.#prefix}${this.#site.version}`;
  }

  async #complete(): Promise<void> {
    const cache = await this.#site.caches.open(this.#name);
    const kept = await this.#kept(cache);
    const next = this.#site.paths.filter((path) => !kept.has(path)).values();
    const inTurn = async (): Promise<void> => {
      for (const path of next) await this.#keep(cache, path);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, inTurn));
    // Kit knows the workers, and not what they load when they first need it: what they say of it is followed.
    const scripts = this.#site.paths.filter((path) => path.includes('/workers/'));
    for (const script of scripts) {
      if (!kept.has(script) && !this.#paths.has(script)) await this.#keep(cache, script);
      const text = (await (await cache.match(script))?.text()) ?? '';
      scripts.push(...askedLater(script, text).filter((each) => !scripts.includes(each)));
    }
  }

  async #kept(cache: Cache): Promise<ReadonlySet<string>> {
    return new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  }

  async #keep(cache: Cache, path: string): Promise<void> {
    const isLasting = path.includes(LASTING);
    const answer = await this.#site.fetch(path, { cache: isLasting ? 'default' : 'no-cache' });
    if (!(await isWhole(path, answer, this.#names)))
      throw new Error(`${path} is not what this version of the site has there`);
    // Made anew: one that came from elsewhere is refused for a page.
    const { headers } = answer;
    await cache.put(path, new Response(await answer.blob(), { headers }));
  }

  /** Whether the host has this version still: files that keep their names would be those of another. */
  async #isStillServed(): Promise<boolean> {
    const path = `${this.#site.base}/_app/version.json`;
    const answer = await this.#site.fetch(path, { cache: 'no-store' });
    const told: unknown = answer.ok ? await answer.json() : null;
    const isTold = typeof told === 'object' && told !== null && 'version' in told;
    return isTold && told.version === this.#site.version;
  }

  /** The caches of earlier versions, oldest first. One that came later belongs to a version that waits. */
  async #before(): Promise<string[]> {
    const names = await this.#site.caches.keys();
    const ours = names.filter((name) => name.startsWith(this.#prefix));
    const at = ours.indexOf(this.#name);
    return at < 0 ? [] : ours.slice(0, at);
  }

  async #delete(names: readonly string[]): Promise<void> {
    await Promise.all(names.map((name) => this.#site.caches.delete(name)));
  }
}
