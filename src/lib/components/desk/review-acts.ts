import { tick } from 'svelte';
import { anchorOf } from '#lib/components/panels/anchors.ts';
import { m } from '#lib/messages/compiled/messages.js';
import type { EventDeed } from '#lib/domain/correction.ts';
import type { StoryEvent } from '#lib/domain/story.ts';
import type { Desk } from '#lib/state/desk.svelte.ts';
import type { StoryView } from '#lib/state/story-view.svelte.ts';

export type Verdict = 'confirm' | 'hide';

/** What a person does with events in the chronicle, and where the focus is afterwards. */
export class ReviewActs {
  readonly #desk: Desk;
  readonly #view: StoryView;

  constructor(desk: Desk, view: StoryView) {
    this.#desk = desk;
    this.#view = view;
  }

  /** Goes to an event's entry in the chronicle; the focus comes to the control in it that the selector finds. */
  async goTo(id: string, control = '.tools button'): Promise<void> {
    this.#view.selection.select(id);
    await tick();
    const entry = entryOf(id);
    entry?.scrollIntoView({ block: 'center', behavior: 'auto' });
    entry?.querySelector<HTMLElement>(control)?.focus({ preventScroll: true });
  }

  /** Opens the form of an event, or closes it. */
  async edit(id: string): Promise<void> {
    const isOpen = this.#desk.editing === id;
    this.#desk.editing = isOpen ? null : id;
    await this.goTo(id, isOpen ? '[aria-keyshortcuts="E"]' : '[name="title"]');
  }

  /** Confirms an event or takes it off, and goes on to the next that asks to be looked at. */
  async judge(event: StoryEvent, verdict: Verdict): Promise<void> {
    const target = this.#desk.targetOf(event);
    if (target === null) {
      this.#view.notice = m.deskNoTarget();
      return;
    }
    const next = this.#after(event.id);
    this.#desk.editing = null;
    this.#desk.change({ do: verdict, event: target, why: '' });
    const { title } = event;
    this.#view.notice =
      verdict === 'confirm' ? m.deskConfirmed({ title }) : m.deskHidden({ title });
    await tick();
    if (next === null) document.querySelector<HTMLElement>('[data-panel="story"]')?.focus();
    else await this.goTo(next);
  }

  /** Changes something in the form of an event; the focus stays at the control of that name. */
  async correct(event: StoryEvent, deed: EventDeed, why: string, name: string): Promise<void> {
    this.#desk.change({ ...deed, why });
    this.#desk.editing = deed.do === 'merge' ? null : event.id;
    await tick();
    const form = entryOf(event.id)?.querySelector('form');
    form
      ?.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`)
      ?.focus({ preventScroll: true });
    form?.scrollIntoView({ block: 'nearest' });
  }

  /** Confirms, or takes off, all that the chronicle shows and nobody has looked at, as one step. */
  judgeShown(verdict: Verdict): void {
    const changes = this.#shown().flatMap((event) => {
      const target = this.#desk.targetOf(event);
      return target === null ? [] : [{ do: verdict, event: target, why: '' }];
    });
    if (changes.length > 0) this.#desk.change({ do: 'together', changes });
    const count = changes.length;
    this.#view.notice =
      verdict === 'confirm' ? m.deskConfirmedMany({ count }) : m.deskHiddenMany({ count });
  }

  /** Goes to the event that asks most to be looked at, of those that the chronicle shows. */
  next(): void {
    const [first] = this.#shown();
    if (first !== undefined) void this.goTo(first.id);
  }

  /** Keys act on the event whose entry has the focus, and only there. */
  onKey(key: KeyboardEvent): void {
    if (!(key.target instanceof HTMLElement) || key.ctrlKey || key.metaKey || key.altKey) return;
    const { editing } = this.#desk;
    if (key.key === 'Escape') {
      if (editing !== null) void this.edit(editing);
      return;
    }
    if (key.target.closest('input, textarea, select') !== null) return;
    const entry = key.target.closest<HTMLElement>('li[data-event]');
    const event = this.#desk.event(entry?.dataset['event'] ?? null);
    if (event === null || event.kind === 'publication') return;
    const act = this.#actOf(key.key.toLowerCase(), event);
    if (act === null) return;
    key.preventDefault();
    void act();
  }

  #actOf(key: string, event: StoryEvent): (() => Promise<void>) | null {
    if (key === 'y') return () => this.judge(event, 'confirm');
    if (key === 'x') return () => this.judge(event, 'hide');
    return key === 'e' ? () => this.edit(event.id) : null;
  }

  #shown(): readonly StoryEvent[] {
    return this.#desk.toLookAt.filter((event) => this.#view.filter.keepsEvent(event));
  }

  /** Which event asks to be looked at once this one is done; null for none. */
  #after(id: string): string | null {
    const queue = this.#shown();
    const at = queue.findIndex((event) => event.id === id);
    const next = queue[at + 1] ?? queue[0];
    return next === undefined || next.id === id ? null : next.id;
  }
}

function entryOf(id: string): HTMLElement | null {
  return document.getElementById(anchorOf.entry({ id }));
}
