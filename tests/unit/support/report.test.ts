import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { add, closingLine, countPlaywright, countVitest, judge } from '../../support/report.js';

const folder = mkdtempSync(join(tmpdir(), 'report-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function vitestReport(passed: number, failed: number, skipped: number, files: unknown[] = []) {
  return {
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: skipped,
    numTodoTests: 0,
    testResults: files
  };
}

function playwrightReport(
  expected: number,
  unexpected: number,
  flaky: number,
  skipped: number,
  errors: unknown[] = []
) {
  return { stats: { expected, unexpected, flaky, skipped }, errors };
}

let reports = 0;
function written(report: unknown): string {
  const file = join(folder, `${reports++}.json`);
  writeFileSync(file, JSON.stringify(report));
  return file;
}

describe('the closing line', () => {
  test('names passed and failed, and skipped only where there are any', () => {
    expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
    expect(closingLine({ passed: 12, failed: 1, skipped: 3 })).toBe(
      '12 passed, 1 failed, 3 skipped'
    );
  });

  test('adds up over suites', () => {
    const sum = add({ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 20, skipped: 30 });
    expect(sum).toEqual({ passed: 11, failed: 22, skipped: 33 });
  });
});

describe('counting a report', () => {
  test('a file that does not load counts as one failure', () => {
    const report = vitestReport(4, 1, 0, [
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] }
    ]);
    expect(countVitest(report)).toEqual({ passed: 4, failed: 2, skipped: 0 });
  });

  test('a flaky test and an error outside any test count as failures', () => {
    expect(countPlaywright(playwrightReport(5, 1, 1, 2, [{}]))).toEqual({
      passed: 5,
      failed: 3,
      skipped: 2
    });
  });
});

describe('judging a run', () => {
  test('a good run has no problem', () => {
    const run = { file: written(vitestReport(3, 0, 1)), count: countVitest, exitCode: 0 };
    expect(judge(run)).toEqual({ counts: { passed: 3, failed: 0, skipped: 1 }, problem: null });
  });

  test.each([
    ['wrote no report', join(folder, 'missing.json'), 1],
    ['found no tests', written(vitestReport(0, 0, 0)), 0]
  ])('a run that %s is a failure', (problem, file, exitCode) => {
    const verdict = judge({ file, count: countVitest, exitCode });
    expect(verdict.problem).toBe(problem);
    expect(verdict.counts.failed).toBe(1);
  });

  test('a run that ends badly is a failure although every test passed', () => {
    const verdict = judge({
      file: written(vitestReport(3, 0, 0)),
      count: countVitest,
      exitCode: 1
    });
    expect(verdict).toEqual({
      counts: { passed: 3, failed: 1, skipped: 0 },
      problem: 'ended with exit code 1'
    });
  });
});
