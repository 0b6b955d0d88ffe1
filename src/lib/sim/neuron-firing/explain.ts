// The numbers behind a synapse, the membrane, the rate and the artificial neuron.
import { bracketed, fixed, format } from '../../draw/format';
import type { Explanation } from '../define';
import { DT, leaked, REST, steadyRate } from './membrane';
import { biasOf, present, weightedSum, type Params, type State } from './model';

const mv = (x: number): string => `${format(Math.round(x * 100) / 100)} mV`;
const b = (x: number): string => bracketed(Math.round(x * 100) / 100);

function ofMembrane(state: State, p: Params): Explanation {
  const towards = REST + p.current;
  const { before = state.potential, kick = 0, pausing = false } = state.last ?? {};
  const after = pausing ? REST : leaked(before, kick, p);
  const leak = `${b(towards)} + (${b(before)} − ${b(towards)})·${fixed(Math.exp(-DT / p.tau), 4)} + ${b(kick)}`;
  return {
    rows: [
      pausing
        ? { row: 'paused', numbers: '', result: mv(REST) }
        : { row: 'leak', numbers: leak, result: mv(after) },
      {
        row: 'fires',
        numbers: `${format(Math.round(after * 100) / 100)} ${after > p.threshold ? '>' : '≤'} ${format(p.threshold)}`,
        result: after > p.threshold ? '1' : '0'
      }
    ]
  };
}

function ofRate(p: Params): Explanation {
  const gap = p.threshold - REST;
  const most = p.refractory === 0 ? '–' : `${format(1000 / p.refractory)} Hz`;
  const numbers =
    p.current > gap
      ? `1000 / (${format(p.refractory)} + ${format(p.tau)}·ln(${format(p.current)} / ${format(p.current - gap)}))`
      : `${format(p.current)} ≤ ${format(gap)}`;
  return {
    rows: [
      { row: 'steady', numbers, result: `${format(steadyRate(p))} Hz` },
      { row: 'most', numbers: '', result: most }
    ]
  };
}

function ofArtificial(state: State, p: Params): Explanation {
  const x = present(state);
  const terms = x.map((on, i) => `${format(on)}·${bracketed(state.synapses[i]?.weight ?? 0)}`).join(' + ');
  const z = weightedSum(state, p);
  return {
    rows: [
      {
        row: 'bias',
        numbers: `${format(p.current)} − (${b(p.threshold)} − (${format(REST)}))`,
        result: format(biasOf(p))
      },
      { row: 'sum', numbers: `${terms} + ${bracketed(biasOf(p))}`, result: format(z) },
      { row: 'output', numbers: `${format(z)} ${z > 0 ? '>' : '≤'} 0`, result: z > 0 ? '1' : '0' }
    ]
  };
}

/** Marks: `synapse:0` … `synapse:3`, `membrane`, `rate`, `artificial`. */
export function explainMark(state: State, p: Params, mark: string): Explanation | undefined {
  if (mark === 'membrane') return ofMembrane(state, p);
  if (mark === 'rate') return ofRate(p);
  if (mark === 'artificial') return ofArtificial(state, p);
  const index = Number(/^synapse:([0-3])$/.exec(mark)?.[1] ?? -1);
  const synapse = state.synapses[index];
  if (!synapse) return undefined;
  return {
    rows: [
      { row: 'weight', numbers: '', result: mv(synapse.weight) },
      { row: 'delay', numbers: '', result: `${format(synapse.delay)} ms` }
    ],
    edits: [{ action: 'setSynapse', argument: { synapse: index, ...synapse }, fields: ['weight', 'delay'] }],
    buttons: [{ action: 'stimulate', argument: { synapse: index } }]
  };
}
