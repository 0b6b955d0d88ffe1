// The lines between the two "---" at the head of a chapter: key: text, or a list of texts. A small
// part of YAML, read line by line so that every complaint names its line.
import { AuthorError } from './tree.ts';

export interface Front {
  title: string;
  /** One or two sentences under the title. */
  lead: string;
  /** One sentence for search engines and previews. */
  description: string;
  goals: string[];
  /** Keys of the glossary that this chapter introduces. */
  terms: string[];
}

const shape = { title: 'text', lead: 'text', description: 'text', goals: 'list', terms: 'list' } as const;
type Key = keyof typeof shape;

export interface Split {
  front: Front;
  /** The chapter with the front matter blanked out, so that line numbers stay true. */
  body: string;
}

/** Reads and checks the front matter. Throws AuthorError with file and line. */
export function readFront(source: string, file: string): Split {
  const lines = source.split('\n').map((line) => line.replace(/\r$/, ''));
  const fail = (line: number, reason: string): never => {
    throw new AuthorError(file, line, reason);
  };
  if (lines[0] !== '---') fail(1, 'a chapter begins with front matter between two lines "---"');
  const end = lines.indexOf('---', 1);
  if (end < 0) fail(1, 'the front matter is not closed by a line "---"');

  const found = new Map<Key, { line: number; value: string | string[] }>();
  let key: Key | undefined;
  for (let i = 1; i < end; i++) {
    const line = lines[i] ?? '';
    const at = i + 1;
    if (!line.trim() || line.startsWith('#')) continue;
    const item = /^\s*-\s+(.*)$/.exec(line);
    const entry = /^(\w+):\s*(.*)$/.exec(line);
    const current = key && found.get(key);
    if (entry) {
      const [, name = '', rest = ''] = entry;
      if (!Object.hasOwn(shape, name))
        fail(at, `front matter has no "${name}"; it has ${Object.keys(shape).join(', ')}`);
      key = name as Key;
      if (found.has(key)) fail(at, `front matter says "${key}" twice`);
      const inList = /^\[(.*)\]$/.exec(rest)?.[1];
      const list = inList
        ?.split(',')
        .map((part) => unquote(part))
        .filter(Boolean);
      if (shape[key] === 'list' && rest && !list) fail(at, `"${key}" is a list: one "- …" a line`);
      found.set(key, {
        line: at,
        value: shape[key] === 'list' ? (list ?? []) : /^[>|]-?$/.test(rest) ? '' : unquote(rest)
      });
    } else if (item && current && Array.isArray(current.value)) current.value.push(unquote(item[1] ?? ''));
    else if (/^\s+\S/.test(line) && current) {
      if (Array.isArray(current.value))
        current.value.push(`${current.value.pop() ?? ''} ${unquote(line)}`.trim());
      else current.value = `${current.value} ${unquote(line)}`.trim();
    } else fail(at, `front matter is not understood here: "${line.slice(0, 40)}"`);
  }

  for (const name of Object.keys(shape) as Key[]) {
    const given = found.get(name);
    if (!given) fail(1, `front matter lacks "${name}"`);
    else if (given.value.length === 0) fail(given.line, `"${name}" is empty`);
  }
  const value = (name: Key) => found.get(name)?.value;
  const front = Object.fromEntries(
    (Object.keys(shape) as Key[]).map((name) => [name, value(name)])
  ) as unknown as Front;
  if (front.goals.length < 2 || front.goals.length > 4)
    fail(found.get('goals')?.line ?? 1, `a chapter has 2 to 4 goals, not ${front.goals.length}`);
  return { front, body: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n') };
}

const unquote = (text: string): string => text.trim().replace(/^(["'])(.*)\1$/, '$2');
