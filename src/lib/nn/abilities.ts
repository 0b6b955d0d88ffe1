// What the device around us can do, asked without loading an engine.

/** What is used of the worker or page around us, where it exists at all. */
interface Host {
  OffscreenCanvas?: new (width: number, height: number) => { getContext(kind: 'webgl2'): Gl | null };
}
interface Gl {
  RENDERER: number;
  getParameter(name: number): unknown;
  getExtension(name: string): { UNMASKED_RENDERER_WEBGL?: number; loseContext?(): void } | null;
}
const host = globalThis as unknown as Host;

/** A module of one function with i8x16.splat and i8x16.popcnt: valid where SIMD is known. */
const probe = Uint8Array.of(
  ...[0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0],
  ...[10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11]
);

/** Whether WebAssembly with SIMD runs here. */
export const hasSimd = (): boolean => typeof WebAssembly === 'object' && WebAssembly.validate(probe);

/** Whether a WebGL renderer's name belongs to a processor that draws in software: 12–90× slower than plain loops. */
export const drawsInSoftware = (renderer: string): boolean =>
  /swiftshader|llvmpipe|softpipe|software|basic render|mesa offscreen/i.test(renderer) || renderer === '';

/** Whether a real GPU answers here. Looks at the renderer's name, because software GL starts happily too. */
export function hasGpu(): boolean {
  if (!host.OffscreenCanvas) return false;
  const gl = new host.OffscreenCanvas(1, 1).getContext('webgl2');
  if (!gl) return false;
  const unmasked = gl.getExtension('WEBGL_debug_renderer_info')?.UNMASKED_RENDERER_WEBGL;
  const renderer = String(gl.getParameter(unmasked ?? gl.RENDERER) ?? '');
  // A page has few contexts: this one is given back at once.
  gl.getExtension('WEBGL_lose_context')?.loseContext?.();
  return !drawsInSoftware(renderer);
}
