// Browser tests against the built book, served by its own server. `npm test` builds first.
import { defineConfig } from '@playwright/test';
import { availableParallelism } from 'node:os';
import { launchOptions } from './scripts/browser.js';

const port = Number(process.env.LDL_PORT ?? 4199);

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
    launchOptions: await launchOptions(),
    trace: 'off'
  },
  webServer: {
    command: `node scripts/serve.js --port ${port} --strict`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false
  }
});
