// The numbers behind a mark: a rule, the whole list, a vote, the score, an odd case.
import { bracketed, format } from '../../draw/format';
import { forward, layerOf } from '../../nn';
import type { Explanation, ExplainRow } from '../define';
import { caseNames, cases } from './examples';
import type { Drawing } from './drawing';
import { inputsOf, networkOf, scoresOf } from './network';
import { deciding, fits, letterOf, MAX_RULES, verdictOf, type Rule } from './rules';
import { drawingOf, type Drawn, type State } from './state';

const n = (x: number): string => format(x, 4);
const f = (x: number): string => bracketed(x, 4);
const percent = (share: number): string => `${format(100 * share, 3)} %`;

const sign = { below: '<', above: '>' };
/** The two answers as the picture draws them. */
const signOf = (car: number): string => (car === 1 ? '●' : '□');

/** The measure against the threshold of one rule. */
const comparing = (rule: Rule, drawing: Drawing): ExplainRow => ({
  row: rule.measure,
  numbers: `${n(drawing[rule.measure])} ${sign[rule.comparison]} ${n(rule.threshold)}`,
  result: fits(rule, drawing) ? '✓' : '✗'
});

const answerRow = (rules: readonly Rule[], drawing: Drawing): ExplainRow => {
  const rule = deciding(rules, drawing);
  return {
    row: 'decides',
    numbers: rule ? letterOf(rule.id) : '–',
    result: signOf(verdictOf(rules, drawing))
  };
};

function ofRule(state: State, p: Drawn, id: number): Explanation | undefined {
  const rule = state.rules.find((one) => one.id === id);
  if (!rule) return undefined;
  const drawing = drawingOf(p);
  const { measure, comparison, threshold, verdict } = rule;
  return {
    rows: [comparing(rule, drawing), answerRow(state.rules, drawing)],
    edits: [
      {
        action: 'setRule',
        argument: { rule: id, measure, comparison, threshold, verdict },
        fields: ['measure', 'comparison', 'threshold', 'verdict']
      }
    ],
    buttons: ['raiseRule', 'lowerRule', 'removeRule'].map((action) => ({ action, argument: { rule: id } }))
  };
}

function ofList(state: State, p: Drawn): Explanation {
  return {
    rows: [answerRow(state.rules, drawingOf(p))],
    buttons: state.rules.length < MAX_RULES ? [{ action: 'addRule', argument: {} }] : []
  };
}

/** What every hidden unit adds to the sum of the output. */
export function votesOf({ reads, weights }: State, p: Drawn) {
  const network = networkOf(reads);
  const [hidden, output] = forward(network, weights, inputsOf(reads, [drawingOf(p)]));
  const { kernel, bias } = layerOf(network, weights, 1);
  const votes = Array.from(hidden?.outputs ?? [], (a, j) => a * (kernel[j] ?? 0));
  return { votes, bias: bias[0] ?? 0, sum: output?.sums[0] ?? 0, score: output?.outputs[0] ?? 0, hidden };
}

function ofVote(state: State, p: Drawn, j: number): Explanation | undefined {
  const { votes, hidden } = votesOf(state, p);
  const vote = votes[j];
  if (vote === undefined) return undefined;
  const network = networkOf(state.reads);
  const { kernel, bias, layer } = layerOf(network, state.weights, 0);
  const inputs = inputsOf(state.reads, [drawingOf(p)]);
  const z = hidden?.sums[j] ?? 0;
  const a = hidden?.outputs[j] ?? 0;
  const terms =
    inputs.length <= 4
      ? Array.from(inputs, (x, i) => `${f(kernel[i * layer.units + j] ?? 0)}·${f(x)}`).join(' + ')
      : f(z - (bias[j] ?? 0));
  return {
    rows: [
      {
        row: inputs.length <= 4 ? 'sumOfFour' : 'sum',
        numbers: `${terms} + ${f(bias[j] ?? 0)}`,
        result: n(z)
      },
      { row: 'relu', numbers: `max(0, ${n(z)})`, result: n(a) },
      {
        row: 'vote',
        numbers: `${f(layerOf(network, state.weights, 1).kernel[j] ?? 0)}·${f(a)}`,
        result: n(vote)
      }
    ]
  };
}

function ofScore(state: State, p: Drawn): Explanation {
  const { votes, bias, sum, score } = votesOf(state, p);
  return {
    rows: [
      { row: 'votes', numbers: [...votes, bias].map((vote) => f(vote)).join(' + '), result: n(sum) },
      { row: 'score', numbers: `1 / (1 + e^${f(-sum || 0)})`, result: percent(score) }
    ]
  };
}

function ofCase(state: State, p: Drawn, index: number): Explanation | undefined {
  const name = caseNames[index];
  if (!name) return undefined;
  const { drawing, car } = cases[name];
  return {
    rows: [
      { row: 'usual', numbers: '', result: signOf(car) },
      answerRow(state.rules, drawing),
      {
        row: 'caseScore',
        numbers: '',
        result: percent(scoresOf(state.reads, state.weights, [drawing])[0] ?? 0)
      }
    ]
  };
}

/** Marks: `rule:2`, `list`, `vote:3`, `score`, `case:4`. */
export function explain(state: State, p: Drawn, mark: string): Explanation | undefined {
  if (mark === 'list') return ofList(state, p);
  if (mark === 'score') return ofScore(state, p);
  const [, kind, digits] = /^(rule|vote|case):(\d{1,3})$/.exec(mark) ?? [];
  if (kind === 'rule') return ofRule(state, p, Number(digits));
  if (kind === 'vote') return ofVote(state, p, Number(digits));
  return kind === 'case' ? ofCase(state, p, Number(digits)) : undefined;
}
