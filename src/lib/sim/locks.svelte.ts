/** What the reader may not move just now, by whatever locked it. */
export class Locks {
  /** Names of parameters, by the Predict block that waits for its guess. */
  #guesses = $state.raw<Readonly<Record<string, readonly string[]>>>({});

  lock(by: string, names: readonly string[]): void {
    this.#guesses = { ...this.#guesses, [by]: names };
  }

  unlock(by: string): void {
    this.#guesses = Object.fromEntries(Object.entries(this.#guesses).filter(([other]) => other !== by));
  }

  /** Whether this opens with a guess. */
  awaitsGuess(name: string): boolean {
    return Object.values(this.#guesses).some((names) => names.includes(name));
  }
}
