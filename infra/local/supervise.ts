import { type ChildProcess, fork } from 'node:child_process';

/** A process of the local system that is started again whenever it dies. */
export interface Supervised {
  readonly pid: () => number | undefined;
  stop(): Promise<void>;
}

/** Starts a process and answers when it says it is ready. Where it dies later, it is started again. */
export async function supervise(
  module: URL,
  env: Record<string, string>,
  logs: 'inherit' | 'ignore' = 'inherit',
): Promise<Supervised> {
  let child: ChildProcess;
  let stopping = false;
  let failures = 0;

  function start(): Promise<void> {
    child = fork(module, {
      env: { ...process.env, ...env },
      stdio: ['ignore', logs, 'inherit', 'ipc'],
    });
    const begun = Date.now();
    return new Promise((ready, failed) => {
      child.once('message', () => {
        ready();
      });
      child.once('exit', (code) => {
        if (stopping) return;
        failed(
          new Error(`${module.pathname.split('/').at(-1)} ended with ${code} before it was ready`),
        );
        failures = Date.now() - begun > 10_000 ? 0 : failures + 1;
        setTimeout(
          () => void (stopping || start().catch(() => undefined)),
          Math.min(5000, 100 * 2 ** failures),
        );
      });
    });
  }

  await start();
  return {
    pid: () => child.pid,
    async stop() {
      stopping = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await gone;
    },
  };
}
