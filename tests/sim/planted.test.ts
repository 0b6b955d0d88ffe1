// The contract is only worth something if it catches what it is there for: every fault below is planted
// in a small honest simulation, and the promise that it breaks must name it.
import { describe, expect, it } from 'vitest';
import { contract } from './contract';
import { walk } from './walk/walk';
import { faults } from './walk/faults';

describe('an honest simulation', () => {
  it.each(Object.entries(contract))('%s', async (_, promise) => {
    expect(await promise(walk)).toEqual([]);
  });
});

describe('a planted fault', () => {
  it.each(Object.entries(faults))('%s', async (_, { broken, breaks }) => {
    const promise = contract[breaks];
    expect(promise, breaks).toBeDefined();
    expect(await promise?.(broken)).not.toEqual([]);
  });

  it('is planted for every promise', () => {
    const broken = new Set(Object.values(faults).map(({ breaks }) => breaks));
    expect([...broken].sort()).toEqual(Object.keys(contract).sort());
  });
});
