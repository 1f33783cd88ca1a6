// What `run.ts` bundles and starts: measures one set in this process and writes JSON.
import nlp from 'compromise';
import type { Article } from '#lib/domain/article.ts';
import { extractArticle } from '#lib/extract/pipeline.ts';
import { linesOf } from '../../fuzz/fuzz-articles.ts';

/** Speeds in MB of text (UTF-8) for a second of one core, whatever else the machine does. */
export interface Speeds {
  /** The first reading of the whole set, in a process that has read nothing before. */
  readonly cold: number;
  /** The median of the readings once they no longer get faster. */
  readonly warm: number;
  /** compromise's tagging alone, warm. */
  readonly tagging: number;
  /** How many times as long ten times the text takes, as one article, once both have been read a few times. */
  readonly growth: number;
}

const WARM_UP_SECONDS = 20;
const READINGS = 15;
const TAGGED = 100_000;
const SHORT = 100_000;

function megabytes(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
}

/** Seconds of processor time that work takes, of all threads of this process. */
function seconds(work: () => unknown): number {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

function growthOf(articles: readonly Article[]): number {
  const all = articles.map(({ text }) => text).join('\n\n');
  const text = (length: number): string =>
    all.repeat(Math.ceil(length / all.length)).slice(0, length);
  const [article] = articles;
  if (!article) throw new RangeError('wanted at least one article');
  const read = (length: number): number => {
    const one = { ...article, text: text(length) };
    const readings = Array.from({ length: 9 }, () => seconds(() => extractArticle(one)));
    return median(readings.slice(4));
  };
  return read(10 * SHORT) / read(SHORT);
}

function taggingOf(texts: readonly string[]): number {
  let length = 0;
  const some = texts.filter((text) => (length += text.length) < TAGGED);
  const tag = (): number => seconds(() => some.map((text) => nlp(text).length));
  tag();
  return megabytes(some) / median([tag(), tag(), tag()]);
}

function measure(file: string): Speeds {
  const articles = linesOf(file);
  const texts = articles.map(({ text }) => text);
  const size = megabytes(texts);
  const read = (): number => seconds(() => articles.map((article) => extractArticle(article)));
  const cold = size / read();
  for (let spent = 0; spent < WARM_UP_SECONDS;) spent += read();
  const warm = size / median(Array.from({ length: READINGS }, read));
  return { cold, warm, tagging: taggingOf(texts), growth: growthOf(articles) };
}

process.stdout.write(JSON.stringify(measure(process.argv[2] ?? '')));
