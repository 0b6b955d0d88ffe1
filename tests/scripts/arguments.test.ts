import { expect, test } from 'vitest';
import { readArguments } from '../../scripts/arguments.js';

const known = { lang: 'text', json: 'flag' } as const;

test('a value follows its name or an equals sign', () => {
  expect(readArguments(['--lang', 'ko', '--json'], known)).toEqual({ lang: 'ko', json: true });
  expect(readArguments(['--lang=a=b'], known)).toEqual({ lang: 'a=b', json: false });
  expect(readArguments([], known)).toEqual({ lang: undefined, json: false });
});

test.each([
  [['--langs=ko'], '"--langs=ko" is not understood; there is --lang=…, --json.'],
  [['ko'], '"ko" is not understood'],
  [['--lang'], '--lang needs a value'],
  [['--lang', '--json'], '--lang needs a value'],
  [['--json=1'], '--json takes no value'],
  [['--constructor'], 'is not understood']
])('%j is refused', (args, message) => {
  expect(() => readArguments(args, known)).toThrow(message);
});
