// The fused kernels in WebAssembly with SIMD. Weights come as one long vector and lie in memory with strides, so that
// every row begins at a whole vector; one call carries all updates.
import code from './assembly/index.ts?assembly';
import { hasSimd } from '../abilities';
import { threshold } from '../dropout';
import type { Made as LayerMade } from '../layers/dense';
import type { Network } from '../network';
import { adamRate, hyperparameters, optimizers } from '../optimizers';
import type { Made, Work } from '../work';
import type { Kernels } from './kernels';
import { closeUp, placesOf, spreadOut, strideOf, type Place } from './padded';
import {
  activationCodes,
  LAYER_BYTES,
  lossCodes,
  optimizerCodes,
  WORK_BYTES,
  writeLayer,
  writeWork,
  type LayerRecord
} from './records';

interface Exports {
  memory: WebAssembly.Memory;
  free: { value: number };
  train(work: number): void;
  predict(work: number): void;
  maps(work: number): void;
}

/** Samples at a time in `predict`: CHUNK of assembly/predict.ts. */
const CHUNK = 64;
/** The same in `maps`: CHUNK of assembly/maps.ts. */
const MAP_CHUNK = 256;
const PAGE = 65_536;

/** Hands out memory from the kernels' start on; everything is given back at the next call. */
class Room {
  #at: number;
  readonly #memory: WebAssembly.Memory;

  constructor({ memory, free }: Exports) {
    this.#memory = memory;
    this.#at = (free.value + 63) & ~63;
  }

