/** On what the figures were measured. */
import os from 'node:os';

export interface Machine {
  readonly date: string;
  readonly system: string;
  readonly processor: string;
  readonly memoryGb: number;
  readonly electron: string;
  readonly node: string;
  /** Programs waiting for a processor, over a minute, before and after. */
  readonly load: readonly [string, string];
}

/** Notes the machine; what it returns is asked when all is measured. */
export function observeMachine(electron: string): () => Machine {
  const before = loadNow();
  const [cpu] = os.cpus();
  return () => ({
    date: new Date().toISOString().slice(0, 10),
    system: `${os.type()} ${os.release()} ${os.arch()}`,
    processor: `${os.cpus().length} × ${cpu?.model ?? 'unknown processor'}`,
    memoryGb: Math.round(os.totalmem() / 2 ** 30),
    electron,
    node: process.versions.node,
    load: [before, loadNow()],
  });
}

function loadNow(): string {
  return (os.loadavg()[0] ?? 0).toFixed(1);
}
