// Paints a square canvas by a fragment shader. Everything that it shows follows from source and numbers, so a lost context
// is simply set up again.

export interface Shade {
  /** The fragment shader, with the uniforms `w` (vectors), `size` and `reach`. */
  source: string;
  /** The numbers of `w`. */
  numbers: Float32Array;
  reach: number;
}

const corners = `#version 300 es
void main() {
  gl_Position = vec4(gl_VertexID == 1 ? 3.0 : -1.0, gl_VertexID == 2 ? 3.0 : -1.0, 0.0, 1.0);
}`;

function compiled(gl: WebGL2RenderingContext, kind: number, source: string): WebGLShader | undefined {
  const shader = gl.createShader(kind);
  if (!shader) return undefined;
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  return shader;
}

export class Painter {
  readonly #canvas: HTMLCanvasElement;
  readonly #gl: WebGL2RenderingContext;
  #program: WebGLProgram | undefined;
  #source = '';

  /** Throws where there is no WebGL 2. */
  constructor(canvas: HTMLCanvasElement) {
    const gl = canvas.getContext('webgl2', { antialias: false, depth: false });
    if (!gl) throw new Error('There is no WebGL 2 here');
    this.#canvas = canvas;
    this.#gl = gl;
  }

  /** Paints; answers false while the context is lost, or when the shader does not suit the device. */
  paint({ source, numbers, reach }: Shade): boolean {
    const gl = this.#gl;
    if (gl.isContextLost()) {
      this.#program = undefined;
      return false;
    }
    if (!this.#program || this.#source !== source) {
      if (this.#program) gl.deleteProgram(this.#program);
      this.#program = this.#link(source);
      this.#source = source;
    }
    const program = this.#program;
    if (!program) return false;
    const { width, height } = this.#canvas;
    gl.viewport(0, 0, width, height);
    gl.useProgram(program);
    gl.uniform4fv(gl.getUniformLocation(program, 'w'), numbers);
    gl.uniform2f(gl.getUniformLocation(program, 'size'), width, height);
    gl.uniform1f(gl.getUniformLocation(program, 'reach'), reach);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
    return true;
  }

  #link(source: string): WebGLProgram | undefined {
    const gl = this.#gl;
    const parts = [
      compiled(gl, gl.VERTEX_SHADER, corners),
      compiled(gl, gl.FRAGMENT_SHADER, source)
    ] as const;
    const program = gl.createProgram();
    for (const part of parts) if (part) gl.attachShader(program, part);
    gl.linkProgram(program);
    for (const part of parts) if (part) gl.deleteShader(part);
    if (gl.getProgramParameter(program, gl.LINK_STATUS)) return program;
    gl.deleteProgram(program);
    return undefined;
  }

  /** Gives the context back: a page has few. */
  dispose(): void {
    this.#gl.getExtension('WEBGL_lose_context')?.loseContext();
  }
}
