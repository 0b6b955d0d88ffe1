// What the kernels read from memory: one record for the work, one for each layer. `../records.ts` writes them, field by
// field in this order. Lengths are counted in numbers of 4 bytes, places in bytes. A stride is a length rounded up to
// a multiple of 4, so that rows begin at whole vectors; what is added is 0 and stays 0.

@unmanaged
export class Layer {
  /** Numbers that come in, and their stride. */
  inputs: i32;
  inputStride: i32;
  units: i32;
  stride: i32;
  activation: i32;
  /** λ of the penalties on the kernel. */
  l1: f32;
  l2: f32;
  /** Dropout: units whose hash is below this are left out, the others multiplied; none when it is 0. */
  dropBelow: u32;
  kept: f32;
  /** W [inputs rounded up, stride], b [stride], and their gradients. */
  kernel: usize;
  bias: usize;
  kernelGradient: usize;
  biasGradient: usize;
  /** Wᵀ [stride, inputStride], made anew for every update. */
  transposed: usize;
  /** z, φ(z), the dropout's factors, what goes on to the next layer, ∂L/∂z: all [batch, stride]. */
  sums: usize;
  made: usize;
  factors: usize;
  outputs: usize;
  deltas: usize;
  /** Where `predict` leaves z and φ(z), [samples, units]. */
  allSums: usize;
  allMade: usize;
}

@unmanaged
export class Work {
  layers: i32;
  firstLayer: usize;
  loss: i32;
  optimizer: i32;
  /** μ, ρ or β₁, then β₂, what each lacks to 1, ε, and 1 − η λ of the decay (1 for none). */
  beta1: f32;
  beta2: f32;
  rest1: f32;
  rest2: f32;
  epsilon: f32;
  decay: f32;
  /** All parameters lie together, so do their gradients, their memories and a copy. */
  length: i32;
  parameters: usize;
  gradients: usize;
  before: usize;
  memory1: usize;
  memory2: usize;
  /** Rows of samples and targets, as they come, and how many there are. */
  count: i32;
  inputs: i32;
  inputStride: i32;
  outputs: i32;
  x: usize;
  y: usize;
  /** The batch at hand, with strides. */
  batchX: usize;
  batchY: usize;
  /** The updates: samples of all batches, their sizes, step sizes, words of chance, and room for the losses. */
  updates: i32;
  samples: usize;
  sizes: usize;
  rates: usize;
  words: usize;
  trace: usize;
  /** Samples to look at after some updates (a flag for each update; none at 0), and room for what is seen then. */
  looks: usize;
  watched: i32;
  watchedX: usize;
  seenSums: usize;
  seenMade: usize;
  seenLargest: usize;
}

/** The record of layer l, from 0. */
@inline
export function layerAt(work: Work, l: i32): Layer {
  return changetype<Layer>(work.firstLayer + <usize>l * offsetof<Layer>());
}

/** All bits of the lanes of a row's last vector that hold units. */
@inline
export function tailOf(units: i32): v128 {
  const left = units & 3;
  return left == 0
    ? i32x4.splat(-1)
    : i32x4.lt_s(i32x4(0, 1, 2, 3), i32x4.splat(left));
}
