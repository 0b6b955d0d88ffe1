import { expect, test } from 'vitest';
import { countPlaywright, countVitest, judge, line, total } from '../../scripts/tally.js';

const tests = (...states: string[]) => states.map((status) => ({ status }));

test('unit tests are counted one by one, skipped ones not at all', () => {
  const testResults = [
    { status: 'passed', assertionResults: tests('passed', 'passed', 'skipped') },
    { status: 'failed', assertionResults: tests('passed', 'failed') }
  ];
  expect(countVitest({ testResults })).toEqual({ passed: 3, failed: 1 });
});

test('a test file that cannot be loaded is one failure', () => {
  expect(countVitest({ testResults: [{ status: 'failed', assertionResults: [] }] })).toEqual({
    passed: 0,
    failed: 1
  });
});

test('a browser test that passed only when repeated has failed', () => {
  expect(countPlaywright({ stats: { expected: 5, unexpected: 1, flaky: 2 }, errors: [{}] })).toEqual({
    passed: 5,
    failed: 4
  });
});

test('a runner that ran nothing, or ended badly without saying why, has failed', () => {
  expect(judge({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
  expect(judge({ passed: 3, failed: 0 }, 1)).toEqual({ passed: 3, failed: 1 });
  expect(judge(undefined, 0)).toEqual({ passed: 0, failed: 1 });
  expect(judge({ passed: 3, failed: 2 }, 1)).toEqual({ passed: 3, failed: 2 });
  expect(judge({ passed: 3, failed: 0 }, 0)).toEqual({ passed: 3, failed: 0 });
});

test('the last line is the sum', () => {
  expect(line(total([{ passed: 1, failed: 0 }, judge({ passed: 7, failed: 2 }, 1)]))).toBe(
    '8 passed, 2 failed'
  );
});
