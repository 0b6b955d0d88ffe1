// Where a layer's weights lie: in the long vector, row behind row, and in the padded one of the kernels, in which every
// row begins at a whole vector of four numbers. The bias is the row after the kernel's.
import { sizesOf, type Network } from '../network';

/** The length of a row that holds this many numbers: the next multiple of 4. */
export const strideOf = (length: number): number => (length + 3) & ~3;

/** A layer's place in the long vector and in the padded one, in numbers. */
export interface Place {
  inputs: number;
  units: number;
  stride: number;
  inputStride: number;
  from: number;
  to: number;
  biasTo: number;
}

/** The places of all layers, and the length of the padded vector. */
export function placesOf(network: Network): { places: Place[]; length: number } {
  const sizes = sizesOf(network);
  let from = 0;
  let to = 0;
  const places = network.layers.map(({ units }, l): Place => {
    const inputs = sizes[l] ?? 0;
    const [stride, inputStride] = [strideOf(units), strideOf(inputs)];
    const place = { inputs, units, stride, inputStride, from, to, biasTo: to + inputStride * stride };
    from += (inputs + 1) * units;
    to = place.biasTo + stride;
    return place;
  });
  return { places, length: to };
}

/** Copies the long vector `whole` to the padded one; what belongs to no weight is `filling`. */
export function spreadOut(
  places: readonly Place[],
  whole: Float32Array,
  padded: Float32Array,
  filling = 0
): void {
  padded.fill(filling);
  for (const { inputs, units, stride, from, to, biasTo } of places)
    for (let i = 0; i <= inputs; i++) {
      const row = i < inputs ? to + i * stride : biasTo;
      for (let j = 0; j < units; j++) padded[row + j] = whole[from + i * units + j] ?? 0;
    }
}

/** The long vector of `length` numbers that lies in a padded one. */
export function closeUp(places: readonly Place[], padded: Float32Array, length: number): Float32Array {
  const whole = new Float32Array(length);
  for (const { inputs, units, stride, from, to, biasTo } of places)
    for (let i = 0; i <= inputs; i++) {
      const row = i < inputs ? to + i * stride : biasTo;
      for (let j = 0; j < units; j++) whole[from + i * units + j] = padded[row + j] ?? 0;
    }
  return whole;
}
