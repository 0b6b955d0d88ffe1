/** Turns the frames of the page into steps. */
export class Clock {
  readonly #rate: () => number;
  readonly #due: (steps: number) => boolean;
  #frame = 0;
  #last = 0;
  #owed = 0;

  /**
   * `rate` is in steps a second. `due` is asked in every frame to make this many steps (maybe none) and
   * answers whether it could; what it could not make is owed on, within reason.
   */
  constructor(rate: () => number, due: (steps: number) => boolean) {
    this.#rate = rate;
    this.#due = due;
  }

  /** The first step is due at once. */
  start(): void {
    this.#last = performance.now();
    this.#owed = 1;
    this.#frame = requestAnimationFrame(this.#tick);
  }

  stop(): void {
    if (this.#frame) cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #tick = (now: number): void => {
    if (!this.#frame) return;
    const rate = this.#rate();
    this.#owed = Math.min(this.#owed + ((now - this.#last) * rate) / 1000, Math.max(2, rate / 10));
    this.#last = now;
    const steps = Math.floor(this.#owed);
    if (this.#due(steps)) this.#owed -= steps;
    // Whoever was asked may have stopped the clock.
    if (this.#frame) this.#frame = requestAnimationFrame(this.#tick);
  };
}
