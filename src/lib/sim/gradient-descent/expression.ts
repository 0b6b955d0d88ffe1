// A formula in x and y that a reader types: read by a parser of our own, never by the language's.
//   sum     = product { ("+" | "-") product }
//   product = signed { ("*" | "/") signed }
//   signed  = ("-" | "+") signed | power
//   power   = atom [ "^" signed ]                       right to left: 2^3^2 = 2^9, -x^2 = -(x^2)
//   atom    = number | x | y | e | pi | function "(" sum ")" | "(" sum ")"
// Signs that the book prints (− · × ÷ π ² ³ …) are read as well, so a printed formula can be typed back.

export type Variable = 'x' | 'y';
export type Operator = '+' | '-' | '*' | '/' | '^';

export type Expression =
  | { kind: 'number'; value: number }
  | { kind: 'constant'; name: keyof typeof constants }
  | { kind: 'variable'; name: Variable }
  | { kind: 'negative'; of: Expression }
  | { kind: 'call'; name: FunctionName; of: Expression }
  | { kind: 'binary'; operator: Operator; left: Expression; right: Expression };

export const constants = { e: Math.E, pi: Math.PI };

export const functions = {
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  exp: Math.exp,
  log: Math.log,
  sqrt: Math.sqrt,
  abs: Math.abs,
  tanh: Math.tanh,
  /** The derivative of abs: −1, 0 or 1. */
  sign: Math.sign
};
export type FunctionName = keyof typeof functions;

/** Why a text is no formula. The words are in the simulation's text. */
export type SyntaxProblem =
  | 'empty'
  | 'badCharacter'
  | 'badNumber'
  | 'unknownName'
  | 'noSuchVariable'
  | 'missingValue'
  | 'missingOperator'
  | 'missingBracket'
  | 'notOpened'
  | 'notClosed'
  | 'tooDeep';

/** A text that is no formula: what is wrong, where (first character = 1), and the piece found there. */
export class SyntaxTrouble extends Error {
  constructor(
    readonly problem: SyntaxProblem,
    readonly at: number,
    readonly piece: string
  ) {
    super(`${problem} at ${at}: ${piece}`);
  }
}

interface Token {
  kind: 'number' | 'name' | 'sign' | 'end';
  text: string;
  /** Place of the first character, counted from 1. */
  at: number;
}

/** Deeper nesting is refused before it can exhaust the stack. */
const MAX_DEPTH = 40;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const signs: Record<string, string> = { '−': '-', '·': '*', '×': '*', '⋅': '*', '÷': '/' };

function* tokens(source: string): Generator<Token> {
  let at = 0;
  while (at < source.length) {
    const rest = source.slice(at);
    const [space = ''] = /^\s+/.exec(rest) ?? [];
    const [number = ''] = /^[\d.]+/.exec(rest) ?? [];
    const [name = ''] = /^[A-Za-z][A-Za-z0-9_]*|^π/.exec(rest) ?? [];
    const [raised = ''] = /^⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+/.exec(rest) ?? [];
    const first = rest.charAt(0);
    if (number) yield { kind: 'number', text: number, at: at + 1 };
    else if (name) yield { kind: 'name', text: name === 'π' ? 'pi' : name, at: at + 1 };
    else if (raised) {
      yield { kind: 'sign', text: '^', at: at + 1 };
      if (raised.startsWith('⁻')) yield { kind: 'sign', text: '-', at: at + 1 };
      const digits = [...raised.replace('⁻', '')].map((digit) => SUPERSCRIPTS.indexOf(digit)).join('');
      yield { kind: 'number', text: digits, at: at + 1 };
    } else if (!space) {
      const sign = signs[first] ?? first;
      if (!'+-*/^()'.includes(sign)) throw new SyntaxTrouble('badCharacter', at + 1, first);
      yield { kind: 'sign', text: sign, at: at + 1 };
    }
    at += (space || number || name || raised || first).length;
  }
  yield { kind: 'end', text: '', at: source.length + 1 };
}

/**
 * Reads a formula in the given variables.
 * @throws SyntaxTrouble, with the problem's name and place, when the text is no formula.
 */
