// The leaky integrate-and-fire neuron (after Lapicque 1907): a membrane that leaks, a threshold, a spike, a pause.

/** Milliseconds of one step. */
export const DT = 0.5;
/** Potentials in millivolts: at rest, to which a spike also resets; the height of a drawn spike; the lowest of all. */
export const REST = -70;
export const PEAK = 30;
const LOWEST = -90;

export interface Membrane {
  /** What a steady current would add in the long run: resistance times current, in mV. */
  current: number;
  /** mV. */
  threshold: number;
  /** Time constant of the leak, in ms. */
  tau: number;
  /** Pause after a spike, in ms. */
  refractory: number;
}

/**
 * The potential one step later: V ← V∞ + (V − V∞) e^(−Δt/τ) + Σ w, with V∞ = V_rest + RI.
 * The exact solution of τ dV/dt = −(V − V_rest) + RI over the step; arriving inputs add their weights at once.
 */
export function leaked(v: number, kick: number, { current, tau }: Membrane): number {
  const towards = REST + current;
  return Math.max(LOWEST, towards + (v - towards) * Math.exp(-DT / tau) + kick);
}

/**
 * Spikes a second under a steady current alone: 1000 / (t_ref + τ ln(RI / (RI − (θ − V_rest)))), and 0 when the
 * current cannot lift the potential above the threshold.
 */
export function steadyRate({ current, threshold, tau, refractory }: Membrane): number {
  const gap = threshold - REST;
  if (current <= gap) return 0;
  return 1000 / (refractory + tau * Math.log(current / (current - gap)));
}
