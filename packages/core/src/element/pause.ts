/** Lets the page draw and listen. A message comes back at once, where timers wait for at least 4 ms. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.addEventListener('message', () => {
      // An open port would keep Node from ending, and the garbage collector from this.
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
