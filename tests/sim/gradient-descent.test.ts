// What the gradient-descent simulation teaches, each fact against a computation of its own.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readShort, home } from '$lib/sim/address';
import { derivative } from '$lib/sim/gradient-descent/derivative';
import { compile, parse, type Expression } from '$lib/sim/gradient-descent/expression';
import {
  eigenvalues,
  landscapeOf,
  problemIn,
  type LandscapeParams
} from '$lib/sim/gradient-descent/landscapes';
import type * as model from '$lib/sim/gradient-descent/model';
import { print } from '$lib/sim/gradient-descent/print';
import { load } from '$lib/sim/registry';
import { playNow, type Played } from '$lib/sim/run';

const sim = await load('gradient-descent');

/** The run that a short address names, played to its end or to its t. */
function played(short: string, until?: number): Played {
  const { place, refused } = readShort(sim, short, home(sim));
  expect(refused).toEqual([]);
  return playNow(sim.model, place.run, until ?? place.t);
}
const value = (source: string, x = 0, y = 0) => compile(parse(source, ['x', 'y']))(x, y);
const last = (run: Played) => run.rows.at(-1)?.[1] ?? {};
const state = (run: Played) => run.state as model.State;
const paramsOf = (short: string) =>
  readShort(sim, short, home(sim)).place.run.params as LandscapeParams & { learningRate: number };
const trouble = (short: string, until = 3000) => {
  const { place } = readShort(sim, short, home(sim));
  const end = playNow(sim.model, place.run, until);
  return sim.model.diagnose?.(end.state, place.run.params);
};

describe('the formula a reader types', () => {
  it('follows the usual order of operations', () => {
    expect(value('1 + 2*3')).toBe(7);
    expect(value('(1 + 2)*3')).toBe(9);
    expect(value('8 - 3 - 2')).toBe(3);
    expect(value('8/4/2')).toBe(1);
    expect(value('2^3^2')).toBe(512);
    expect(value('-x^2', 3)).toBe(-9);
    expect(value('(-x)^2', 3)).toBe(9);
    expect(value('2^-1')).toBe(0.5);
    expect(value('2*-x', 3)).toBe(-6);
    expect(value('--x', 3)).toBe(3);
    expect(value('.5 + 2.')).toBe(2.5);
  });

  it('knows x, y, e, pi and the functions', () => {
    expect(value('x - y', 5, 2)).toBe(3);
    expect(value('sin(pi/2) + cos(0) + tan(0)')).toBe(2);
    expect(value('exp(1) - e')).toBe(0);
    expect(value('log(e^2)')).toBeCloseTo(2, 14);
    expect(value('sqrt(16) + abs(-3) + tanh(0) + sign(-8)')).toBe(6);
  });

  it('reads the signs that the book prints', () => {
    expect(value('x² − 2·x × 3 ÷ 4 + π⁰', 2)).toBe(2);
    expect(value('x⁻¹', 4)).toBe(0.25);
  });

  it('names every mistake with its place', () => {
    const problem = problemIn(['x']);
    const mistakes: Record<string, string> = {
      '': 'empty:1',
      '   ': 'empty:4',
      'x + $': 'badCharacter:5 “$”',
      '1.2.3*x': 'badNumber:1 “1.2.3”',
      'x + foo(x)': 'unknownName:5 “foo”',
      'x + y': 'noSuchVariable:5 “y”',
      'x +': 'missingValue:4',
      'x ** 2': 'missingValue:4 “*”',
      '(x + )': 'missingValue:6 “)”',
      '2x': 'missingOperator:2 “x”',
      '(x)(x)': 'missingOperator:4 “(”',
      '(x 2)': 'missingOperator:4 “2”',
      'sin x': 'missingBracket:1 “sin”',
      'x)': 'notOpened:2 “)”',
      '(x': 'notClosed:1 “(”',
      'sin(x': 'notClosed:4 “(”',
      'log(-1 - x^2)': 'noValueAnywhere'
    };
    for (const [text, expected] of Object.entries(mistakes))
      expect([text, problem(text)]).toEqual([text, expected]);
    expect(problem('('.repeat(60) + 'x' + ')'.repeat(60))).toMatch(/^tooDeep:/);
    expect(problem('-'.repeat(100) + 'x')).toMatch(/^tooDeep:/);
    for (const fine of ['x', 'x^2/4 + sin(3*x)', 'log(x)', 'abs(x)', '5'])
      expect(problem(fine)).toBeUndefined();
  });

  it('moves the start to the nearest ground that has a value', () => {
    const start = (formula: string) =>
      landscapeOf(paramsOf(`variables=two&surface=formula&surfaceFormula=${encodeURIComponent(formula)}`))
        .start;
    expect(start('x^2 + y^2')).toEqual({ x: -2, y: 2 });
    expect(start('log(x) + y^2')).toEqual({ x: 0.5, y: 2 });
    expect(start('sqrt(x - 1)*sqrt(-y)')).toEqual({ x: 1.5, y: -0.5 });
  });

  it('has words for every mistake in both languages', () => {
    for (const lang of ['ko', 'en'] as const)
      for (const name of ['curveFormula', 'surfaceFormula']) {
        const problems = sim.text[lang].params[name]?.problems ?? {};
        for (const mistake of [
          '',
          '$',
          '1.2.3',
          'foo',
          'x +',
          '2x',
          'sin x',
          'x)',
          '(x',
          'log(-1)',
          '-'.repeat(99)
        ]) {
          const [key = ''] = (problemIn(['x'])(mistake) ?? '').split(':');
          expect(problems[key]).toMatch(/\S/);
        }
        expect(problems.noSuchVariable).toMatch(/\S/);
      }
  });

  it('never runs what is typed', () => {
    for (const text of [
      'alert(1)',
      'constructor',
      'x.constructor',
      '__proto__',
      'toString()',
      'x => x',
      'x;x',
      'hasOwnProperty(x)'
    ])
      expect(problemIn(['x', 'y'])(text)).toMatch(/^(unknownName|badCharacter|badNumber|missingOperator)/);
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[xy0-9.+*/^() -]{0,30}$/)), (text) => {
        const problem = problemIn(['x', 'y'])(text);
        expect(problem === undefined || /^[a-zA-Z]+(:\d+( “.*”)?)?$/s.test(problem)).toBe(true);
      })
    );
  });
});

