import { Pool } from 'undici';
import * as z from 'zod';
import { candidateContract } from '../../shared/sitting/candidate-contract.ts';

const signedIn = z.object({ token: z.string() });

/** What crossed the wire, counted as a browser's network panel does: bodies both ways. */
export interface Traffic {
  requests: number;
  up: number;
  down: number;
}

export interface CandidateClient {
  readonly traffic: Traffic;
  signIn(candidateNumber: string, admissionCode: string): Promise<string>;
  paper(token: string): Promise<boolean>;
  start(token: string): Promise<boolean>;
  resume(token: string): Promise<boolean>;
  save(token: string, firstSequence: number, question: number): Promise<boolean>;
  submit(token: string, lastSequence: number): Promise<boolean>;
  /** What an idle page asks every twelve seconds: whether there is a message in its room. */
  board(path: string): Promise<boolean>;
  receipt(token: string): Promise<boolean>;
  close(): Promise<void>;
}

/** Candidates' requests as cheaply as they can be made, over kept connections. */
export function candidateClient(origin: string, connections: number): CandidateClient {
  const pool = new Pool(origin, { connections, headersTimeout: 120_000, bodyTimeout: 120_000 });
  const traffic: Traffic = { requests: 0, up: 0, down: 0 };
  async function ask(
    { method, path }: { method: string; path: string },
    token: string | undefined,
    json?: unknown,
  ): Promise<{ good: boolean; text: () => string }> {
    const body = json === undefined ? undefined : JSON.stringify(json);
    const answer = await pool.request({
      method: method as 'GET' | 'POST',
      path,
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body }),
    });
    const bytes = Buffer.from(await answer.body.arrayBuffer());
    traffic.requests += 1;
    traffic.up += body?.length ?? 0;
    traffic.down += bytes.length;
    return { good: answer.statusCode === 200, text: () => bytes.toString() };
  }
  const good = async (asked: Promise<{ good: boolean }>) => (await asked).good;
  return {
    traffic,
    async signIn(candidateNumber, admissionCode) {
      const deviceId = `load${candidateNumber.toLowerCase()}0000000000000000`.slice(0, 24);
      const body = { candidateNumber, admissionCode, deviceId };
      const answer = await ask(candidateContract.signIn, undefined, body);
      return signedIn.parse(JSON.parse(answer.text())).token;
    },
    paper: (token) => good(ask(candidateContract.paper, token)),
    start: (token) => good(ask(candidateContract.start, token)),
    resume: (token) => good(ask(candidateContract.resume, token)),
    save: (token, firstSequence, question) =>
      good(
        ask(candidateContract.save, token, {
          firstSequence,
          events: [{ kind: 'choose', question, at: firstSequence * 1000, options: [question % 4] }],
        }),
      ),
    board: (path) => good(ask({ method: 'GET', path }, undefined)),
    submit: (token, lastSequence) => good(ask(candidateContract.submit, token, { lastSequence })),
    receipt: (token) => good(ask(candidateContract.receipt, token)),
    close: () => pool.close(),
  };
}
