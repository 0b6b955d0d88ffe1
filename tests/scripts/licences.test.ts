import { expect, test } from 'vitest';
import { licenceOf, packageOf } from '../../scripts/vite-licences';

test.each([
  ['/a/node_modules/d3-scale/src/linear.js', '/a/node_modules/d3-scale'],
  ['/a/node_modules/@tensorflow/tfjs-core/dist/x.js?v=1', '/a/node_modules/@tensorflow/tfjs-core'],
  ['/a/node_modules/b/node_modules/c/index.js', '/a/node_modules/b/node_modules/c'],
  ['\0/a/node_modules/clsx/index.js', '/a/node_modules/clsx'],
  ['/a/src/lib/sim/run.ts', undefined],
  ['\0virtual:x', undefined]
])('the package of %j', (module, folder) => expect(packageOf(module)).toBe(folder));

test('a licence comes with its whole text, even where the package brings none', () => {
  expect(licenceOf('node_modules/svelte')).toMatch(/^svelte 5[\s\S]*Permission is hereby granted/);
  expect(licenceOf('node_modules/@tensorflow/tfjs-core')).toMatch(
    /^@tensorflow\/tfjs-core[\s\S]*TERMS AND CONDITIONS/
  );
  expect(licenceOf('node_modules/pretendard')).toMatch(/SIL OPEN FONT LICENSE/i);
  expect(licenceOf('node_modules/katex')).toMatch(/KaTeX|Khan Academy/);
});