/** Random formulas with moderate values, so that a difference quotient can be trusted. */
const formulas = fc.letrec<{ any: Expression }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'formula' },
    fc.constantFrom<Expression>({ kind: 'variable', name: 'x' }, { kind: 'variable', name: 'y' }),
    fc.integer({ min: 1, max: 9 }).map((value): Expression => ({ kind: 'number', value })),
    fc.constantFrom<Expression>({ kind: 'constant', name: 'pi' }, { kind: 'constant', name: 'e' }),
    tie('any').map((of): Expression => ({ kind: 'negative', of })),
    fc
      .tuple(fc.constantFrom('sin', 'cos', 'tan', 'exp', 'log', 'sqrt', 'tanh'), tie('any'))
      .map(([name, of]) => ({ kind: 'call', name, of }) as Expression),
    fc
      .tuple(fc.constantFrom('+', '-', '*', '/'), tie('any'), tie('any'))
      .map(([operator, left, right]) => ({ kind: 'binary', operator, left, right }) as Expression),
    fc.tuple(tie('any'), fc.integer({ min: 0, max: 4 })).map(([left, n]): Expression => ({
      kind: 'binary',
      operator: '^',
      left,
      right: { kind: 'number', value: n }
    })),
    fc.tuple(fc.integer({ min: 2, max: 4 }), tie('any')).map(([n, right]): Expression => ({
      kind: 'binary',
      operator: '^',
      left: { kind: 'number', value: n },
      right
    }))
  )
})).any;
const coordinate = fc.integer({ min: -200, max: 200 }).map((i) => i / 97);

