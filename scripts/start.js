// `npm start`: from a fresh copy to the book in the browser, with nothing but Node and npm.
// Runs before anything is installed, so every import waits until Node has been found new enough.
const { node } = process.versions;
const [major = 0, minor = 0] = node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`This book needs Node 20.19 or newer; this is ${node}. See https://nodejs.org\n`);
  process.exit(1);
}

const { install } = await import('./install.js');
const { buildIfStale } = await import('./build.js');

try {
  install();
  await buildIfStale();
  const { serve, serverOptions } = await import('./serve.js');
  const server = await serve(serverOptions(process.argv.slice(2)));
  if (server.moved)
    process.stdout.write(`Port ${server.asked} is taken, so the book is on ${server.port}.\n`);
  process.stdout.write(`The book is at ${server.url} (Ctrl+C stops it)\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
