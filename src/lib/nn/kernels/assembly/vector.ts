// Functions of four numbers at once, each to about 1e-7.

@inline
function step(x: v128, p: v128, coefficient: f32): v128 {
  return f32x4.add(f32x4.mul(x, p), f32x4.splat(coefficient));
}

/** tanh x = x P(x²) / Q(x²), beyond ±7.9 it is ±1 in 32 bits (the rational function of Eigen). */
@inline
export function tanh4(given: v128): v128 {
  const limit = f32x4.splat(7.90531110763549805);
  const x = f32x4.pmax(f32x4.pmin(given, limit), f32x4.neg(limit));
  const s = f32x4.mul(x, x);
  let p = f32x4.splat(-2.76076847742355e-16);
  p = step(s, p, 2.00018790482477e-13);
  p = step(s, p, -8.60467152213735e-11);
  p = step(s, p, 5.12229709037114e-8);
  p = step(s, p, 1.48572235717979e-5);
  p = step(s, p, 6.37261928875436e-4);
  p = step(s, p, 4.89352455891786e-3);
  let q = f32x4.splat(1.19825839466702e-6);
  q = step(s, q, 1.18534705686654e-4);
  q = step(s, q, 2.268434632439e-3);
  q = step(s, q, 4.89352518554385e-3);
  return f32x4.div(f32x4.mul(x, p), q);
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
  const x = f32x4.pmax(f32x4.pmin(given, f32x4.splat(88)), f32x4.splat(-87.3));
  const n = f32x4.nearest(f32x4.mul(x, f32x4.splat(1.44269504088896341)));
  // ln 2 in two parts, the first of which is exact in few bits
  let r = f32x4.sub(x, f32x4.mul(n, f32x4.splat(0.693359375)));
  r = f32x4.sub(r, f32x4.mul(n, f32x4.splat(-2.1219444e-4)));
  let p = f32x4.splat(1.98756915e-4);
  p = step(r, p, 1.3981999507e-3);
  p = step(r, p, 8.3334519073e-3);
  p = step(r, p, 4.1665795894e-2);
  p = step(r, p, 1.6666665459e-1);
  p = step(r, p, 5.0000001201e-1);
  const value = f32x4.add(f32x4.add(f32x4.mul(f32x4.mul(r, r), p), r), f32x4.splat(1));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23);
  return f32x4.mul(value, power);
}

/** ln x = n ln 2 + ln m with 1/√2 ≤ m < √2 (the polynomial of Cephes), for x > 0. */
@inline
export function log4(x: v128): v128 {
  let n = f32x4.convert_i32x4_s(i32x4.sub(i32x4.shr_u(x, 23), i32x4.splat(126)));
  let m = v128.or(v128.and(x, i32x4.splat(0x007fffff)), i32x4.splat(0x3f000000));
  const small = f32x4.lt(m, f32x4.splat(0.70710678));
  n = f32x4.sub(n, v128.and(small, f32x4.splat(1)));
  m = f32x4.add(f32x4.sub(m, f32x4.splat(1)), v128.and(small, m));
  const s = f32x4.mul(m, m);
  let p = f32x4.splat(7.0376836292e-2);
  p = step(m, p, -1.151461031e-1);
  p = step(m, p, 1.167699874e-1);
  p = step(m, p, -1.2420140846e-1);
  p = step(m, p, 1.4249322787e-1);
  p = step(m, p, -1.6668057665e-1);
  p = step(m, p, 2.0000714765e-1);
  p = step(m, p, -2.4999993993e-1);
  p = step(m, p, 3.3333331174e-1);
  let y = f32x4.mul(f32x4.mul(p, m), s);
  y = f32x4.add(y, f32x4.mul(n, f32x4.splat(-2.1219444e-4)));
  y = f32x4.sub(y, f32x4.mul(s, f32x4.splat(0.5)));
  return f32x4.add(f32x4.add(m, y), f32x4.mul(n, f32x4.splat(0.693359375)));
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
  const u = f32x4.mul(f32x4.abs(x), f32x4.splat(0.70710678118654752));
  const one = f32x4.splat(1);
  const t = f32x4.div(one, f32x4.add(one, f32x4.mul(u, f32x4.splat(0.3275911))));
  let p = f32x4.splat(1.061405429);
  p = step(t, p, -1.453152027);
  p = step(t, p, 1.421413741);
  p = step(t, p, -0.284496736);
  p = step(t, p, 0.254829592);
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
