import { tex } from '../../draw/tex';

export const formulas = {
  size: tex('o = \\left\\lfloor \\dfrac{n + 2p - k}{s} \\right\\rfloor + 1'),
  same: tex('o = \\left\\lceil \\dfrac{n}{s} \\right\\rceil'),
  around: tex('\\max((o - 1)s + k - n,\\; 0)'),
  top: tex('r \\cdot s - p'),
  left: tex('c \\cdot s - p'),
  sum: tex('z = \\textstyle\\sum x\\,w'),
  readers: tex('n_\\text{rows} \\cdot n_\\text{columns}')
};
