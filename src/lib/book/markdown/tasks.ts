// Lists inside <Quiz> and <Predict> become options: the first line of an item is what the reader
// chooses, what follows it is said to those who chose it.
import type { PredictKind } from './chapter';
import { AuthorError, lineOf, plain, unescape, type Node } from './tree.ts';
import type { WordNode } from './words';

export interface Item {
  line: number;
  /** Of a task list: ticked or not. */
  right: boolean | undefined;
  /** The inline code with which the item begins. */
  code: string | undefined;
  label: Node[];
  feedback: Node[];
}

/** What stands before the list, and the list's items. */
export function itemsOf(word: WordNode, file: string): { question: Node[]; items: Item[] } {
  const at = word.children.findIndex((node) => node.type === 'list');
  const list = word.children[at];
  const name = `<${word.name} id="${word.attributes.id}">`;
  if (!list) throw new AuthorError(file, lineOf(word), `${name} has no list of options`);
  const after = word.children[at + 1];
  if (after) throw new AuthorError(file, lineOf(after), `nothing may follow the options of ${name}`);
  if (at === 0) throw new AuthorError(file, lineOf(word), `${name} asks nothing before its options`);
  return {
    question: word.children.slice(0, at),
    items: (list.children ?? []).map((node) => readItem(node, file))
  };
}

function readItem(node: Node, file: string): Item {
  const [first, ...feedback] = node.children ?? [];
  if (first?.type !== 'paragraph')
    throw new AuthorError(file, lineOf(node), 'an option begins with a line of text');
  const label = [...(first.children ?? [])];
  const code = label[0]?.type === 'inlineCode' ? unescape(label.shift()?.value ?? '') : undefined;
  const next = label[0];
  if (next?.type === 'text') next.value = next.value?.trimStart() ?? '';
  return { line: lineOf(node), right: node.checked ?? undefined, code, label, feedback };
}

/** Reads the options of a quiz; throws when one is not ticked or unticked, or none is right. */
export function quizItems(word: WordNode, file: string): { question: Node[]; items: Item[] } {
  const read = itemsOf(word, file);
  for (const item of read.items)
    if (item.right === undefined)
      throw new AuthorError(
        file,
        item.line,
        'an option of a quiz begins with "- [x]" (right) or "- [ ]" (wrong)'
      );
  if (read.items.length < 2) throw new AuthorError(file, lineOf(word), 'a quiz has at least two options');
  if (!read.items.some((item) => item.right))
    throw new AuthorError(file, lineOf(word), `no option of the quiz "${word.attributes.id}" is right`);
  if (read.items.every((item) => item.right))
    throw new AuthorError(file, lineOf(word), `every option of the quiz "${word.attributes.id}" is right`);
  return read;
}

/** How a guess can miss, by kind of guess; every way needs its words. */
export const misses: Record<Exclude<PredictKind, 'choice'>, readonly string[]> = {
  number: ['close', 'low', 'high'],
  curve: ['close', 'low', 'high'],
  point: ['close', 'far']
};

export interface PredictParts {
  kind: PredictKind;
  question: Node[];
  items: Item[];
}

/** Reads the options of a Predict, or what it says to each way of missing. */
export function predictItems(word: WordNode, file: string): PredictParts {
  const { attributes } = word;
  const line = lineOf(word);
  const kind = (attributes.kind ?? (attributes.readout === undefined ? 'choice' : 'number')) as PredictKind;
  const read = itemsOf(word, file);
  if (kind === 'choice') {
    if (read.items.length < 2) throw new AuthorError(file, line, 'a Predict has at least two options');
    for (const item of read.items) {
      if (!item.code)
        throw new AuthorError(
          file,
          item.line,
          'an option of a Predict begins with its condition in `inline code`'
        );
      if (item.feedback.length === 0)
        throw new AuthorError(
          file,
          item.line,
          `the option "${item.label.map(plain).join('')}" explains nothing`
        );
    }
    return { kind, ...read };
  }
  if (!Object.hasOwn(misses, kind)) throw new AuthorError(file, line, `a Predict has no kind "${kind}"`);
  if (typeof attributes.readout !== 'string')
    throw new AuthorError(file, line, `a Predict of a ${kind} needs readout="…"`);
  if (kind === 'point' && attributes.readout.split(/\s+/).length !== 2)
    throw new AuthorError(file, line, 'a Predict of a point needs two readouts');
  for (const miss of misses[kind])
    if (!read.items.some((item) => item.code === miss))
      throw new AuthorError(file, line, `a Predict of a ${kind} needs an item that begins with \`${miss}\``);
  for (const item of read.items)
    if (!misses[kind].includes(item.code ?? ''))
      throw new AuthorError(
        file,
        item.line,
        `an item of this Predict begins with ${misses[kind].map((m) => `\`${m}\``).join(', ')}`
      );
  return { kind, ...read };
}
