// The arguments of a command: --name=value or --name value, and --name alone.

/**
 * Reads `args` against what a command knows. Throws on anything else, so that a slip of the pen never
 * does something unasked.
 * @template {Record<string, 'text' | 'flag'>} K
 * @param {readonly string[]} args
 * @param {K} known
 * @returns {{ [N in keyof K]: K[N] extends 'flag' ? boolean : string | undefined }}
 */
export function readArguments(args, known) {
  /** @type {Record<string, string | boolean | undefined>} */
  const found = {};
  for (const [name, kind] of Object.entries(known)) found[name] = kind === 'flag' ? false : undefined;
  const list = Object.entries(known).map(([name, kind]) => (kind === 'flag' ? `--${name}` : `--${name}=…`));
  for (let i = 0; i < args.length; i++) {
    const [, name = '', inline] = /^--([\w-]+)(?:=(.*))?$/s.exec(args[i] ?? '') ?? [];
    if (!Object.hasOwn(known, name))
      throw new Error(`"${args[i]}" is not understood; there is ${list.join(', ')}.`);
    if (known[name] === 'flag') {
      if (inline !== undefined) throw new Error(`--${name} takes no value.`);
      found[name] = true;
      continue;
    }
    const value = inline ?? args[++i];
    if (!value || (inline === undefined && value.startsWith('--')))
      throw new Error(`--${name} needs a value.`);
    found[name] = value;
  }
  return /** @type {any} */ (found);
}
