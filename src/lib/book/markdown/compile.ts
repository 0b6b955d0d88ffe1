// A chapter's Markdown becomes a Svelte component and plain facts about the chapter. mdsvex parses;
// the plugin here numbers, cross-references and turns the authors' words into components.
import { compile as mdsvex } from 'mdsvex';
import remarkMath from 'remark-math';
import { numberOf } from '../../../../content/book.ts';
import type { Lang } from '../../i18n';
import type { ChapterMeta } from './chapter';
import { highlighterIn } from './code.ts';
import { formula, glue, named } from './formula.ts';
import { readFront } from './front.ts';
import { keepInline } from './inline.ts';
import { keep, markStretches, type Side } from './keep.ts';
import { refer, type Target } from './refer.ts';
import { equationScrolls, scrollingTable } from './scroll.ts';
import { transformWord, type Book } from './transform.ts';
import { AuthorError, html, lineOf, plain, visit, type Node } from './tree.ts';
import { isWord, nest } from './words.ts';

/** The last sections of every chapter, in this order; they carry no number. */
export const lastSections = ['summary', 'quiz', 'exercises', 'next'] as const;

export interface Compiled {
  /** The source of a Svelte component. */
  code: string;
  meta: ChapterMeta;
}

export interface Place {
  /** As messages name it: "content/ko/perceptron.md". */
  file: string;
  lang: Lang;
  slug: string;
  /** Slugs of the chapters that exist in this language, for references between chapters. */
  written: ReadonlySet<string>;
}

/** The place of a chapter's file; nothing when the path is none of content/<lang>/<slug>.md. */
export function placeOf(path: string, written: ReadonlySet<string>): Place | undefined {
  const found = /(content\/(ko|en)\/([\w-]+)\.md)$/.exec(path);
  const [, file, lang, slug] = found ?? [];
  return file && slug ? { file, lang: lang as Lang, slug, written } : undefined;
}

/**
 * Compiles one chapter, for the side that writes its text or for the one that finds it. Throws
 * AuthorError with file and line for anything an author got wrong.
 */
export async function compileChapter(source: string, place: Place, side: Side = 'writes'): Promise<Compiled> {
  const { file, lang, slug } = place;
  const { front, body } = readFront(source, file);
  const meta: ChapterMeta = {
    file,
    lang,
    slug,
    number: numbered(place),
    front,
    sections: [],
    figures: [],
    equations: [],
    predicts: [],
    tries: [],
    quizzes: [],
    exercises: [],
    lives: [],
    marks: [],
    terms: [],
    cites: [],
    words: 0
  };
  const used = new Set<string>();
  const made = await mdsvex(body, {
    extensions: ['.md'],
    filename: file,
    smartypants: false,
    highlight: { highlighter: highlighterIn(lang) },
    remarkPlugins: [
      // The parser plugin has to be as old as mdsvex's own parser; its types are of another unified.
      [remarkMath as never, { inlineMathDouble: true }],
      keepInline as never,
      () => (tree: Node) => transform(tree, { place, meta, used })
    ],
    rehypePlugins: [markStretches as never]
  });
  const imports = [...used]
    .sort()
    .map((name) => `  import ${name} from '$lib/${name === 'Sim' ? 'sim' : 'book/words'}/${name}.svelte';`);
  const lines = [...imports];
  if (side === 'finds')
    lines.unshift("  import { getKept } from '$lib/book/kept';", '  const { html: kept } = getKept();');
  const script = lines.length > 0 ? `<script>\n${lines.join('\n')}\n</script>\n` : '';
  return { code: script + keep(made?.code ?? '', side), meta };
}

function numbered({ slug, file }: Place): number {
  try {
    return numberOf(slug);
  } catch (error) {
    throw new AuthorError(file, 1, error instanceof Error ? error.message : String(error));
  }
}

