import { marked } from 'marked';
import { frontMatter } from './front-matter.ts';
import { fromSelection } from './from-html.ts';
import { factOf, type ImportedText } from './imported-text.ts';

const FIRST_HEADING = /^ {0,3}# +(.+)$/mu;

/** The text of a Markdown file as a reader sees it, and what its front matter says. */
export function fromMarkdown(name: string, text: string): ImportedText {
  const matter = frontMatter(text);
  const body = matter?.body ?? text;
  const html = marked.parse(body, { async: false });
  const read = fromSelection(name, html);
  const title =
    matter?.facts.title ??
    factOf('heading', '#', FIRST_HEADING.exec(body)?.[1]?.replace(/\s#+\s*$/u, ''));
  return {
    text: read.text,
    facts: { ...matter?.facts, title },
    notes: [...(matter?.notes ?? []), ...read.notes]
  };
}
