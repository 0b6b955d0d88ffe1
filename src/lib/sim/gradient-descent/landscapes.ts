// Every landscape is a formula. Its gradient and its curvature come from the formula's own derivatives,
// so a formula that the reader types is treated exactly like one of the book's.
import type { ChoiceParam, NumberParam, TextParam, Values } from '../params';
import {
  compile,
  parse,
  SyntaxTrouble,
  type Expression,
  type SyntaxProblem,
  type Variable
} from './expression';
import { derivative, hasCorner, isConstant } from './derivative';

/** The part of the (x, y) plane that is drawn: −3.6 … 3.6 by −3 … 3. */
export const WINDOW = { x: 3.6, y: 3 };

/** The parameters that make a landscape. */
export type LandscapeParams = Values<{
  variables: ChoiceParam<'one' | 'two'>;
  curve: ChoiceParam<'bowl' | 'twoValleys' | 'bumpy' | 'formula'>;
  surface: ChoiceParam<'bowl' | 'ravine' | 'saddle' | 'twoValleys' | 'bumpy' | 'formula'>;
  curvature: NumberParam;
  conditionNumber: NumberParam;
  curveFormula: TextParam;
  surfaceFormula: TextParam;
}>;

export interface Place {
  x: number;
  y: number;
}

/** The second derivatives ∂²J/∂x², ∂²J/∂x∂y, ∂²J/∂y². */
export interface Hessian {
  xx: number;
  xy: number;
  yy: number;
}

export interface Landscape {
  variables: readonly Variable[];
  formula: Expression;
  /** ∂J/∂x and ∂J/∂y as formulas. */
  slopes: readonly [Expression, Expression];
  loss(x: number, y: number): number;
  gradient(x: number, y: number): readonly [number, number];
  hessian(x: number, y: number): Hessian;
  /** The curvature is the same everywhere, so that a bound from it is exact. */
  quadratic: boolean;
  start: Place;
  /** The highest loss that is drawn; found from the landscape itself when left out. */
  top?: number;
}

interface Source {
  formula: string;
  start: Place;
  top?: number;
}

// Two valleys near x = ±2 and a tilt, which makes the left one the lower.
const wells = '(x^2 - 4)^2/16 + x/4 + 1';

function sourceOf(params: LandscapeParams): Source {
  const { curvature: L, conditionNumber: k } = params;
  if (params.variables === 'one')
    switch (params.curve) {
      case 'bowl': // J = (L/2)·x²
        return { formula: `${L}/2*x^2`, start: { x: 3, y: 0 }, top: 10 };
      case 'twoValleys':
        return { formula: wells, start: { x: 3, y: 0 }, top: 4 };
      case 'bumpy':
        return { formula: 'x^2/8 + (1 - cos(pi*x))/2', start: { x: 3, y: 0 }, top: 2.8 };
      case 'formula':
        return { formula: params.curveFormula, start: { x: 3, y: 0 } };
    }
  switch (params.surface) {
    case 'bowl': // J = (L/2)·(x² + y²)
      return { formula: `${L}/2*(x^2 + y^2)`, start: { x: 3, y: 2 }, top: 22 };
    case 'ravine': // J = ½·(x² + κ·y²)
      return { formula: `(x^2 + ${k}*y^2)/2`, start: { x: -3, y: 2 }, top: 100 };
    case 'saddle':
      return { formula: 'x^2/2 - y^2/2 + y^4/16 + 1', start: { x: 3, y: 0 }, top: 8 };
    case 'twoValleys':
      return { formula: `${wells} + (y - x/2)^2/2`, start: { x: 0, y: 2 }, top: 14 };
    case 'bumpy':
      return {
        formula: '(x^2 + y^2)/8 + (2 - cos(pi*x) - cos(pi*y))/2',
        start: { x: 3, y: -1 },
        top: 4.8
      };
    case 'formula':
      return { formula: params.surfaceFormula, start: { x: -2, y: 2 } };
  }
}

/** The landscape of these parameters. A text that is no formula (it cannot pass `check`) becomes a plain. */
export function landscapeOf(params: LandscapeParams): Landscape {
  const { formula, start, top } = sourceOf(params);
  const variables: readonly Variable[] = params.variables === 'one' ? ['x'] : ['x', 'y'];
  const landscape = fromFormula(readable(formula, variables), variables, start, top);
  return standsOn(start, landscape) ? landscape : { ...landscape, start: nearestGround(landscape) };
}

