import type { Article } from '#lib/domain/article.ts';
import type { ArticleDraft, PastedText } from '#lib/domain/article-draft.ts';
import type { TimelineDraft } from '#lib/domain/timeline-draft.ts';
import { likeness, NEARLY_SAME } from '#lib/domain/text-sketch.ts';
import { ArticleImporter } from '#lib/worker/import-client.ts';
import { messageOf } from './message-of.ts';
import {
  articlesOf,
  givenBy,
  hasDay,
  titleOf,
  withGiven,
  type Brought,
  type BroughtDraft,
  type BroughtTimeline,
  type Given
} from './brought.ts';

type Task = { readonly file: File } | { readonly pasted: PastedText };

/** How many of those that were brought at once are done. */
export interface QueueProgress {
  readonly done: number;
  readonly total: number;
}

/** Articles and timelines that somebody brings in, one after another, each until it can be read. Nothing leaves the browser. */
export class BringingIn {
  readonly #importer: Pick<ArticleImporter, 'bringIn' | 'close'>;
  #items: readonly Brought[] = $state.raw([]);
  #tasks: ReadonlyMap<string, Task> = new Map();
  #running: { readonly id: string; readonly control: AbortController } | null = null;
  #working: Promise<void> | null = null;
  #count = 0;
  #progress: QueueProgress | null = $state.raw(null);

  constructor(importer: Pick<ArticleImporter, 'bringIn' | 'close'> = new ArticleImporter()) {
    this.#importer = importer;
  }

  /** All that was brought, in its order. */
  get items(): readonly Brought[] {
    return this.#items;
  }

  get drafts(): readonly BroughtDraft[] {
    return this.#items.filter((item) => item.kind === 'draft');
  }

  get timelines(): readonly BroughtTimeline[] {
    return this.#items.filter((item) => item.kind === 'timeline');
  }

  /** Drafts whose day of publication nobody has said yet. */
  get undated(): readonly BroughtDraft[] {
    return this.drafts.filter((item) => !hasDay(item));
  }

  /** Null while nothing is being brought in. */
  get progress(): QueueProgress | null {
    return this.#progress;
  }

  /** The articles to read; each has its day once none is `undated`. */
  get articles(): readonly Article[] {
    return articlesOf(this.drafts);
  }

  /** Brings files in, one after another; resolves with those that became drafts. */
  addFiles(files: readonly File[]): Promise<readonly BroughtDraft[]> {
    return this.#add(files.map((file) => ({ name: file.name, task: { file } })));
  }

  addPasted(pasted: PastedText): Promise<readonly BroughtDraft[]> {
    return this.#add([{ name: '', task: { pasted } }]);
  }

  /** Says what is known of a draft. */
  give(id: string, parts: Partial<Given>): void {
    this.#items = this.#items.map((item) =>
      item.id === id && item.kind === 'draft' ? withGiven(item, parts) : item
    );
  }

  /** Takes something away; if it is being read, that stops. */
  remove(id: string): void {
    this.#items = this.#items.filter((item) => item.id !== id);
    this.#forget([id]);
  }

  /** Leaves what still waits or is being read. */
  stop(): void {
    const left = this.#items.filter(({ kind }) => kind === 'waiting' || kind === 'reading');
    this.#items = this.#items.filter((item) => !left.includes(item));
    this.#forget(left.map(({ id }) => id));
  }

  /** Ends the worker. */
  close(): void {
    this.stop();
    this.#importer.close();
  }

  #forget(ids: readonly string[]): void {
    this.#tasks = new Map([...this.#tasks].filter(([id]) => !ids.includes(id)));
    if (this.#running !== null && ids.includes(this.#running.id))
      this.#running.control.abort(new Error('stopped'));
  }

  async #add(
    all: readonly { readonly name: string; readonly task: Task }[]
  ): Promise<readonly BroughtDraft[]> {
    const added = all.map(({ name, task }) => ({
      id: `brought-${(this.#count += 1)}`,
      name,
      task
    }));
    this.#items = [
      ...this.#items,
      ...added.map(({ id, name }) => ({ kind: 'waiting' as const, id, name }))
    ];
    this.#tasks = new Map([...this.#tasks, ...added.map(({ id, task }) => [id, task] as const)]);
    this.#progress = {
      done: this.#progress?.done ?? 0,
      total: (this.#progress?.total ?? 0) + added.length
    };
    await this.#work();
    const ids = new Set(added.map(({ id }) => id));
    return this.drafts.filter(({ id }) => ids.has(id));
  }

  #work(): Promise<void> {
    this.#working ??= this.#workAll();
    return this.#working;
  }

  async #workAll(): Promise<void> {
    for (let next = this.#first(); next !== null; next = this.#first()) {
      const [id, task] = next;
      const control = new AbortController();
      this.#running = { id, control };
      const became = await this.#bringIn(id, task, control.signal);
      this.#running = null;
      this.#tasks = new Map([...this.#tasks].filter(([each]) => each !== id));
      if (became !== null) this.#put(became);
      const { done, total } = this.#progress ?? { done: 0, total: 1 };
      this.#progress = { done: done + 1, total };
    }
    this.#working = null;
    this.#progress = null;
  }

  #first(): readonly [string, Task] | null {
    const [first] = this.#tasks;
    return first ?? null;
  }

  /** What it became; null where it was stopped. */
  async #bringIn(id: string, task: Task, signal: AbortSignal): Promise<Brought | null> {
    const name = 'file' in task ? task.file.name : '';
    const progress = (share: number): void => {
      this.#put({ kind: 'reading', id, name, share });
    };
    progress(0);
    try {
      const brought = await this.#importer.bringIn(task, { signal, progress });
      return 'changes' in brought
        ? this.#comparedTimeline({ id, name, timeline: brought })
        : this.#compared({ id, name, draft: brought });
    } catch (error) {
      if (signal.aborted) return null;
      return { kind: 'failed', id, name, message: messageOf(error) };
    }
  }

  /** The same text from the same place is there already; nearly the same is told. */
  #compared(item: {
    readonly id: string;
    readonly name: string;
    readonly draft: ArticleDraft;
  }): Brought {
    const { id, name, draft } = item;
    const given = givenBy(draft);
    const same = this.drafts.find((other) => isAgain(other, draft));
    if (same !== undefined) return { kind: 'again', id, name, of: titleOf(same) };
    const like = this.drafts.find(
      (other) => likeness(other.draft.sketch, draft.sketch) >= NEARLY_SAME
    );
    const changed: ReadonlySet<keyof Given> = new Set();
    return {
      kind: 'draft',
      id,
      name,
      draft,
      given,
      changed,
      like: like === undefined ? null : titleOf(like)
    };
  }

  #comparedTimeline(item: {
    readonly id: string;
    readonly name: string;
    readonly timeline: TimelineDraft;
  }): Brought {
    const { id, name, timeline } = item;
    const same = this.timelines.find((other) => other.timeline.sha256 === timeline.sha256);
    if (same === undefined) return { kind: 'timeline', ...item };
    return { kind: 'again', id, name, of: same.timeline.title || same.name };
  }

  #put(item: Brought): void {
    this.#items = this.#items.map((each) => (each.id === item.id ? item : each));
  }
}

/** The same text is another article only where another publisher is known to have it. */
function isAgain({ draft, given }: BroughtDraft, other: ArticleDraft): boolean {
  if (draft.sha256 !== other.sha256) return false;
  const publisher = other.facts.publisher?.value ?? '';
  return publisher === '' || given.publisher === '' || publisher === given.publisher;
}
