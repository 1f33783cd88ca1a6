import type { Block } from '#lib/domain/extraction.ts';
import type { Span } from '#lib/domain/span.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?';
const ONLY_A_DATE = new RegExp(
  `^${WEEKDAY}(?:${MONTH}\\s+\\d{1,2},?\\s+\\d{4}|\\d{1,2}\\s+${MONTH},?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2})\\.?$`,
  'i'
);

/** Metadata that an export left in front of the text: a key and an ISO date, before the first words. */
const STRAY_HEADER =
  /^\s*(?:date|published|publication date|updated)\s*:?\s*\d{4}-\d{2}-\d{2}(?=\s)/i;

/** "PARIS —", "NAIROBI, Kenya (AP) _", "WASHINGTON, Feb. 6 (Reuters) -" at the start of a paragraph. */
const DATELINE =
  /^\p{Lu}[\p{Lu}\p{M}.'’ -]{2,40}(?:,\s[^()\n—–_]{2,40}?)?(?:\s\([^)\n]{2,40}\))?\s*(?:—|–|--|_|-(?=\s))\s*/u;

/** Place of filing in the words of a dateline, without the agency: "PARIS". */
export function datelinePlace(dateline: string): string {
  return dateline
    .replace(/\s*(?:\(.*)?(?:—|–|--|_|-)\s*$/u, '')
    .replace(/\s*\([^)]*\)$/, '')
    .trim();
}

/**
 * Divides a file into blocks by blank lines and says what each is. Paragraphs are counted from the one
 * that a dateline opens, or else from the first after headline, publication line and standfirst.
 */
export function findBlocks(text: string): Block[] {
  const stretches = paragraphs(text);
  const header = STRAY_HEADER.exec(text);
  const headerEnd = header ? header[0].length : 0;
  const bodies = stretches
    .map((stretch) => ({
      start: skipSpace(text, Math.max(stretch.start, headerEnd)),
      end: stretch.end
    }))
    .filter((stretch) => stretch.start < stretch.end);
  const first = firstParagraph(text, bodies);
  const blocks: Block[] = [];
  if (header) {
    blocks.push({ role: 'header', number: null, start: skipSpace(text, 0), end: headerEnd });
  }
  for (const [index, body] of bodies.entries()) {
    if (index < first) {
      blocks.push({ role: frontMatter(text, body, index), number: null, ...body });
      continue;
    }
    blocks.push({ role: 'paragraph', number: index - first + 1, ...body });
    if (index === first) {
      const dateline = DATELINE.exec(text.slice(body.start, body.end));
      if (dateline) {
        const end = body.start + dateline[0].trimEnd().length;
        blocks.push({ role: 'dateline', number: null, start: body.start, end });
      }
    }
  }
  return blocks;
}

const BLANK_LINE = /\r?\n[^\S\n]*\r?\n\s*/g;

function paragraphs(text: string): Span[] {
  const found: Span[] = [];
  let from = 0;
  const add = (to: number): void => {
    const start = skipSpace(text, from);
    const end = start + text.slice(start, to).trimEnd().length;
    if (start < end) found.push({ start, end });
  };
  for (const match of text.matchAll(BLANK_LINE)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(text.length);
  return found;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at += 1;
  return at;
}

const LEADING_BLOCKS = 6;

/** Index of the paragraph that is counted as 1. */
function firstParagraph(text: string, bodies: readonly Span[]): number {
  const opened = bodies
    .slice(0, LEADING_BLOCKS)
    .findIndex((body) => DATELINE.test(text.slice(body.start, body.end)));
  if (opened >= 0) return opened;
  let index = 0;
  while (index < Math.min(bodies.length - 1, LEADING_BLOCKS)) {
    const body = bodies[index];
    if (!body) break;
    const words = text.slice(body.start, body.end);
    if (!ONLY_A_DATE.test(words) && !(index === 0 && isHeadline(words))) break;
    index += 1;
  }
  return index;
}

const HEADLINE_LENGTH = 180;

function isHeadline(words: string): boolean {
  return words.length <= HEADLINE_LENGTH && !/[.!?]["”’')]*$/.test(words) && !words.includes('\n');
}

function frontMatter(text: string, body: Span, index: number): Block['role'] {
  const words = text.slice(body.start, body.end);
  if (ONLY_A_DATE.test(words)) return 'publication line';
  return index === 0 && isHeadline(words) ? 'headline' : 'standfirst';
}
