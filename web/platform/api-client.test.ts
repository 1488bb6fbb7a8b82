import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { endpoint } from '../../shared/kernel/endpoint.ts';
import { toProblemDocument } from '../../shared/kernel/problem.ts';
import { candidateContract } from '../../shared/sitting/candidate-contract.ts';
import { makeApi } from './api-client.ts';
import { isOffline, isPassing } from './client-problem.ts';

interface Seen {
  url: string;
  init: RequestInit;
}

function answering(response: () => Response | Promise<Response>) {
  const seen: Seen[] = [];
  const fake = (async (url: string, init: RequestInit) => {
    seen.push({ url, init });
    return await response();
  }) as unknown as typeof fetch;
  return { fake, seen };
}

const list = endpoint({
  method: 'GET',
  path: '/api/staff/exams/:examId/list',
  summary: 'A list',
  access: { kind: 'staff' },
  params: z.object({ examId: z.string() }),
  query: z.object({ page: z.coerce.number().default(1), search: z.string().default('') }),
  answer: z.object({ total: z.int() }),
});

describe('the api client', () => {
  it('fills path and query, leaves out what has no value, and sends the token', async () => {
    const { fake, seen } = answering(() => Response.json({ total: 3, secret: 'x' }));
    const api = makeApi({ fetch: fake, token: () => 'T' });
    const answer = await api.call(list, {
      params: { examId: 'a/b' },
      query: { page: 2, search: '' },
    });
    expect(answer).toEqual({ ok: true, value: { total: 3 } });
    expect(seen[0]?.url).toBe('/api/staff/exams/a%2Fb/list?page=2');
    expect(seen[0]?.init.headers).toEqual({ authorization: 'Bearer T' });
  });

  it('gives a refusal as the problem the server named', async () => {
    const refusal = toProblemDocument({ code: 'deadline-passed' });
    const { fake } = answering(() => Response.json(refusal, { status: 409 }));
    const answer = await makeApi({ fetch: fake }).call(candidateContract.submit, {
      body: { lastSequence: 1 },
    });
    expect(answer).toEqual({ ok: false, problem: refusal });
  });

  it('tells a dead network from a refusal, so that work is kept and sent again', async () => {
    const { fake } = answering(() => Promise.reject(new TypeError('failed to fetch')));
    const answer = await makeApi({ fetch: fake }).call(candidateContract.time);
    expect(!answer.ok && isOffline(answer.problem) && isPassing(answer.problem)).toBe(true);
  });

  it('does not believe a captive portal that answers 200 with a web page', async () => {
    const { fake } = answering(() => new Response('<html>login</html>'));
    const answer = await makeApi({ fetch: fake }).call(candidateContract.time);
    expect(!answer.ok && isPassing(answer.problem)).toBe(true);
  });

  it('does not believe an answer outside the contract, such as a clock that is not a number', async () => {
    const { fake } = answering(() => Response.json({ now: 'NaN' }));
    const answer = await makeApi({ fetch: fake }).call(candidateContract.time);
    expect(answer.ok).toBe(false);
  });

  it('gives a file with its Vietnamese name', async () => {
    const { fake } = answering(
      () =>
        new Response(new Uint8Array([1, 2, 3]), {
          headers: {
            'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('Kết quả.bin')}`,
          },
        }),
    );
    const answer = await makeApi({ fetch: fake }).call(candidateContract.paper);
    expect(answer.ok && [answer.value.fileName, answer.value.blob.size]).toEqual([
      'Kết quả.bin',
      3,
    ]);
  });
});
