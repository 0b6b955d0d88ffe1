// Products of matrices, in blocks of 4 × 8 that stay in registers. Places and row lengths are in bytes. Every row
// of B and C is a whole number of vectors.

/** C = A B + bias: A [rows, depth], B [depth, columns], bias [columns] or none (0). */
export function multiply(
  a: usize, aRow: usize, b: usize, bRow: usize, c: usize, cRow: usize,
  rows: i32, columns: usize, depth: i32, bias: usize
): void {
  const aDepth = <usize>depth << 2;
  for (let j: usize = 0; j < columns; j += 32) {
    const wide = columns - j > 16;
    let first = f32x4.splat(0);
    let second = first;
    if (bias) {
      first = v128.load(bias + j);
      if (wide) second = v128.load(bias + j, 16);
    }
    let i = rows;
    let ai = a;
    let ci = c + j;
    if (wide) {
      for (; i >= 4; i -= 4) {
        rows4x8(ai, aRow, b + j, bRow, ci, cRow, aDepth, first, second);
        ai += aRow << 2;
        ci += cRow << 2;
      }
      if (i & 2) {
        rows2x8(ai, aRow, b + j, bRow, ci, cRow, aDepth, first, second);
        ai += aRow << 1;
        ci += cRow << 1;
      }
      if (i & 1) rows1x8(ai, b + j, bRow, ci, aDepth, first, second);
    } else {
      for (; i >= 4; i -= 4) {
        rows4x4(ai, aRow, b + j, bRow, ci, cRow, aDepth, first);
        ai += aRow << 2;
        ci += cRow << 2;
      }
      for (; i > 0; i--) {
        rows1x4(ai, b + j, bRow, ci, aDepth, first);
        ai += aRow;
        ci += cRow;
      }
    }
  }
}

@inline
function rows4x8(
  a: usize, aRow: usize, b: usize, bRow: usize, c: usize, cRow: usize, depth: usize, first: v128, second: v128
): void {
  let a0 = a;
  let a1 = a0 + aRow;
  let a2 = a1 + aRow;
  let a3 = a2 + aRow;
  const end = a0 + depth;
  let c00 = first, c10 = first, c20 = first, c30 = first;
  let c01 = second, c11 = second, c21 = second, c31 = second;
  while (a0 < end) {
    const b0 = v128.load(b);
    const b1 = v128.load(b, 16);
    b += bRow;
    const x0 = v128.load32_splat(a0);
    c00 = f32x4.add(c00, f32x4.mul(x0, b0));
    c01 = f32x4.add(c01, f32x4.mul(x0, b1));
    const x1 = v128.load32_splat(a1);
    c10 = f32x4.add(c10, f32x4.mul(x1, b0));
    c11 = f32x4.add(c11, f32x4.mul(x1, b1));
    const x2 = v128.load32_splat(a2);
    c20 = f32x4.add(c20, f32x4.mul(x2, b0));
    c21 = f32x4.add(c21, f32x4.mul(x2, b1));
    const x3 = v128.load32_splat(a3);
    c30 = f32x4.add(c30, f32x4.mul(x3, b0));
    c31 = f32x4.add(c31, f32x4.mul(x3, b1));
    a0 += 4;
    a1 += 4;
    a2 += 4;
    a3 += 4;
  }
  v128.store(c, c00);
  v128.store(c, c01, 16);
  c += cRow;
  v128.store(c, c10);
  v128.store(c, c11, 16);
  c += cRow;
  v128.store(c, c20);
  v128.store(c, c21, 16);
  c += cRow;
  v128.store(c, c30);
  v128.store(c, c31, 16);
}

