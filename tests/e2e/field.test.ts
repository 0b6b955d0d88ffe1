// The fields that graphics cards compute, against the core's own arithmetic: only here a shader's numbers are read back.
import { expect, test } from '@playwright/test';
import { activations, type ActivationName } from '../../src/lib/nn/activations';
import { fieldShader, functionOf, uniformsOf } from '../../src/lib/nn/field/shader';
import { forward, init, type Network } from '../../src/lib/nn/network';
import { random } from '../../src/lib/sim/random';

const inputs = ['x.x', 'x.y', 'x.x * x.y', 'sin(x.x)'];
const SIDE = 16;
const REACH = 6;

const networkOf = (activation: ActivationName, outputs: number, output: ActivationName): Network => ({
  input: inputs.length,
  layers: [
    { units: 8, activation, biasInitializer: { name: 'normal', standardDeviation: 0.5 } },
    { units: 5, activation, initializer: { name: 'normal', standardDeviation: 0.6 } },
    { units: outputs, activation: output }
  ],
  loss: 'meanSquaredError',
  optimizer: { name: 'sgd', learningRate: 0.1 }
});

/** The middles of the pixels from the bottom up, as a canvas has them, with the features beside them. */
function samples(): Float32Array {
  const at = (pixel: number) => (((pixel + 0.5) / SIDE) * 2 - 1) * REACH;
  return Float32Array.from({ length: 4 * SIDE * SIDE }, (_, i) => {
    const [x, y] = [at((i >> 2) % SIDE), at(Math.floor((i >> 2) / SIDE))];
    return [x, y, x * y, Math.sin(x)][i & 3] ?? 0;
  });
}

interface Asked {
  source: string;
  numbers: number[];
  side: number;
  reach: number;
  float: boolean;
}

/** Runs a fragment shader in the page and reads every pixel. */
function pixelsOf({ source, numbers, side, reach, float }: Asked): number[] {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side;
  const gl = canvas.getContext('webgl2', { preserveDrawingBuffer: true });
  if (!gl) throw new Error('There is no WebGL 2');
  if (float) {
    if (!gl.getExtension('EXT_color_buffer_float')) throw new Error('There are no float textures');
    gl.bindTexture(gl.TEXTURE_2D, gl.createTexture());
    gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA32F, side, side);
    gl.bindFramebuffer(gl.FRAMEBUFFER, gl.createFramebuffer());
    const texture = gl.getParameter(gl.TEXTURE_BINDING_2D) as WebGLTexture;
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
  }
  const program = gl.createProgram();
  const corners = `#version 300 es
    void main() { gl_Position = vec4(gl_VertexID == 1 ? 3.0 : -1.0, gl_VertexID == 2 ? 3.0 : -1.0, 0.0, 1.0); }`;
  for (const [kind, code] of [
    [gl.VERTEX_SHADER, corners],
    [gl.FRAGMENT_SHADER, source]
  ] as const) {
    const shader = gl.createShader(kind);
    if (!shader) throw new Error('There is no room for a shader');
    gl.shaderSource(shader, code);
    gl.compileShader(shader);
    const problem = gl.getShaderInfoLog(shader);
    if (problem) throw new Error(problem);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  gl.useProgram(program);
  gl.viewport(0, 0, side, side);
  gl.uniform4fv(gl.getUniformLocation(program, 'w'), numbers);
  gl.uniform2f(gl.getUniformLocation(program, 'size'), side, side);
  gl.uniform1f(gl.getUniformLocation(program, 'reach'), reach);
  gl.drawArrays(gl.TRIANGLES, 0, 3);
  const pixels = float ? new Float32Array(4 * side * side) : new Uint8Array(4 * side * side);
  gl.readPixels(0, 0, side, side, gl.RGBA, float ? gl.FLOAT : gl.UNSIGNED_BYTE, pixels);
  return [...pixels];
}

for (const name of Object.keys(activations) as ActivationName[])
  test(`a shader answers like the core: ${name}`, async ({ page }) => {
    const network = networkOf(name, 3, name === 'softmax' ? 'softmax' : 'linear');
    const weights = init(network, random(4));
    const source = [
      '#version 300 es',
      'precision highp float;',
      'uniform vec2 size;',
      'uniform float reach;',
      functionOf(network, inputs),
      'out vec4 said;',
      'void main() {',
      '  float a[3];',
      '  network((gl_FragCoord.xy / size * 2.0 - 1.0) * reach, a);',
      '  said = vec4(a[0], a[1], a[2], 1.0);',
      '}'
    ].join('\n');
    const numbers = [...uniformsOf(network, weights)];
    const pixels = await page.evaluate(pixelsOf, { source, numbers, side: SIDE, reach: REACH, float: true });
    const made = forward(network, weights, samples()).at(-1)?.outputs ?? new Float32Array();
    const largest = made.reduce((most, a) => Math.max(most, Math.abs(a)), 1);
    // A sum that is 0 to rounding may fall on either side of a step.
    const off = Array.from(made, (a, i) =>
      Math.abs(a - (pixels[4 * Math.floor(i / 3) + (i % 3)] ?? NaN))
    ).filter((difference) => !(difference < 1e-4 * largest));
    expect(off).toEqual([]);
    expect(new Set(made).size).toBeGreaterThan(name === 'step' ? 3 : 100);
  });

test('a shader paints the colours that the picture of the field has', async ({ page }) => {
  const network: Network = {
    ...networkOf('tanh', 1, 'sigmoid'),
    layers: [{ units: 1, activation: 'sigmoid' }]
  };
  const weights = [Float32Array.of(1, 0, 0, 0), Float32Array.of(0)];
  const [low, high] = [
    [219, 110, 30, 200],
    [38, 128, 205, 200]
  ] as const;
  const { source } = fieldShader(network, inputs, { kind: 'ends', low, high, from: 0, to: 1 });
  const numbers = [...uniformsOf(network, weights)];
  const pixels = await page.evaluate(pixelsOf, { source, numbers, side: SIDE, reach: REACH, float: false });
  for (let column = 0; column < SIDE; column++) {
    const x = (((column + 0.5) / SIDE) * 2 - 1) * REACH;
    const t = 2 / (1 + Math.exp(-x)) - 1;
    const [end, opacity] = [t < 0 ? low : high, (Math.abs(t) * 200) / 255];
    const expected = [...end.slice(0, 3).map((one) => one * opacity), 255 * opacity];
    expected.forEach((one, k) => expect(Math.abs(one - (pixels[4 * column + k] ?? NaN))).toBeLessThan(1.01));
  }
});

test('a shader paints every class in its colour', async ({ page }) => {
  const network: Network = {
    ...networkOf('tanh', 3, 'softmax'),
    layers: [{ units: 3, activation: 'softmax' }]
  };
  // Class 2 on the right, class 0 on the left, class 1 in the middle
  const weights = [Float32Array.of(-3, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0), Float32Array.of(0, 4, 0)];
  const colours = [
    [255, 0, 0, 255],
    [0, 255, 0, 255],
    [0, 0, 255, 255]
  ] as const;
  const { source } = fieldShader(network, inputs, { kind: 'classes', colours });
  const numbers = [...uniformsOf(network, weights)];
  const pixels = await page.evaluate(pixelsOf, { source, numbers, side: SIDE, reach: REACH, float: false });
  const strongest = (column: number) => {
    const rgb = pixels.slice(4 * column, 4 * column + 3);
    return rgb.indexOf(Math.max(...rgb));
  };
  expect([0, SIDE / 2, SIDE - 1].map(strongest)).toEqual([0, 1, 2]);
});
