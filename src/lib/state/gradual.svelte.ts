/**
 * Lets a long list into the page a part a frame, so that no frame waits for all of it. Made while a component starts.
 */
export class Gradual {
  #room: number;

  /**
   * @param of `beside`: id of what stands beside the list; a page that has it already came with the whole list.
   *   `step`: how many more with each frame.
   */
  constructor(of: { beside: string; step: number; length: () => number }) {
    const isThere = typeof document === 'undefined' || document.getElementById(of.beside) !== null;
    this.#room = $state(isThere ? Infinity : of.step);
    $effect(() => {
      if (this.#room >= of.length()) return;
      const frame = requestAnimationFrame(() => {
        this.#room += of.step;
      });
      return () => {
        cancelAnimationFrame(frame);
      };
    });
  }

  /** How many of the list may stand in the page by now. */
  get room(): number {
    return this.#room;
  }
}
