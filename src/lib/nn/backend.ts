// The only door to TensorFlow.js; `engine.ts` opens it on first use. It brings the engine, its cpu backend and the
// fused kernels: all that a first step needs. Operations, gradients and other backends are loaded when they are called for.
import {
  dispose,
  engine,
  env,
  getBackend,
  mul,
  removeBackend,
  setBackend,
  tensor1d,
  tidy,
  type Tensor
} from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu/dist/base';
import plainWasm from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import simdWasm from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import type { Kernels } from './kernels/kernels';
import { register } from './kernels/registered';
import { loadSimd } from './kernels/simd';
import type { Tf } from './operations';

export { hasGpu } from './abilities';
export { mapsFused, predictFused, trainFused } from './kernels/registered';
export type { Tf } from './operations';
export type { Rank, Scalar, Tensor, Tensor1D, Tensor2D } from '@tensorflow/tfjs-core';

// No advice about other packages on the console.
env().set('PROD', true);

export type BackendName = 'cpu' | 'wasm' | 'webgl';

/** What is used of the worker or page around us. */
interface Host {
  performance: { now(): number };
  setInterval(then: () => void, milliseconds: number): unknown;
  clearInterval(timer: unknown): void;
}
const host = globalThis as unknown as Host;

/** Whether the active backend computes in 32 bits: a 16-bit GPU says 1.1² = 1.20898. */
async function isExact(): Promise<boolean> {
  const square = tidy(() => mul(tensor1d([1.1]), tensor1d([1.1])));
  try {
    const [value = 0] = await read(square);
    return Math.abs(value - 1.21) < 1e-6;
  } finally {
    dispose(square);
  }
}

/** The operations of TensorFlow.js, loaded when a piece of work is done without fused kernels. */
export const operations = async (): Promise<Tf> => (await import('./operations')).tf;

/** The kernels in plain JavaScript, for a reader who asks for them. */
export const plain = async (): Promise<Kernels> => (await import('./kernels/plain')).plainKernels;

/** Makes the fused kernels operations of the cpu backend; answers their name. */
export async function fuse(): Promise<string> {
  const kernels = (await loadSimd()) ?? (await plain());
  register(kernels);
  return kernels.name;
}

async function load(name: BackendName): Promise<void> {
  if (name === 'webgl') await import('@tensorflow/tfjs-backend-webgl');
  if (name !== 'wasm') return;
  const { setWasmPaths } = await import('@tensorflow/tfjs-backend-wasm');
  // Threads would need a worker from a blob, which the content security policy forbids.
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  setWasmPaths({ 'tfjs-backend-wasm.wasm': plainWasm, 'tfjs-backend-wasm-simd.wasm': simdWasm });
}

/** Makes this backend the active one, loading it first. Answers false when it cannot be used here. */
export async function activate(name: BackendName): Promise<boolean> {
  if (getBackend() === name) return true;
  const known = engine().findBackend(name) !== null;
  if (!known) await load(name);
  // setBackend answers false when the new one fails, and has let go of the old one then.
  if (!(await setBackend(name))) {
    if (name !== 'cpu') await setBackend('cpu');
    return false;
  }
  if (known || name === 'cpu' || (await isExact())) return true;
  await setBackend('cpu');
  return false;
}

/** Drops a backend that failed, with everything it held. */
export async function abandon(name: BackendName): Promise<void> {
  await setBackend('cpu');
  // Not findBackend, which would start it once more
  if (engine().findBackendFactory(name)) removeBackend(name);
}

/** Reading from a lost WebGL context never ends: it is asked this often whether it is lost, and given so long at most. */
const LOOK = 100;
const PATIENCE = 5_000;

/** What is used of the WebGL backend. */
interface WebGl {
  gpgpu?: { gl: { isContextLost(): boolean } };
}

/** The values of a tensor. Throws when the device does not answer, soon when it is known to be lost. */
export async function read(tensor: Tensor): Promise<Float32Array> {
  const { gpgpu } = engine().backend as WebGl;
  const began = host.performance.now();
  let timer: unknown;
  const silence = new Promise<never>((_, reject) => {
    timer = host.setInterval(() => {
      if (gpgpu?.gl.isContextLost() || host.performance.now() - began > PATIENCE)
        reject(new Error(`${getBackend()} does not answer`));
    }, LOOK);
  });
  try {
    return (await Promise.race([tensor.data(), silence])) as Float32Array;
  } finally {
    host.clearInterval(timer);
  }
}
