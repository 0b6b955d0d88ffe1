import { mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import type { AnyText, Definition, Sim } from '../../src/lib/sim/define';
import { simFiles, whyNotName, writeNew } from '../../scripts/new-sim.js';
import { contract } from '../sim/contract';

// Inside the project, so that the packages are found; not in src, where the book would take it up.
const folder = resolve('.cache/new-sim');
const id = 'made-by-a-test';

/** A copy of the tree in which only the new files are not links. */
function linkTree(): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'src/lib/sim'), { recursive: true });
  for (const name of readdirSync('src/lib'))
    if (name !== 'sim') symlinkSync(resolve('src/lib', name), join(folder, 'src/lib', name));
  for (const name of readdirSync('src/lib/sim'))
    if (name.includes('.')) symlinkSync(resolve('src/lib/sim', name), join(folder, 'src/lib/sim', name));
}

linkTree();
writeNew(simFiles(id), folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a new simulation', async () => {
  const file = async <T>(name: string): Promise<T> =>
    (await import(/* @vite-ignore */ join(folder, 'src/lib/sim', id, name))) as T;
  const { default: definition } = await file<{ default: Definition }>('index.ts');
  const { text: ko } = await file<{ text: AnyText }>('text.ko.ts');
  const { text: en } = await file<{ text: AnyText }>('text.en.ts');
  const sim: Sim = { ...definition, text: { ko, en } };

  it('is named as asked', () => expect(sim.id).toBe(id));

  it.each(Object.entries(contract))('%s', async (_, promise) => {
    expect(await promise(sim)).toEqual([]);
  });

  describe('its own tests', async () => {
    await import(/* @vite-ignore */ join(folder, 'tests/sim', `${id}.test.ts`));
  });

  it('keeps no trace of the template’s name', () => {
    for (const [path, text] of simFiles(id)) expect(path + text).not.toMatch(/random-walk/);
  });

  it('never writes over anything', () => {
    expect(() => writeNew(simFiles(id), folder)).toThrow('exists already; nothing was written');
  });
});

test.each([
  'Perceptron',
  'two words',
  'a_b',
  '3d',
  '-a',
  'a--b',
  'a-',
  'é',
  '../x',
  '',
  undefined,
  'a'.repeat(41)
])('refuses the name %j', (name) => expect(whyNotName(name, 'simulation')).toBeTruthy());

test.each(['a', 'gradient-descent', 'gan-2d'])('takes the name %s', (name) =>
  expect(whyNotName(name, 'simulation')).toBeUndefined()
);