export function parse(source: string, variables: readonly Variable[]): Expression {
  const list = [...tokens(source)];
  let next = 0;
  let depth = 0;

  const peek = (): Token => list[next] as Token;
  const fail = (problem: SyntaxProblem, token = peek()) =>
    new SyntaxTrouble(problem, token.at, token.kind === 'end' ? '' : token.text);
  const take = (...texts: string[]): Token | undefined => {
    const token = peek();
    if (token.kind !== 'sign' || !texts.includes(token.text)) return undefined;
    next++;
    return token;
  };
  const deeper = <T>(read: () => T): T => {
    if (++depth > MAX_DEPTH) throw fail('tooDeep');
    const result = read();
    depth--;
    return result;
  };

  const chain = (operand: () => Expression, ...operators: string[]): Expression => {
    let left = operand();
    for (let sign = take(...operators); sign; sign = take(...operators))
      left = { kind: 'binary', operator: sign.text as Operator, left, right: operand() };
    return left;
  };
  const sum = (): Expression => deeper(() => chain(product, '+', '-'));
  const product = (): Expression => chain(signed, '*', '/');
  const signed = (): Expression =>
    deeper(() => {
      const sign = take('+', '-');
      if (!sign) return power();
      const of = signed();
      return sign.text === '-' ? { kind: 'negative', of } : of;
    });
  const power = (): Expression => {
    const left = atom();
    return take('^') ? { kind: 'binary', operator: '^', left, right: signed() } : left;
  };
  const bracketed = (open: Token): Expression => {
    const inside = sum();
    if (!take(')'))
      throw fail(
        peek().kind === 'end' ? 'notClosed' : 'missingOperator',
        peek().kind === 'end' ? open : peek()
      );
    return inside;
  };
  const atom = (): Expression => {
    const token = peek();
    const open = take('(');
    if (open) return bracketed(open);
    if (token.kind === 'number') {
      next++;
      if (!/^(\d+\.?\d*|\.\d+)$/.test(token.text)) throw fail('badNumber', token);
      return { kind: 'number', value: Number(token.text) };
    }
    if (token.kind !== 'name') throw fail('missingValue');
    next++;
    const name = token.text;
    if (Object.hasOwn(functions, name)) {
      const bracket = take('(');
      if (!bracket) throw fail('missingBracket', token);
      return { kind: 'call', name: name as FunctionName, of: bracketed(bracket) };
    }
    if (Object.hasOwn(constants, name)) return { kind: 'constant', name: name as keyof typeof constants };
    if (name === 'x' || name === 'y') {
      if (!variables.includes(name)) throw fail('noSuchVariable', token);
      return { kind: 'variable', name };
    }
    throw fail('unknownName', token);
  };

  if (peek().kind === 'end') throw fail('empty');
  const expression = sum();
  if (peek().kind !== 'end') throw fail(peek().text === ')' ? 'notOpened' : 'missingOperator');
  return expression;
}

/** The formula as a function of x and y; NaN or ±Infinity where it has no value. */
export function compile(expression: Expression): (x: number, y: number) => number {
  switch (expression.kind) {
    case 'number': {
      const { value } = expression;
      return () => value;
    }
    case 'constant': {
      const value = constants[expression.name];
      return () => value;
    }
    case 'variable':
      return expression.name === 'x' ? (x) => x : (_, y) => y;
    case 'negative': {
      const of = compile(expression.of);
      return (x, y) => -of(x, y);
    }
    case 'call': {
      const of = compile(expression.of);
      const apply = functions[expression.name];
      return (x, y) => apply(of(x, y));
    }
    case 'binary': {
      const left = compile(expression.left);
      const right = compile(expression.right);
      switch (expression.operator) {
        case '+':
          return (x, y) => left(x, y) + right(x, y);
        case '-':
          return (x, y) => left(x, y) - right(x, y);
        case '*':
          return (x, y) => left(x, y) * right(x, y);
        case '/':
          return (x, y) => left(x, y) / right(x, y);
        case '^':
          return (x, y) => left(x, y) ** right(x, y);
      }
    }
  }
}