describe('the derivative', () => {
  it('agrees with difference quotients', () => {
    let [compared, without] = [0, 0];
    fc.assert(
      fc.property(formulas, coordinate, coordinate, (formula, x, y) => {
        const f = compile(formula);
        for (const by of ['x', 'y'] as const) {
          const exact = compile(derivative(formula, by))(x, y);
          const quotient = (h: number) =>
            by === 'x' ? (f(x + h, y) - f(x - h, y)) / (2 * h) : (f(x, y + h) - f(x, y - h)) / (2 * h);
          const [rough, fine] = [quotient(2e-4), quotient(1e-4)];
          const size = Math.max(1, Math.abs(f(x, y)));
          // Near a pole, a kink or rounding's end the quotient itself is no judge.
          if (
            !Number.isFinite(fine) ||
            !Number.isFinite(f(x, y)) ||
            Math.abs(rough - fine) > 1e-4 * Math.max(1, Math.abs(fine)) ||
            size > 1e5
          )
            continue;
          // 0/0 as in x/x at 0: the rules have no value there, though the formula may.
          if (Number.isNaN(exact)) {
            without++;
            continue;
          }
          compared++;
          expect(Math.abs(exact - fine)).toBeLessThan(1e-3 * Math.max(1, Math.abs(fine), size * 1e-2));
        }
      }),
      { numRuns: 2000 }
    );
    expect(compared).toBeGreaterThan(1000);
    expect(without).toBeLessThan(compared / 20);
  });

  it('of |x| is the sign of x, and 0 in the kink', () => {
    const slope = compile(derivative(parse('abs(2*x)', ['x']), 'x'));
    expect([-3, 0, 3].map((x) => slope(x, 0))).toEqual([-2, 0, 2]);
  });

  it('is printed as one would write it by hand', () => {
    const slope = (source: string) => print(derivative(parse(source, ['x', 'y']), 'x'));
    expect(slope('1/2*x^2')).toBe('x');
    expect(slope('3/2*x^2')).toBe('3·x');
    expect(slope('(x^2 - 4)^2/16 + x/4 + 1')).toBe('0.25·(x² − 4)·x + 0.25');
    expect(slope('x^2/4 + sin(3*x)')).toBe('0.5·x + 3·cos(3·x)');
    expect(slope('exp(-x)')).toBe('−exp(−x)');
    expect(slope('e^(2*x)')).toBe('2·e^(2·x)');
    expect(slope('sqrt(x^2 + 1)')).toBe('2·x/(2·sqrt(x² + 1))');
    expect(slope('log(1 + exp(-x))')).toBe('−exp(−x)/(1 + exp(−x))');
  });

  it('is printed so that it can be typed back', () => {
    fc.assert(
      fc.property(formulas, coordinate, coordinate, (formula, x, y) => {
        const [one, two] = [compile(formula)(x, y), compile(parse(print(formula), ['x', 'y']))(x, y)];
        if (Number.isFinite(one))
          expect(Math.abs(one - two)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(one)));
      }),
      { numRuns: 1000 }
    );
  });

  it('prints numbers in the place of variables, bracketed where they are negative', () => {
    expect(print(parse('x^2 - 2*x + y', ['x', 'y']), { x: -3, y: 0.5 })).toBe('(−3)² − 2·(−3) + 0.5');
  });
});

