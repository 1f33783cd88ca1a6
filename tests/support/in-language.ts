import { overwriteGetLocale, type Locale } from '#lib/messages/compiled/runtime.js';

/** What a function gives where the interface is in another language than English. */
export function inLanguage<T>(language: Locale, run: () => T): T {
  overwriteGetLocale(() => language);
  try {
    return run();
  } finally {
    overwriteGetLocale(() => 'en');
  }
}
