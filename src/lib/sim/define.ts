// What a simulation is: a pure model and a picture of one state (index.ts), and every word it shows, in one
// file for each language (text.ko.ts, text.en.ts), so that a page carries only its own.
// The machinery beside this file gives it history, links, controls, numbers, paper and tests.
import type { Component } from 'svelte';
import type { Lang } from '../i18n/lang';
import type { Schema, Values } from './params';
import type { Random } from './random';

/** What a reader may do to the state. `takes` gives number boxes, links and fuzzing. */
export interface Action<S = unknown, P extends Schema = Schema, A extends Schema = Schema> {
  takes: A;
  /** Part of the set-up (a placed point, a moved start): Reset keeps it and applies it at t = 0. */
  setup?: boolean;
  /**
   * Names the arguments that say *which* thing is meant. Two calls in a row at one t with equal
   * values there leave the same state as the second alone, so a drag is one entry of the log.
   */
  same?: readonly (keyof A & string)[];
  /** Returns the next state; an argument that fits nothing (no such point) returns `state` itself. */
  apply(state: S, params: Values<P>, argument: Values<A>): S;
}

/** Types one action from its parts: `action<State, typeof params>()(takes, apply, { setup, same })`. */
export const action =
  <S, P extends Schema>() =>
  <const A extends Schema>(
    takes: A,
    apply: (state: S, params: Values<P>, argument: Values<A>) => S,
    more: { setup?: boolean; same?: readonly (keyof A & string)[] } = {}
  ): Action<S, P, A> => ({ takes, apply, ...more });

/** A named trouble of a state: `text.troubles[name](values)` says it in the reader's language. */
export interface Trouble {
  name: string;
  values?: Record<string, number>;
  /** The run cannot go on from here: the player stops and offers the last good state. */
  stop?: boolean;
}

/** One line of the Numbers panel: the formula is in `text.explain[row]`, the numbers come from the model. */
export interface ExplainRow {
  row: string;
  /** The right-hand side with the current numbers in it: "0.90·(−1.62) + 0.62·0.18 − 0.18". */
  numbers: string;
  /** What the core computed. */
  result: string;
  /** How the result should be looked at: a plain value, or a step that changes something. */
  kind?: 'value' | 'update';
}

/** The numbers behind one mark of the picture. */
export interface Explanation {
  rows: ExplainRow[];
  /** Number boxes for an action on this mark: the keyboard's twin of a drag. */
  edits?: { action: string; argument: Record<string, number | string | boolean>; fields: string[] }[];
  /** Buttons for actions on this mark (remove it, flip its class). */
  buttons?: { action: string; argument: Record<string, number | string | boolean> }[];
}

/** The mathematics: plain data in, plain data out. No DOM, no clock, no Math.random. */
export interface Model<P extends Schema = Schema, S = unknown> {
  params: P;
  init(params: Values<P>, rng: Random): S;
  /** The next state; never changes the one it is given. May be asynchronous when it runs in the worker. */
  step(state: S, params: Values<P>, rng: Random): S | Promise<S>;
  /** Finite numbers that the frame shows, the text quotes and the tests check. */
  readouts(state: S, params: Values<P>): Record<string, number>;
  actions?: Record<string, Action>;
  /** Nothing more happens from here. */
  done?(state: S, params: Values<P>): boolean;
  diagnose?(state: S, params: Values<P>): Trouble | undefined;
  /** The numbers behind the mark with this name, or nothing when there is no such mark. */
  explain?(state: S, params: Values<P>, mark: string): Explanation | undefined;
  /** What the picture needs and is too costly to compute on the page; computed where the model runs. */
  observe?(state: S, params: Values<P>): unknown;
  /** Loads an engine before the first step. */
  prepare?(): Promise<void>;
  /** The engine that ran the steps, and the updates it has made so far (for the measured rate). */
  engine?(): { name: string; updates: number };
}

