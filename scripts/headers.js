// The headers that a host sends with the book, in the format that Netlify and Cloudflare Pages read:
// a path (with * for anything, :name for one part) on a line of its own, its headers indented below. See static/_headers.

/** @typedef {{ path: RegExp, headers: [name: string, value: string][] }} Rule */

/**
 * @param {string} text
 * @returns {Rule[]}
 */
export function parseHeaders(text) {
  /** @type {Rule[]} */
  const rules = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    if (/^\S/.test(line)) {
      const literal = line.trim().replace(/[.+?^${}()|[\]\\]/g, '\\$&');
      const pattern = literal.replaceAll('*', '.*').replace(/:\w+/g, '[^/]+');
      rules.push({ path: new RegExp(`^${pattern}$`), headers: [] });
      continue;
    }
    const [, name, value] = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (!name || !value || !rule) throw new Error(`Not a header: "${line}"`);
    rule.headers.push([name, value]);
  }
  return rules;
}

/**
 * The headers of one path. What several rules say about the same header is joined by commas, as hosts do.
 * @param {readonly Rule[]} rules
 * @param {string} path
 * @returns {Map<string, string>}
 */
export function headersFor(rules, path) {
  /** @type {Map<string, string>} */
  const all = new Map();
  for (const rule of rules) {
    if (!rule.path.test(path)) continue;
    for (const [name, value] of rule.headers) {
      const before = all.get(name);
      all.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return all;
}
