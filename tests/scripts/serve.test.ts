import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gunzipSync, gzipSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, serverOptions } from '../../scripts/serve.js';

let folder: string;
let server: Awaited<ReturnType<typeof serve>>;
const page = '<!doctype html><title>책</title>';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'book-'));
  const put = (path: string, text: string | Buffer) => {
    mkdirSync(join(folder, 'site', path, '..'), { recursive: true });
    writeFileSync(join(folder, 'site', path), text);
  };
  put('ko/a/index.html', page);
  put('ko/a/index.html.br', brotliCompressSync(page));
  put('ko/a/index.html.gz', gzipSync(page));
  put('_app/immutable/a.js', '0123456789');
  put('_app/immutable/a.wasm', 'wasm');
  put('font.woff2', 'font');
  put('LICENSE.txt', '글');
  put('404.html', 'no such page');
  put('.made-of', 'hidden');
  put('_headers', '/ko/*\n  X-Test: yes\n/_app/immutable/*\n  Cache-Control: immutable\n');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  server = await serve({ dir: join(folder, 'site'), port: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** A request whose path is sent as it is: `fetch` would tidy it up first. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Answer>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: server.port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) })
      );
    });
    sent.on('error', reject);
    sent.end();
  });

test('a page comes as it is, in Brotli or in gzip, as the browser asks', async () => {
  const plain = await ask('/ko/a/');
  expect([plain.status, plain.headers['content-type'], plain.body.toString()]).toEqual([
    200,
    'text/html;charset=utf-8',
    page
  ]);
  const brotli = await ask('/ko/a/', { 'accept-encoding': 'gzip, deflate, br' });
  expect([brotli.headers['content-encoding'], brotli.headers.vary]).toEqual(['br', 'Accept-Encoding']);
  expect(brotliDecompressSync(brotli.body).toString()).toBe(page);
  const gzip = await ask('/ko/a/', { 'accept-encoding': 'gzip' });
  expect(gunzipSync(gzip.body).toString()).toBe(page);
});

test.each([
  ['/_app/immutable/a.js', 'text/javascript'],
  ['/_app/immutable/a.wasm', 'application/wasm'],
  ['/font.woff2', 'font/woff2'],
  ['/LICENSE.txt', 'text/plain; charset=utf-8']
])('%s is sent as %s', async (path, type) => {
  expect((await ask(path)).headers['content-type']).toBe(type);
});

test('headers are those of _headers; what has no rule is asked for again', async () => {
  expect((await ask('/ko/a/')).headers['x-test']).toBe('yes');
  expect((await ask('/ko/a/')).headers['cache-control']).toBe('no-cache');
  expect((await ask('/_app/immutable/a.js')).headers['cache-control']).toBe('immutable');
});

test('a copy that is still good is not sent again', async () => {
  const { etag } = (await ask('/_app/immutable/a.js')).headers;
  const again = await ask('/_app/immutable/a.js', { 'if-none-match': String(etag) });
  expect([again.status, again.body.byteLength]).toEqual([304, 0]);
});

test('a folder without its slash is sent on, with its query, on this host', async () => {
  const { status, headers } = await ask('/ko/a?p.t=3');
  expect([status, headers.location]).toEqual([308, '/ko/a/?p.t=3']);
  expect((await ask('//ko/a')).headers.location ?? '').not.toMatch(/^\/\//);
});

test('an unknown path is a 404 with the page for it, kept by nobody', async () => {
  for (const path of ['/ko/none/', '/_app/immutable/none.js', '/ko/a/index.htm']) {
    const { status, body, headers } = await ask(path);
    expect([status, body.toString(), headers['cache-control']]).toEqual([404, 'no such page', 'no-cache']);
  }
});

test.each([
  '/../secret.txt',
  '/ko/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/ko/%2e%2e%2f%2e%2e%2fsecret.txt',
  '//../secret.txt',
  '/.made-of',
  '/_headers',
  '/%00',
  '/%',
  '/%c0%ae%c0%ae/secret.txt'
])('%s leads nowhere', async (path) => {
  const { status, body } = await ask(path);
  expect(status).toBe(404);
  expect(body.toString()).toBe('no such page');
});

test('HEAD says what GET would, without a body; nothing else is answered', async () => {
  const head = await ask('/_app/immutable/a.js', {}, 'HEAD');
  expect([head.status, head.headers['content-length'], head.body.byteLength]).toEqual([200, '10', 0]);
  expect((await ask('/none', {}, 'HEAD')).status).toBe(404);
  const post = await ask('/ko/a/', {}, 'POST');
  expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD']);
});

test('a plain range is sent alone, one past the end is refused', async () => {
  const part = await ask('/_app/immutable/a.js', { range: 'bytes=2-4' });
  expect([part.status, part.headers['content-range'], part.body.toString()]).toEqual([
    206,
    'bytes 2-4/10',
    '234'
  ]);
  expect((await ask('/_app/immutable/a.js', { range: 'bytes=7-' })).body.toString()).toBe('789');
  expect((await ask('/_app/immutable/a.js', { range: 'bytes=10-' })).status).toBe(416);
});

test.each(['bytes=-3', 'bytes=5-2', 'bytes=0-1,4-5', 'lines=1-2', 'bytes=x', 'bytes=0-0'])(
  'the range "%s" is answered with the whole file',
  async (range) => {
    const { status, body } = await ask('/_app/immutable/a.js', { range });
    expect([status, body.toString()]).toEqual([200, '0123456789']);
  }
);

test('a taken port is stepped over, or refused when it has to be that one', async () => {
  const dir = join(folder, 'site');
  const second = await serve({ dir, port: server.port });
  expect(second.port).toBeGreaterThan(server.port);
  expect([second.moved, second.asked]).toEqual([true, server.port]);
  await second.close();
  await expect(serve({ dir, port: server.port, strict: true })).rejects.toThrow(`${server.port} is taken`);
  await expect(serve({ dir: join(folder, 'none') })).rejects.toThrow('Nothing is built');
});

test('the port comes from the command line', () => {
  expect(serverOptions(['--port', '8080', '--strict'])).toMatchObject({ port: 8080, strict: true });
  expect(serverOptions(['--port=0', '--host=0.0.0.0'])).toMatchObject({ port: 0, host: '0.0.0.0' });
  expect(() => serverOptions(['--port', 'x'])).toThrow('Not a port');
});
