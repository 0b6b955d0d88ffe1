// Two ways to write a category as numbers, and what each of them says about how far categories are apart.

/** The kinds of the table, in the order in which they first stand in it, and two more. */
export const pets = ['cat', 'dog', 'turtle', 'fish', 'rabbit', 'bird'] as const;
export type Pet = (typeof pets)[number];
export const codes = ['integer', 'oneHot'] as const;
export type Code = (typeof codes)[number];

/** The numbers for the category in place k of n; k = −1 (not among them) has none, or only zeros. */
export function encode(code: Code, k: number, n: number): number[] {
  if (code === 'integer') return k < 0 ? [] : [k];
  return Array.from({ length: n }, (_, i) => (i === k ? 1 : 0));
}

/** d = √Σ(pᵢ − qᵢ)², which for two whole numbers is |p − q|. */
export const distance = (p: readonly number[], q: readonly number[]): number =>
  Math.hypot(...p.map((a, i) => a - (q[i] ?? 0)));

/** The average of codes, number by number; nothing when there is none. */
export function mean(rows: readonly (readonly number[])[]): number[] | undefined {
  const [first] = rows;
  return first?.map((_, i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0) / rows.length);
}
