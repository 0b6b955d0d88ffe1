// A network as a fragment shader: the graphics card computes what it says to the place of every single pixel, and nothing
// is read back. Weights are uniforms, so that one shader serves a whole training.
import { activations, MOST_VECTORS, type ActivationName } from './glsl';
import { fitting, sizesOf, type Network, type Weights } from '../network';

/** Red, green, blue and opacity, from 0 to 255. */
type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** How outputs become colours. */
export type Paint =
  /** One output: `low` deepens from the middle down to `from`, `high` up to `to`. */
  | { kind: 'ends'; low: Rgba; high: Rgba; from: number; to: number }
  /** One output for each class: the colour of the largest, the deeper the farther it is from a mere guess. */
  | { kind: 'classes'; colours: readonly Rgba[] };

export interface FieldShader {
  /** The fragment shader, GLSL ES 3.00; its uniforms are `w`, `size` (of the canvas in pixels) and `reach`. */
  source: string;
  /** Vectors of four numbers in `w`. */
  vectors: number;
}

/**
 * Whether every part of the network can be drawn: no normalisation, and no more weights than any device has room for.
 */
export const isDrawable = (network: Network): boolean =>
  network.layers.every(({ batchNormalization }) => !batchNormalization) && vectorsOf(network) <= MOST_VECTORS;

/** Numbers of all weights, four to a vector. */
function vectorsOf(network: Network): number {
  const sizes = sizesOf(network);
  const numbers = network.layers.reduce((sum, { units }, l) => sum + ((sizes[l] ?? 0) + 1) * units, 0);
  return Math.ceil(numbers / 4);
}

/** A number as GLSL writes it. */
const literal = (value: number): string => (Number.isInteger(value) ? `${value}.0` : String(value));

/** The weight at this place of the long vector. */
const weight = (at: number): string => `w[${at >> 2}].${'xyzw'[at & 3]}`;

/**
 * `void network(vec2 x, out float a[n])`: the outputs for the point x₁, x₂, and the uniform `w` before it. `inputs` are the
 * network's inputs as expressions of `x.x` and `x.y`.
 */
export function functionOf(network: Network, inputs: readonly string[]): string {
  const used = new Set<ActivationName>(network.layers.map(({ activation }) => activation));
  const lines: string[] = inputs.map((expression, i) => `  float a0_${i} = ${expression};`);
  let at = 0;
  let width = inputs.length;
  network.layers.forEach(({ units, activation }, l) => {
    const made = l + 1;
    const bias = at + width * units;
    for (let j = 0; j < units; j++) {
      // zⱼ = bⱼ + Σᵢ aᵢ wᵢⱼ
      const terms = Array.from({ length: width }, (_, i) => `a${l}_${i} * ${weight(at + i * units + j)}`);
      lines.push(`  float z${made}_${j} = ${[weight(bias + j), ...terms].join(' + ')};`);
    }
    if (activation === 'softmax') {
      const all = Array.from({ length: units }, (_, j) => `z${made}_${j}`);
      const most = all.reduce((largest, z) => `max(${largest}, ${z})`);
      lines.push(`  float m${made} = ${most};`);
      all.forEach((z, j) => lines.push(`  float e${made}_${j} = exp(${z} - m${made});`));
      lines.push(`  float s${made} = ${all.map((_, j) => `e${made}_${j}`).join(' + ')};`);
      all.forEach((_, j) => lines.push(`  float a${made}_${j} = e${made}_${j} / s${made};`));
    } else
      for (let j = 0; j < units; j++) lines.push(`  float a${made}_${j} = ${activation}_(z${made}_${j});`);
    at = bias + units;
    width = units;
  });
  const last = network.layers.length;
  for (let j = 0; j < width; j++) lines.push(`  a[${j}] = a${last}_${j};`);
  const functions = [...used].map((name) => activations[name]).filter((code) => code !== '');
  return [
    `uniform vec4 w[${vectorsOf(network)}];`,
    ...functions,
    `void network(vec2 x, out float a[${width}]) {`,
    ...lines,
    '}'
  ].join('\n');
}

const colour = ([red, green, blue, alpha]: Rgba): string =>
  `vec4(${[red, green, blue, alpha].map((one) => literal(one / 255)).join(', ')})`;

function painted(paint: Paint, units: number): string[] {
  if (paint.kind === 'ends')
    return [
      // From −1 to 1, the middle is clear
      `  float t = clamp((a[0] - ${literal(paint.from)}) * ${literal(2 / (paint.to - paint.from))} - 1.0, -1.0, 1.0);`,
      `  vec4 c = t < 0.0 ? ${colour(paint.low)} : ${colour(paint.high)};`,
      '  c.a *= abs(t);'
    ];
  return [
    '  float most = a[0];',
    `  vec4 c = ${colour(paint.colours[0] ?? [0, 0, 0, 0])};`,
    ...paint.colours
      .slice(1, units)
      .map((one, j) => `  if (a[${j + 1}] > most) { most = a[${j + 1}]; c = ${colour(one)}; }`),
    `  c.a *= clamp((most - ${literal(1 / units)}) * ${literal(units / Math.max(1, units - 1))}, 0.0, 1.0);`
  ];
}

/** The shader that paints the network's answers over the plane. Throws when it is not drawable. */
export function fieldShader(network: Network, inputs: readonly string[], paint: Paint): FieldShader {
  if (!isDrawable(network)) throw new Error('This network cannot be drawn by a shader');
  const units = network.layers.at(-1)?.units ?? 1;
  const source = [
    '#version 300 es',
    'precision highp float;',
    'uniform vec2 size;',
    'uniform float reach;',
    functionOf(network, inputs),
    'out vec4 drawn;',
    'void main() {',
    `  float a[${units}];`,
    '  network((gl_FragCoord.xy / size * 2.0 - 1.0) * reach, a);',
    ...painted(paint, units),
    // The canvas wants its colours multiplied by their opacity
    '  drawn = vec4(c.rgb * c.a, c.a);',
    '}'
  ].join('\n');
  return { source, vectors: vectorsOf(network) };
}

/** All weights as the uniform `w` takes them. Throws when they are not those of the network. */
export function uniformsOf(network: Network, weights: Weights): Float32Array {
  const whole = fitting(network, weights);
  const numbers = new Float32Array(4 * Math.ceil(whole.length / 4));
  numbers.set(whole);
  return numbers;
}
