// The words that authors may use in a chapter, and how their tags are read. Attributes are literal:
// a chapter holds no code.
import { AuthorError, lineOf, type Node } from './tree.ts';

export type Attribute = string | number | boolean;
export type Attributes = Record<string, Attribute>;

interface Word {
  /** Stands between paragraphs, or within a line. */
  place: 'block' | 'inline';
  /** Has content; its closing tag is needed. */
  holds: boolean;
  needs: readonly string[];
  may?: readonly string[] | 'any';
  /** The only words in which it may stand. */
  inside?: readonly string[];
}

export const words: Record<string, Word> = {
  Sim: { place: 'block', holds: false, needs: ['id'], may: 'any' },
  Predict: {
    place: 'block',
    holds: true,
    needs: ['id', 'sim', 'run'],
    may: ['locks', 'kind', 'readout', 'tolerance', 'x', 'y']
  },
  Try: { place: 'block', holds: true, needs: ['id', 'sim', 'goal', 'solution'] },
  Quiz: { place: 'block', holds: true, needs: ['id'] },
  Exercise: { place: 'block', holds: true, needs: ['id'], may: ['title'] },
  Hint: { place: 'block', holds: true, needs: [], inside: ['Exercise'] },
  Solution: { place: 'block', holds: true, needs: [], inside: ['Exercise'] },
  Note: { place: 'block', holds: true, needs: [], may: ['title'] },
  Term: { place: 'inline', holds: true, needs: ['id'] },
  Mark: { place: 'inline', holds: true, needs: ['sim', 'part'] },
  Cite: { place: 'inline', holds: false, needs: ['key'] },
  Live: { place: 'inline', holds: false, needs: ['sim', 'readout'], may: ['at', 'decimals'] }
};

export interface Tag {
  name: string;
  kind: 'open' | 'close' | 'alone';
  attributes: Attributes;
}

const attribute = /\s+([\w-]+)(?:=(?:"([^"]*)"|'([^']*)'|\{([^{}]*)\}))?/y;

/** Reads `<Word a="x" b={1} c />`; nothing when the text is no such tag. Throws on attributes that are no literals. */
export function readTag(text: string): Tag | undefined {
  const closing = /^<\/([A-Z]\w*)\s*>$/.exec(text);
  if (closing) return { name: closing[1] ?? '', kind: 'close', attributes: {} };
  const head = /^<([A-Z]\w*)/.exec(text);
  if (!head) return undefined;
  const attributes: Attributes = {};
  let at = head[0].length;
  for (;;) {
    attribute.lastIndex = at;
    const found = attribute.exec(text);
    if (!found) break;
    const [all, name = '', double, single, code] = found;
    if (name in attributes) throw new Error(`<${head[1]}> says "${name}" twice`);
    attributes[name] = code === undefined ? (double ?? single ?? true) : literal(name, code);
    at += all.length;
  }
  const rest = text.slice(at).trim();
  if (/^\/?>./s.test(rest))
    throw new Error(`<${head[1]}> needs a blank line after it, and its closing tag one before`);
  if (rest !== '>' && rest !== '/>')
    throw new Error(
      `<${head[1]}> is not understood at "${rest.slice(0, 30)}": attributes are name="text" or name={number}`
    );
  return { name: head[1] ?? '', kind: rest === '/>' ? 'alone' : 'open', attributes };
}

