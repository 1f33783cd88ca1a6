import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/install.js';

/** Criteria of levels A and AA in WCAG 2.2: https://www.w3.org/TR/WCAG22/ */
const CRITERIA =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3'.split(
    ' '
  );

const document = readFileSync(join(ROOT, 'docs/accessibility.md'), 'utf8');
/** Cells of each row that says how something is met, and what shows it. */
const rows = document
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.split(' | ').length === 3)
  .map((line) => line.slice(2, -2).split(' | '))
  .filter(([what]) => !/^(?:criterion|heuristic|colours|---|\w+(?:-\w+)? on )/u.test(what ?? ''));

describe('the account of accessibility', () => {
  test('has every criterion of WCAG 2.2 A and AA, once and in order', () => {
    const told = rows.flatMap(([what = '']) => /^\d+\.\d+\.\d+/u.exec(what) ?? []);
    expect(told).toEqual(CRITERIA);
    expect(CRITERIA).toHaveLength(55);
  });

  test('says why where a criterion does not apply, and counts them', () => {
    const left = rows.filter(([, how = '']) => how.startsWith('Does not apply'));
    for (const [what, how] of left) expect(how, what).toMatch(/^Does not apply(?:: |, as )\S/u);
    expect(document).toContain(
      `**${String(CRITERIA.length - left.length)} criteria apply and are met; ${String(left.length)} do not apply.**`
    );
  });

  test.each(rows)('names a test that exists: %s', (_, how = '', shown = '') => {
    if (how.startsWith('Does not apply')) return;
    const [, file = '', title = ''] = /^`(tests\/[\w./-]+)`: (.+)$/u.exec(shown) ?? [];
    expect(existsSync(join(ROOT, file)) && file !== '', shown).toBe(true);
    // A title may be written over several lines, or hold what differs from run to run.
    const written = readFileSync(join(ROOT, file), 'utf8').replace(/\s+/gu, ' ');
    expect(written).toContain(title);
  });
});
