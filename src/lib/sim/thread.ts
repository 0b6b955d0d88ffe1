// The thread of the worker gets up with this little script. The work follows when something is going to be asked for, in
// as few waves as it can: what names each other only when it has arrived would come one after the other.
import type { Notice, Request } from './worker';

const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<Request | Notice>) => void;
};

/** The thread fails, and whoever waits for it hears of it: a refused promise alone would go unheard. */
const fail = (reason: unknown) =>
  setTimeout(() => {
    throw reason;
  });

scope.onmessage = ({ data }) => {
  if ('job' in data || data.engine) {
    import('../nn').catch(() => undefined);
    import('../nn/backend').catch(() => undefined);
  }
  import('./worker').then(({ take }) => take(data), fail);
};
