import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { extractArticle } from '#lib/extract/pipeline.ts';
import { parseAnnotationLine } from '#lib/io/annotation-input.ts';
import { formatExtraction, parseExtraction } from '#lib/io/extraction.ts';
import { checkExtraction } from '#lib/story/truth.ts';
import { describeWithShared } from '../../support/shared.ts';

describeWithShared('whole news articles', 'eval/dev/raw.wikinews.jsonl', (path) => {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');

  it('keep every rule of truth when they are read', () => {
    const broken = lines.flatMap((line, index) => {
      const { article } = parseAnnotationLine(line, index + 1);
      return checkExtraction(extractArticle(article)).map(
        ({ rule, at, says }) => `${article.id} ${at} ${rule}: ${says}`
      );
    });
    expect(broken).toEqual([]);
  });

  it('are written and read back without loss', () => {
    for (const [index, line] of lines.entries()) {
      const extraction = extractArticle(parseAnnotationLine(line, index + 1).article);
      expect(parseExtraction('written', formatExtraction(extraction))).toEqual(extraction);
    }
  });
});
