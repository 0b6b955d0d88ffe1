// A formula as the book prints it: 0.5·x², or with numbers in place of the variables: 0.5·(−3)².
import { format } from '../../draw/format';
import type { Expression, Variable } from './expression';

const SUPERSCRIPTS = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

/** How tightly a formula holds together; looser ones get brackets inside tighter ones. */
function binding(expression: Expression): number {
  if (expression.kind === 'negative') return 1;
  if (expression.kind === 'number') return expression.value < 0 ? 1 : 5;
  if (expression.kind !== 'binary') return 5;
  return { '+': 1, '-': 1, '*': 2, '/': 2, '^': 4 }[expression.operator];
}

/** Writes a formula out; variables named in `values` are replaced by their numbers, to so many digits. */
export function print(
  expression: Expression,
  values: Partial<Record<Variable, number>> = {},
  digits = 4
): string {
  const write = (given: Expression): string => {
    const inside = (part: Expression, least: number): string => {
      const value = part.kind === 'variable' ? values[part.name] : undefined;
      const loose = value === undefined ? binding(part) < least : needsBrackets(format(value, digits), least);
      return loose ? `(${write(part)})` : write(part);
    };
    switch (given.kind) {
      case 'number':
        return format(given.value);
      case 'constant':
        return given.name === 'pi' ? 'π' : 'e';
      case 'variable': {
        const value = values[given.name];
        return value === undefined ? given.name : format(value, digits);
      }
      case 'negative':
        return `−${inside(given.of, 2)}`;
      case 'call':
        return `${given.name}(${write(given.of)})`;
      case 'binary': {
        const { operator, left, right } = given;
        switch (operator) {
          case '+':
            return `${inside(left, 1)} + ${inside(right, right.kind === 'binary' ? 1 : 2)}`;
          case '-':
            return `${inside(left, 1)} − ${inside(right, 2)}`;
          case '*':
            return `${inside(left, 2)}·${inside(right, right.kind === 'binary' ? 2 : 3)}`;
          case '/':
            return `${inside(left, 2)}/${inside(right, 3)}`;
          case '^': {
            const digit = right.kind === 'number' ? SUPERSCRIPTS[right.value] : undefined;
            return `${inside(left, 5)}${digit ?? `^${inside(right, 5)}`}`;
          }
        }
      }
    }
  };
  return write(expression);
}

const needsBrackets = (written: string, least: number): boolean =>
  written.startsWith('−') ? least > 1 : least > 2 && written.includes('×');
