import type { DraftFacts, DraftNote, Fact } from '#lib/domain/article-draft.ts';
import { addressOf } from './html-facts.ts';
import { factOf } from './imported-text.ts';
import { NOT_PUBLISHED, publishedFact } from './published-fact.ts';

export interface FrontMatter {
  readonly facts: DraftFacts;
  readonly notes: readonly DraftNote[];
  /** The text after it. */
  readonly body: string;
}

const FENCED = /^(---|\+\+\+)[ \t]*\r?\n([^]*?)\r?\n\1[ \t]*(?:\r?\n|$)/u;
const FIELD = /^([\w-]+)\s*[:=]\s*(.*)$/u;
const ITEM = /^\s*-\s+(.*)$/u;

/** Reads the fields in front of a Markdown text (YAML or TOML, names and words only). Null where there are none. */
export function frontMatter(text: string): FrontMatter | null {
  const found = FENCED.exec(text);
  if (!found) return null;
  const fields = fieldsOf(found[2] ?? '');
  const fact = (...names: readonly string[]): Fact | null => {
    const name = names.find((each) => fields.has(each));
    return name === undefined ? null : factOf('front-matter', name, fields.get(name));
  };
  const day = ['published', 'date', 'pubdate', 'publish_date'].find((name) => fields.has(name));
  const { published, zone, notes } =
    day === undefined ? NOT_PUBLISHED : publishedFact('front-matter', day, fields.get(day) ?? '');
  return {
    facts: {
      title: fact('title', 'headline'),
      byline: fact('byline', 'author', 'authors'),
      published,
      zone,
      publisher: fact('publisher', 'publication', 'site'),
      url: addressOf(fact('url', 'source', 'link', 'canonical'))
    },
    notes,
    body: text.slice(found[0].length)
  };
}

function fieldsOf(lines: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  let last = '';
  for (const line of lines.split(/\r?\n/u)) {
    const [, name, value = ''] = FIELD.exec(line) ?? [];
    const item = ITEM.exec(line)?.[1];
    if (name !== undefined) {
      last = name.toLowerCase();
      fields.set(last, bare(value));
    } else if (item !== undefined && last !== '')
      fields.set(
        last,
        [fields.get(last) ?? '', bare(item)].filter((each) => each !== '').join(', ')
      );
  }
  return fields;
}

/** Without quotes and brackets of a list. */
function bare(value: string): string {
  const words = value.trim();
  const list = /^\[(.*)\]$/u.exec(words)?.[1];
  if (list !== undefined) return list.split(',').map(bare).join(', ');
  return words.replace(/^(["'])(.*)\1$/u, '$2');
}
