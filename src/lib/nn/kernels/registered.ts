// The kernels as operations of TensorFlow.js: registered for its cpu backend, called with tensors, answering tensors.
// On that backend a tensor's values are the typed array itself, so nothing is copied on the way.
import {
  engine,
  registerKernel,
  tensor1d,
  tidy,
  type DataId,
  type KernelConfig,
  type NamedAttrMap,
  type Tensor,
  type TensorInfo
} from '@tensorflow/tfjs-core';
import type { Made as LayerMade } from '../layers/dense';
import type { Network } from '../network';
import type { Made, Work } from '../work';
import type { Kernels } from './kernels';

const TRAIN = 'TrainDense';
const PREDICT = 'PredictDense';
const MAPS = 'MapsDense';

/** What is used of the cpu backend. */
interface Cpu {
  data: { get(id: DataId): { values: Float32Array } };
  makeTensorInfo(shape: number[], dtype: 'float32', values: Float32Array): TensorInfo;
}

interface Mapped {
  network: Network;
  into: readonly Float32Array[];
  by?: Kernels;
}

type Given = Parameters<KernelConfig['kernelFunc']>[0];

/** The typed array of an input. Throws when it was not given. */
function valuesOf({ inputs, backend }: Given, name: string): Float32Array {
  const info = inputs[name];
  if (!info) throw new Error(`The kernel needs ${name}`);
  return (backend as unknown as Cpu).data.get(info.dataId).values;
}

const outputs = ({ backend }: Given, values: Float32Array[]): TensorInfo[] =>
  values.map((each) => (backend as unknown as Cpu).makeTensorInfo([each.length], 'float32', each));

/** Makes these kernels operations of the cpu backend. */
export function register(kernels: Kernels): void {
  registerKernel({
    kernelName: TRAIN,
    backendName: 'cpu',
    kernelFunc(given) {
      const { work, by = kernels } = given.attrs as unknown as { work: Work; by?: Kernels };
      const made = by.train({
        ...work,
        data: { x: valuesOf(given, 'x'), y: valuesOf(given, 'y') },
        weights: valuesOf(given, 'weights'),
        slots: work.slots.map((_, i) => valuesOf(given, `slot${i}`))
      });
      const { sums, outputs: said, largest } = made.seen;
      const vectors = [made.weights, made.trace, made.before, made.gradient, sums, said, largest];
      return outputs(given, [...vectors, ...made.slots]);
    }
  });
  registerKernel({
    kernelName: PREDICT,
    backendName: 'cpu',
    kernelFunc(given) {
      const { network, by = kernels } = given.attrs as unknown as { network: Network; by?: Kernels };
      const made = by.predict(network, valuesOf(given, 'weights'), valuesOf(given, 'x'));
      return outputs(
        given,
        made.flatMap((layer) => [layer.sums, layer.outputs])
      );
    }
  });
  registerKernel({
    kernelName: MAPS,
    backendName: 'cpu',
    kernelFunc(given) {
      const { network, into, by = kernels } = given.attrs as unknown as Mapped;
      return outputs(given, by.maps(network, valuesOf(given, 'weights'), valuesOf(given, 'x'), into));
    }
  });
}

/** Runs the operation on vectors and reads what it answers. Leaves no tensor behind, after an error neither. */
function call(name: string, inputs: Record<string, Float32Array>, attributes: object): Float32Array[] {
  let values: Float32Array[] = [];
  // Nothing is answered from inside: tidy would look for tensors in every number of it.
  tidy(() => {
    const tensors = Object.fromEntries(
      Object.entries(inputs).map(([key, vector]) => [key, tensor1d(vector)])
    );
    const made = engine().runKernel(name, tensors, attributes as NamedAttrMap) as unknown as Tensor[];
    values = made.map((tensor) => tensor.dataSync() as Float32Array);
  });
  return values;
}

/** All updates of the work in one call, by the registered kernels or by others. The cpu backend must be the active one. */
export function trainFused(work: Work, by?: Kernels): Made {
  const { data, weights, slots } = work;
  const memories = Object.fromEntries(slots.map((slot, i) => [`slot${i}`, slot]));
  const vectors = call(TRAIN, { ...data, weights, ...memories }, { work, by });
  const [next, trace, before, gradient, sums, said, largest, ...rest] = vectors;
  if (!next || !trace || !before || !gradient || !sums || !said || !largest)
    throw new Error('The kernel gave too few vectors');
  return { weights: next, slots: rest, trace, before, gradient, seen: { sums, outputs: said, largest } };
}

/** Sums and outputs of every layer for all samples in one call. The cpu backend must be the active one. */
export function predictFused(
  network: Network,
  weights: Float32Array,
  x: Float32Array,
  by?: Kernels
): LayerMade[] {
  const vectors = call(PREDICT, { weights, x }, { network, by });
  return network.layers.map((_, l) => ({
    sums: vectors[2 * l] ?? new Float32Array(),
    outputs: vectors[2 * l + 1] ?? new Float32Array()
  }));
}

/** The outputs of all units for all samples in one call, map by map. The cpu backend must be the active one. */
export const mapsFused = (
  network: Network,
  weights: Float32Array,
  x: Float32Array,
  into: readonly Float32Array[],
  by?: Kernels
): Float32Array[] => call(MAPS, { weights, x }, { network, into, by });
