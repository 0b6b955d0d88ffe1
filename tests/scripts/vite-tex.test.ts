import { describe, expect, it } from 'vitest';
import { texPlugin } from '../../scripts/vite-tex';

/** What the plugin makes of a simulation's file. */
const transformed = (code: string): unknown => {
  const { transform } = texPlugin();
  if (typeof transform !== 'function') throw new Error('the plugin transforms nothing');
  return transform.call({} as never, code, '/src/lib/sim/any/formulas.ts');
};

describe('formulas in the code of a simulation', () => {
  it('become finished HTML and MathML', () => {
    const made = transformed(String.raw`export const sum = tex('\\sum_i w_i');`);
    expect(made).toMatch(/^export const sum = ".*katex-mathml.*katex-html.*";$/s);
    expect(made).toContain(String.raw`\\sum_i w_i`);
  });

  it('are refused with Hangul in them, for which KaTeX has no letters', () => {
    expect(() => transformed(String.raw`tex('x_\\text{가중치}')`)).toThrow(/write "가중치" outside of it/);
  });
});
