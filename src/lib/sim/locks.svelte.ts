import type { Teaching } from './teach';

/** What the reader may not move just now, by whatever locked it. */
export class Locks {
  /** Names of parameters, by the Predict block that waits for its guess. */
  #guesses = $state.raw<Readonly<Record<string, readonly string[]>>>({});
  /** What a teacher's link keeps from the reader (see teach.ts). */
  teaching = $state.raw<Teaching>({});
  /** The same as the link says it: one value, when it is a good link. */
  taught = $state.raw<readonly string[]>([]);

  /** A teacher's link has been opened and is not yet in force: what it hides must not be seen meanwhile. */
  get pending(): boolean {
    return this.taught.length > 0 && Object.keys(this.teaching).length === 0;
  }

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

  /** Whether this does not move; what is hidden does not move either. */
  holds(name: string): boolean {
    return name in this.teaching || this.awaitsGuess(name);
  }

  hides(name: string): boolean {
    return this.teaching[name] === 'hidden';
  }
}
