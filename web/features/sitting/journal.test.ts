import { describe, expect, it } from 'vitest';
import { problemCodeOf, toProblemDocument } from '../../../shared/kernel/problem.ts';
import type { AnswerEvent } from '../../../shared/sitting/answer-event.ts';
import type { News } from '../../../shared/sitting/news.ts';
import type { Answer } from '../../platform/api-client.ts';
import { unreachable } from '../../platform/client-problem.ts';
import { type JournalPorts, type JournalStatus, makeJournal } from './journal.ts';
import { type Entry, emptyQueue } from './journal-queue.ts';

const choose = (question: number): AnswerEvent => ({
  kind: 'choose',
  question,
  at: 1,
  options: [0],
});
const settle = async () => {
  for (let i = 0; i < 200; i++) await Promise.resolve();
};

/** A world of its own: a server that may be cut off, a storage, and timers run by hand. */
function world(more: Partial<JournalPorts> = {}) {
  const server: AnswerEvent[] = [];
  const kept: Entry[] = [];
  const timers = new Map<number, () => void>();
  const refusals: (string | undefined)[] = [];
  const seen = { cut: false, requests: 0, atOnce: 0, most: 0, status: {} as JournalStatus };
  let timerId = 0;
  const news = (): News => ({
    now: 1,
    deadlineAt: 2,
    state: 'running',
    acknowledged: server.length,
  });
  const journal = makeJournal({
    keep: async (entry) => void kept.push(entry),
    keepAcknowledged: async () => {},
    async send(batch): Promise<Answer<News>> {
      seen.requests++;
      seen.most = Math.max(seen.most, ++seen.atOnce);
      await Promise.resolve();
      seen.atOnce--;
      if (seen.cut) return { ok: false, problem: unreachable };
      server.push(...batch.events.slice(server.length - batch.firstSequence + 1));
      return { ok: true, value: news() };
    },
    after(_ms, run) {
      const id = ++timerId;
      timers.set(id, run);
      return () => timers.delete(id);
    },
    random: () => 0.5,
    gather: () => 1000,
    changed: (status) => {
      seen.status = status;
    },
    refused: (problem) => refusals.push(problemCodeOf(problem)),
    ...more,
  });
  async function passTime() {
    const due = [...timers.values()];
    timers.clear();
    for (const run of due) run();
    await settle();
  }
  journal.restart(emptyQueue(0));
  return { journal, server, kept, refusals, seen, passTime };
}

describe('the journal in the browser', () => {
  it('an answer given while the network is cut is sent when it returns, without touching anything (CSCfi/exam#1173)', async () => {
    const { journal, server, seen, passTime } = world();
    seen.cut = true;
    journal.record(choose(1));
    await passTime();
    expect(seen.status).toEqual({ pending: 1, failing: true, acknowledged: 0 });
    seen.cut = false;
    await passTime();
    expect(server).toEqual([choose(1)]);
    expect(seen.status).toEqual({ pending: 0, failing: false, acknowledged: 1 });
  });

  it('an answer is kept in this browser before it is sent', async () => {
    const order: string[] = [];
    const { journal, passTime } = world({
      keep: async () => void order.push('kept'),
      send: async () => {
        order.push('sent');
        return { ok: false, problem: unreachable };
      },
    });
    journal.record(choose(1));
    await passTime();
    expect(order).toEqual(['kept', 'sent']);
  });

  it('a full disk does not keep an answer from the server', async () => {
    const { journal, server, passTime } = world({ keep: () => Promise.reject(new Error('full')) });
    journal.record(choose(1));
    journal.record(choose(2));
    await passTime();
    expect(server).toHaveLength(2);
  });

  it('submitting waits for a save that takes five seconds, and for what was answered meanwhile (CSCfi/exam#616)', async () => {
    let arrive = () => {};
    const held: AnswerEvent[] = [];
    const { journal, passTime } = world({
      async send({ firstSequence, events }) {
        await new Promise<void>((go) => {
          arrive = go;
        });
        held.splice(firstSequence - 1, events.length, ...events);
        const news = { now: 1, deadlineAt: 2, state: 'running' as const };
        return { ok: true, value: { ...news, acknowledged: held.length } };
      },
    });
    journal.record(choose(1));
    await passTime();
    journal.record(choose(2));
    let saved: boolean | undefined;
    void journal.flush().then((answer) => {
      saved = answer;
    });
    await settle();
    expect([saved, held.length]).toEqual([undefined, 0]);
    arrive();
    await settle();
    expect([saved, held.length]).toEqual([undefined, 1]);
    arrive();
    await settle();
    expect([saved, held]).toEqual([true, [choose(1), choose(2)]]);
  });

  it('submitting waits until everything is acknowledged, through a cut', async () => {
    const { journal, server, seen, passTime } = world();
    seen.cut = true;
    journal.record(choose(1));
    let saved: boolean | undefined;
    void journal.flush().then((answer) => {
      saved = answer;
    });
    await settle();
    expect(saved).toBeUndefined();
    seen.cut = false;
    await passTime();
    expect([saved, server.length]).toEqual([true, 1]);
  });

  it('never has two requests under way, so that no event can overtake another', async () => {
    const { journal, server, seen, passTime } = world();
    for (let i = 1; i <= 30; i++) {
      journal.record(choose(i));
      void journal.flush();
    }
    await passTime();
    await passTime();
    expect(seen.most).toBe(1);
    expect(server.map((e) => e.kind === 'choose' && e.question)).toEqual(
      Array.from({ length: 30 }, (_, i) => i + 1),
    );
  });

  it('a session that ends mid-exam loses nothing: after signing in again all is sent', async () => {
    let signedIn = false;
    const sent: number[] = [];
    const { journal, refusals, passTime } = world({
      async send(batch) {
        if (!signedIn) return { ok: false, problem: toProblemDocument({ code: 'signed-out' }) };
        sent.push(...batch.events.map((e) => ('question' in e ? e.question : 0)));
        return {
          ok: true,
          value: { now: 1, deadlineAt: 2, state: 'running', acknowledged: sent.length },
        };
      },
    });
    journal.record(choose(1));
    await passTime();
    expect(refusals).toEqual(['signed-out']);
    journal.record(choose(2));
    expect(journal.status().pending).toBe(2);
    signedIn = true;
    journal.restart({
      acknowledged: 0,
      entries: [
        { sequence: 1, event: choose(1) },
        { sequence: 2, event: choose(2) },
      ],
    });
    await settle();
    expect(sent).toEqual([1, 2]);
  });

  it('a server that holds less than it acknowledged before is noticed, not believed', async () => {
    const { journal, refusals, passTime } = world({
      send: async () => ({
        ok: true,
        value: { now: 1, deadlineAt: 2, state: 'running', acknowledged: 0 },
      }),
    });
    journal.record(choose(1));
    await passTime();
    expect(refusals).toEqual(['sequence-gap']);
    expect(journal.status().pending).toBe(1);
  });
});