describe('the landscapes', () => {
  /** Every landscape with its loss, gradient and Hessian written out by hand. */
  const byHand: Record<
    string,
    { loss: (x: number, y: number) => number; slope: (x: number, y: number) => [number, number] }
  > = {
    'curve=bowl&curvature=1.5': { loss: (x) => 0.75 * x * x, slope: (x) => [1.5 * x, 0] },
    'curve=twoValleys': {
      loss: (x) => (x * x - 4) ** 2 / 16 + x / 4 + 1,
      slope: (x) => [(x ** 3 - 4 * x + 1) / 4, 0]
    },
    'curve=bumpy': {
      loss: (x) => (x * x) / 8 + (1 - Math.cos(Math.PI * x)) / 2,
      slope: (x) => [x / 4 + (Math.PI / 2) * Math.sin(Math.PI * x), 0]
    },
    'variables=two&surface=bowl&curvature=2': {
      loss: (x, y) => x * x + y * y,
      slope: (x, y) => [2 * x, 2 * y]
    },
    'variables=two&surface=ravine&conditionNumber=16': {
      loss: (x, y) => (x * x + 16 * y * y) / 2,
      slope: (x, y) => [x, 16 * y]
    },
    'variables=two&surface=saddle': {
      loss: (x, y) => (x * x) / 2 - (y * y) / 2 + y ** 4 / 16 + 1,
      slope: (x, y) => [x, y ** 3 / 4 - y]
    },
    'variables=two&surface=twoValleys': {
      loss: (x, y) => (x * x - 4) ** 2 / 16 + x / 4 + 1 + (y - x / 2) ** 2 / 2,
      slope: (x, y) => [(x ** 3 - 4 * x + 1) / 4 - (y - x / 2) / 2, y - x / 2]
    },
    'variables=two&surface=bumpy': {
      loss: (x, y) => (x * x + y * y) / 8 + (2 - Math.cos(Math.PI * x) - Math.cos(Math.PI * y)) / 2,
      slope: (x, y) => [
        x / 4 + (Math.PI / 2) * Math.sin(Math.PI * x),
        y / 4 + (Math.PI / 2) * Math.sin(Math.PI * y)
      ]
    }
  };

  it.each(Object.entries(byHand))('%s is the formula it says', (short, { loss, slope }) => {
    const landscape = landscapeOf(paramsOf(short));
    fc.assert(
      fc.property(coordinate, coordinate, (x, y) => {
        expect(landscape.loss(x, y)).toBeCloseTo(loss(x, y), 9);
        const [dx, dy] = landscape.gradient(x, y);
        expect(dx).toBeCloseTo(slope(x, y)[0], 9);
        expect(dy).toBeCloseTo(slope(x, y)[1], 9);
        const h = 1e-5;
        const { xx, xy, yy } = landscape.hessian(x, y);
        expect(xx).toBeCloseTo((slope(x + h, y)[0] - slope(x - h, y)[0]) / (2 * h), 3);
        expect(xy).toBeCloseTo((slope(x, y + h)[0] - slope(x, y - h)[0]) / (2 * h), 3);
        expect(yy).toBeCloseTo((slope(x, y + h)[1] - slope(x, y - h)[1]) / (2 * h), 3);
      })
    );
  });

  it('calls exactly the quadratics quadratic', () => {
    const quadratic = (formula: string) =>
      landscapeOf(paramsOf(`variables=two&surface=formula&surfaceFormula=${encodeURIComponent(formula)}`))
        .quadratic;
    for (const formula of ['3*x^2 + 2*x*y + y^2', 'x*y', '(x - y)^2 + 4', 'x'])
      expect(quadratic(formula)).toBe(true);
    for (const formula of ['x^4', 'abs(x)', 'x^2 + abs(y)', 'sin(x)', 'x^2*y', 'sign(x)*x'])
      expect(quadratic(formula)).toBe(false);
  });

  it('takes the curvatures of a matrix from its eigenvalues', () => {
    fc.assert(
      fc.property(coordinate, coordinate, coordinate, (xx, xy, yy) => {
        const [low, high] = eigenvalues({ xx, xy, yy }, ['x', 'y']);
        expect(low).toBeLessThanOrEqual(high);
        expect(low + high).toBeCloseTo(xx + yy, 9);
        expect(low * high).toBeCloseTo(xx * yy - xy * xy, 9);
      })
    );
  });
});

