/** Waits between tries, in ms; a mutable object so that tests need not wait. */
export const streamTiming = {firstDelayMs: 1_000, longestDelayMs: 60_000};

export interface StreamListener {
  /** The data of an event, as text. */
  readonly onMessage: (text: string) => void;
  /** The connection is back after a break; what came meanwhile was missed. */
  readonly onReturn: () => void;
}

interface Connection {
  readonly listeners: Set<StreamListener>;
  readonly close: () => void;
}

/** One connection per URL on a page: browsers allow six to a server, and every tab counts. */
const connections = new Map<string, Connection>();

/**
 * Listens to server-sent events, together with everyone else on the page who wants those of the same URL. A connection
 * that breaks is opened again after a growing wait; in a hidden tab there is none.
 *
 * @returns ends the listening, and the connection with its last listener
 */
export function listen(url: string, listener: StreamListener): () => void {
  const connection = connections.get(url) ?? connect(url);
  connections.set(url, connection);
  connection.listeners.add(listener);
  return () => {
    connection.listeners.delete(listener);
    if (connection.listeners.size) return;
    connection.close();
    if (connections.get(url) === connection) connections.delete(url);
  };
}

function connect(url: string): Connection {
  const listeners = new Set<StreamListener>();
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let wasOpen = false;

  const close = (): void => {
    clearTimeout(timer);
    source?.close();
    source = undefined;
  };
  const open = (): void => {
    close();
    source = new EventSource(url);
    source.addEventListener('open', () => {
      failures = 0;
      if (wasOpen) listeners.forEach(({onReturn}) => onReturn());
      wasOpen = true;
    });
    source.addEventListener('message', ({data}) => listeners.forEach(({onMessage}) => onMessage(String(data))));
    source.addEventListener('error', () => {
      // The browser would try again every three seconds for ever, with all its other visitors, and not at all after a 503.
      close();
      const longest = Math.min(streamTiming.firstDelayMs * 2 ** failures++, streamTiming.longestDelayMs);
      // Spread out, so that a server that comes back does not get everybody at once.
      timer = setTimeout(open, longest * (0.5 + Math.random() / 2));
    });
  };
  const onVisibility = (): void => {
    if (document.visibilityState === 'hidden') close();
    else if (!source) open();
  };
  document.addEventListener('visibilitychange', onVisibility);
  onVisibility();
  return {
    listeners,
    close() {
      document.removeEventListener('visibilitychange', onVisibility);
      close();
    },
  };
}
