// What is used of WebAssembly, which the language's own library does not name, and of the kernels' build.
declare namespace WebAssembly {
  interface Memory {
    readonly buffer: ArrayBuffer;
    grow(pages: number): number;
  }
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Instance {
    constructor(module: Module);
    readonly exports: Record<string, unknown>;
  }
  function validate(bytes: Uint8Array): boolean;
  function compile(bytes: Uint8Array): Promise<Module>;
  function instantiate(module: Module): Promise<Instance>;
}
declare function atob(base64: string): string;

declare module '*?assembly' {
  /** The compiled module, base64. */
  const code: string;
  export default code;
}
