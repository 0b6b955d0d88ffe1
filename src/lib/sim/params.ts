// One schema of parameters gives the controls, the address, the caption, the attributes in a chapter
// and the random samples of the tests.
import type { Random } from './random';

export type Value = number | string | boolean;

interface Common {
  /** A change starts the run anew, because the initial state depends on this parameter. */
  restart?: boolean;
  /** Such a change also drops what the reader had set up (placed points): it belonged to the old value. */
  clears?: boolean;
  /** Heading under which the control stands; the words are in the simulation's text. */
  group?: string;
  /** The control is shown, and has an effect, only while this holds. */
  when?(values: Record<string, Value>): boolean;
}

export interface NumberParam extends Common {
  kind: 'number';
  default: number;
  min: number;
  max: number;
  /** The grid on which the slider and the keyboard move; a link may carry any number in range. */
  step: number;
  /** Only whole numbers make sense. */
  integer: boolean;
  /** The slider is logarithmic (min > 0). */
  log: boolean;
}

export interface ChoiceParam<T extends string = string> extends Common {
  kind: 'choice';
  default: T;
  options: readonly T[];
}

export interface ToggleParam extends Common {
  kind: 'toggle';
  default: boolean;
}

export interface TextParam extends Common {
  kind: 'text';
  default: string;
  maxLength: number;
  /** Names what is wrong with a text, or nothing when it can be used. */
  check?(text: string): string | undefined;
}

export type Param = NumberParam | ChoiceParam | ToggleParam | TextParam;
export type Schema = Readonly<Record<string, Param>>;
export type Values<S extends Schema> = {
  -readonly [K in keyof S]: S[K] extends ChoiceParam<infer T>
    ? T
    : S[K] extends ToggleParam
      ? boolean
      : S[K] extends TextParam
        ? string
        : S[K] extends NumberParam
          ? number
          : Value;
};

type NumberOptions = Common & { min: number; max: number; step?: number; log?: boolean };

/** A real number in [min, max]. */
export const number = (value: number, options: NumberOptions): NumberParam => ({
  kind: 'number',
  default: value,
  step: (options.max - options.min) / 100,
  integer: false,
  log: false,
  ...options
});

/** A whole number in [min, max]. */
export const integer = (value: number, options: NumberOptions): NumberParam => ({
  ...number(value, { step: 1, ...options }),
  integer: true
});

/** One of several named options. */
export const choice = <const T extends string>(
  value: NoInfer<T>,
  options: readonly T[],
  more: Common = {}
): ChoiceParam<T> => ({ kind: 'choice', default: value, options, ...more });

/** On or off. */
export const toggle = (value: boolean, more: Common = {}): ToggleParam => ({
  kind: 'toggle',
  default: value,
  ...more
});

/** A short text that the reader types. */
export const text = (
  value: string,
  more: Common & { maxLength?: number; check?: TextParam['check'] } = {}
): TextParam => ({ kind: 'text', default: value, maxLength: 120, ...more });

/** Why a raw value was refused; the words are in `i18n`. */
export type Problem =
  'notANumber' | 'notWhole' | 'outOfRange' | 'notAnOption' | 'notOnOrOff' | 'tooLong' | 'notAccepted';

export type Reading = { value: Value; problem?: undefined } | { problem: Problem };

/** Reads a raw text or value. Refuses what does not fit: nothing is guessed from a broken link. */
export function read(param: Param, raw: unknown): Reading {
  switch (param.kind) {
    case 'toggle':
      if (raw === true || raw === 'true' || raw === '1') return { value: true };
      if (raw === false || raw === 'false' || raw === '0') return { value: false };
      return { problem: 'notOnOrOff' };
    case 'choice':
      return typeof raw === 'string' && param.options.includes(raw)
        ? { value: raw }
        : { problem: 'notAnOption' };
    case 'text':
      if (typeof raw !== 'string') return { problem: 'notAccepted' };
      if (raw.length > param.maxLength) return { problem: 'tooLong' };
      // Half characters cannot be written into a link.
      if (/\p{Surrogate}/u.test(raw)) return { problem: 'notAccepted' };
      return param.check?.(raw) ? { problem: 'notAccepted' } : { value: raw };
    case 'number': {
      if (typeof raw === 'string' && !/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(raw.trim()))
        return { problem: 'notANumber' };
      const x = typeof raw === 'string' ? Number(raw) : raw;
      if (typeof x !== 'number' || Number.isNaN(x)) return { problem: 'notANumber' };
      if (x < param.min || x > param.max) return { problem: 'outOfRange' };
      if (param.integer && !Number.isInteger(x)) return { problem: 'notWhole' };
      return { value: x === 0 ? 0 : x };
    }
  }
}

/** The value of the control nearest to what was asked for: on the grid, inside the range. */
export function snap(param: NumberParam, x: number): number {
  if (Number.isNaN(x)) return param.default;
  const within = Math.min(param.max, Math.max(param.min, x));
  if (param.log) return within === param.min || within === param.max ? within : Number(within.toPrecision(2));
  const onGrid = param.min + Math.round((within - param.min) / param.step) * param.step;
  return Math.min(param.max, Number(onGrid.toPrecision(10)));
}

/** Brings any value into what the parameter accepts; what cannot be read becomes the default. */
export function accept(param: Param, raw: unknown): Value {
  const reading = read(param, raw);
  if (reading.problem === undefined) return reading.value;
  if (param.kind !== 'number') return param.default;
  const x = typeof raw === 'number' ? raw : typeof raw === 'string' && raw.trim() ? Number(raw) : NaN;
  return snap(param, x);
}

/** Names and parameters in the order in which they were declared. */
export const entriesOf = (schema: Schema): [string, Param][] => Object.entries(schema);

/** The default of every parameter. */
export function defaults<S extends Schema>(schema: S): Values<S> {
  return Object.fromEntries(entriesOf(schema).map(([name, p]) => [name, p.default])) as Values<S>;
}

/** The defaults, overlaid by what `given` says of the declared parameters. */
export function complete<S extends Schema>(schema: S, given: Readonly<Record<string, unknown>>): Values<S> {
  return Object.fromEntries(
    entriesOf(schema).map(([name, p]) => [
      name,
      Object.hasOwn(given, name) && given[name] !== undefined ? accept(p, given[name]) : p.default
    ])
  ) as Values<S>;
}

/** A point of the parameter space for tests: mostly inside, often on a border. */
export function sample<S extends Schema>(schema: S, rng: Random): Values<S> {
  const pick = (p: Param): Value => {
    if (p.kind === 'toggle') return rng.integer(2) === 1;
    if (p.kind === 'choice') return p.options[rng.integer(p.options.length)] ?? p.default;
    if (p.kind === 'text') return p.default;
    const u = [0, 1, rng.uniform(), rng.uniform()][rng.integer(4)] ?? 0;
    return snap(p, p.log ? p.min * (p.max / p.min) ** u : p.min + (p.max - p.min) * u);
  };
  return Object.fromEntries(entriesOf(schema).map(([name, p]) => [name, pick(p)])) as Values<S>;
}