/** One can stand where the loss and its slope have values. */
export const standsOn = ({ x, y }: Place, { loss, gradient }: Landscape): boolean =>
  Number.isFinite(loss(x, y)) && gradient(x, y).every(Number.isFinite);

/** The round place nearest to the start where one can stand; the start itself when there is none. */
function nearestGround(landscape: Landscape): Place {
  const { start, variables } = landscape;
  const halves = Array.from({ length: 13 }, (_, i) => i / 2 - 3);
  const places = halves.flatMap((x) => (variables.length === 1 ? [0] : halves).map((y) => ({ x, y })));
  const far = ({ x, y }: Place) => Math.hypot(x - start.x, y - start.y);
  const found = places.sort((a, b) => far(a) - far(b)).find((place) => standsOn(place, landscape));
  return found ?? start;
}

function readable(formula: string, variables: readonly Variable[]): Expression {
  try {
    return parse(formula, variables);
  } catch (error) {
    if (!(error instanceof SyntaxTrouble)) throw error;
    return { kind: 'number', value: 0 };
  }
}

function fromFormula(
  formula: Expression,
  variables: readonly Variable[],
  start: Place,
  top?: number
): Landscape {
  const slopes = [derivative(formula, 'x'), derivative(formula, 'y')] as const;
  const curvatures = [
    derivative(slopes[0], 'x'),
    derivative(slopes[0], 'y'),
    derivative(slopes[1], 'y')
  ] as const;
  const [dx, dy] = [compile(slopes[0]), compile(slopes[1])];
  const [dxx, dxy, dyy] = [compile(curvatures[0]), compile(curvatures[1]), compile(curvatures[2])];
  return {
    variables,
    formula,
    slopes,
    loss: compile(formula),
    gradient: (x, y) => [dx(x, y), dy(x, y)],
    hessian: (x, y) => ({ xx: dxx(x, y), xy: dxy(x, y), yy: dyy(x, y) }),
    quadratic: curvatures.every(isConstant) && !hasCorner(formula),
    start,
    top
  };
}

/**
 * The curvatures along the two steepest directions: the eigenvalues of the Hessian, smaller first,
 *   λ = (a + c)/2 ± √(((a − c)/2)² + b²)   for the matrix [[a, b], [b, c]].
 * With one variable both are J″.
 */
export function eigenvalues({ xx, xy, yy }: Hessian, variables: readonly Variable[]): [number, number] {
  if (variables.length === 1) return [xx, xx];
  const middle = (xx + yy) / 2;
  const spread = Math.hypot((xx - yy) / 2, xy);
  return [middle - spread, middle + spread];
}

const CELLS = 60;

/** The lowest place on a grid over the drawn part: proof that something lies lower, not the minimum itself. */
export function lowestOnGrid({ loss, variables }: Landscape): Place & { loss: number } {
  let lowest = { x: 0, y: 0, loss: Infinity };
  const rows =
    variables.length === 1
      ? [0]
      : Array.from({ length: CELLS + 1 }, (_, i) => WINDOW.y * ((2 * i) / CELLS - 1));
  for (const y of rows)
    for (let i = 0; i <= CELLS; i++) {
      const x = WINDOW.x * ((2 * i) / CELLS - 1);
      const here = loss(x, y);
      if (here < lowest.loss && here > -Infinity) lowest = { x, y, loss: here };
    }
  return lowest;
}

/** Why a text cannot be a landscape. The words are in the simulation's text. */
export type FormulaProblem = SyntaxProblem | 'noValueAnywhere';

/**
 * What is wrong with a formula, as "name:place", or nothing: the check of a text parameter. A formula
 * must also have a value somewhere in the drawn part.
 */
export const problemIn =
  (variables: readonly Variable[]) =>
  (text: string): string | undefined => {
    try {
      const landscape = fromFormula(parse(text, variables), variables, { x: 0, y: 0 });
      return lowestOnGrid(landscape).loss === Infinity ? 'noValueAnywhere' : undefined;
    } catch (error) {
      if (!(error instanceof SyntaxTrouble)) throw error;
      const { problem, at, piece } = error;
      return piece ? `${problem}:${at} “${piece}”` : `${problem}:${at}`;
    }
  };
