import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { teller } from '#lib/messages/teller.ts';
import { ROOT } from '../support/install.js';
import { phrasesIn } from '../support/languages.js';

/** Whose errors nobody sees on a page: the command line's and the build's, which speak English. */
const NOT_ON_PAGES =
  /^src\/(?:cli|lib\/server)\/|^src\/lib\/io\/(?:annotation-\w+|article|corrections|decode|extraction|story-file|story-words|validate)\.ts$|^src\/lib\/story\/compose\.ts$/;

test('every sentence of bad input that a page may show is in the catalogue', () => {
  const told = teller(phrasesIn('fr'));
  const unknown = sources()
    .flatMap((file) => sentencesIn(file).map((sentence) => ({ file, sentence })))
    .filter(({ sentence }) => told(sentence) === sentence)
    .map(({ file, sentence }) => `${file}: ${sentence}`);
  expect(unknown).toEqual([]);
});

function sources(): readonly string[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name}`)
    .filter((name) => name.endsWith('.ts') && !NOT_ON_PAGES.test(name));
}

/** What `new BadInput(…)` and `failure(code, …)` are given as words, a stand-in for what is put in. */
function sentencesIn(name: string): readonly string[] {
  const text = readFileSync(join(ROOT, name), 'utf8');
  if (!/new BadInput\(|failure\(/.test(text)) return [];
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isError = ts.isNewExpression(node) && node.expression.getText() === 'BadInput';
    const isFailure = ts.isCallExpression(node) && node.expression.getText() === 'failure';
    if (isError || isFailure)
      found.push(
        ...(node.arguments ?? []).slice(isFailure ? 1 : 0, isFailure ? 2 : 1).flatMap(wordsOf)
      );
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true));
  return found;
}

function wordsOf(words: ts.Expression): readonly string[] {
  if (ts.isStringLiteralLike(words)) return [words.text];
  if (!ts.isTemplateExpression(words)) return [];
  return [
    words.templateSpans.reduce(
      // What is wanted often stands in a constant: "; wanted …".
      (before, { literal }) => `${before}${before.endsWith('; ') ? 'wanted ' : ''}7${literal.text}`,
      words.head.text
    )
  ];
}
