// Functions of four numbers at once, each to about 1e-7. The coefficients lie in memory: loading one costs less than
// making it out of a constant, and it is made again in every round of a loop.

/** T + 0 … 48: limits, P and Q of tanh. */
const T = memory.data<f32>([
  7.90531110763549805, -7.90531110763549805,
  -2.76076847742355e-16, 2.00018790482477e-13, -8.60467152213735e-11, 5.12229709037114e-8,
  1.48572235717979e-5, 6.37261928875436e-4, 4.89352455891786e-3,
  1.19825839466702e-6, 1.18534705686654e-4, 2.268434632439e-3, 4.89352518554385e-3
], 16);
/** E + 0 … 40: limits, 1 / ln 2, ln 2 in two parts of which the first is exact in few bits, and the polynomial. */
const E = memory.data<f32>([
  88, -87.3, 1.44269504088896341, 0.693359375, -2.1219444e-4,
  1.98756915e-4, 1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1
], 16);
/** L + 0 … 32: the polynomial of the logarithm. */
const L = memory.data<f32>([
  7.0376836292e-2, -1.151461031e-1, 1.167699874e-1, -1.2420140846e-1, 1.4249322787e-1,
  -1.6668057665e-1, 2.0000714765e-1, -2.4999993993e-1, 3.3333331174e-1
], 16);
/** R + 0 … 20: 1 / √2 and the series of the error function. */
const R = memory.data<f32>([
  0.70710678118654752, 0.3275911, 1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592
], 16);

/** p x + the coefficient there. */
@inline
function step(x: v128, p: v128, coefficient: usize): v128 {
  return f32x4.add(f32x4.mul(x, p), v128.load32_splat(coefficient));
}

/** tanh x = x P(x²) / Q(x²), beyond ±7.9 it is ±1 in 32 bits (the rational function of Eigen). */
@inline
export function tanh4(given: v128): v128 {
  const x = f32x4.pmax(f32x4.pmin(given, v128.load32_splat(T)), v128.load32_splat(T, 4));
  const s = f32x4.mul(x, x);
  let p = v128.load32_splat(T, 8);
  p = step(s, p, T + 12);
  p = step(s, p, T + 16);
  p = step(s, p, T + 20);
  p = step(s, p, T + 24);
  p = step(s, p, T + 28);
  p = step(s, p, T + 32);
  let q = v128.load32_splat(T, 36);
  q = step(s, q, T + 40);
  q = step(s, q, T + 44);
  q = step(s, q, T + 48);
  return f32x4.div(f32x4.mul(x, p), q);
}

/** tanh of eight numbers at z into a: the coefficients are loaded once for both vectors. */
@inline
export function tanh8(z: usize, a: usize): void {
  const most = v128.load32_splat(T);
  const least = v128.load32_splat(T, 4);
  const x = f32x4.pmax(f32x4.pmin(v128.load(z), most), least);
  const y = f32x4.pmax(f32x4.pmin(v128.load(z, 16), most), least);
  const s = f32x4.mul(x, x);
  const t = f32x4.mul(y, y);
  let c = v128.load32_splat(T, 8);
  let p = c;
  let o = c;
  c = v128.load32_splat(T, 12);
  p = f32x4.add(f32x4.mul(s, p), c);
  o = f32x4.add(f32x4.mul(t, o), c);
  c = v128.load32_splat(T, 16);
  p = f32x4.add(f32x4.mul(s, p), c);
  o = f32x4.add(f32x4.mul(t, o), c);
  c = v128.load32_splat(T, 20);
  p = f32x4.add(f32x4.mul(s, p), c);
  o = f32x4.add(f32x4.mul(t, o), c);
  c = v128.load32_splat(T, 24);
  p = f32x4.add(f32x4.mul(s, p), c);
  o = f32x4.add(f32x4.mul(t, o), c);
  c = v128.load32_splat(T, 28);
  p = f32x4.add(f32x4.mul(s, p), c);
  o = f32x4.add(f32x4.mul(t, o), c);
  c = v128.load32_splat(T, 32);
  p = f32x4.add(f32x4.mul(s, p), c);
  o = f32x4.add(f32x4.mul(t, o), c);
  c = v128.load32_splat(T, 36);
  let q = c;
  let r = c;
  c = v128.load32_splat(T, 40);
  q = f32x4.add(f32x4.mul(s, q), c);
  r = f32x4.add(f32x4.mul(t, r), c);
  c = v128.load32_splat(T, 44);
  q = f32x4.add(f32x4.mul(s, q), c);
  r = f32x4.add(f32x4.mul(t, r), c);
  c = v128.load32_splat(T, 48);
  q = f32x4.add(f32x4.mul(s, q), c);
  r = f32x4.add(f32x4.mul(t, r), c);
  v128.store(a, f32x4.div(f32x4.mul(x, p), q));
  v128.store(a, f32x4.div(f32x4.mul(y, o), r), 16);
}