function literal(name: string, code: string): Attribute {
  const text = code.trim();
  if (text === 'true' || text === 'false') return text === 'true';
  const quoted = /^(['"`])(.*)\1$/s.exec(text);
  if (quoted) return quoted[2] ?? '';
  const value = Number(text.replace('−', '-'));
  if (text === '' || Number.isNaN(value))
    throw new Error(`${name}={${text}} must be a number, a text, true or false`);
  return value;
}

/** Checks a tag against the list of words. */
function check(tag: Tag): Word {
  const word = Object.hasOwn(words, tag.name) ? words[tag.name] : undefined;
  if (!word)
    throw new Error(`<${tag.name}> is no word of this book; there are: ${Object.keys(words).join(', ')}`);
  if (tag.kind === 'close') return word;
  for (const name of word.needs)
    if (tag.attributes[name] === undefined) throw new Error(`<${tag.name}> needs ${name}="…"`);
  if (word.may !== 'any')
    for (const name of Object.keys(tag.attributes))
      if (!word.needs.includes(name) && !word.may?.includes(name))
        throw new Error(`<${tag.name}> has no attribute "${name}"`);
  if (word.holds === (tag.kind === 'alone'))
    throw new Error(
      word.holds ? `<${tag.name}> needs content and </${tag.name}>` : `<${tag.name} … /> stands alone`
    );
  return word;
}

/** A word with what it holds. */
export interface WordNode extends Node {
  type: 'word';
  name: string;
  attributes: Attributes;
  children: Node[];
}

export const isWord = (node: Node): node is WordNode => node.type === 'word';

/** The single tag that a paragraph consists of: remark reads a broken line of HTML as one. */
function loneTag(node: Node): Node {
  const [only, more] = node.type === 'paragraph' ? (node.children ?? []) : [];
  return only?.type === 'html' && !more ? only : node;
}

/** Puts the flat list of opening tags, content and closing tags into each other, throughout the tree. */
export function nest(tree: Node, file: string): void {
  tree.children = nested(tree.children ?? [], file, 'block');
}

function nested(nodes: readonly Node[], file: string, place: Word['place']): Node[] {
  const result: Node[] = [];
  const open: WordNode[] = [];
  const put = (node: Node) => (open.at(-1)?.children ?? result).push(node);
  for (const given of nodes) {
    const node = place === 'block' ? loneTag(given) : given;
    const line = lineOf(given);
    const fail = (reason: string): never => {
      throw new AuthorError(file, line, reason);
    };
    if (node.type !== 'html') {
      if (node.children)
        node.children = nested(node.children, file, holdsBlocks.has(node.type) ? 'block' : 'inline');
      put(node);
      continue;
    }
    const text = (node.value ?? '').trim();
    if (/^<\/?(script|style|svelte:)/i.test(text)) fail('a chapter holds no scripts and no styles');
    if (/^<!--/.test(text)) continue;
    let tag: Tag | undefined;
    let word: Word | undefined;
    try {
      tag = readTag(text);
      word = tag && check(tag);
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    }
    if (!tag || !word) {
      if (/<\/?[A-Z]/.test(text))
        fail(`a tag needs a blank line before and after it: "${text.slice(0, 40)}"`);
      put(node);
      continue;
    }
    if (word.place !== place)
      fail(
        word.place === 'block'
          ? `<${tag.name}> stands alone on its line`
          : `<${tag.name}> stands within a paragraph`
      );
    if (tag.kind === 'close') {
      const last = open.pop();
      if (last?.name !== tag.name) fail(`</${tag.name}> closes ${last ? `<${last.name}>` : 'nothing'}`);
      continue;
    }
    if (word.inside && !word.inside.includes(open.at(-1)?.name ?? ''))
      fail(`<${tag.name}> stands only in ${word.inside.map((name) => `<${name}>`).join(', ')}`);
    const made: WordNode = {
      type: 'word',
      name: tag.name,
      attributes: tag.attributes,
      children: [],
      ...(given.position && { position: given.position })
    };
    put(made);
    if (tag.kind === 'open') open.push(made);
  }
  const left = open.at(-1);
  if (left) throw new AuthorError(file, lineOf(left), `<${left.name}> is not closed`);
  return result;
}

const holdsBlocks = new Set(['root', 'blockquote', 'list', 'listItem', 'table', 'tableRow']);

/** An attribute as Svelte reads it. */
export const write = (attributes: Readonly<Record<string, unknown>>): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}={${JSON.stringify(value).replaceAll('<', '\\u003c')}}`)
    .join('');