describe('gradient descent', () => {
  it('goes down the bowl as by hand: 3, 2.4, 1.92, 1.536', () => {
    const { rows } = played('', 3);
    for (const [i, expected] of [3, 2.4, 1.92, 1.536].entries())
      expect(rows[i]?.[1].x).toBeCloseTo(expected, 12);
    for (const [i, expected] of [4.5, 2.88, 1.8432].entries())
      expect(rows[i]?.[1].loss).toBeCloseTo(expected, 12);
  });

  it('reaches the floor of a bowl with L in one step when η = 1/L', () => {
    const run = played('learningRate=0.5&curvature=2', 5);
    expect(run.t).toBe(1);
    expect(last(run)).toMatchObject({ x: 0, loss: 0, step: 1 });
  });

  it('converges on a quadratic exactly when η < 2/L', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.85, max: 2, noNaN: true }), (L) => {
        for (const [share, converges] of [
          [0.5, true],
          [0.98, true],
          [1.02, false],
          [1.3, false]
        ] as const) {
          const short = `curvature=${L}&learningRate=${(share * 2) / L}`;
          expect(played(short, 3000).t).toBeLessThan(3000);
          expect([short, trouble(short)?.name]).toEqual([short, converges ? undefined : 'divergedQuadratic']);
        }
      }),
      { numRuns: 20 }
    );
  });

  it('shrinks every direction of a quadratic by 1 − ηλ a step', () => {
    for (const [rate, k] of [
      [0.1, 16],
      [0.12, 16],
      [0.04, 40],
      [0.5, 3]
    ] as const) {
      const { rows } = played(`variables=two&surface=ravine&conditionNumber=${k}&learningRate=${rate}`, 12);
      for (const [t, r] of rows) {
        expect(r.x).toBeCloseTo(-3 * (1 - rate) ** t, 10);
        expect(r.y).toBeCloseTo(2 * (1 - rate * k) ** t, 10);
      }
    }
  });

  it('shrinks along the eigenvectors of a tilted quadratic as well', () => {
    // J = (5x² + 6xy + 5y²)/2 has curvature 8 along (1, 1) and 2 along (1, −1)
    const formula = encodeURIComponent('(5*x^2 + 6*x*y + 5*y^2)/2');
    const run = played(
      `variables=two&surface=formula&surfaceFormula=${formula}&learningRate=0.2&log=0!moveStart!2!1`,
      6
    );
    expect(last(run)).toMatchObject({ bound: 0.25, largestCurvature: 8, smallestCurvature: 2 });
    for (const [t, r] of run.rows) {
      expect((r.x ?? 0) + (r.y ?? 0)).toBeCloseTo(3 * (1 - 0.2 * 8) ** t, 10);
      expect((r.x ?? 0) - (r.y ?? 0)).toBeCloseTo(1 * (1 - 0.2 * 2) ** t, 10);
    }
  });

  it('bounces for ever between two places when η = 2/L', () => {
    const run = played('learningRate=2', 20);
    expect(run.rows.map(([, r]) => r.x)).toEqual(Array.from({ length: 21 }, (_, t) => (t % 2 ? -3 : 3)));
    expect(trouble('learningRate=2', 20)?.name).toBe('bouncing');
  });

  it('says that it crosses the valley when η lies between 1/L and 2/L', () => {
    expect(trouble('learningRate=1.6', 3)?.name).toBe('oscillatingQuadratic');
    expect(trouble('learningRate=0.9', 3)).toBeUndefined();
    expect(trouble('learningRate=2.1', 3)?.name).toBe('diverging');
  });

  it('names the exact bound when it diverges', () => {
    expect(trouble('variables=two&surface=ravine&learningRate=0.26')).toMatchObject({
      name: 'divergedQuadratic',
      stop: true,
      values: { bound: 0.25, curvature: 8 }
    });
  });

  it('stays stuck in a saddle when it starts on the ridge, and leaves it when it starts beside it', () => {
    expect(trouble('variables=two&surface=saddle')?.name).toBe('saddle');
    const beside = played('variables=two&surface=saddle&log=0!moveStart!3!0.1', 3000);
    expect(last(beside).y).toBeCloseTo(2, 2);
    expect(last(beside).loss).toBeCloseTo(0, 5);
    expect(trouble('variables=two&surface=saddle&log=0!moveStart!3!0.1')).toBeUndefined();
  });

  it('stops in the higher of two valleys and says that the other one is lower', () => {
    const found = trouble('curve=twoValleys');
    expect(found?.name).toBe('otherValley');
    expect(found?.values?.x).toBeLessThan(0);
    expect(sim.text.en.troubles?.otherValley?.(found?.values ?? {})).toContain(
      'at x = −2.16 the loss is 0.488'
    );
    expect(trouble('curve=twoValleys&log=0!moveStart!-3!0')).toBeUndefined();
  });

  it('says when there is no floor, when there is no value, and when the ground is flat', () => {
    const one = (formula: string, more = '') =>
      trouble(`curve=formula&curveFormula=${encodeURIComponent(formula)}${more}`);
    expect(one('x')).toMatchObject({ name: 'noFloor', stop: true });
    expect(one('log(x)', '&learningRate=5&log=0!moveStart!-1!0')).toMatchObject({
      name: 'noValueHere',
      stop: true
    });
    expect(one('x - log(x)', '&learningRate=5')).toMatchObject({ name: 'noValueNext', stop: true });
    expect(one('tanh(9*x)')).toMatchObject({ name: 'plateau' });
    expect(one('-cos(x)', '&log=0!moveStart!3.1!0')?.name).toBeUndefined();
    expect(one('cos(x)', '&log=0!moveStart!0!0')).toMatchObject({ name: 'top' });
    expect(one('exp(x^4)')).toMatchObject({ name: 'diverged', stop: true });
    expect(one('x^4', '&learningRate=1')).toMatchObject({ name: 'diverged', stop: true });
  });

  it('keeps every state finite, however wild the formula', () => {
    for (const formula of [
      'exp(exp(exp(x)))',
      '1/x',
      'log(abs(x))',
      'x^x',
      'tan(x)',
      'exp(x^4)*sin(99*x)',
      '1e',
      'sqrt(x)'
    ].filter((f) => !problemIn(['x'])(f)))
      for (const start of [-3, -0.1, 0, 0.1, 3]) {
        const run = played(
          `curve=formula&learningRate=5&curveFormula=${encodeURIComponent(formula)}&log=0!moveStart!${start}!0`,
          60
        );
        expect(
          [run.rows.flatMap(([, r]) => Object.values(r)), state(run).path].flat().every(Number.isFinite)
        ).toBe(true);
      }
  });

  it('shows slopes in the Numbers panel that can be worked out again from what is shown', () => {
    for (const short of ['curve=twoValleys', 'curve=bumpy', 'curve=formula', 'curve=bowl'])
      for (const t of [0, 1, 3, 8, 14]) {
        const { place } = readShort(sim, `${short}&t=${t}`, home(sim));
        const now = playNow(sim.model, place.run, t);
        const row = sim.model
          .explain?.(now.state, place.run.params, 'point')
          ?.rows.find((r) => r.row === 'slope');
        const [, withNumbers = ''] = row?.numbers.split(' = ') ?? [];
        const shown = Number(row?.result.replace('−', '-'));
        expect(Math.abs(value(withNumbers) - shown)).toBeLessThan(0.03 * Math.abs(shown) + 3e-5);
      }
  });

  it('shows in the Numbers panel the step that it then takes', () => {
    for (const short of [
      'curve=twoValleys',
      'variables=two&surface=twoValleys',
      'variables=two&surface=bumpy'
    ]) {
      const { place } = readShort(sim, short, home(sim));
      const [now, next] = [playNow(sim.model, place.run, 4), playNow(sim.model, place.run, 5)];
      const rows = sim.model.explain?.(now.state, place.run.params, 'point')?.rows ?? [];
      const shown = rows.find(({ row }) => row === 'nextX' || row === 'next1')?.result ?? '';
      expect(Number(shown.replace('−', '-'))).toBeCloseTo(state(next).x, 3);
    }
  });
});

