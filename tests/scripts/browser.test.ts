import { afterEach, expect, test, vi } from 'vitest';
import { advice, findBrowser } from '../../scripts/browser.js';

afterEach(() => vi.unstubAllEnvs());

test('the browser named in CHROMIUM_PATH is taken or the mistake is named', async () => {
  vi.stubEnv('CHROMIUM_PATH', process.execPath);
  expect(await findBrowser()).toBe(process.execPath);
  vi.stubEnv('CHROMIUM_PATH', '/no/such/browser');
  await expect(findBrowser()).rejects.toThrow('CHROMIUM_PATH is /no/such/browser');
});

test('without a browser the message has commands to copy', () => {
  expect(advice).toContain('npx playwright install --with-deps chromium');
  expect(advice).toContain('apt-get install --yes chromium');
});
