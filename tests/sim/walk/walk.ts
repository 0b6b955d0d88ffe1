// A small honest simulation for the tests of the machinery: a random walk on a line.
import { action, defineSim, type AnyText, type Sim, type Text } from '$lib/sim/define';
import { choice, number, toggle, type Values } from '$lib/sim/params';
import type { Random } from '$lib/sim/random';
import type { Lang } from '$lib/i18n';
import View from './View.svelte';

export const params = {
  size: number(1, { min: 0.1, max: 3 }),
  drift: toggle(false),
  start: choice('zero', ['zero', 'random'], { restart: true })
};
type Params = Values<typeof params>;

export interface State {
  x: number;
  steps: number;
}

export const model = {
  params,
  init: (p: Params, rng: Random): State => ({ x: p.start === 'zero' ? 0 : rng.normal(), steps: 0 }),
  step: (s: State, p: Params, rng: Random): State => ({
    x: s.x + p.size * rng.normal() + (p.drift ? 0.1 : 0),
    steps: s.steps + 1
  }),
  readouts: (s: State) => ({ x: s.x, steps: s.steps }),
  actions: {
    move: action<State, typeof params>()(
      { x: number(0, { min: -5, max: 5, step: 0.1 }) },
      (s, _p, { x }) => ({ ...s, x }),
      { setup: true, same: [] }
    )
  },
  done: (s: State) => s.steps >= 500,
  explain: (s: State, _p: Params, mark: string) =>
    mark === 'walker'
      ? {
          rows: [{ row: 'place', numbers: `${s.steps}`, result: s.x.toFixed(2) }],
          edits: [{ action: 'move', argument: { x: s.x }, fields: ['x'] }]
        }
      : undefined
};

const text: { ko: Text<typeof model>; en: Text<typeof model> } = {
  ko: {
    title: '무작위 걷기',
    hint: '점을 옮겨 보세요.',
    step: '걸음',
    describe: (r) => `${r.steps}걸음 뒤 ${r.x.toFixed(2)}에 있습니다.`,
    params: {
      size: { label: '보폭' },
      drift: { label: '한쪽으로 밀기' },
      start: { label: '출발', options: { zero: '0', random: '아무 데나' } }
    },
    readouts: { x: { label: '위치' }, steps: { label: '걸음 수' } },
    explain: { place: { label: '위치', formula: 'x' } },
    markName: () => '걷는 점',
    actions: { move: { label: '옮기기', arguments: { x: '위치' } } }
  },
  en: {
    title: 'A random walk',
    hint: 'Move the dot.',
    step: 'step',
    describe: (r) => `After ${r.steps} steps it is at ${r.x.toFixed(2)}.`,
    params: {
      size: { label: 'stride' },
      drift: { label: 'drift' },
      start: { label: 'start', options: { zero: '0', random: 'anywhere' } }
    },
    readouts: { x: { label: 'place' }, steps: { label: 'steps' } },
    explain: { place: { label: 'place', formula: 'x' } },
    markName: () => 'the walker',
    actions: { move: { label: 'move', arguments: { x: 'place' } } }
  }
};

export const walk: Sim = {
  ...defineSim<typeof model>({
    id: 'walk',
    model,
    View,
    poster: { steps: 5 },
    pace: 5,
    show: ['x', 'steps'],
    curves: ['x']
  }),
  text: text as unknown as Record<Lang, AnyText>
};