describe('the numbers that the chapter works by hand', () => {
  const slopeAt = (short: string, x: number, y = 0) => landscapeOf(paramsOf(short)).gradient(x, y);
  const end = (short: string) => last(played(short, 3000));

  it('the first step in the ravine: (−3, 2) with gradient (−3, 16) to (−2.4, −1.2)', () => {
    const short = 'variables=two&surface=ravine';
    expect(slopeAt(short, -3, 2)).toEqual([-3, 16]);
    const next = last(played(short, 1));
    expect([next.x, next.y]).toEqual([expect.closeTo(-2.4, 12), expect.closeTo(-1.2, 12)]);
    expect(last(played(short, 0)).loss).toBe(20.5);
    expect(next.loss).toBeCloseTo(8.64, 12);
  });

  it('the two valleys: slope 4 at x = 3, and three places where the slope is 0', () => {
    expect(slopeAt('curve=twoValleys', 3)[0]).toBe(4);
    expect(last(played('curve=twoValleys', 1)).x).toBeCloseTo(2.2, 12);
    expect(last(played('curve=twoValleys&learningRate=0.8', 1)).x).toBeCloseTo(-0.2, 12);
    let roots = 0;
    for (let x = -3; x < 3; x += 0.01)
      if (
        Math.sign(slopeAt('curve=twoValleys', x)[0]) !== Math.sign(slopeAt('curve=twoValleys', x + 0.01)[0])
      )
        roots++;
    expect(roots).toBe(3);
  });

  it('the long stride ends in the left valley, whose bound is a little above 0.8', () => {
    const { x, bound } = end('curve=twoValleys&learningRate=0.8');
    expect(x).toBeCloseTo(-2.115, 3);
    expect(bound).toBeGreaterThan(0.8);
    expect(bound).toBeLessThan(0.9);
    expect(played('curve=twoValleys&learningRate=0.95', 3000).t).toBe(3000);
  });

  it('the curvatures in the saddle are 1 along x and −1 along y', () => {
    expect(landscapeOf(paramsOf('variables=two&surface=saddle')).hessian(0, 0)).toEqual({
      xx: 1,
      xy: 0,
      yy: -1
    });
  });

  it('hours and scores: J′(w) = 165 w − 1650, so w = 10 with loss 0', () => {
    const [hours, scores] = [
      [9, 8, 4, 2],
      [90, 80, 40, 20]
    ] as const;
    const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
    expect(sum(hours.map((h) => h * h))).toBe(165);
    expect(sum(hours.map((h, i) => h * (scores[i] ?? 0)))).toBe(1650);
    expect(sum(hours.map((h, i) => (10 * h - (scores[i] ?? 0)) ** 2))).toBe(0);
    expect(2 / 165).toBeCloseTo(0.0121, 4);
    expect(165 * 60 ** 2).toBe(594_000);
    expect(2 / 594_000).toBeCloseTo(0.00000337, 8);
    expect(8257 ** 3).toBeGreaterThan(500e9);
  });

  it('the logistic loss stops where its equation of degree 8 in eˣ has a root', () => {
    const formula = encodeURIComponent('log(1 + exp(-x)) + log(1 + exp(2*x)) + log(1 + exp(-5*x))');
    const { x = 0, smallestCurvature } = end(`curve=formula&curveFormula=${formula}`);
    const u = Math.exp(x);
    const p = 2 * u ** 2 * (1 + u) * (1 + u ** 5) - (1 + u ** 2) * (1 + u ** 5) - 5 * (1 + u) * (1 + u ** 2);
    expect(Math.abs(p)).toBeLessThan(0.05);
    expect(smallestCurvature).toBeGreaterThan(0);
  });

  it('exercise 1: 2, 1, 0.5, 0.25 with losses 4, 1, 0.25, 0.0625', () => {
    const { rows } = played('curvature=2&learningRate=0.25&log=0!moveStart!2!0', 3);
    expect(rows.map(([, r]) => [r.x, r.loss])).toEqual([
      [2, 4],
      [1, 1],
      [0.5, 0.25],
      [0.25, 0.0625]
    ]);
  });

  it('exercise 2: bound 0.08, fastest 2/26, 87 steps to a thousandth', () => {
    const rate = 2 / 26;
    const { rows } = played(`variables=two&surface=ravine&conditionNumber=25&learningRate=${rate}`, 90);
    expect(rows[0]?.[1].bound).toBe(0.08);
    const far = rows.findIndex(([, r]) => Math.abs(r.x ?? 0) < 3e-3 && Math.abs(r.y ?? 0) < 2e-3);
    expect(far).toBe(87);
    expect(Math.round((100 * rate) / 0.08)).toBe(96);
  });

  it('exercise 4: flat where tanh saturates, curvature 2 at the floor', () => {
    const plain = landscapeOf(
      paramsOf(`variables=two&surface=formula&surfaceFormula=${encodeURIComponent('tanh(x)^2 + tanh(y)^2')}`)
    );
    expect(Math.hypot(...plain.gradient(3, 2.5))).toBeLessThan(0.06);
    expect(plain.hessian(0, 0)).toEqual({ xx: 2, xy: 0, yy: 2 });
  });
});
