// The few kinds of Markdown nodes that the pipeline touches (mdast, as remark-parse 8 makes them).

export interface Node {
  type: string;
  value?: string;
  url?: string;
  depth?: number;
  lang?: string | null;
  meta?: string | null;
  checked?: boolean | null;
  ordered?: boolean;
  children?: Node[];
  position?: { start: { line: number } };
  data?: Record<string, unknown>;
}

/** A mistake of an author, with the place where it stands. */
export class AuthorError extends Error {
  constructor(
    readonly file: string,
    readonly line: number,
    readonly reason: string
  ) {
    super(`${file}:${line}: ${reason}`);
    this.name = 'AuthorError';
  }
}

/** The line of the file on which a node begins, from 1. */
export const lineOf = (node: Node): number => node.position?.start.line ?? 1;

/** A piece of HTML that stands where `from` stood. */
export const html = (value: string, from?: Node): Node => ({
  type: 'html',
  value,
  ...(from?.position && { position: from.position })
});

/** Shows a node and all that is in it, from top to bottom. */
export function visit(node: Node, seen: (node: Node) => void): void {
  seen(node);
  node.children?.forEach((child) => visit(child, seen));
}

/** The letters of a node without its markup; formulas as their source. */
export function plain(node: Node): string {
  if (node.type === 'html') return '';
  return node.value ?? node.children?.map(plain).join('') ?? '';
}

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&#123;': '{',
  '&#125;': '}',
  '&amp;': '&'
};

/** Undoes the escaping that mdsvex applies to inline code before its plugins run. */
export const unescape = (text: string): string =>
  text.replace(/&(?:lt|gt|amp|#123|#125);/g, (entity) => entities[entity] ?? entity);

/** A text as it may stand in Svelte's markup. */
export const escape = (text: string): string =>
  text.replace(
    /[&<>{}"]/g,
    (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '{': '&#123;', '}': '&#125;', '"': '&quot;' })[c] ?? c
  );
