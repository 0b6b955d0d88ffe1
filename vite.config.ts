import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { texPlugin } from './scripts/vite-tex';

export default defineConfig({
  plugins: [texPlugin(), sveltekit()],
  worker: { format: 'es', plugins: () => [texPlugin()] },
  build: { assetsInlineLimit: 0 },
  test: { include: ['tests/**/*.test.ts'], testTimeout: 30_000 }
});
