// Adds up what the test runners report.

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * Vitest's JSON report.
 * @param {{ testResults?: { status?: string, assertionResults?: { status: string }[] }[] }} report
 * @returns {Count}
 */
export function countVitest({ testResults = [] }) {
  let passed = 0;
  let failed = 0;
  for (const { status, assertionResults = [] } of testResults) {
    const bad = assertionResults.filter((test) => test.status === 'failed').length;
    passed += assertionResults.filter((test) => test.status === 'passed').length;
    // A file that cannot even be loaded fails without any failed test in it.
    failed += bad === 0 && status === 'failed' ? 1 : bad;
  }
  return { passed, failed };
}

/**
 * Playwright's JSON report. A test that passed only when repeated has failed.
 * @param {{ stats?: { expected: number, unexpected: number, flaky: number }, errors?: unknown[] }} report
 * @returns {Count}
 */
export function countPlaywright({ stats, errors = [] }) {
  const { expected = 0, unexpected = 0, flaky = 0 } = stats ?? {};
  return { passed: expected, failed: unexpected + flaky + errors.length };
}

/**
 * A runner's own exit code has the last word: no test at all, or trouble outside of any test, is a failure.
 * @param {Count | undefined} count what the report says, nothing when there is no report
 * @param {number} code
 * @returns {Count}
 */
export function judge(count, code) {
  const { passed, failed } = count ?? { passed: 0, failed: 0 };
  const unexplained = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: unexplained ? 1 : failed };
}

/**
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export const total = (counts) => ({
  passed: counts.reduce((sum, { passed }) => sum + passed, 0),
  failed: counts.reduce((sum, { failed }) => sum + failed, 0)
});

/** @param {Count} count */
export const line = ({ passed, failed }) => `${passed} passed, ${failed} failed`;
