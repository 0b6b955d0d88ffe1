import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../scripts/headers.js';
import { csp, inlineScripts, parsePolicy } from '../../scripts/policy.js';

const rules = parseHeaders(readFileSync('static/_headers', 'utf8'));
const header = (path: string, name: string) => headersFor(rules, path).get(name);
const policy = (path: string) => parsePolicy(header(path, 'Content-Security-Policy') ?? '');
const own = Object.entries(csp('').directives ?? {});

const quoted = /^(self|none|unsafe-inline|wasm-unsafe-eval)$/;
const asText = (sources: unknown) =>
  [...(sources as string[])].map((source) => (quoted.test(source) ? `'${source}'` : source)).sort();

test.each(['/', '/ko/', '/ko/a/', '/en/', '/en/a/', '/sims/a/', '/ko/sims/a/', '/en/sims/a/'])(
  'the header of %s says what the pages say of themselves, and who may frame them',
  (path) => {
    const sent = policy(path);
    for (const [name, sources] of own)
      expect([name, sent.get(name)]).toEqual([
        name,
        // The pages name their inline scripts by hash; a header for all of them cannot.
        name === 'script-src' ? ["'self'", "'unsafe-inline'"] : asText(sources)
      ]);
    const framed = path.includes('/sims/') ? '*' : "'self'";
    expect(sent.get('frame-ancestors')).toEqual([framed]);
    expect(sent.size).toBe(own.length + 1);
  }
);

test('a worker may compile WebAssembly and run no inline script', () => {
  expect(policy('/_app/immutable/workers/worker-abc.js').get('script-src')).toEqual([
    "'self'",
    "'wasm-unsafe-eval'"
  ]);
});

test('no path gets two policies, because hosts differ in how they join them', () => {
  for (const path of [
    '/',
    '/ko/',
    '/ko/a/',
    '/ko/sims/a/',
    '/sims/a/',
    '/_app/version.json',
    '/_app/immutable/a.js'
  ])
    expect(header(path, 'Content-Security-Policy')).not.toContain(',');
});

test('only names with a hash are kept for ever', () => {
  expect(header('/_app/immutable/a.js', 'Cache-Control')).toContain('immutable');
  for (const path of ['/', '/ko/a/', '/_app/version.json', '/favicon.svg'])
    expect(header(path, 'Cache-Control')).toBeUndefined();
});

test('the hashes of inline scripts are those that a browser computes', () => {
  const page =
    '<script>alert(1)</script><script src="a.js"></script><SCRIPT type="module">let a\r\nb</SCRIPT>';
  // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
  expect(inlineScripts(page)).toEqual([
    'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=',
    'sha256-aH8mzN9J9sCk8WU50h2PAUZw7eN151KJnJkk6bAgfHU='
  ]);
});

test('rules for the same path add up', () => {
  const both = parseHeaders('/*\n  A: 1\n# a remark\n/x/*\n  A: 2\n  B: c: d\n');
  expect([...headersFor(both, '/x/y')]).toEqual([
    ['A', '1, 2'],
    ['B', 'c: d']
  ]);
  expect([...headersFor(both, '/x')]).toEqual([['A', '1']]);
  expect(() => parseHeaders('  A: 1')).toThrow('Not a header');
});
