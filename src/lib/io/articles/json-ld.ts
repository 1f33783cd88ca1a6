/** What a page says of its article in JSON-LD, by schema.org. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly datePublished: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

const ARTICLE = /(?:Article|BlogPosting|SocialMediaPosting|Report)$/u;
/** Marks that old browsers and XML want around a script. */
const WRAPPED =
  /^\s*(?:\/\*|\/\/)?\s*(?:<!--|<!\[CDATA\[)(?:\s*\*\/)?|(?:\/\*|\/\/)?\s*(?:-->|\]\]>)(?:\s*\*\/)?\s*$/gu;
const DEEPEST = 6;

type Fields = Readonly<Record<string, unknown>>;

/** The first article in the scripts of a page, each the text of one; null where none has a headline or a date. */
export function linkedArticle(scripts: readonly string[]): LinkedArticle | null {
  for (const script of scripts) {
    for (const node of nodesOf(parsed(script), 0)) {
      if (!typesOf(node).some((type) => ARTICLE.test(type))) continue;
      const headline = words(node['headline']) ?? words(node['name']);
      const datePublished = words(node['datePublished']);
      if (headline === null && datePublished === null) continue;
      return {
        headline,
        datePublished,
        author: names(node['author']),
        publisher: names(node['publisher']),
        url: words(node['url']) ?? idOf(node['mainEntityOfPage'])
      };
    }
  }
  return null;
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script.replace(WRAPPED, ''));
  } catch {
    return null;
  }
}

function* nodesOf(value: unknown, depth: number): Generator<Fields> {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const each of value) yield* nodesOf(each, depth + 1);
    return;
  }
  const fields = value as Fields;
  yield fields;
  for (const name of ['@graph', 'mainEntity', 'itemListElement'])
    yield* nodesOf(fields[name], depth + 1);
}

function typesOf(node: Fields): readonly string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string');
}

function words(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** Names of people or bodies, written out or in their own nodes. */
function names(value: unknown): string | null {
  const all = [value]
    .flat()
    .map((each: unknown) => words(each) ?? words((each as Fields | null)?.['name']))
    .filter((each) => each !== null);
  return all.length === 0 ? null : all.join(', ');
}

function idOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return words(value);
  return words((value as Fields)['@id']);
}