/** σ(x) = 1/2 + tanh(x / 2) / 2. */
@inline
export function sigmoid4(x: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(half, f32x4.mul(half, tanh4(f32x4.mul(half, x))));
}

/** e^x = 2ⁿ e^r with n whole and |r| ≤ ln 2 / 2 (the polynomial of Cephes), for −87 ≤ x ≤ 88. */
@inline
export function exp4(given: v128): v128 {
  const x = f32x4.pmax(f32x4.pmin(given, v128.load32_splat(E)), v128.load32_splat(E, 4));
  const n = f32x4.nearest(f32x4.mul(x, v128.load32_splat(E, 8)));
  let r = f32x4.sub(x, f32x4.mul(n, v128.load32_splat(E, 12)));
  r = f32x4.sub(r, f32x4.mul(n, v128.load32_splat(E, 16)));
  let p = v128.load32_splat(E, 20);
  p = step(r, p, E + 24);
  p = step(r, p, E + 28);
  p = step(r, p, E + 32);
  p = step(r, p, E + 36);
  p = step(r, p, E + 40);
  const value = f32x4.add(f32x4.add(f32x4.mul(f32x4.mul(r, r), p), r), f32x4.splat(1));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23);
  return f32x4.mul(value, power);
}

/** ln x = n ln 2 + ln m with 1/√2 ≤ m < √2 (the polynomial of Cephes), for x > 0. */
@inline
export function log4(x: v128): v128 {
  let n = f32x4.convert_i32x4_s(i32x4.sub(i32x4.shr_u(x, 23), i32x4.splat(126)));
  let m = v128.or(v128.and(x, i32x4.splat(0x007fffff)), i32x4.splat(0x3f000000));
  const small = f32x4.lt(m, v128.load32_splat(R));
  n = f32x4.sub(n, v128.and(small, f32x4.splat(1)));
  m = f32x4.add(f32x4.sub(m, f32x4.splat(1)), v128.and(small, m));
  const s = f32x4.mul(m, m);
  let p = v128.load32_splat(L);
  p = step(m, p, L + 4);
  p = step(m, p, L + 8);
  p = step(m, p, L + 12);
  p = step(m, p, L + 16);
  p = step(m, p, L + 20);
  p = step(m, p, L + 24);
  p = step(m, p, L + 28);
  p = step(m, p, L + 32);
  let y = f32x4.mul(f32x4.mul(p, m), s);
  y = f32x4.add(y, f32x4.mul(n, v128.load32_splat(E, 16)));
  y = f32x4.sub(y, f32x4.mul(s, f32x4.splat(0.5)));
  return f32x4.add(f32x4.add(m, y), f32x4.mul(n, v128.load32_splat(E, 12)));
}

/** ln(1 + e^x) = max(x, 0) + ln(1 + e^(−|x|)). */
@inline
export function softplus4(x: v128): v128 {
  const e = exp4(f32x4.neg(f32x4.abs(x)));
  return f32x4.add(f32x4.pmax(x, f32x4.splat(0)), log4(f32x4.add(e, f32x4.splat(1))));
}

/** Φ(x) = (1 + erf(x / √2)) / 2, the error function by Abramowitz and Stegun 7.1.26. */
@inline
export function normal4(x: v128): v128 {
  const u = f32x4.mul(f32x4.abs(x), v128.load32_splat(R));
  const one = f32x4.splat(1);
  const t = f32x4.div(one, f32x4.add(one, f32x4.mul(u, v128.load32_splat(R, 4))));
  let p = v128.load32_splat(R, 8);
  p = step(t, p, R + 12);
  p = step(t, p, R + 16);
  p = step(t, p, R + 20);
  p = step(t, p, R + 24);
  const rest = f32x4.mul(f32x4.mul(p, t), exp4(f32x4.neg(f32x4.mul(u, u))));
  const erf = f32x4.sub(one, rest);
  // erf(−x) = −erf(x)
  const sign = v128.and(x, i32x4.splat(0x80000000));
  return f32x4.mul(f32x4.splat(0.5), f32x4.add(one, v128.or(erf, sign)));
}

/** The sum of the four. */
@inline
export function sum4(x: v128): f32 {
  const pairs = f32x4.add(x, v128.shuffle<f32>(x, x, 2, 3, 0, 1));
  return f32x4.extract_lane(pairs, 0) + f32x4.extract_lane(pairs, 1);
}

/** The largest of the four. */
@inline
export function max4(x: v128): f32 {
  const pairs = f32x4.pmax(x, v128.shuffle<f32>(x, x, 2, 3, 0, 1));
  return max<f32>(f32x4.extract_lane(pairs, 0), f32x4.extract_lane(pairs, 1));
}