/** The whole change of the tree; `mdsvex` turns the result into markup. */
function transform(tree: Node, book: Book): void {
  const { place, meta, used } = book;
  const { file } = place;
  nest(tree, file);

  visit(tree, (node) => {
    if (node.type === 'code' || node.type === 'math' || node.type === 'inlineMath') return;
    if (node.type === 'text') meta.words += node.value?.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
  });

  const targets = new Map<string, Target>();
  const add = (id: string, target: Target) => {
    if (targets.has(id)) throw new AuthorError(file, target.line, `the id "${id}" is used twice`);
    targets.set(id, target);
  };

  // First everything gets its number, so that a text may refer to what comes later.
  let section = 0;
  visit(tree, (node) => {
    const line = lineOf(node);
    if (node.type === 'heading') {
      const { id, title } = headingOf(node, file);
      const isLast = (lastSections as readonly string[]).includes(id);
      const number = node.depth === 2 && !isLast ? `${meta.number}.${++section}` : undefined;
      meta.sections.push({ id, depth: node.depth ?? 2, title, line, ...(number && { number }) });
      add(id, { kind: 'section', ...(number ? { number } : {}), title, line });
      node.data = { hProperties: { id } };
      if (number) node.children?.unshift(html(`<span class="number">${number}</span> `));
    } else if (node.type === 'math') {
      const { id, source } = named(node.value ?? '');
      node.value = source;
      if (!id) return;
      const number = `${meta.number}.${meta.equations.length + 1}`;
      meta.equations.push({ id, number, line });
      add(`eq-${id}`, { kind: 'equation', number, line });
      node.data = { id: `eq-${id}`, number };
    } else if (isWord(node) && node.name === 'Sim') {
      const { id, as = id, caption, ...given } = node.attributes;
      const number = `${meta.number}.${meta.figures.length + 1}`;
      meta.figures.push({ id: String(id), key: String(as), given, number, line });
      add(`fig-${as}`, { kind: 'figure', number, line });
      node.data = { number, caption, as };
    } else if (isWord(node) && typeof node.attributes.id === 'string' && node.name !== 'Term')
      add(`${node.name.toLowerCase()}-${node.attributes.id}`, { kind: 'task', line });
    else if (node.type === 'code') used.add('Code');
  });

  // A table is measured while its formulas are still TeX.
  tree.children = tree.children?.map((node) =>
    node.type === 'table' ? scrollingTable(node, place.lang) : node
  );
  visit(tree, glue);
  visit(tree, (node) => {
    if (node.type === 'link') refer(node, targets, place);
    else if (node.type === 'math' || node.type === 'inlineMath') writeFormula(node, place);
  });

  const parts: Node[] = [];
  tree.children = flatten(tree.children ?? [], book, parts);
  tree.children.unshift(...parts);
}

function headingOf(node: Node, file: string): { id: string; title: string } {
  const line = lineOf(node);
  const first = node.children?.[0];
  const found = /^([a-z][a-z0-9-]*)\s*\|\s*/.exec(first?.type === 'text' ? (first.value ?? '') : '');
  if (!first || !found) throw new AuthorError(file, line, 'a heading is "## its-id | Its title"');
  if (node.depth === 1)
    throw new AuthorError(
      file,
      line,
      'headings of a chapter begin with "##"; the title is in the front matter'
    );
  first.value = (first.value ?? '').slice(found[0].length);
  return { id: found[1] ?? '', title: plain(node).trim() };
}

function writeFormula(node: Node, { file, lang }: Place): void {
  const display = node.type === 'math';
  const source = node.value ?? '';
  let made: string;
  try {
    made = formula(source, display);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const hint = source.includes('$') ? ' (no space may stand right inside the dollars of a formula)' : '';
    throw new AuthorError(file, lineOf(node), said + hint);
  }
  const { id, number } = (node.data ?? {}) as { id?: string; number?: string };
  node.type = 'html';
  node.data = {};
  if (!display) {
    node.value = made;
    return;
  }
  const scrolls = equationScrolls(source, lang, number);
  node.value = id
    ? `<div class="equation" id="${id}"${scrolls}>${made}<span class="number">(${number})</span></div>`
    : `<div class="equation"${scrolls}>${made}</div>`;
}

/** Turns words into markup, inside out. `parts` collects the snippets that stand before everything. */
function flatten(nodes: readonly Node[], book: Book, parts: Node[]): Node[] {
  return nodes.flatMap((node) => {
    if (node.children) node.children = flatten(node.children, book, parts);
    return isWord(node) ? transformWord(node, book, parts) : [node];
  });
}
