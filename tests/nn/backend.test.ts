import { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu/dist/backend_cpu';
import { env, getBackend, registerBackend, registerKernel } from '@tensorflow/tfjs-core';
import { expect, it, vi } from 'vitest';
import { abandon, activate } from '$lib/nn/backend';

/** A phone's GPU that computes in 16 bits: it starts happily and says 1.1² = 1.20898. */
vi.mock('@tensorflow/tfjs-backend-webgl', () => {
  registerBackend('webgl', () => new MathBackendCPU());
  registerKernel({
    kernelName: 'Multiply',
    backendName: 'webgl',
    kernelFunc: ({ backend }) =>
      (backend as MathBackendCPU).makeTensorInfo([1], 'float32', Float32Array.of(1.20898))
  });
  return {};
});

/** A browser that does not let the module start. */
vi.mock('@tensorflow/tfjs-backend-wasm', () => {
  env().registerFlag('WASM_HAS_MULTITHREAD_SUPPORT', () => true);
  registerBackend('wasm', () => {
    throw new Error('no WebAssembly here');
  });
  return { setWasmPaths: () => undefined };
});

it('a GPU of 16 bits is not used: the cpu stays the active backend', async () => {
  expect(await activate('cpu')).toBe(true);
  expect(await activate('webgl')).toBe(false);
  expect(getBackend()).toBe('cpu');
});

it('a backend that does not start is not used, though TensorFlow.js throws nothing', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  expect(await activate('wasm')).toBe(false);
  expect(getBackend()).toBe('cpu');
  await abandon('wasm');
  expect(getBackend()).toBe('cpu');
  warn.mockRestore();
});
