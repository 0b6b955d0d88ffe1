// A race keeps a processor busy for seconds, so it has a worker of its own.
import { race } from './race';

const scope = globalThis as unknown as { postMessage(message: unknown): void };

race((heat) => scope.postMessage(heat))
  .then(() => scope.postMessage('over'))
  .catch((error: unknown) => scope.postMessage({ error: String(error) }));
