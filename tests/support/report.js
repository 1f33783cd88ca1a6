// Counts what the runners themselves wrote down, and prints the closing line.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from './install.js';

export const REPORTS = join(CACHE, 'reports');
/** Where a test run leaves its total, for whoever started it. */
export const SUMMARY = join(REPORTS, 'summary.json');

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @type {Counts} */
export const NONE = { passed: 0, failed: 0, skipped: 0 };

/**
 * @param {Counts} a
 * @param {Counts} b
 * @returns {Counts}
 */
export function add(a, b) {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped
  };
}

/**
 * `12 passed, 0 failed`, with `, 3 skipped` where any were.
 * @param {Counts} counts
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * A file that fails to load has no tests of its own: it counts as one failure.
 * @param {unknown} report Vitest's JSON report
 * @returns {Counts}
 */
export function countVitest(report) {
  const { numPassedTests, numPendingTests, numTodoTests, testResults, numFailedTests } =
    /** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
     *   testResults: { status: string, assertionResults: { status: string }[] }[] }} */ (report);
  const brokenFiles = testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + brokenFiles.length,
    skipped: numPendingTests + numTodoTests
  };
}

/**
 * A flaky test is a failed one.
 * @param {unknown} report Playwright's JSON report
 * @returns {Counts}
 */
export function countPlaywright(report) {
  const { stats, errors } =
    /** @type {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} */ (
      report
    );
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped
  };
}

/**
 * What one run counts for. A run without a report, without a test, or that ends badly although
 * every test passed is one failure.
 * @param {{ file: string, count: (report: unknown) => Counts, exitCode: number | null }} run
 * @returns {{ counts: Counts, problem: string | null }}
 */
export function judge({ file, count, exitCode }) {
  if (!existsSync(file)) {
    return { counts: { ...NONE, failed: 1 }, problem: 'wrote no report' };
  }
  const counts = count(JSON.parse(readFileSync(file, 'utf8')));
  if (counts.failed > 0) return { counts, problem: `${counts.failed} failed` };
  if (counts.passed + counts.skipped === 0) {
    return { counts: { ...counts, failed: 1 }, problem: 'found no tests' };
  }
  if (exitCode !== 0) {
    return { counts: { ...counts, failed: 1 }, problem: `ended with exit code ${exitCode}` };
  }
  return { counts, problem: null };
}
