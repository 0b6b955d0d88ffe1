// The most that one core can do here: multiplications and additions that wait for nothing, in registers.

/** 4 · 2 · 12 operations a round. The answer keeps the compiler from leaving the work out. */
export function limit(rounds: i32): f32 {
  const factor = f32x4.splat(0.999);
  const step = f32x4.splat(1e-3);
  let a = f32x4(1, 2, 3, 4);
  let b = f32x4.add(a, step), c = f32x4.add(b, step), d = f32x4.add(c, step);
  let e = f32x4.add(d, step), f = f32x4.add(e, step), g = f32x4.add(f, step), h = f32x4.add(g, step);
  let i = f32x4.add(h, step), j = f32x4.add(i, step), k = f32x4.add(j, step), l = f32x4.add(k, step);
  for (let n = 0; n < rounds; n++) {
    a = f32x4.add(f32x4.mul(a, factor), step);
    b = f32x4.add(f32x4.mul(b, factor), step);
    c = f32x4.add(f32x4.mul(c, factor), step);
    d = f32x4.add(f32x4.mul(d, factor), step);
    e = f32x4.add(f32x4.mul(e, factor), step);
    f = f32x4.add(f32x4.mul(f, factor), step);
    g = f32x4.add(f32x4.mul(g, factor), step);
    h = f32x4.add(f32x4.mul(h, factor), step);
    i = f32x4.add(f32x4.mul(i, factor), step);
    j = f32x4.add(f32x4.mul(j, factor), step);
    k = f32x4.add(f32x4.mul(k, factor), step);
    l = f32x4.add(f32x4.mul(l, factor), step);
  }
  a = f32x4.add(f32x4.add(f32x4.add(a, b), f32x4.add(c, d)), f32x4.add(f32x4.add(e, f), f32x4.add(g, h)));
  a = f32x4.add(a, f32x4.add(f32x4.add(i, j), f32x4.add(k, l)));
  return f32x4.extract_lane(a, 0);
}
