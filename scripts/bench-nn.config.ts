// The plugins that the core needs, without the book around it.
import type { UserConfig } from 'vite';
import { kernelsPlugin } from './vite-kernels.ts';
import { tensorflowPlugin } from './vite-tensorflow.ts';

export default { plugins: [tensorflowPlugin(), kernelsPlugin()] } satisfies UserConfig;
