import { readFileSync } from 'node:fs';
import { isLocale, locales, overwriteGetLocale } from '#lib/messages/compiled/runtime.js';
import { sayWith } from '#lib/messages/said.ts';
import { teller } from '#lib/messages/teller.ts';
import { UsageError } from './usage.ts';

interface Catalogue {
  readonly said: Readonly<Record<string, string>>;
}

/** From now on what is written for readers is in this language; in English where none is asked for. */
export function writeIn(command: string, language: string | undefined): void {
  if (language === undefined) return;
  if (!isLocale(language))
    throw new UsageError(
      `${command}: --language is "${language}"; wanted one of ${locales.join(', ')}`
    );
  overwriteGetLocale(() => language);
  const [english, own] = ['en', language].map((code) => catalogueIn(code).said);
  sayWith(
    teller(Object.entries(english ?? {}).map(([key, phrase]) => [phrase, own?.[key] ?? phrase]))
  );
}

function catalogueIn(language: string): Catalogue {
  const file = new URL(`../lib/messages/${language}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Catalogue;
}