@inline
function rows2x8(
  a: usize, aRow: usize, b: usize, bRow: usize, c: usize, cRow: usize, depth: usize, first: v128, second: v128
): void {
  let a0 = a;
  let a1 = a0 + aRow;
  const end = a0 + depth;
  let c00 = first, c10 = first, c01 = second, c11 = second;
  while (a0 < end) {
    const b0 = v128.load(b);
    const b1 = v128.load(b, 16);
    b += bRow;
    const x0 = v128.load32_splat(a0);
    c00 = f32x4.add(c00, f32x4.mul(x0, b0));
    c01 = f32x4.add(c01, f32x4.mul(x0, b1));
    const x1 = v128.load32_splat(a1);
    c10 = f32x4.add(c10, f32x4.mul(x1, b0));
    c11 = f32x4.add(c11, f32x4.mul(x1, b1));
    a0 += 4;
    a1 += 4;
  }
  v128.store(c, c00);
  v128.store(c, c01, 16);
  v128.store(c + cRow, c10);
  v128.store(c + cRow, c11, 16);
}

@inline
function rows1x8(a: usize, b: usize, bRow: usize, c: usize, depth: usize, first: v128, second: v128): void {
  const end = a + depth;
  let c0 = first, c1 = second;
  while (a < end) {
    const x = v128.load32_splat(a);
    c0 = f32x4.add(c0, f32x4.mul(x, v128.load(b)));
    c1 = f32x4.add(c1, f32x4.mul(x, v128.load(b, 16)));
    b += bRow;
    a += 4;
  }
  v128.store(c, c0);
  v128.store(c, c1, 16);
}

@inline
function rows4x4(
  a: usize, aRow: usize, b: usize, bRow: usize, c: usize, cRow: usize, depth: usize, first: v128
): void {
  let a0 = a;
  let a1 = a0 + aRow;
  let a2 = a1 + aRow;
  let a3 = a2 + aRow;
  const end = a0 + depth;
  let c0 = first, c1 = first, c2 = first, c3 = first;
  while (a0 < end) {
    const b0 = v128.load(b);
    b += bRow;
    c0 = f32x4.add(c0, f32x4.mul(v128.load32_splat(a0), b0));
    c1 = f32x4.add(c1, f32x4.mul(v128.load32_splat(a1), b0));
    c2 = f32x4.add(c2, f32x4.mul(v128.load32_splat(a2), b0));
    c3 = f32x4.add(c3, f32x4.mul(v128.load32_splat(a3), b0));
    a0 += 4;
    a1 += 4;
    a2 += 4;
    a3 += 4;
  }
  v128.store(c, c0);
  c += cRow;
  v128.store(c, c1);
  c += cRow;
  v128.store(c, c2);
  c += cRow;
  v128.store(c, c3);
}

@inline
function rows1x4(a: usize, b: usize, bRow: usize, c: usize, depth: usize, first: v128): void {
  const end = a + depth;
  let c0 = first;
  while (a < end) {
    c0 = f32x4.add(c0, f32x4.mul(v128.load32_splat(a), v128.load(b)));
    b += bRow;
    a += 4;
  }
  v128.store(c, c0);
}

