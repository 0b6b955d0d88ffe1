// Softmax as written and as computed: pⱼ = e^(sⱼ) / Σₖ e^(sₖ), with the scaled logits s = (z + c) / T.

export interface Steps {
  /** (z + c) / T */
  scaled: number[];
  /** What is taken away before the exponential: the largest scaled logit, or 0. */
  taken: number;
  /** e^(s − taken) as a float32 holds it; undefined where it does not fit. */
  powers: (number | undefined)[];
  /** Their sum; undefined when a summand or the sum does not fit. */
  sum: number | undefined;
  /** Undefined where the division gives no number. */
  probabilities: (number | undefined)[];
}

/** x as a float32, undefined when that is infinity. */
function fitting(x: number): number | undefined {
  const rounded = Math.fround(x);
  return Number.isFinite(rounded) ? rounded : undefined;
}

/** The four steps of softmax in float32, which is what networks usually compute in. */
export function softmax(
  logits: readonly number[],
  { temperature, shift, subtractMax }: { temperature: number; shift: number; subtractMax: boolean }
): Steps {
  const scaled = logits.map((z) => (z + shift) / temperature);
  const taken = subtractMax ? Math.max(...scaled) : 0;
  const powers = scaled.map((s) => fitting(Math.exp(s - taken)));
  const sum = powers.includes(undefined)
    ? undefined
    : fitting(powers.reduce<number>((total, power) => total + (power ?? 0), 0));
  // Infinity / infinity is no number, and neither is 0 / 0.
  const probabilities = powers.map((power) =>
    power === undefined || sum === undefined || sum === 0 ? undefined : power / sum
  );
  return { scaled, taken, powers, sum, probabilities };
}
