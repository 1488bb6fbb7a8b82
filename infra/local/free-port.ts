import { type AddressInfo, createServer } from 'node:net';

/** A port of this machine that nobody uses; the wanted one where it is free. */
export async function freePort(wanted = 0): Promise<number> {
  const tryPort = (port: number) =>
    new Promise<number | undefined>((resolve) => {
      const server = createServer();
      server.once('error', () => resolve(undefined));
      server.listen(port, '127.0.0.1', () => {
        const { port: got } = server.address() as AddressInfo;
        server.close(() => resolve(got));
      });
    });
  return (await tryPort(wanted)) ?? (await tryPort(0)) ?? wanted;
}