  /** Room for this many numbers of 4 bytes. Throws a RangeError when the memory cannot grow so far. */
  for(length: number): number {
    const at = this.#at;
    this.#at += (4 * length + 63) & ~63;
    const lacking = Math.ceil((this.#at - this.#memory.buffer.byteLength) / PAGE);
    if (lacking > 0) this.#memory.grow(lacking);
    return at;
  }
}

export class SimdKernels implements Kernels {
  readonly name = 'WASM';
  readonly #exports: Exports;

  constructor(exports: Exports) {
    this.#exports = exports;
  }

  #floats(at: number, length: number): Float32Array {
    return new Float32Array(this.#exports.memory.buffer, at, length);
  }

  #words(at: number, values: Uint32Array): void {
    new Uint32Array(this.#exports.memory.buffer, at, values.length).set(values);
  }

  /** Room for every layer's buffers for `rows` samples, and what is the same in both calls. */
  #layers(network: Network, room: Room, places: readonly Place[], parameters: number, rows: number) {
    return network.layers.map(({ activation, l1 = 0, l2 = 0, dropout = 0 }, l): LayerRecord => {
      const { inputs, units, stride, inputStride, to, biasTo } = places[l] as Place;
      const made = room.for(rows * stride);
      return {
        inputs,
        inputStride,
        units,
        stride,
        activation: activationCodes[activation],
        l1,
        l2,
        dropBelow: threshold(dropout),
        kept: 1 / (1 - dropout),
        kernel: parameters + 4 * to,
        bias: parameters + 4 * biasTo,
        kernelGradient: 0,
        biasGradient: 0,
        transposed: room.for(stride * inputStride),
        sums: room.for(rows * stride),
        made,
        factors: dropout ? room.for(rows * stride) : 0,
        outputs: dropout ? room.for(rows * stride) : made,
        deltas: room.for(rows * stride),
        allSums: 0,
        allMade: 0
      };
    });
  }

  train(work: Work): Made {
    const { network, data, weights, slots, sizes, watch } = work;
    const { memory } = this.#exports;
    const given = hyperparameters(network.optimizer);
    const { name } = network.optimizer;
    const { places, length } = placesOf(network);
    const updates = sizes.length;
    const looks = watch?.looks.reduce((sum, flag) => sum + flag, 0) ?? 0;
    const rows = sizes.reduce((most, size) => Math.max(most, size), looks > 0 ? CHUNK : 0);
    const last = places.at(-1) as Place;
    const inputStride = strideOf(work.inputs);

    const room = new Room(this.#exports);
    const at = room.for(WORK_BYTES / 4);
    const firstLayer = room.for((network.layers.length * LAYER_BYTES) / 4);
    const [parameters, gradients, before] = [room.for(length), room.for(length), room.for(length)];
    const memories = slots.map(() => room.for(length));
    const layers = this.#layers(network, room, places, parameters, rows);
    const [x, y] = [room.for(data.x.length), room.for(data.y.length)];
    const [batchX, batchY] = [room.for(rows * inputStride), room.for(rows * last.stride)];
    const samples = room.for(work.samples.length);
    const [sizesAt, rates, words, trace] = [0, 0, 0, 0].map(() => room.for(updates)) as [
      number,
      number,
      number,
      number
    ];

    const watched = watch ? watch.x.length / work.inputs : 0;
    const [flags, watchedX, seenLargest] = [
      room.for(looks && updates),
      room.for(watch?.x.length ?? 0),
      room.for(looks)
    ];
    const seenLength = looks * watched * work.outputs;
    const [seenSums, seenMade] = [room.for(seenLength), room.for(seenLength)];

    const view = new DataView(memory.buffer);
    layers.forEach((layer, l) => {
      const toGradient = gradients - parameters;
      layer.kernelGradient = layer.kernel + toGradient;
      layer.biasGradient = layer.bias + toGradient;
      writeLayer(view, firstLayer + l * LAYER_BYTES, layer);
    });
    writeWork(view, at, {
      layers: layers.length,
      firstLayer,
      loss: lossCodes[network.loss],
      optimizer: optimizerCodes[name],
      beta1: name === 'adam' ? given.beta1 : name === 'rmsprop' ? given.rho : given.momentum,
      beta2: given.beta2,
      rest1: 1 - (name === 'adam' ? given.beta1 : given.rho),
      rest2: 1 - given.beta2,
      epsilon: given.epsilon,
      decay: 1 - given.learningRate * given.weightDecay,
      length,
      parameters,
      gradients,
      before,
      memory1: memories[0] ?? 0,
      memory2: memories[1] ?? 0,
      count: data.x.length / work.inputs,
      inputs: work.inputs,
      inputStride,
      outputs: work.outputs,
      x,
      y,
      batchX,
      batchY,
      updates,
      samples,
      sizes: sizesAt,
      rates,
      words,
      trace,
      looks: looks && flags,
      watched,
      watchedX,
      seenSums,
      seenMade,
      seenLargest
    });
    spreadOut(places, weights, this.#floats(parameters, length));
    this.#floats(gradients, length).fill(0);
    // What fills up a memory never moves a weight, but must not be divided by when it is 0.
    slots.forEach((slot, i) =>
      spreadOut(places, slot, this.#floats(memories[i] ?? 0, length), optimizers[name].first)
    );
    this.#floats(x, data.x.length).set(data.x);
    this.#floats(y, data.y.length).set(data.y);
    this.#floats(batchX, rows * inputStride).fill(0);
    this.#floats(batchY, rows * last.stride).fill(0);
    this.#words(samples, work.samples);
    this.#words(sizesAt, sizes);
    const stepSizes = this.#floats(rates, updates);
    for (let u = 0; u < updates; u++)
      stepSizes[u] = name === 'adam' ? adamRate(given, work.done + u + 1) : given.learningRate;
    new Uint32Array(memory.buffer, words, updates).fill(0);
    this.#words(words, work.words);
    if (watch && looks) {
      this.#words(flags, watch.looks);
      this.#floats(watchedX, watch.x.length).set(watch.x);
    }

    this.#exports.train(at);

    const whole = (from: number) => closeUp(places, this.#floats(from, length), weights.length);
    return {
      seen: {
        sums: this.#floats(seenSums, seenLength).slice(),
        outputs: this.#floats(seenMade, seenLength).slice(),
        largest: this.#floats(seenLargest, looks).slice()
      },
      weights: whole(parameters),
      slots: memories.map(whole),
      trace: this.#floats(trace, updates).slice(),
      before: whole(before),
      gradient: whole(gradients)
    };
  }

  predict(network: Network, weights: Float32Array, x: Float32Array): LayerMade[] {
    const { memory } = this.#exports;
    const { places, length } = placesOf(network);
    const count = x.length / network.input;
    const room = new Room(this.#exports);
    const at = room.for(WORK_BYTES / 4);
    const firstLayer = room.for((network.layers.length * LAYER_BYTES) / 4);
    const parameters = room.for(length);
    const layers = this.#layers(network, room, places, parameters, CHUNK);
    const samples = room.for(x.length);
    for (const layer of layers) {
      layer.allSums = room.for(count * layer.units);
      layer.allMade = room.for(count * layer.units);
    }
    const view = new DataView(memory.buffer);
    layers.forEach((layer, l) => writeLayer(view, firstLayer + l * LAYER_BYTES, layer));
    writeWork(view, at, {
      ...nothing,
      layers: layers.length,
      firstLayer,
      count,
      inputs: network.input,
      x: samples
    });
    spreadOut(places, weights, this.#floats(parameters, length));
    this.#floats(samples, x.length).set(x);

    this.#exports.predict(at);

    return layers.map(({ allSums, allMade, units }) => ({
      sums: this.#floats(allSums, count * units).slice(),
      outputs: this.#floats(allMade, count * units).slice()
    }));
  }

  maps(
    network: Network,
    weights: Float32Array,
    x: Float32Array,
    into: readonly Float32Array[] = []
  ): Float32Array[] {
    const { input } = network;
    const { places, length } = placesOf(network);
    const count = x.length / input;
    // Blocks of 8 samples
    const row = (count + 7) & ~7;
    const room = new Room(this.#exports);
    const at = room.for(WORK_BYTES / 4);
    const firstLayer = room.for((network.layers.length * LAYER_BYTES) / 4);
    const parameters = room.for(length);
    const layers = this.#layers(network, room, places, parameters, 0);
    const samples = room.for(row * input);
    const batchX = room.for(MAP_CHUNK * input);
    for (const layer of layers) layer.allMade = room.for(layer.units * row);
    const view = new DataView(this.#exports.memory.buffer);
    layers.forEach((layer, l) => writeLayer(view, firstLayer + l * LAYER_BYTES, layer));
    const call = { layers: layers.length, firstLayer, count, inputs: input, x: samples, batchX };
    writeWork(view, at, { ...nothing, ...call });
    spreadOut(places, weights, this.#floats(parameters, length));
    const given = this.#floats(samples, row * input);
    given.set(x);
    given.fill(0, x.length);

    this.#exports.maps(at);

    return layers.map(({ allMade, units }, l) => {
      const made = this.#floats(allMade, units * row);
      const maps = into[l]?.length === units * count ? into[l] : new Float32Array(units * count);
      if (row === count) maps.set(made);
      else for (let j = 0; j < units; j++) maps.set(made.subarray(j * row, j * row + count), j * count);
      return maps;
    });
  }
}

/** The fields of a work's record that `predict` and `maps` do not read. */
const nothing = {
  loss: 0,
  optimizer: 0,
  beta1: 0,
  beta2: 0,
  rest1: 0,
  rest2: 0,
  epsilon: 0,
  decay: 1,
  length: 0,
  parameters: 0,
  gradients: 0,
  before: 0,
  memory1: 0,
  memory2: 0,
  inputStride: 0,
  outputs: 0,
  y: 0,
  batchX: 0,
  batchY: 0,
  updates: 0,
  samples: 0,
  sizes: 0,
  rates: 0,
  words: 0,
  trace: 0,
  looks: 0,
  watched: 0,
  watchedX: 0,
  seenSums: 0,
  seenMade: 0,
  seenLargest: 0
};

/** The kernels, or nothing where SIMD is missing or WebAssembly is not allowed to start. */
export async function loadSimd(): Promise<Kernels | undefined> {
  if (!hasSimd()) return undefined;
  try {
    const bytes = Uint8Array.from(atob(code), (character) => character.charCodeAt(0));
    const instance = await WebAssembly.instantiate(await WebAssembly.compile(bytes));
    return new SimdKernels(instance.exports as unknown as Exports);
  } catch {
    // A content security policy may forbid it; the plain kernels give the same numbers.
    return undefined;
  }
}
