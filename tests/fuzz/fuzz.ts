// `npm run fuzz`: real articles, as they are and changed at random, must be read without a crash and keep every
// rule of truth. `npm run fuzz -- 5000 77` reads that many changed ones, from that seed on.
import { fuzzArticles } from './fuzz-articles.ts';
import { problemsOf, readMutated, type Break } from './read-mutated.ts';

const [count = 500, first = 1] = process.argv.slice(2).map(Number);
const articles = fuzzArticles();
const asTheyAre = articles.flatMap((article): Break[] => {
  const says = problemsOf(article);
  const { id, text } = article;
  return says.length > 0 ? [{ seed: 0, article: id, how: ['nothing'], text, says }] : [];
});
const changed = Array.from({ length: count }, (_, index) => readMutated(articles, first + index));
const broken = [...asTheyAre, ...changed.flatMap((each) => each ?? [])];
for (const { seed, article, how, says } of broken)
  console.log(`seed ${seed}, ${article}, ${how.join(', ')}:\n  ${says.slice(0, 3).join('\n  ')}`);
console.log(
  `${articles.length} articles and ${count} changed ones read; ${broken.length} broke a rule of truth or the reading`
);
process.exitCode = broken.length > 0 ? 1 : 0;
