/** What the browser lets this site keep, and whether it may clear it away when the disk is full. */
export class StorageRoom {
  /** Bytes that are used, and that may be; null where the browser does not say. */
  #estimate: { readonly used: number; readonly limit: number } | null = $state.raw(null);
  #isPersistent: boolean | null = $state(null);
  #wasRefused = $state(false);

  get estimate(): { readonly used: number; readonly limit: number } | null {
    return this.#estimate;
  }

  /** Whether the browser has promised to keep it; null where it promises nothing to anybody. */
  get isPersistent(): boolean | null {
    return this.#isPersistent;
  }

  /** Whether it was asked to promise, and did not. */
  get wasRefused(): boolean {
    return this.#wasRefused;
  }

  async look(): Promise<void> {
    const storage = storageManager();
    if (storage === null) return;
    try {
      const { usage, quota } = await storage.estimate();
      if (usage !== undefined && quota !== undefined)
        this.#estimate = { used: usage, limit: quota };
      this.#isPersistent = await storage.persisted();
    } catch {
      // A browser that keeps nothing need not say how much.
    }
  }

  /** Asks the browser to keep what is here even when the disk is full. */
  async keep(): Promise<void> {
    const storage = storageManager();
    this.#isPersistent = (await storage?.persist().catch(() => false)) ?? false;
    this.#wasRefused = !this.#isPersistent;
  }
}

/** There is none on pages that did not come by HTTPS. */
function storageManager(): StorageManager | null {
  return 'storage' in navigator ? navigator.storage : null;
}
