const KEY = 'dateline-name';

/** The name that a person signs changes with, kept in this browser from one story to the next. */
class Signature {
  /** Empty where the person gave none, or the browser keeps nothing. */
  get name(): string {
    try {
      return localStorage.getItem(KEY) ?? '';
    } catch {
      return '';
    }
  }

  keep(name: string): void {
    try {
      localStorage.setItem(KEY, name);
    } catch {
      // A browser that keeps nothing asks again the next time.
    }
  }
}

export const signature = new Signature();
