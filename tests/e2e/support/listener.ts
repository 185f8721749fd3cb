/** A server on this machine that only notes who calls: what must not be reached. */
import { createSocket } from 'node:dgram';
import { createServer, type AddressInfo } from 'node:net';

export interface Listener {
  readonly port: number;
  /** One entry for each connection and each datagram that arrived. */
  readonly calls: readonly string[];
  close(): Promise<void>;
}

/** Listens for TCP and UDP on the same port, on this machine only. */
export async function listen(): Promise<Listener> {
  const calls: string[] = [];
  const tcp = createServer((socket) => {
    calls.push('connection');
    socket.once('data', (data) => {
      calls.push(data.toString('latin1').split('\r\n')[0] ?? '');
      socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\naccess-control-allow-origin: *\r\n\r\n');
    });
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
  const { port } = tcp.address() as AddressInfo;
  const udp = createSocket('udp4', () => calls.push('datagram'));
  await new Promise<void>((resolve) => udp.bind(port, '127.0.0.1', resolve));
  return {
    port,
    calls,
    async close() {
      await new Promise((resolve) => udp.close(() => resolve(null)));
      await new Promise((resolve) => tcp.close(resolve));
    },
  };
}
