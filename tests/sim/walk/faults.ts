// Simulations that are wrong in one way each.
import type { AnyText, Sim } from '$lib/sim/define';
import { number, toggle } from '$lib/sim/params';
import { walk, type State } from './walk';
import Broken from './Broken.svelte';
import * as hidden from './hidden/model';

interface Fault {
  broken: Sim;
  /** The promise of the contract that must catch it. */
  breaks: string;
}

const withModel = (change: Record<string, unknown>): Sim =>
  ({ ...walk, model: { ...walk.model, ...change } }) as Sim;
const korean = (change: Partial<AnyText>): Sim => ({
  ...walk,
  text: { ...walk.text, ko: { ...walk.text.ko, ...change } }
});

let count = 0;
const step = (next: (s: State) => State) => withModel({ step: next });

export const faults: Record<string, Fault> = {
  'a counter outside the state': {
    broken: step((s) => ({ x: s.x + ++count, steps: s.steps + 1 })),
    breaks: 'repeats exactly for one seed'
  },
  'a Map in the state': {
    broken: withModel({ init: () => ({ x: 0, steps: 0, seen: new Map() }) }),
    breaks: 'keeps its state as plain data'
  },
  'a function in the state': {
    broken: withModel({ init: () => ({ x: 0, steps: 0, go: () => 1 }) }),
    breaks: 'keeps its state as plain data'
  },
  'a step that works in place': {
    broken: step((s) => {
      s.x += 1;
      s.steps += 1;
      return s;
    }),
    breaks: 'changes nothing that it is given'
  },
  'hidden chance': {
    broken: step((s) => ({ x: s.x + 0 * hidden.random(), steps: s.steps + 1 })),
    breaks: 'takes chance from its seed and time from its steps alone'
  },
  'hidden time': {
    broken: step((s) => ({ x: s.x + 0 * hidden.now(), steps: s.steps + 1 })),
    breaks: 'takes chance from its seed and time from its steps alone'
  },
  'a division by zero': {
    broken: withModel({ readouts: (s: State) => ({ x: s.x / (s.steps - 3), steps: s.steps }) }),
    breaks: 'stays finite anywhere in its parameter space'
  },
  'a slider that nothing reads': {
    broken: withModel({ params: { ...walk.model.params, unused: number(1, { min: 0, max: 2 }) } }),
    breaks: 'has no dead control'
  },
  'a toggle that nothing reads': {
    broken: withModel({ params: { ...walk.model.params, unused: toggle(true) } }),
    breaks: 'has no dead control'
  },
  'a seed that nothing reads': {
    broken: withModel({
      init: () => ({ x: 0, steps: 0 }),
      step: (s: State) => ({ x: s.x + 1, steps: s.steps + 1 })
    }),
    breaks: 'uses its seed, or says that it needs none'
  },
  'chance behind a hidden seed': {
    broken: { ...walk, deterministic: true },
    breaks: 'uses its seed, or says that it needs none'
  },
  'an action outside what links may carry': {
    broken: withModel({
      actions: {
        move: {
          ...walk.model.actions?.move,
          takes: { x: { ...number(0, { min: -5, max: 5, step: 0.1 }), max: 1, min: 3 } }
        }
      }
    }),
    breaks: 'returns from its own address'
  },
  'an action that works in place': {
    broken: withModel({
      actions: {
        move: {
          takes: { x: number(0, { min: -5, max: 5 }) },
          apply: (s: State, _p: unknown, { x }: { x: number }) => {
            s.x = x;
            return s;
          }
        }
      }
    }),
    breaks: 'survives every action'
  },
  'a drag that leaves traces': {
    broken: withModel({
      actions: {
        move: {
          takes: { x: number(0, { min: -5, max: 5 }) },
          same: [],
          apply: (s: State, _p: unknown, { x }: { x: number }) => ({ ...s, x: s.x + x })
        }
      }
    }),
    breaks: 'survives every action'
  },
  'a step that depends on the page': {
    broken: step((s) => ({ x: s.x + (count++ % 7), steps: s.steps + 1 })),
    breaks: 'steps back to earlier states'
  },
  'a missing Korean label': {
    broken: korean({ params: { ...walk.text.ko.params, drift: { label: '' } } }),
    breaks: 'says everything in both languages'
  },
  'a description of nothing': {
    broken: korean({ describe: (r) => `${r.nothing}에 있습니다.` }),
    breaks: 'says everything in both languages'
  },
  'a mark without a name': {
    broken: korean({ markName: (mark) => mark }),
    breaks: 'explains every mark'
  },
  'numbers that are none': {
    broken: withModel({
      explain: () => ({ rows: [{ row: 'place', numbers: '0 / 0', result: String(0 / 0) }] })
    }),
    breaks: 'explains every mark'
  },
  'NaN in the picture': {
    broken: { ...walk, View: Broken as Sim['View'] },
    breaks: 'draws any state without NaN'
  },
  'endless digits in the picture': {
    broken: { ...walk, View: Broken as Sim['View'] },
    breaks: 'rounds the numbers that it draws'
  }
};
