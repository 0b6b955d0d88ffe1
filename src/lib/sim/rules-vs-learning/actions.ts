// What a reader may do to the list of rules.
import { action } from '../define';
import { choice, integer, number } from '../params';
import type { params } from './model';
import { comparisons, MAX_RULES, measures, rangeOf, verdicts, type Rule } from './rules';
import type { State } from './state';

const act = action<State, typeof params>();
const rule = integer(1, { min: 1, max: MAX_RULES });

/** Puts the rule with this name `by` places farther down. */
function moved(state: State, id: number, by: number): State {
  const from = state.rules.findIndex((one) => one.id === id);
  const to = from + by;
  const one = state.rules[from];
  if (!one || to < 0 || to >= state.rules.length) return state;
  const rules = state.rules.filter((other) => other !== one);
  rules.splice(to, 0, one);
  return { ...state, rules };
}

/** The first name that no rule has. */
function freeId(rules: readonly Rule[]): number {
  let id = 1;
  while (rules.some((rule) => rule.id === id)) id++;
  return id;
}

export const actions = {
  setRule: act(
    {
      rule,
      measure: choice('wings', measures),
      comparison: choice('above', comparisons),
      threshold: number(0.3, { min: 0, max: 4, step: 0.05 }),
      verdict: choice('other', verdicts)
    },
    (state, _, { rule, ...parts }) => {
      if (!state.rules.some(({ id }) => id === rule)) return state;
      const threshold = Math.min(parts.threshold, rangeOf(parts.measure));
      return {
        ...state,
        rules: state.rules.map((one) => (one.id === rule ? { id: rule, ...parts, threshold } : one))
      };
    },
    { setup: true, same: ['rule'] }
  ),
  raiseRule: act({ rule }, (state, _, { rule }) => moved(state, rule, -1), { setup: true }),
  lowerRule: act({ rule }, (state, _, { rule }) => moved(state, rule, 1), { setup: true }),
  addRule: act(
    {},
    (state, { sweep }) => {
      if (state.rules.length >= MAX_RULES) return state;
      const id = freeId(state.rules);
      const threshold = 0.5 * rangeOf(sweep);
      const added: Rule = { id, measure: sweep, comparison: 'above', threshold, verdict: 'other' };
      return { ...state, rules: [...state.rules, added] };
    },
    { setup: true }
  ),
  removeRule: act(
    { rule },
    (state, _, { rule }) =>
      state.rules.some(({ id }) => id === rule)
        ? { ...state, rules: state.rules.filter(({ id }) => id !== rule) }
        : state,
    { setup: true }
  )
};