/** C = Aᵀ B: A [depth, rows], B [depth, columns]; rows is a multiple of 4, rows of A are as long as aRow. */
export function multiplyTransposed(
  a: usize, aRow: usize, b: usize, bRow: usize, c: usize, cRow: usize, rows: i32, columns: usize, depth: i32
): void {
  const end = b + <usize>depth * bRow;
  for (let j: usize = 0; j < columns; j += 32) {
    const wide = columns - j > 16;
    for (let i: usize = 0; i < <usize>rows << 2; i += 16) {
      let ai = a + i;
      let bi = b + j;
      const stop = end + j;
      let ci = c + (i >> 2) * cRow + j;
      const zero = f32x4.splat(0);
      let c00 = zero, c10 = zero, c20 = zero, c30 = zero;
      if (wide) {
        let c01 = zero, c11 = zero, c21 = zero, c31 = zero;
        while (bi < stop) {
          const b0 = v128.load(bi);
          const b1 = v128.load(bi, 16);
          const x0 = v128.load32_splat(ai);
          c00 = f32x4.add(c00, f32x4.mul(x0, b0));
          c01 = f32x4.add(c01, f32x4.mul(x0, b1));
          const x1 = v128.load32_splat(ai, 4);
          c10 = f32x4.add(c10, f32x4.mul(x1, b0));
          c11 = f32x4.add(c11, f32x4.mul(x1, b1));
          const x2 = v128.load32_splat(ai, 8);
          c20 = f32x4.add(c20, f32x4.mul(x2, b0));
          c21 = f32x4.add(c21, f32x4.mul(x2, b1));
          const x3 = v128.load32_splat(ai, 12);
          c30 = f32x4.add(c30, f32x4.mul(x3, b0));
          c31 = f32x4.add(c31, f32x4.mul(x3, b1));
          ai += aRow;
          bi += bRow;
        }
        v128.store(ci, c00);
        v128.store(ci, c01, 16);
        ci += cRow;
        v128.store(ci, c10);
        v128.store(ci, c11, 16);
        ci += cRow;
        v128.store(ci, c20);
        v128.store(ci, c21, 16);
        ci += cRow;
        v128.store(ci, c30);
        v128.store(ci, c31, 16);
      } else {
        while (bi < stop) {
          const b0 = v128.load(bi);
          c00 = f32x4.add(c00, f32x4.mul(v128.load32_splat(ai), b0));
          c10 = f32x4.add(c10, f32x4.mul(v128.load32_splat(ai, 4), b0));
          c20 = f32x4.add(c20, f32x4.mul(v128.load32_splat(ai, 8), b0));
          c30 = f32x4.add(c30, f32x4.mul(v128.load32_splat(ai, 12), b0));
          ai += aRow;
          bi += bRow;
        }
        v128.store(ci, c00);
        ci += cRow;
        v128.store(ci, c10);
        ci += cRow;
        v128.store(ci, c20);
        ci += cRow;
        v128.store(ci, c30);
      }
    }
  }
}

/** C [columns] = the sum of the rows of A. */
export function sumRows(a: usize, aRow: usize, c: usize, rows: i32, columns: usize): void {
  for (let j: usize = 0; j < columns; j += 16) {
    let sum = f32x4.splat(0);
    let ai = a + j;
    for (let i = 0; i < rows; i++) {
      sum = f32x4.add(sum, v128.load(ai));
      ai += aRow;
    }
    v128.store(c + j, sum);
  }
}

/** C = Aᵀ, in squares of 4: A [rows, columns], both multiples of 4. */
export function transpose(a: usize, aRow: usize, c: usize, cRow: usize, rows: i32, columns: usize): void {
  for (let i: usize = 0; i < <usize>rows << 2; i += 16) {
    let ai = a + (i >> 2) * aRow;
    let ci = c + i;
    for (let j: usize = 0; j < columns; j += 16) {
      const r0 = v128.load(ai);
      const r1 = v128.load(ai + aRow);
      const r2 = v128.load(ai + (aRow << 1));
      const r3 = v128.load(ai + (aRow << 1) + aRow);
      const low01 = v128.shuffle<f32>(r0, r1, 0, 4, 1, 5);
      const high01 = v128.shuffle<f32>(r0, r1, 2, 6, 3, 7);
      const low23 = v128.shuffle<f32>(r2, r3, 0, 4, 1, 5);
      const high23 = v128.shuffle<f32>(r2, r3, 2, 6, 3, 7);
      v128.store(ci, v128.shuffle<f32>(low01, low23, 0, 1, 4, 5));
      v128.store(ci + cRow, v128.shuffle<f32>(low01, low23, 2, 3, 6, 7));
      v128.store(ci + (cRow << 1), v128.shuffle<f32>(high01, high23, 0, 1, 4, 5));
      v128.store(ci + (cRow << 1) + cRow, v128.shuffle<f32>(high01, high23, 2, 3, 6, 7));
      ai += 16;
      ci += cRow << 2;
    }
  }
}
