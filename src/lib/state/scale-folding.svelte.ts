import { prefersReducedMotion, Tween } from 'svelte/motion';
import { blendAxes, foldedAxis, type ScaleAxis } from '#lib/timeline/scale-axis.ts';
import type { EventIndex } from '#lib/timeline/scale-index.ts';
import { chooseFolds, type Quiet } from '#lib/timeline/scale-quiet.ts';

const TOGGLE_MS = 400;

/** The axis of many events: folded, with folds that the reader has opened, true, or on its way between them. */
export class ScaleFolding {
  readonly #index: EventIndex;
  readonly #trueness = new Tween(0, { duration: TOGGLE_MS });
  readonly #plain: ScaleAxis;
  #isTrue = $state(false);
  #opened: readonly number[] = $state.raw([]);

  /** What may be folded, in order of time. */
  readonly #folds: readonly Quiet[];
  readonly #folded: ScaleAxis = $derived.by(() => {
    const { from, to, quiet } = this.#index;
    return foldedAxis(from, to, chooseFolds(quiet, to - from, this.#opened));
  });
  readonly axis: ScaleAxis = $derived.by(() =>
    blendAxes(this.#folded, this.#plain, this.#trueness.current)
  );

  constructor(index: EventIndex) {
    this.#index = index;
    this.#folds = chooseFolds(index.quiet, index.to - index.from);
    this.#plain = foldedAxis(index.from, index.to, []);
  }

  /** First instant of each fold that the reader has opened. */
  get opened(): readonly number[] {
    return this.#opened;
  }

  get isTrue(): boolean {
    return this.#isTrue;
  }

  /** Whether there is anything to fold. */
  get hasFolds(): boolean {
    return this.#folds.length > 0;
  }

  /** Quiet stretches in order of time, folded or opened by the reader; none at true scale. */
  get foldings(): readonly (Quiet & { readonly isFolded: boolean })[] {
    if (this.#isTrue) return [];
    return this.#folds.map((fold) => ({
      ...fold,
      isFolded: !this.#opened.includes(fold.from)
    }));
  }

  showTrueScale(isTrue: boolean): void {
    this.#isTrue = isTrue;
    void this.#trueness.set(isTrue ? 1 : 0, {
      duration: prefersReducedMotion.current ? 0 : TOGGLE_MS
    });
  }

  /** Takes over a scale and the folds that are open, at once. */
  restore(isTrue: boolean, opened: readonly number[]): void {
    this.#isTrue = isTrue;
    void this.#trueness.set(isTrue ? 1 : 0, { duration: 0 });
    this.#opened = opened;
  }

  /** Opens the fold that begins at this instant. */
  open(from: number): void {
    this.#opened = [...this.#opened, from];
  }

  /** Folds again what was opened from this instant on. */
  close(from: number): void {
    this.#opened = this.#opened.filter((each) => each !== from);
  }

  closeAll(): void {
    this.#opened = [];
  }
}
