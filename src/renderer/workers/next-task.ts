/**
 * Lets whatever the window was asked for meanwhile have its turn; what follows is a piece of work of
 * its own. No timer: those of a window not yet shown may wait.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
