import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import type { Extraction } from '#lib/domain/extraction.ts';
import { extractArticle } from '#lib/extract/pipeline.ts';
import { parseAnnotationLine } from '#lib/io/annotation-input.ts';
import { formatExtraction, parseExtraction } from '#lib/io/extraction.ts';
import { checkExtraction } from '#lib/story/truth.ts';
import { describeWithShared } from '../../support/shared.ts';

describeWithShared('whole news articles', 'eval/dev/raw.wikinews.jsonl', (path) => {
  let extractions: readonly Extraction[];

  beforeAll(() => {
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    extractions = lines.map((line, index) =>
      extractArticle(parseAnnotationLine(line, index + 1).article)
    );
  }, 60_000);

  it('keep every rule of truth when they are read', { timeout: 60_000 }, () => {
    const broken = extractions.flatMap((extraction) =>
      checkExtraction(extraction).map(
        ({ rule, at, says }) => `${extraction.article.id} ${at} ${rule}: ${says}`
      )
    );
    expect(broken).toEqual([]);
  });

  it('are written and read back without loss', { timeout: 60_000 }, () => {
    for (const extraction of extractions) {
      expect(parseExtraction('written', formatExtraction(extraction))).toEqual(extraction);
    }
  });
});
