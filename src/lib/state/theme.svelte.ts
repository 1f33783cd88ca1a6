const KEY = 'dateline-theme';

/**
 * Light or dark: the system's choice until the reader makes one, which this browser then remembers.
 * A script in `src/app.html` applies a remembered choice before the first paint.
 */
export class Theme {
  #chosen: 'light' | 'dark' | null = $state(null);
  #systemIsDark = $state(false);
  #isKnown = $state(false);

  /** Whether there is a page whose theme could be switched. */
  get isKnown(): boolean {
    return this.#isKnown;
  }

  get isDark(): boolean {
    return this.#chosen === null ? this.#systemIsDark : this.#chosen === 'dark';
  }

  /** Follows the page and the system until the returned function is called. */
  connect(): () => void {
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    const chosen = document.documentElement.dataset['theme'];
    this.#chosen = chosen === 'dark' || chosen === 'light' ? chosen : null;
    this.#systemIsDark = system.matches;
    this.#isKnown = true;
    const follow = (event: MediaQueryListEvent): void => {
      this.#systemIsDark = event.matches;
    };
    system.addEventListener('change', follow);
    return () => {
      system.removeEventListener('change', follow);
    };
  }

  toggle(): void {
    const theme = this.isDark ? 'light' : 'dark';
    this.#chosen = theme;
    document.documentElement.dataset['theme'] = theme;
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      // Storage may be closed to pages; the choice then lasts as long as the page.
    }
  }
}
