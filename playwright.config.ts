// Browser tests against the built book, served by its own server. `npm test` builds first.
import { defineConfig } from '@playwright/test';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { availableParallelism } from 'node:os';
import { findBrowser, flags } from './scripts/browser.js';

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

// The workers read this file as well, and inherit what the first reading put into the environment.
const port = (process.env.LDL_PORT ??= String(await freePort()));

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.test.ts',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: Math.min(4, availableParallelism()),
  timeout: 120_000,
  reporter: 'dot',
  outputDir: 'test-results',
  use: {
    baseURL: `http://localhost:${port}`,
    // One that is there: this file is read by others than Playwright, too, and reading must not install anything.
    launchOptions: { executablePath: await findBrowser(), args: flags },
    trace: 'off'
  },
  webServer: {
    command: `node scripts/serve.js --port ${port} --strict`,
    url: `http://localhost:${port}/_app/version.json`,
    reuseExistingServer: false
  }
});
