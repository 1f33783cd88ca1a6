import { canonicalJson } from '#lib/domain/canonical-json.ts';
import type { Change, Journal } from '#lib/domain/journal.ts';
import type { KeptStory } from '#lib/domain/kept-story.ts';
import { newId } from '#lib/storage/new-id.ts';
import { mergeJournals, type Conflict, type MergedJournal } from '#lib/story/merge-journals.ts';
import { settleConflict, type Pick } from '#lib/story/settle-conflict.ts';
import { copyOf } from './new-story.ts';

/** What is to be done with a story of a file; `add` is for those that are not here. */
export type Choice = 'add' | 'merge' | 'both' | 'replace' | 'leave';

/** One story of a file, and what is here of it. */
export interface IncomingStory {
  readonly theirs: KeptStory;
  /** Null where it is not here. */
  readonly ours: KeptStory | null;
  /** Whether what is here is the same already. */
  readonly isSame: boolean;
  /** The two made one; null where it is not here. */
  readonly merged: MergedJournal | null;
}

/** What one side has on a thing that the two changed differently. */
export interface Said {
  readonly change: Change;
  /** Empty where the person gave no name. */
  readonly by: string;
}

/** A thing that the two changed differently. */
export interface Difference {
  readonly subject: string;
  /** What it is a part of: an event's or actor's words, what was made by hand, an article's id, or the story. */
  readonly of: unknown;
  /** Which part: "name", "date", "fate". */
  readonly thing: string;
  /** Null where it is as it was before. */
  readonly ours: Said | null;
  readonly theirs: Said | null;
}

/** What goes to the disk, all or none. */
interface Writes {
  readonly whole: readonly KeptStory[];
  readonly added: readonly Journal[];
}

/** The stories of a file, before any of it is kept: what is to be done with each, and who is to be followed. */
export class Incoming {
  readonly stories: readonly IncomingStory[];
  /** Whether the person may choose anything but to merge. */
  readonly isForOne: boolean;
  #choices: Readonly<Record<string, Choice>> = $state.raw({});
  #picks: Readonly<Record<string, Pick>> = $state.raw({});

  constructor(
    theirs: readonly KeptStory[],
    ours: readonly KeptStory[],
    { isForOne }: { readonly isForOne: boolean }
  ) {
    this.isForOne = isForOne;
    this.stories = theirs.map((story) => {
      const here = ours.find(({ id }) => id === story.id) ?? null;
      const merged = here && mergeJournals(journalOf(here), journalOf(story));
      const isSame = here !== null && canonicalJson(here.entries) === canonicalJson(story.entries);
      return { theirs: story, ours: here, isSame, merged };
    });
  }

  choiceOf({ theirs, ours, isSame }: IncomingStory): Choice {
    if (ours === null) return 'add';
    return isSame ? 'leave' : (this.#choices[theirs.id] ?? 'merge');
  }

  choose({ theirs }: IncomingStory, choice: Choice): void {
    this.#choices = { ...this.#choices, [theirs.id]: choice };
  }

  /** What nobody but the person can decide about a story that is merged. */
  differencesOf({ merged }: IncomingStory): readonly Difference[] {
    return (merged?.conflicts ?? []).map(({ subject, ours, theirs }) => {
      const [of, thing] = JSON.parse(subject) as [unknown, string];
      return { subject, of, thing, ours: saidBy(ours), theirs: saidBy(theirs) };
    });
  }

  pickOf({ theirs }: IncomingStory, subject: string): Pick | null {
    return this.#picks[keyOf(theirs, subject)] ?? null;
  }

  pick({ theirs }: IncomingStory, subject: string, pick: Pick): void {
    this.#picks = { ...this.#picks, [keyOf(theirs, subject)]: pick };
  }

  /** How many differences nobody has decided yet. */
  get open(): number {
    return this.stories
      .filter((story) => this.choiceOf(story) === 'merge')
      .reduce((sum, story) => {
        const conflicts = story.merged?.conflicts ?? [];
        return sum + conflicts.filter(({ subject }) => this.pickOf(story, subject) === null).length;
      }, 0);
  }

  /** How many stories anything happens to. */
  get count(): number {
    return this.stories.filter((story) => this.choiceOf(story) !== 'leave').length;
  }

  /** What the choices come to; `titleOf` names a copy that stands beside what is here. Picks are entries of `by`. */
  writes(titleOf: (title: string) => string, by: string): Writes {
    const whole = this.stories.flatMap((story) => {
      const choice = this.choiceOf(story);
      if (choice === 'both') return copyOf(story.theirs, titleOf(story.theirs.summary.title));
      return choice === 'add' || choice === 'replace' ? story.theirs : [];
    });
    const added = this.stories.flatMap((story): Journal[] =>
      this.choiceOf(story) === 'merge' ? [this.#merge(story, by)] : []
    );
    return { whole, added };
  }

  #merge(story: IncomingStory, by: string): Journal {
    const { merged, theirs } = story;
    if (merged === null) throw new Error(`${theirs.id} is not here to be merged`);
    const at = new Date().toISOString();
    const settled = merged.conflicts.reduce((before, conflict) => {
      const pick = this.pickOf(story, conflict.subject);
      if (pick === null) return before;
      const changes = settleConflict(before, conflict, pick);
      return [...before, ...changes.map((change) => ({ id: newId(), at, by, change }))];
    }, merged.journal.entries);
    const from = merged.journal.entries.length - merged.added.length;
    return { story: theirs.id, entries: settled.slice(from) };
  }
}

function saidBy(standing: Conflict['ours']): Said | null {
  const last = standing.at(-1);
  return last === undefined ? null : { change: last.change, by: last.entry.by };
}

function journalOf({ id, entries }: KeptStory): Journal {
  return { story: id, entries };
}

function keyOf({ id }: KeptStory, subject: string): string {
  return `${id} ${subject}`;
}
