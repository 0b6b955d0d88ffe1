// The book's own server: the built files as any static host would send them, with the headers of
// static/_headers. For reading at home, for the browser tests and for the handouts.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { root } from './command.js';
import { headersFor, parseHeaders } from './headers.js';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

export const DEFAULT_PORT = 4173;
const TRIES = 50;

/**
 * The path that a request asks for, or nothing when it is malformed or none of a reader's business.
 * @param {string} target the request's target as it came
 */
export function readPath(target) {
  const [raw = ''] = target.split(/[?#]/);
  let path;
  try {
    path = decodeURIComponent(raw);
  } catch {
    return undefined;
  }
  if (!path.startsWith('/') || /[\0\\]/.test(path)) return undefined;
  const segments = path.split('/').slice(1);
  const hidden = segments.some((name) => name.startsWith('.') && name !== '.well-known');
  return hidden || path === '/_headers' ? undefined : path;
}

/**
 * Leaves only ranges that every server agrees about; any other is answered with the whole file,
 * which RFC 9110 (section 14.2) allows.
 * @param {Request} request
 */
function tameRange({ headers }) {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '') ?? [];
  const usable = first !== undefined && (!last || Number(last) >= Number(first)) && Number(last || 1) > 0;
  if (!usable || headers['if-range']) delete headers.range;
}

/**
 * Answers requests with the files of `dir`.
 * @param {string} dir
 * @returns {(request: Request, response: Response) => void}
 */
export function handler(dir) {
  const rulesFile = join(dir, '_headers');
  const rules = existsSync(rulesFile) ? parseHeaders(readFileSync(rulesFile, 'utf8')) : [];
  // `dev` looks at the disk on every request, so a rebuild while the server runs is served at once.
  const files = sirv(dir, { dev: true, etag: true, brotli: true, gzip: true });

  /** @type {(request: Request, response: Response) => void} */
  const notFound = (request, response) => {
    const page = join(dir, '404.html');
    const body = existsSync(page) ? readFileSync(page) : Buffer.from('404\n');
    response.statusCode = 404;
    // Whatever the path promised about caching, there is nothing to keep.
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('Content-Type', `text/${existsSync(page) ? 'html' : 'plain'}; charset=utf-8`);
    response.setHeader('Content-Length', body.byteLength);
    response.end(request.method === 'HEAD' ? undefined : body);
  };

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const target = request.url ?? '/';
    const path = readPath(target);
    for (const [name, value] of headersFor(rules, path ?? target)) response.setHeader(name, value);
    if (path === undefined) {
      notFound(request, response);
      return;
    }
    if (!path.endsWith('/') && isFolder(join(dir, path)) && !isFile(join(dir, `${path}.html`))) {
      const [, query = ''] = /(\?.*)?$/.exec(target) ?? [];
      // A leading "//" would be read as another host.
      const own = (target.split('?')[0] ?? '').replace(/^\/+/, '/');
      response.writeHead(308, { Location: `${own}/${query}` }).end();
      return;
    }
    if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-cache');
    // The other text formats are UTF-8 by definition or say so themselves.
    if (path.endsWith('.txt')) response.setHeader('Content-Type', 'text/plain; charset=utf-8');
    tameRange(request);
    files(request, response, () => notFound(request, response));
  };
}

/** @param {string} path */
const isFolder = (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
/** @param {string} path */
const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/**
 * Where to listen, from command-line arguments and the environment.
 * @param {readonly string[]} args `--port 8080 --host 0.0.0.0 --dir build --strict`
 */
export function serverOptions(args) {
  const after = (/** @type {string} */ name) => {
    const at = args.findIndex((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
    return at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
  };
  const asked = after('port') ?? process.env.PORT ?? DEFAULT_PORT;
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`Not a port: ${asked}`);
  return {
    port,
    host: after('host') ?? process.env.HOST,
    dir: after('dir') ?? join(root, 'build'),
    strict: args.includes('--strict')
  };
}

/**
 * Serves a folder. Takes the next free port when the one asked for is taken, unless `strict`.
 * @param {{ port?: number, host?: string, dir?: string, strict?: boolean }} [options] without a host
 *   it listens on this machine only, on both of the addresses that "localhost" may mean
 */
export async function serve({ port: asked = DEFAULT_PORT, host, dir = join(root, 'build'), strict } = {}) {
  if (!isFolder(dir)) throw new Error(`Nothing is built in ${dir}; "npm run build" makes it.`);
  const answer = handler(dir);
  const hosts = host ? [host] : ['127.0.0.1', '::1'];
  for (let port = asked; port < asked + TRIES; port++) {
    const servers = await listenOnAll(answer, hosts, port);
    if (!servers) {
      if (strict) break;
      continue;
    }
    const address = servers[0]?.address();
    const own = typeof address === 'object' && address ? address.port : port;
    return {
      url: `http://${host && host !== '0.0.0.0' && host !== '::' ? host : 'localhost'}:${own}/`,
      port: own,
      asked,
      moved: asked !== 0 && own !== asked,
      close: () => Promise.all(servers.map(close))
    };
  }
  throw new Error(strict ? `Port ${asked} is taken.` : `No free port from ${asked} to ${asked + TRIES - 1}.`);
}

/**
 * One server per host, or nothing when the port is taken on any of them.
 * @param {ReturnType<typeof handler>} answer
 * @param {readonly string[]} hosts
 * @param {number} port
 */
async function listenOnAll(answer, hosts, port) {
  /** @type {import('node:http').Server[]} */
  const servers = [];
  for (const host of hosts) {
    const server = createServer(answer);
    const first = servers[0]?.address();
    const own = typeof first === 'object' && first ? first.port : port;
    const problem = await listen(server, host, own);
    if (!problem) servers.push(server);
    else if (problem === 'EADDRINUSE' || problem === 'EACCES') {
      await Promise.all(servers.map(close));
      return undefined;
    } else if (problem !== 'EADDRNOTAVAIL' && problem !== 'EAFNOSUPPORT')
      throw new Error(`Cannot listen on ${host}:${port} (${problem}).`);
  }
  return servers.length > 0 ? servers : undefined;
}

/**
 * @param {import('node:http').Server} server
 * @param {string} host
 * @param {number} port
 * @returns {Promise<string | undefined>} the error's code
 */
const listen = (server, host, port) =>
  new Promise((resolve) => {
    server.once('error', (error) => resolve('code' in error ? String(error.code) : error.message));
    server.listen({ host, port }, () => resolve(undefined));
  });

/** @param {import('node:http').Server} server */
const close = (server) =>
  new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = await serve(serverOptions(process.argv.slice(2)));
  process.stdout.write(`${server.url}\n`);
}
