import type { Article } from '#lib/domain/article.ts';
import type { ActorTarget, EventTarget } from '#lib/domain/correction.ts';
import type { Extraction } from '#lib/domain/extraction.ts';
import type { Change } from '#lib/domain/journal.ts';
import type { Story, StoryActor, StoryEvent } from '#lib/domain/story.ts';
import type { ClusterName } from '#lib/timeline/place-labels.ts';
import { toLookAt } from '#lib/timeline/doubt.ts';
import { composeJoined, sourcesOf, type Composed } from '#lib/story/compose.ts';
import { joinSources } from '#lib/story/join-sources.ts';
import { newId } from '#lib/storage/new-id.ts';
import type { JournalledCorrection } from '#lib/story/replay.ts';
import { madeId } from '#lib/story/made.ts';
import { sharesOf, type SourceShare } from '#lib/story/told-by.ts';
import { targetOfActor, targetOfEvent } from '#lib/story/targets.ts';
import { StoryReader } from '#lib/worker/client.ts';
import { headlineOf, withColours } from './dress-story.ts';
import { messageOf } from './message-of.ts';
import { readableStory } from './readable-story.ts';
import type { StoredStory } from './stored-story.svelte.ts';
import { StoryView } from './story-view.svelte.ts';

export type DeskStatus =
  | { readonly kind: 'reading'; readonly done: number; readonly of: number }
  | { readonly kind: 'ready' }
  /** The person stopped it: so many of those that were unread are read. */
  | { readonly kind: 'stopped'; readonly done: number; readonly of: number }
  | { readonly kind: 'failed'; readonly message: string };

/** A correction that does not fit any more, and why. */
export interface UnfittingCorrection {
  readonly correction: JournalledCorrection;
  readonly problem: string;
}

interface DeskOptions {
  readonly reader?: Pick<StoryReader, 'extract' | 'readDate' | 'close'>;
  readonly clusterName: ClusterName;
  /** Title of a story that nobody has named and whose articles have no headline. */
  readonly untitled: string;
}

/**
 * A story in work: its journal played, its articles read, corrections applied; and the view of it, which follows
 * each change. Whatever a person does goes into the journal and comes back from it.
 */
