// What every word of an author becomes in Svelte's markup, and what it says about the chapter.
import type { ChapterMeta } from './chapter';
import type { Place } from './compile';
import { predictItems, quizItems, type Item } from './tasks.ts';
import { AuthorError, escape, html, lineOf, plain, type Node } from './tree.ts';
import { write, type WordNode } from './words.ts';

export interface Book {
  place: Place;
  meta: ChapterMeta;
  /** The components that this chapter uses. */
  used: Set<string>;
}

/** Words that need no component of their own. */
const plainWords = new Set(['Hint', 'Solution', 'Term', 'Cite']);

type Transform = (word: WordNode, book: Book, part: (nodes: Node[]) => string) => Node[];

/** The markup of one word. Content that a component places itself becomes snippets, put into `parts`. */
export function transformWord(word: WordNode, book: Book, parts: Node[]): Node[] {
  if (!plainWords.has(word.name)) book.used.add(word.name);
  return (transforms[word.name] ?? keep)(word, book, (nodes) => {
    const name = `part${parts.filter((node) => node.value === '{/snippet}').length + 1}`;
    parts.push(html(`{#snippet ${name}()}`), ...nodes, html('{/snippet}'));
    return name;
  });
}

/** A word that wraps its content. */
const wrap = (word: WordNode, attributes: string, children = word.children): Node[] => [
  html(`<${word.name}${attributes}>`),
  ...children,
  html(`</${word.name}>`)
];
const alone = (word: WordNode, attributes: string): Node[] => [html(`<${word.name}${attributes} />`)];
const keep: Transform = (word) => wrap(word, write(word.attributes));

/** The first line of an option, kept on one line: loose inline nodes would gain spaces between them. */
const label = (item: Item): Node[] => [{ type: 'paragraph', children: item.label, data: { hName: 'span' } }];

const text = (word: WordNode, name: string): string => String(word.attributes[name] ?? '');

const transforms: Record<string, Transform> = {
  Sim(word) {
    const { number, caption, as } = word.data as { number: string; caption?: string; as: string };
    return alone(word, write({ id: word.attributes.id, as, figure: number, caption }));
  },

  Quiz(word, { place, meta }, part) {
    const { question, items } = quizItems(word, place.file);
    const id = text(word, 'id');
    meta.quizzes.push({
      id,
      line: lineOf(word),
      options: items.map((item) => ({ right: item.right === true, feedback: item.feedback.length > 0 }))
    });
    const options = items.map(
      (item) =>
        `{ right: ${item.right === true}, label: ${part(label(item))}, feedback: ${part(item.feedback)} }`
    );
    return wrap(
      word,
      `${write({ id, number: meta.quizzes.length })} options={[${options.join(', ')}]}`,
      question
    );
  },

  Predict(word, { place, meta, used }, part) {
    const { kind, question, items } = predictItems(word, place.file);
    const { id, sim, run, locks = '', readout = '', tolerance, x, y } = word.attributes;
    const words = (given: unknown) =>
      String(given)
        .split(/[\s,]+/)
        .filter(Boolean);
    meta.predicts.push({
      id: String(id),
      line: lineOf(word),
      sim: String(sim),
      kind,
      run: String(run),
      locks: words(locks),
      readouts: words(readout),
      conditions: kind === 'choice' ? items.map((item) => ({ goal: item.code ?? '', line: item.line })) : []
    });
    if (kind === 'choice') {
      const options = items.map(
        (item) => `{ label: ${part(label(item))}, feedback: ${part(item.feedback)} }`
      );
      return wrap(
        word,
        `${write({ id, number: meta.predicts.length })} options={[${options.join(', ')}]}`,
        question
      );
    }
    const said = items.map((item) => {
      const first: Node[] = item.label.some((node) => plain(node).trim() || node.type === 'html')
        ? [{ type: 'paragraph', children: item.label }]
        : [];
      return `${JSON.stringify(item.code)}: ${part([...first, ...item.feedback])}`;
    });
    const range = (given: unknown) => (given === undefined ? undefined : words(given).map(Number));
    const given = write({ id, number: meta.predicts.length, kind, tolerance, x: range(x), y: range(y) });
    const drawn = kind === 'curve' || kind === 'point';
    if (drawn) used.add('Plane');
    return wrap(word, `${given}${drawn ? ' Plane={Plane}' : ''} misses={{ ${said.join(', ')} }}`, question);
  },

  Try(word, { meta }) {
    const { id, sim, goal, solution } = word.attributes;
    meta.tries.push({
      id: String(id),
      line: lineOf(word),
      sim: String(sim),
      goal: String(goal),
      solution: String(solution)
    });
    return wrap(word, write({ id, sim, goal }));
  },

  Exercise(word, { place, meta }, part) {
    const id = text(word, 'id');
    const given = write({ id, number: meta.exercises.length + 1, title: word.attributes.title });
    const held = (name: string): string | undefined => {
      const at = word.children.findIndex((node) => node.data?.holds === name);
      if (at < 0) return undefined;
      const [found] = word.children.splice(at, 1);
      return part(found?.children ?? []);
    };
    const hint = held('Hint');
    const solution = held('Solution');
    if (word.children.length === 0)
      throw new AuthorError(place.file, lineOf(word), `the exercise "${id}" asks nothing`);
    meta.exercises.push({
      id,
      line: lineOf(word),
      hint: hint !== undefined,
      solution: solution !== undefined
    });
    return wrap(word, `${given}${hint ? ` hint={${hint}}` : ''}${solution ? ` solution={${solution}}` : ''}`);
  },

  // Held until the exercise around them takes them.
  Hint: (word) => [{ ...word, type: 'held', data: { holds: 'Hint' } }],
  Solution: (word) => [{ ...word, type: 'held', data: { holds: 'Solution' } }],

  Live(word, { meta }) {
    const { sim, readout, at, decimals } = word.attributes;
    meta.lives.push({
      sim: String(sim),
      readout: String(readout),
      line: lineOf(word),
      ...(at !== undefined && { at: String(at) })
    });
    return alone(word, write({ sim, readout, at, decimals }));
  },

  Mark(word, { meta }) {
    meta.marks.push({ sim: text(word, 'sim'), part: text(word, 'part'), line: lineOf(word) });
    return wrap(word, write(word.attributes));
  },

  // Terms and citations are links: what hovering shows comes from the page around them (Preview.svelte).
  Term(word, { meta }) {
    const id = text(word, 'id');
    meta.terms.push({ name: id, line: lineOf(word) });
    const link = `<a class="term" data-term="${escape(id)}" href="../glossary/#${escape(id)}">`;
    return [html(`<dfn>${link}`), ...word.children, html('</a></dfn>')];
  },

  Cite(word, { meta }) {
    const key = text(word, 'key');
    meta.cites.push({ name: key, line: lineOf(word) });
    const number = [...new Set(meta.cites.map(({ name }) => name))].indexOf(key) + 1;
    const name = escape(key);
    return [html(`<a class="cite" data-cite="${name}" href="#ref-${name}">[${number}]</a>`)];
  }
};
