// A small part of NumPy's language, read from text: x[:, 1:3].sum(axis=0), np.stack([x, x]), x + b …
import {
  combine,
  concatenate,
  constant,
  pick,
  reshape,
  stack,
  sum,
  transpose,
  type Arr,
  type Item,
  type Operator
} from './array';

export interface Names {
  x: Arr;
  b: Arr;
}
type Made = (names: Names) => Arr;

const tokens =
  /\s*(np\.(?:stack|concatenate|arange|ones|zeros|newaxis)|None|axis|\.\.\.|\.(?:T|sum|reshape|flatten)\b|[xb]\b|\d{1,6}(?!\d)|[()[\],:=+*-])\s*/y;

function split(text: string): string[] {
  const found: string[] = [];
  tokens.lastIndex = 0;
  for (let at = 0; at < text.length; at = tokens.lastIndex) {
    const token = tokens.exec(text)?.[1];
    if (token === undefined) throw new SyntaxError(text.slice(at));
    found.push(token);
  }
  return found;
}

/** Reads an expression; throws a SyntaxError when it is none. What it computes may still be a Fault. */
export function parse(text: string): Made {
  const left = split(text.replace(/−/g, '-'));
  const is = (token: string) => left[0] === token;
  const skip = (token: string): boolean => is(token) && left.shift() !== undefined;
  const need = (token: string) => {
    if (!skip(token)) throw new SyntaxError(left.join(''));
  };
  const isNumber = () => /^(\d+|-)$/.test(left[0] ?? '');

  function whole(): number {
    const sign = skip('-') ? -1 : 1;
    const digits = left.shift();
    if (digits === undefined || !/^\d+$/.test(digits)) throw new SyntaxError(digits);
    return sign * Number(digits) || 0;
  }

  /** Numbers between commas up to a closing bracket, which is taken too. */
  function wholes(): number[] {
    const found: number[] = [];
    while (!skip(')')) {
      found.push(whole());
      if (!is(')')) need(',');
    }
    return found;
  }

  /** What follows "(": 5, 3) or (5, 3)). */
  function shape(): number[] {
    if (!skip('(')) return wholes();
    const found = wholes();
    need(')');
    return found;
  }

  function item(): Item {
    if (skip('None') || skip('np.newaxis')) return 'newaxis';
    if (skip('...')) return 'ellipsis';
    const start = isNumber() ? whole() : undefined;
    if (start !== undefined && !is(':')) return start;
    need(':');
    const stop = isNumber() ? whole() : undefined;
    const step = skip(':') && isNumber() ? whole() : undefined;
    return {
      ...(start !== undefined && { start }),
      ...(stop !== undefined && { stop }),
      ...(step !== undefined && { step })
    };
  }

  function items(): Item[] {
    const found: Item[] = [];
    do found.push(item());
    while (skip(',') && !is(']'));
    need(']');
    if (found.filter((one) => one === 'ellipsis').length > 1) throw new SyntaxError('...');
    return found;
  }

  const axis = (): number => {
    if (skip('axis')) need('=');
    return whole();
  };

  function join(how: typeof stack): Made {
    need('(');
    const close = skip('[') ? ']' : (need('('), ')');
    const parts: Made[] = [];
    do parts.push(total());
    while (skip(',') && !is(close));
    need(close);
    const along = skip(',') && !is(')') ? axis() : 0;
    need(')');
    return (names) =>
      how(
        parts.map((part) => part(names)),
        along
      );
  }

  function atom(): Made {
    if (skip('(')) {
      const inner = total();
      need(')');
      return inner;
    }
    if (skip('x')) return ({ x }) => x;
    if (skip('b')) return ({ b }) => b;
    if (skip('np.stack')) return join(stack);
    if (skip('np.concatenate')) return join(concatenate);
    const name = left[0];
    if (skip('np.arange') || skip('np.ones') || skip('np.zeros')) {
      need('(');
      const sizes = shape();
      if (sizes.some((n) => n < 0) || (name === 'np.arange' && sizes.length !== 1))
        throw new SyntaxError(name);
      return () => constant(sizes, (i) => (name === 'np.arange' ? i : name === 'np.ones' ? 1 : 0));
    }
    const value = whole();
    return () => constant([], () => value);
  }

  function postfix(): Made {
    let now = atom();
    for (;;) {
      const a = now;
      if (skip('[')) {
        const places = items();
        now = (names) => pick(a(names), places);
      } else if (skip('.T')) now = (names) => transpose(a(names));
      else if (skip('.flatten')) {
        need('(');
        need(')');
        now = (names) => reshape(a(names), [-1]);
      } else if (skip('.reshape')) {
        need('(');
        const wanted = shape();
        now = (names) => reshape(a(names), wanted);
      } else if (skip('.sum')) {
        need('(');
        const along = is(')') ? undefined : axis();
        need(')');
        now = (names) => sum(a(names), along);
      } else return now;
    }
  }

  function chain(next: () => Made, signs: readonly string[]): Made {
    let now = next();
    while (signs.includes(left[0] ?? '')) {
      const sign = left.shift() as Operator;
      const [a, b] = [now, next()];
      now = (names) => combine(sign, a(names), b(names));
    }
    return now;
  }
  const total = (): Made => chain(() => chain(postfix, ['*']), ['+', '-']);

  const made = total();
  if (left.length > 0) throw new SyntaxError(left.join(''));
  return made;
}
