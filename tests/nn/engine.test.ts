import { describe, expect, it } from 'vitest';
import { drawsInSoftware } from '$lib/nn/backend';
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

  it('reports the engine and counts nothing by itself', async () => {
    await engine.run({ kernels: 1, products: 1 }, async (tf) => tf.tidy(() => tf.tensor1d([1]).dataSync()));
    expect(engine.report).toEqual({ name: 'CPU', updates: 0 });
  });
});
