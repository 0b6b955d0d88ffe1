// Many numbers seen as two: the plane in which a cloud of points is spread out most.

/** Two directions and the middle of a cloud, with the size that the picture is divided by. */
export interface Plane {
  mean: Float32Array;
  axes: readonly [Float32Array, Float32Array];
  /** No point of the cloud lies farther from the middle along either axis. */
  reach: number;
}

const ROUNDS = 14;

/**
 * The first two principal components of `count` points, row-major [count, width], by power iteration. The sign of
 * each axis is chosen so that the points called 0 lie to the right and those called 1 above, so that a picture that is
 * made again after a small change does not flip.
 */
export function planeOf(points: Float32Array, width: number, kinds: readonly number[]): Plane {
  const count = points.length / width;
  const mean = new Float32Array(width);
  for (let n = 0; n < count; n++)
    for (let i = 0; i < width; i++) mean[i] = (mean[i] ?? 0) + (points[n * width + i] ?? 0) / count;
  const centred = points.map((x, at) => x - (mean[at % width] ?? 0));

  const along = (axis: Float32Array, n: number) => {
    let sum = 0;
    for (let i = 0; i < width; i++) sum += (centred[n * width + i] ?? 0) * (axis[i] ?? 0);
    return sum;
  };
  const axisOf = (without: Float32Array | undefined, kind: number): Float32Array => {
    // Begins anywhere that is not quite at a right angle to what is sought
    let axis = Float32Array.from({ length: width }, (_, i) => Math.cos(1.7 * i * i + kind));
    for (let round = 0; round < ROUNDS; round++) {
      // v ← Xᵀ X v, less its part along the first axis, at length 1
      const next = new Float32Array(width);
      for (let n = 0; n < count; n++) {
        const share = along(axis, n);
        for (let i = 0; i < width; i++) next[i] = (next[i] ?? 0) + share * (centred[n * width + i] ?? 0);
      }
      if (without) {
        const part = next.reduce((sum, x, i) => sum + x * (without[i] ?? 0), 0);
        next.forEach((x, i) => (next[i] = x - part * (without[i] ?? 0)));
      }
      const length = Math.sqrt(next.reduce((sum, x) => sum + x * x, 0)) || 1;
      axis = next.map((x) => x / length);
    }
    let lean = 0;
    for (let n = 0; n < count; n++) if (kinds[n] === kind) lean += along(axis, n);
    return lean < 0 ? axis.map((x) => -x) : axis;
  };
  const first = axisOf(undefined, 0);
  const second = axisOf(first, 1);
  let reach = 1e-6;
  for (let n = 0; n < count; n++)
    reach = Math.max(reach, Math.abs(along(first, n)), Math.abs(along(second, n)));
  return { mean, axes: [first, second], reach };
}

/** The places of points on the plane: x and y from −1 to 1 for those of the cloud, [count, 2]. */
export function placesOn({ mean, axes, reach }: Plane, points: Float32Array): Float32Array {
  const width = mean.length;
  const places = new Float32Array((points.length / width) * 2);
  for (let at = 0; at < places.length; at++) {
    const axis = axes[at % 2];
    const row = (at >> 1) * width;
    let sum = 0;
    for (let i = 0; i < width; i++) sum += ((points[row + i] ?? 0) - (mean[i] ?? 0)) * (axis?.[i] ?? 0);
    places[at] = sum / reach;
  }
  return places;
}

/**
 * How well the classes are parted: the share of all spread that lies between their middles, 1 − (spread within the
 * classes) / (spread of all). 0: the classes lie on top of one another. 1: every class is one point.
 */
export function partedOf(
  points: Float32Array,
  width: number,
  kinds: readonly number[],
  classes: number
): number {
  const count = kinds.length;
  const sums = Array.from({ length: classes }, () => new Float64Array(width));
  const all = new Float64Array(width);
  const members = new Array<number>(classes).fill(0);
  kinds.forEach((kind, n) => {
    members[kind] = (members[kind] ?? 0) + 1;
    for (let i = 0; i < width; i++) {
      const x = points[n * width + i] ?? 0;
      all[i] = (all[i] ?? 0) + x / count;
      const sum = sums[kind];
      if (sum) sum[i] = (sum[i] ?? 0) + x;
    }
  });
  let within = 0;
  let total = 0;
  kinds.forEach((kind, n) => {
    for (let i = 0; i < width; i++) {
      const x = points[n * width + i] ?? 0;
      within += (x - (sums[kind]?.[i] ?? 0) / (members[kind] || 1)) ** 2;
      total += (x - (all[i] ?? 0)) ** 2;
    }
  });
  return total > 1e-12 ? 1 - within / total : 0;
}