type ParamsOf<M> = M extends { params: infer P extends Schema } ? P : never;
type StateOf<M> = M extends { init(...given: never[]): infer S } ? S : never;
type SeenOf<M> = M extends { observe(...given: never[]): infer O } ? Awaited<O> : undefined;
type ReadoutsOf<M> = M extends { readouts(...given: never[]): infer R } ? keyof R & string : never;
type ActionsOf<M> = M extends { actions: infer A } ? A : Record<never, never>;
type ArgumentOf<A> = A extends { takes: infer T extends Schema } ? Values<T> : never;
type OptionsOf<P> = P extends { kind: 'choice'; options: readonly (infer T extends string)[] } ? T : never;

/** The words of one parameter: its label, a symbol and, for a choice, the name of every option. */
export type ParamText<P> = P extends { kind: 'choice' }
  ? { label: string; hint?: string; options: Record<OptionsOf<P>, string> }
  : P extends { kind: 'text' }
    ? { label: string; hint?: string; problems?: Record<string, string> }
    : { label: string; hint?: string; unit?: string };

/** The words of one readout. */
export interface ReadoutText {
  label: string;
  unit?: string;
  /** It is a year: 2016, not 2,016. */
  year?: boolean;
  /** Whether it says anything now; the frame leaves it out while it does not. */
  when?(readouts: Readonly<Record<string, number>>): boolean;
}

/** Every word the simulation shows, in one language. Keys are checked against the model. */
export interface Text<M> {
  title: string;
  /** What can be done here, in one or two sentences: printed under the picture. */
  hint: string;
  /** One sentence for a reader who cannot see the picture; also the caption on paper. */
  describe(readouts: Record<ReadoutsOf<M>, number>): string;
  params: { [K in keyof ParamsOf<M>]: ParamText<ParamsOf<M>[K]> };
  readouts: { [K in ReadoutsOf<M>]: ReadoutText };
  /** One word for a step: "걸음", "epoch". */
  step: string;
  groups?: Record<string, string>;
  troubles?: Record<string, (values: Record<string, number>) => string>;
  /**
   * Rows of the Numbers panel: a label and the formula as HTML (made by `tex` at build time), where it does not come
   * with `numbers`.
   */
  explain?: Record<string, { label: string; formula?: string }>;
  /** The name of a mark: `markName('point:3')` → "점 4". */
  markName?(mark: string): string;
  /** Words of the actions that the Numbers panel and the stage offer. */
  actions?: { [K in keyof ActionsOf<M>]: { label: string; arguments?: Record<string, string> } };
  /** The names of the further panels. */
  panels?: Record<string, string>;
  /** Any further words that the View needs. */
  words?: Record<string, string>;
}

/** Readouts over time: values[name][i] belongs to step t[i]. */
export interface Trace {
  t: number[];
  values: Record<string, number[]>;
}

export interface ViewProps<M> {
  state: StateOf<M>;
  params: Values<ParamsOf<M>>;
  /** What `observe` returned for this state. */
  seen: SeenOf<M>;
  t: number;
  trace: Trace;
  text: Text<M>;
  lang: Lang;
  act<N extends keyof ActionsOf<M> & string>(name: N, argument: ArgumentOf<ActionsOf<M>[N]>): void;
  /** The mark whose numbers are shown. */
  mark: string | undefined;
  select(mark: string | undefined): void;
  /** False where nothing can be moved: on the server, on paper, in a thumbnail, where a teacher has locked it. */
  live: boolean;
  /** Marks can be picked, although perhaps nothing can be moved: a script is there to answer. */
  picks: boolean;
}

/** A further panel of one simulation, fetched when it is first opened; it gets `PanelProps` (panel.ts). */
export type Panel = () => Promise<{ default: Component<never> }>;

/** What the panel of numbers is made of: `explain` of the model, and the formula of every row. */
export interface Numbers {
  explain: NonNullable<Model['explain']>;
  formulas: Record<string, string>;
}

/** The still picture: for the first paint, for readers without scripts, and for print. */
export interface Poster {
  steps: number;
  params?: Record<string, number | string | boolean>;
  seed?: number;
  /** The mark that is selected in the first picture. */
  mark?: string;
}

/** The same while the types of the simulation are known. */
interface NumbersOf<M> {
  explain(state: StateOf<M>, params: Values<ParamsOf<M>>, mark: string): Explanation | undefined;
  formulas: Record<string, string>;
}

