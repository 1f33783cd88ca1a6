import { getLocale } from '#lib/messages/compiled/runtime.js';

interface Place {
  /** Of the route, such as `/stories/[slug]`; null where there is no page. */
  readonly id: string | null;
  readonly params: Partial<Record<string, string>>;
}

type Language = (typeof LANGUAGES)[number];

/**
 * A page in every language of the site, this one included, the first first. `home` is where this language's list of
 * stories stands, with a slash at its end.
 */
export function inEveryLanguage(
  { id, params }: Place,
  home: string
): readonly (Language & { readonly href: string })[] {
  const first = LANGUAGES[0]?.code;
  const root = getLocale() === first ? home : `${home}../`;
  const path = id?.replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? '').slice(1);
  return LANGUAGES.map((language) => ({
    ...language,
    href: root + (language.code === first ? '' : `${language.code}/`) + (path ? `${path}/` : '')
  }));
}
