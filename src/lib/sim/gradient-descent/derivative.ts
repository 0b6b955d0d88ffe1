// Derivatives of formulas by the rules of calculus, kept short by the rules of arithmetic.
import type { Expression, FunctionName, Operator, Variable } from './expression';

const number = (value: number): Expression => ({ kind: 'number', value });
const call = (name: FunctionName, of: Expression): Expression => ({ kind: 'call', name, of });
const binary = (operator: Operator, left: Expression, right: Expression): Expression => ({
  kind: 'binary',
  operator,
  left,
  right
});
const is = (expression: Expression, value: number) =>
  expression.kind === 'number' && expression.value === value;

/** Whether the formula has the same value everywhere, because no variable is left in it. */
export function isConstant(expression: Expression): boolean {
  switch (expression.kind) {
    case 'number':
    case 'constant':
      return true;
    case 'variable':
      return false;
    case 'negative':
    case 'call':
      return isConstant(expression.of);
    case 'binary':
      return isConstant(expression.left) && isConstant(expression.right);
  }
}

/** Whether the slope of the formula may jump: abs and sign of something that varies. */
export function hasCorner(expression: Expression): boolean {
  switch (expression.kind) {
    case 'call':
      return (
        ((expression.name === 'abs' || expression.name === 'sign') && !isConstant(expression.of)) ||
        hasCorner(expression.of)
      );
    case 'negative':
      return hasCorner(expression.of);
    case 'binary':
      return hasCorner(expression.left) || hasCorner(expression.right);
    default:
      return false;
  }
}

function negative(of: Expression): Expression {
  if (of.kind === 'number') return number(0 - of.value);
  if (of.kind === 'negative') return of.of;
  return { kind: 'negative', of };
}

function plus(left: Expression, right: Expression): Expression {
  if (is(left, 0)) return right;
  if (is(right, 0)) return left;
  if (left.kind === 'number' && right.kind === 'number') return number(left.value + right.value);
  if (right.kind === 'negative') return minus(left, right.of);
  return binary('+', left, right);
}

function minus(left: Expression, right: Expression): Expression {
  if (is(right, 0)) return left;
  if (is(left, 0)) return negative(right);
  if (left.kind === 'number' && right.kind === 'number') return number(left.value - right.value);
  if (right.kind === 'negative') return plus(left, right.of);
  return binary('-', left, right);
}

/** Signs come first, then numbers, multiplied out: x·2·(−3) becomes −6·x. */
function times(left: Expression, right: Expression): Expression {
  if (is(left, 0) || is(right, 0)) return number(0);
  if (is(left, 1)) return right;
  if (is(right, 1)) return left;
  if (left.kind === 'number' && right.kind === 'number') return number(left.value * right.value);
  if (left.kind === 'number' && left.value < 0) return negative(times(number(-left.value), right));
  if (right.kind === 'number') return times(right, left);
  if (left.kind === 'negative') return negative(times(left.of, right));
  if (right.kind === 'negative') return negative(times(left, right.of));
  if (right.kind === 'binary' && right.operator === '*' && right.left.kind === 'number')
    return times(times(right.left, left), right.right);
  if (left.kind === 'binary' && left.operator === '*' && left.left.kind === 'number')
    return times(left.left, times(left.right, right));
  if (left.kind === 'binary' && left.operator === '/' && left.left.kind === 'number')
    return over(times(left.left, right), left.right);
  return binary('*', left, right);
}

function over(left: Expression, right: Expression): Expression {
  if (is(left, 0)) return number(0);
  if (is(right, 1)) return left;
  if (left.kind === 'negative') return negative(over(left.of, right));
  if (left.kind === 'number' && right.kind === 'number') return number(left.value / right.value);
  if (
    left.kind === 'binary' &&
    left.operator === '*' &&
    left.left.kind === 'number' &&
    right.kind === 'number'
  )
    return times(number(left.left.value / right.value), left.right);
  return binary('/', left, right);
}

function power(base: Expression, exponent: Expression): Expression {
  if (is(exponent, 0)) return number(1);
  if (is(exponent, 1)) return base;
  if (base.kind === 'number' && exponent.kind === 'number') return number(base.value ** exponent.value);
  return binary('^', base, exponent);
}

/** The outer derivative of a function, as a formula of its argument u. */
const outer: Record<FunctionName, (u: Expression) => Expression> = {
  sin: (u) => call('cos', u), // (sin u)′ = cos u
  cos: (u) => negative(call('sin', u)), // (cos u)′ = −sin u
  tan: (u) => plus(number(1), power(call('tan', u), number(2))), // (tan u)′ = 1 + tan² u
  exp: (u) => call('exp', u), // (eᵘ)′ = eᵘ
  log: (u) => over(number(1), u), // (ln u)′ = 1/u
  sqrt: (u) => over(number(1), times(number(2), call('sqrt', u))), // (√u)′ = 1/(2√u)
  abs: (u) => call('sign', u), // |u|′ = sign u, and 0 in the kink, which is one of its subgradients
  tanh: (u) => minus(number(1), power(call('tanh', u), number(2))), // (tanh u)′ = 1 − tanh² u
  sign: () => number(0) // constant on both sides of its jump
};

/** The derivative ∂/∂x or ∂/∂y of a formula, as a formula. */
export const derivative = (expression: Expression, by: Variable): Expression =>
  slope(simplify(expression), by);

/** The same formula with its arithmetic done where no variable stands in the way. */
function simplify(expression: Expression): Expression {
  switch (expression.kind) {
    case 'negative':
      return negative(simplify(expression.of));
    case 'call':
      return call(expression.name, simplify(expression.of));
    case 'binary':
      return build[expression.operator](simplify(expression.left), simplify(expression.right));
    default:
      return expression;
  }
}

const build: Record<Operator, (left: Expression, right: Expression) => Expression> = {
  '+': plus,
  '-': minus,
  '*': times,
  '/': over,
  '^': power
};

function slope(expression: Expression, by: Variable): Expression {
  switch (expression.kind) {
    case 'number':
    case 'constant':
      return number(0);
    case 'variable':
      return number(expression.name === by ? 1 : 0);
    case 'negative':
      return negative(slope(expression.of, by));
    case 'call': // the chain rule: f(u)′ = f′(u)·u′
      return times(outer[expression.name](expression.of), slope(expression.of, by));
    case 'binary':
      return slopeOf(expression, by);
  }
}

function slopeOf(whole: Expression & { kind: 'binary' }, by: Variable): Expression {
  const { operator, left: u, right: v } = whole;
  const [du, dv] = [slope(u, by), slope(v, by)];
  switch (operator) {
    case '+':
      return plus(du, dv);
    case '-':
      return minus(du, dv);
    case '*': // (u·v)′ = u′·v + u·v′
      return plus(times(du, v), times(u, dv));
    case '/': // (u/v)′ = u′/v − u·v′/v²
      return minus(over(du, v), over(times(u, dv), power(v, number(2))));
    case '^':
      if (isConstant(v)) return times(times(v, power(u, minus(v, number(1)))), du); // (uⁿ)′ = n·uⁿ⁻¹·u′
      if (isConstant(u)) return times(times(whole, logarithm(u)), dv); // (aᵛ)′ = aᵛ·ln a·v′
      // (uᵛ)′ = uᵛ·(v′·ln u + v·u′/u)
      return times(whole, plus(times(dv, logarithm(u)), over(times(v, du), u)));
  }
}

const logarithm = (u: Expression): Expression =>
  u.kind === 'constant' && u.name === 'e' ? number(1) : call('log', u);