/** The part of a model that a page needs when the runs are made elsewhere. */
type PageOf<M> = Pick<
  M,
  Extract<keyof M, 'params' | 'readouts' | 'actions' | 'done' | 'diagnose' | 'explain'>
>;

interface Parts<M> {
  id: string;
  /** The model; or, of one that runs in the worker, the part that a page needs, with `whole` for the rest. */
  model: M | PageOf<M>;
  whole?: () => Promise<M>;
  View: Component<ViewProps<M>>;
  poster: Poster;
  /** Steps a second at speed 1×. */
  pace: number;
  /** The largest t that a run may reach (10,000 when left out). */
  limit?: number;
  /** Readouts shown large, in order; the others go into the table and the CSV only. */
  show: readonly ReadoutsOf<M>[];
  /** Readouts drawn over time beside the controls. */
  curves?: readonly ReadoutsOf<M>[];
  /** Steps that paper shows as a strip of key frames. */
  filmstrip?: readonly number[];
  /** Where steps run. Plain-data states let one generic worker serve every model. */
  runs?: 'here' | 'worker';
  /** The picture takes the whole width and the controls stand below it. */
  wide?: boolean;
  /** Nothing is left to chance: the frame shows no seed. */
  deterministic?: boolean;
  /** A further control that needs more than a parameter; it stands among the controls. */
  Extra?: Component<ViewProps<M>>;
  /**
   * The numbers behind the picture, for a simulation that runs in the worker and whose numbers are much to carry: fetched
   * when they are first asked for. Its model has no `explain` then, nor its text any formulas.
   */
  numbers?: () => Promise<NumbersOf<M>>;
  /** What only some readers want (files, races, code), each behind a button that bears its name in the text. */
  panels?: Readonly<Record<string, Panel>>;
  /** Those of them that are there to change what is in the picture. */
  changing?: readonly string[];
}

/** A simulation without its words, as its index.ts gives it, its own types forgotten. */
export interface Definition {
  id: string;
  /** On a page without `init`, `step` and `observe` where there is a `whole`, which its worker has. */
  model: Model;
  whole?: () => Promise<Model>;
  View: Component<AnyViewProps>;
  Extra?: Component<AnyViewProps>;
  panels: Readonly<Record<string, Panel>>;
  changing: readonly string[];
  numbers?: () => Promise<Numbers>;
  poster: Poster;
  pace: number;
  limit: number;
  show: readonly string[];
  curves: readonly string[];
  filmstrip: readonly number[];
  runs: 'here' | 'worker';
  wide: boolean;
  deterministic: boolean;
}

/** A simulation as the machinery sees it. A page's own has the text of that page's language alone. */
export interface Sim extends Definition {
  text: Record<Lang, AnyText>;
}

export type AnyParamText = {
  label: string;
  hint?: string;
  unit?: string;
  options?: Record<string, string>;
  problems?: Record<string, string>;
};

export type AnyText = Omit<Text<Model>, 'params' | 'actions' | 'describe'> & {
  params: Record<string, AnyParamText>;
  actions?: Record<string, { label: string; arguments?: Record<string, string> }>;
  describe(readouts: Record<string, number>): string;
};

export type AnyViewProps = Omit<ViewProps<Model>, 'act' | 'params' | 'text' | 'seen' | 'state'> & {
  state: unknown;
  params: Record<string, number | string | boolean>;
  seen: unknown;
  text: AnyText;
  act(name: string, argument: Record<string, number | string | boolean>): void;
};

/** Checks a simulation's parts against one another, then forgets its own types for the machinery. */
export function defineSim<M extends Model>(parts: Parts<M>): Definition {
  const {
    limit = 10_000,
    curves = [],
    filmstrip = [],
    runs = 'here',
    wide = false,
    deterministic = false,
    panels = {},
    changing = []
  } = parts;
  // The one place where the types are forgotten: a View of one state cannot be a View of any state.
  return {
    ...parts,
    limit,
    curves,
    filmstrip,
    runs,
    wide,
    deterministic,
    panels,
    changing
  } as unknown as Definition;
}
