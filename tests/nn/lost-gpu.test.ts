import { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu/dist/backend_cpu';
import { copyRegisteredKernels, registerBackend } from '@tensorflow/tfjs-core';
import { afterAll, expect, it, vi } from 'vitest';
import { engine } from '$lib/nn/engine';
import { init, type Network } from '$lib/nn/network';
import { emptyState } from '$lib/nn/optimizers';
import { train } from '$lib/nn/train';
import { random } from '$lib/sim/random';

const device = { lost: false };

/** A GPU that computes as the cpu does, until its context is lost: then what is read from it never comes. */
vi.mock('@tensorflow/tfjs-backend-webgl', () => {
  registerBackend('webgl', () => {
    const gpu = new MathBackendCPU();
    const read = gpu.read.bind(gpu);
    return Object.assign(gpu, {
      gpgpu: { gl: { isContextLost: () => device.lost } },
      read: (id: object) => (device.lost ? new Promise<never>(() => undefined) : read(id))
    });
  });
  copyRegisteredKernels('cpu', 'webgl');
  return {};
});

vi.stubGlobal(
  'OffscreenCanvas',
  class {
    getContext() {
      return { RENDERER: 1, getParameter: () => 'NVIDIA GeForce RTX 3060', getExtension: () => null };
    }
  }
);
afterAll(() => {
  vi.unstubAllGlobals();
});

it('a training whose GPU is lost goes on from its last state, on another engine', async () => {
  const network: Network = {
    input: 2,
    layers: [
      { units: 5, activation: 'tanh' },
      { units: 1, activation: 'sigmoid' }
    ],
    loss: 'binaryCrossentropy',
    optimizer: { name: 'adam', learningRate: 0.05 }
  };
  const rng = random(2);
  const data = {
    x: Float32Array.from({ length: 40 }, () => rng.normal()),
    y: Float32Array.from({ length: 20 }, () => rng.integer(2))
  };
  const first = init(network, rng);
  const options = { updates: 4, batchSize: 5 };
  await (await engine.load()).operations();
  engine.prefer('webgl');
  const begun = await train(network, first, emptyState('adam', 21), data, options, random(1, 1));
  expect(engine.report.name).toBe('WebGL');
  device.lost = true;
  const next = () =>
    train(network, begun.weights, begun.optimizer, data, { ...options, course: begun.course }, random(1, 2));
  const onward = await next();
  expect(engine.report.name).toBe('WASM');
  engine.prefer('auto');
  expect(onward).toEqual(await next());
});
