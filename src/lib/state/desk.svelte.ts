import type { Article } from '#lib/domain/article.ts';
import { BadInput } from '#lib/domain/bad-input.ts';
import type { ActorTarget, EventTarget } from '#lib/domain/correction.ts';
import type { Extraction } from '#lib/domain/extraction.ts';
import type { Change } from '#lib/domain/journal.ts';
import { SIDE_COLOURS, type Story, type StoryActor, type StoryEvent } from '#lib/domain/story.ts';
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
import { readableStory } from './readable-story.ts';
import type { StoredStory } from './stored-story.svelte.ts';
import { StoryView } from './story-view.svelte.ts';

export type DeskStatus =
  | { readonly kind: 'reading'; readonly done: number; readonly of: number }
  | { readonly kind: 'ready' }
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
  readonly #readings = new Map<string, Extraction>();
  #extractions: readonly Extraction[] = $state.raw([]);
  #status: DeskStatus = $state.raw({ kind: 'reading', done: 0, of: 0 });
  #view: StoryView | null = $state.raw(null);
  #reading: AbortController | null = null;
  readonly #composed: Composed = $derived.by(() => this.#compose());
  readonly #joined = $derived.by(() => joinSources(this.#extractions));
  readonly #sources = $derived.by(() => sourcesOf(this.#extractions));
  readonly toLookAt: readonly StoryEvent[] = $derived(toLookAt(this.#composed.story.events));
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

  /** What an article brought into the story; null until it has been read. */
  shareOf(article: string): SourceShare | null {
    return sharesOf(this.story).find((share) => share.article === article) ?? null;
  }

  /** Null until the articles have been read for the first time. */
  get view(): StoryView | null {
    return this.#view;
  }

  get unfitting(): readonly UnfittingCorrection[] {
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
    const { events, setAside } = this.story;
    return [...events, ...setAside].find((event) => event.id === id) ?? null;
  }

  /** Names an event of the story for a correction; null where nothing tells it apart from another. */
  targetOf(event: StoryEvent): EventTarget | null {
    const { events, setAside } = this.story;
    const among = setAside.some(({ id }) => id === event.id) ? setAside : events;
    return targetOfEvent(event, among, this.#sources);
  }

  actorTargetOf(actor: StoryActor): ActorTarget | null {
    return targetOfActor(actor, this.story.actors, this.#sources);
  }

  /** EDTF of what somebody types as a date; relative words count from the event's first article. */
  async readDate(typed: string, event: StoryEvent | null, signal?: AbortSignal) {
    const piece = event?.evidence.find((item) => item.type === 'span');
    const { articles } = this.#journal.replayed;
    const article = articles.find(({ id }) => id === piece?.article) ?? articles.at(-1);
    const published = article?.published ?? '1970-01-01';
    return this.#reader.readDate({ typed, published, zone: article?.zone ?? 'UTC' }, signal);
  }

  /**
   * Reads what has not been read of these articles, and shows the story once all are. Called again, it leaves
   * what it was about.
   */
  async read(articles: readonly Article[]): Promise<void> {
    this.#reading?.abort();
    const reading = new AbortController();
    this.#reading = reading;
    const unread = articles.filter((article) => !this.#readings.has(keyOf(article)));
    try {
      for (const [done, article] of unread.entries()) {
        this.#status = { kind: 'reading', done, of: unread.length };
        const extraction = await this.#reader.extract(article, reading.signal);
        reading.signal.throwIfAborted();
        this.#readings.set(keyOf(article), extraction);
      }
      this.#extractions = articles.flatMap((article) => this.#readings.get(keyOf(article)) ?? []);
      this.#status = { kind: 'ready' };
      this.show();
    } catch (error) {
      if (!reading.signal.aborted) this.#status = { kind: 'failed', message: messageOf(error) };
    }
  }

  /** Ends the worker. */
  close(): void {
    this.#reading?.abort();
    this.#reader.close();
  }

  /** Brings the view up to date with the story. */
  show(): void {
    if (this.#status.kind !== 'ready') return;
    const story = readableStory(this.story);
    if (this.#view === null) this.#view = new StoryView(story, this.#options.clusterName);
    else this.#view.update(story);
  }

  #compose(): Composed {
    const { title, standfirst, articles, sides, review, corrections } = this.#journal.replayed;
    const read = new Set(this.#extractions.map(({ article }) => article.id));
    const file = {
      slug: 'own',
      title,
      standfirst,
      articles: articles.flatMap(({ id }) => (read.has(id) ? [id] : [])),
      sides,
      review
    };
    const composed = composeJoined(file, this.#extractions, this.#joined, corrections);
    return { ...composed, story: this.#dressed(composed.story) };
  }

  /** Sides that nobody gave a colour take one in order; a story that nobody named has its first headline. */
  #dressed(story: Story): Story {
    const [source] = story.sources;
    const block = source?.blocks.find(({ role }) => role === 'headline');
    const headline = block && source?.article.text.slice(block.start, block.end);
    const chosen = new Set(this.#journal.replayed.sides.map(({ id }) => id));
    return {
      ...story,
      title: story.title || (source?.article.title ?? headline ?? this.#options.untitled),
      sides: story.sides.map((side, index) =>
        chosen.has(side.id) ? side : { ...side, colour: SIDE_COLOURS[index] ?? 'grey' }
      )
    };
  }
}

function keyOf(article: Article): string {
  return JSON.stringify(article);
}

function messageOf(error: unknown): string {
  if (error instanceof BadInput) return error.message;
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
