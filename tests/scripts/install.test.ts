import { expect, test } from 'vitest';
import { firstMissing, whyInstall } from '../../scripts/install.js';

const asked = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/for-another-system': { version: '2.0.0', optional: true }
  }
};

test('nothing is missing when every package is there in its version', () => {
  expect(firstMissing(asked, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBeUndefined();
});

test('an absent package and another version are both missing', () => {
  expect(firstMissing(asked, { packages: {} })).toBe('node_modules/a');
  expect(firstMissing(asked, { packages: { 'node_modules/a': { version: '1.0.1' } } })).toBe(
    'node_modules/a'
  );
});

test('an optional package may be absent but not old', () => {
  const there = { packages: { 'node_modules/a': { version: '1.0.0' } } };
  expect(firstMissing(asked, there)).toBeUndefined();
  const old = { packages: { ...there.packages, 'node_modules/for-another-system': { version: '1.0.0' } } };
  expect(firstMissing(asked, old)).toBe('node_modules/for-another-system');
});

test('a folder without node_modules needs an installation', () => {
  expect(whyInstall('/')).toBe('the packages are not installed');
});

test('the packages these tests run with are the ones the lockfile asks for', () => {
  expect(whyInstall()).toBeUndefined();
});