export class Desk {
  readonly #journal: Pick<StoredStory, 'replayed' | 'append'>;
  readonly #options: DeskOptions;
  readonly #reader: Pick<StoryReader, 'extract' | 'readDate' | 'close'>;
  /** Every reading so far, those of facts and texts that were changed since too: they may come back. */
  readonly #readings: Extraction[] = [];
  #extractions: readonly Extraction[] = $state.raw([]);
  #status: DeskStatus = $state.raw({ kind: 'reading', done: 0, of: 0 });
  #view: StoryView | null = $state.raw(null);
  #reading: AbortController | null = null;
  /** What is being read, or was. */
  #asked: readonly Article[] | null = null;
  readonly #composed: Composed = $derived.by(() => this.#compose());
  readonly #joined = $derived.by(() => joinSources(this.#extractions));
  readonly #sources = $derived.by(() => sourcesOf(this.#extractions));
  readonly toLookAt: readonly StoryEvent[] = $derived(toLookAt(this.#composed.story.events));
  readonly #byId: ReadonlyMap<string, StoryEvent> = $derived.by(() => {
    const { events, setAside } = this.#composed.story;
    return new Map([...setAside, ...events].map((event) => [event.id, event]));
  });
  /** What each article brought into the story, once it has been read. */
  readonly shares: readonly SourceShare[] = $derived(sharesOf(this.#composed.story));
  /** Id of the event whose form is open; null for none. */
  editing: string | null = $state(null);

  constructor(journal: Pick<StoredStory, 'replayed' | 'append'>, options: DeskOptions) {
    this.#journal = journal;
    this.#options = options;
    this.#reader = options.reader ?? new StoryReader();
  }

  get status(): DeskStatus {
    return this.#status;
  }

  /** The story as it stands; without events until its articles have been read. */
  get story(): Story {
    return this.#composed.story;
  }

  /** In reading order. */
  get articles(): readonly Article[] {
    return this.#journal.replayed.articles;
  }

  /** Actors who have a part in an event, in the order of their lanes; the rest cannot be seen anywhere. */
  get cast(): readonly StoryActor[] {
    const acting = new Set(
      this.story.events.flatMap(({ actors }) => actors.map((part) => part.actor))
    );
    return this.story.actors.filter(({ id }) => acting.has(id));
  }

  /** Null until the articles have been read for the first time. */
  get view(): StoryView | null {
    return this.#view;
  }

  /** Corrections that found nothing to correct; none while articles that they may be about are unread. */
  get unfitting(): readonly UnfittingCorrection[] {
    if (this.#status.kind === 'stopped') return [];
    const { corrections } = this.#journal.replayed;
    return this.#composed.unfitting.flatMap(({ index, problem }) => {
      const correction = corrections[index];
      return correction === undefined ? [] : [{ correction, problem }];
    });
  }

  /** How many events a person may look at, those that somebody has looked at among them. */
  get lookable(): number {
    return this.story.events.filter(({ kind }) => kind !== 'publication').length;
  }

  change(change: Change): void {
    this.#journal.append(change);
  }

  /** A name for what a person is about to make, and the id that it will have in the story. */
  newMade(): { readonly made: string; readonly id: string } {
    const made = newId();
    return { made, id: madeId(made) };
  }

  /** An event of the story, or one that was set aside; null for none. */
  event(id: string | null): StoryEvent | null {
    return (id === null ? undefined : this.#byId.get(id)) ?? null;
  }

  /** Names an event of the story for a correction; null where nothing tells it apart from another. */
  targetOf(event: StoryEvent): EventTarget | null {
    const { events, setAside } = this.story;
    const among = setAside.some(({ id }) => id === event.id) ? setAside : events;
    // As it was read: what a page shows may be told in another language.
    const own = among.find(({ id }) => id === event.id) ?? event;
    return targetOfEvent(own, among, this.#sources);
  }

  actorTargetOf(actor: StoryActor): ActorTarget | null {
    return targetOfActor(actor, this.story.actors, this.#sources);
  }

  /** EDTF of what somebody types as a date; relative words count from the event's first article. */
  readDate(typed: string, event: StoryEvent | null) {
    const piece = event?.evidence.find((item) => item.type === 'span');
    const { articles } = this;
    const article = articles.find(({ id }) => id === piece?.article) ?? articles.at(-1);
    const published = article?.published ?? '1970-01-01';
    return this.#reader.readDate({ typed, published, zone: article?.zone ?? 'UTC' });
  }

  /**
   * Reads what has not been read of these articles, and shows the story once all are. Called again with others, it
   * leaves what it was about.
   */
  async read(articles: readonly Article[]): Promise<void> {
    const isFailed = this.#status.kind === 'failed';
    if (!isFailed && this.#asked !== null && areSame(this.#asked, articles)) return;
    this.#asked = articles;
    this.#reading?.abort();
    const reading = new AbortController();
    this.#reading = reading;
    const unread = articles.filter((article) => this.#readingOf(article) === undefined);
    try {
      for (const [done, article] of unread.entries()) {
        this.#status = { kind: 'reading', done, of: unread.length };
        const extraction = await this.#reader.extract(article, reading.signal);
        reading.signal.throwIfAborted();
        this.#readings.push(extraction);
      }
      this.#conclude(articles, { kind: 'ready' });
    } catch (error) {
      if (!reading.signal.aborted) this.#status = { kind: 'failed', message: messageOf(error) };
    }
  }

  /** Reads what was left unread. */
  readOn(): Promise<void> {
    this.#asked = null;
    return this.read(this.articles);
  }

  /** Leaves the rest unread, and shows the story of what has been read. */
  stop(): void {
    if (this.#status.kind !== 'reading' || this.#asked === null) return;
    this.#reading?.abort();
    this.#conclude(this.#asked, { ...this.#status, kind: 'stopped' });
  }

  /** Ends the worker. */
  close(): void {
    this.#reading?.abort();
    this.#reader.close();
  }

  /** Brings the view up to date with the story. */
  show(): void {
    if (this.#status.kind !== 'ready' && this.#status.kind !== 'stopped') return;
    const story = readableStory(this.story);
    if (this.#view === null) this.#view = new StoryView(story, this.#options.clusterName);
    else this.#view.update(story);
  }

  #conclude(articles: readonly Article[], status: DeskStatus): void {
    this.#extractions = articles.flatMap((article) => this.#readingOf(article) ?? []);
    this.#status = status;
    this.show();
  }

  #readingOf(article: Article): Extraction | undefined {
    return this.#readings.find((reading) => isSame(reading.article, article));
  }

  #compose(): Composed {
    const { title, standfirst, medium, sides, review, corrections } = this.#journal.replayed;
    const articles = this.#extractions.map(({ article }) => article.id);
    const file = { slug: 'own', title, standfirst, medium, articles, sides, review };
    const composed = composeJoined(file, this.#extractions, this.#joined, corrections);
    const story = withColours(composed.story, sides);
    const named = story.title || (headlineOf(story) ?? this.#options.untitled);
    return { ...composed, story: { ...story, title: named } };
  }
}

function areSame(some: readonly Article[], others: readonly Article[]): boolean {
  return (
    some.length === others.length &&
    some.every((one, at) => others[at] !== undefined && isSame(one, others[at]))
  );
}

/** Whether two articles have the same words and are known by the same. */
function isSame(one: Article, other: Article): boolean {
  return (Object.keys(one) as (keyof Article)[]).every((key) => one[key] === other[key]);
}
