import type { Page } from '@playwright/test';
import { baseOf } from '../languages.js';
import { Translation } from '../translation.ts';
import type { Stage } from './screen.ts';

/** By what a control is found that a reader knows by its words. */
const BY_WORDS = new Set(['getByRole', 'getByLabel', 'getByText', 'getByTitle']);

/** The same stage in another language: the ways to the screens, told in English, lead there by its words. */
export function stageIn(language: string, { page, open }: Stage): Stage {
  return {
    page: inWordsOf(new Translation(language), page),
    open: (path) => open(baseOf(language) + path)
  };
}

/** What controls are, which no language tells otherwise. */
const ROLES = new Set<unknown>([
  'alert',
  'button',
  'dialog',
  'heading',
  'radio',
  'status',
  'toolbar'
]);

/** A page or a locator that finds controls by the words of another language, and gives locators that do. */
function inWordsOf<T extends Page | object>(words: Translation, found: T): T {
  return new Proxy(found, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key, target);
      if (typeof value !== 'function' || key === 'constructor') return value;
      return (...given: unknown[]): unknown => {
        const told = BY_WORDS.has(String(key))
          ? given.map((each) => (ROLES.has(each) ? each : inOwnWords(words, each)))
          : given;
        const result: unknown = Reflect.apply(value, target, told);
        return isLocator(result) ? inWordsOf(words, result) : result;
      };
    }
  });
}

function inOwnWords(words: Translation, given: unknown): unknown {
  if (typeof given === 'string' || given instanceof RegExp) return words.of(given);
  if (typeof given === 'object' && given !== null && 'name' in given)
    return { ...given, name: inOwnWords(words, given.name) };
  return given;
}

function isLocator(result: unknown): result is object {
  return typeof result === 'object' && result !== null && 'getByRole' in result;
}
