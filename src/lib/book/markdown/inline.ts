// mdsvex takes every line that begins with a tag for a block of HTML. The words that stand within a
// paragraph may begin one, so its block parsers are told to leave them alone.
import { words } from './words.ts';

type Tokenizer = (this: unknown, eat: unknown, value: string, silent?: boolean) => unknown;
interface Processor {
  Parser: { prototype: { blockTokenizers: Record<string, Tokenizer> } };
}

const inline = Object.entries(words).flatMap(([name, { place }]) => (place === 'inline' ? [name] : []));
const begins = new RegExp(`^\\s*</?(?:${inline.join('|')})\\b`);

/** A parser plugin of remark-parse 8. */
export function keepInline(this: Processor): void {
  const tokenizers = this.Parser.prototype.blockTokenizers;
  for (const name of ['svelteBlock', 'svelteTag', 'html']) {
    const tokenize = tokenizers[name];
    if (!tokenize) throw new Error(`mdsvex has no block parser "${name}" any more`);
    tokenizers[name] = function (eat, value, silent) {
      return begins.test(value) ? undefined : tokenize.call(this, eat, value, silent);
    };
  }
}
