import { describe, expect, it } from 'vitest';
import { drawsInSoftware } from '$lib/nn/abilities';
import type { Tf } from '$lib/nn/backend';
import type { Kernels } from '$lib/nn/kernels/kernels';
import { candidates, engine, expected } from '$lib/nn/engine';

describe('the choice of an engine', () => {
  it('keeps a textbook-sized network on the cpu: no other backend is even loaded', () => {
    expect(candidates({ kernels: 72, products: 3 * 10 * 105 }, true)).toEqual(['cpu']);
  });

  it('tries WASM for large products, and WebGL only where there is a real GPU', () => {
    const large = { kernels: 96, products: 3 * 1024 * 20_000 };
    expect(candidates(large, false)).toEqual(['cpu', 'wasm']);
    expect(candidates(large, true)).toEqual(['cpu', 'webgl', 'wasm']);
  });

  it('expects a GPU to lose on calls and to win on products', () => {
    expect(expected('webgl', { kernels: 70, products: 0 })).toBeGreaterThan(
      expected('cpu', { kernels: 70, products: 0 })
    );
    expect(expected('webgl', { kernels: 1, products: 1e9 })).toBeLessThan(
      expected('wasm', { kernels: 1, products: 1e9 })
    );
  });

  it('knows software GL by its name', () => {
    for (const name of [
      'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
      'llvmpipe (LLVM 15.0.7, 256 bits)',
      'Microsoft Basic Render Driver',
      'Apple Software Renderer',
      ''
    ])
      expect(drawsInSoftware(name)).toBe(true);
    for (const name of [
      'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11)',
      'Apple GPU',
      'Adreno (TM) 650',
      'Mali-G78'
    ])
      expect(drawsInSoftware(name)).toBe(false);
  });

  it('prefers the fused kernels to everything but a real GPU with much to do', () => {
    expect(candidates({ kernels: 72, products: 3 * 10 * 105 }, true, true)).toEqual(['fused']);
    const huge = { kernels: 96, products: 3 * 4096 * 200_000 };
    expect(candidates(huge, false, true)).toEqual(['fused']);
    expect(candidates(huge, true, true)).toEqual(['fused', 'webgl']);
  });

  const job = { kernels: 1, products: 1 };
  const unfused = async (tf: Tf) => tf.tidy(() => tf.tensor1d([1]).dataSync()[0]);

  it('reports the engine and counts nothing by itself', async () => {
    expect(await engine.run(job, { unfused })).toBe(1);
    expect(engine.report).toEqual({ name: 'CPU', updates: 0 });
    expect(await engine.run(job, { fused: () => 2, unfused })).toBe(2);
    expect(engine.report).toEqual({ name: 'WASM', updates: 0 });
  });

  it("takes the reader's choice where it can do the work, and its own where it cannot", async () => {
    const ways = { fused: (by?: Kernels) => by?.name ?? 'fused', unfused: async () => 'unfused' };
    engine.prefer('plain');
    expect(await engine.run(job, ways)).toBe('JavaScript');
    expect(engine.report.name).toBe('JavaScript');
    expect(await engine.run(job, { unfused: ways.unfused })).toBe('unfused');
    engine.prefer('cpu');
    expect(await engine.run(job, ways)).toBe('unfused');
    expect(engine.report.name).toBe('CPU');
    // There is no GPU here, so nobody asks it.
    engine.prefer('webgl');
    expect(await engine.run(job, ways)).toBe('fused');
    engine.prefer('auto');
    expect(await engine.run(job, ways)).toBe('fused');
  });

  it('does the work again by plain operations when a kernel fails, and does not trust it again', async () => {
    const fused = () => {
      throw new Error('out of memory');
    };
    expect(await engine.run(job, { fused, unfused })).toBe(1);
    expect(engine.report.name).toBe('CPU');
    expect(await engine.run(job, { fused: () => 2, unfused })).toBe(1);
  });
});
