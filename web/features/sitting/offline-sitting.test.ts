import { createDecipheriv } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { answerFileContent, answerFileSeal } from '../../../shared/sitting/answer-file.ts';
import { foldJournal } from '../../../shared/sitting/fold-journal.ts';
import { examRoom } from './exam-room.test-builder.ts';
import { minute, startsAt } from './fake-exam-server.test-builder.ts';
import { screenOf } from './screen-of.ts';

const hour = 60 * minute;

/** A candidate in the middle of the sitting, with one saved answer, one unsent, and no network. */
async function cutOff() {
  const world = examRoom();
  const first = await world.toFirstQuestion();
  first.choose(1, 0);
  await world.pass(3_000);
  world.room.cut = true;
  first.choose(2, 1);
  first.goTo(2);
  await world.pass(5_000);
  return world;
}

describe('a reload in the middle of a sitting without network', () => {
  it('brings back the question, every answer, the clock and the honest saved state', async () => {
    const { room, reload, pass, untilOpen } = await cutOff();
    room.time += 90_000;
    const page = reload();
    await untilOpen();
    await pass(1_000);
    const { current, answers, journal, offline, state } = page.model.get();
    expect({ current, chosen: answers.chosen, pending: journal.pending, offline, state }).toEqual({
      current: 2,
      chosen: { '1': [0], '2': [1] },
      pending: 1,
      offline: true,
      state: 'running',
    });
    expect(Math.abs(page.now()! - room.time)).toBeLessThan(1_500);
    expect(page.isTimeSure()).toBe(false);
    page.choose(3, 1);
    room.cut = false;
    await pass(30_000);
    expect(foldJournal(room.events).chosen).toEqual({ '1': [0], '2': [1], '3': [1] });
    expect(page.isTimeSure()).toBe(true);
    expect(page.model.get().journal.pending).toBe(0);
  });

  it('asks for no key again, and no paper: both are here (RunestoneServer#872)', async () => {
    const { room, reload, pass, untilOpen } = await cutOff();
    room.cut = false;
    const before = room.requests;
    reload();
    await untilOpen();
    await pass(2_000);
    // The look at the sitting, and the one unsent batch.
    expect(room.requests - before).toBeLessThanOrEqual(2);
  });

  it('time-up still comes: locked, handed in when the network is back', async () => {
    const { room, reload, pass, untilOpen } = await cutOff();
    room.time = room.deadlineAt - 30_000;
    await pass(5_000);
    const page = reload();
    await untilOpen();
    await pass(31_000);
    expect(screenOf(page.model.get())).toBe('handingIn');
    room.cut = false;
    room.deadlineAt = room.time;
    await pass(20_000);
    expect(page.model.get().stage).toBe('ended');
    expect(room.submission?.answered).toBe(2);
  });

  it('a PC clock set two hours ahead or back meanwhile ends nothing and moves nothing (Artemis#1757)', async () => {
    for (const set of [2 * hour, -2 * hour, 24 * hour]) {
      const { room, workstation, reload, pass } = await cutOff();
      workstation.clockSet = set;
      const page = reload();
      await vi.waitUntil(async () => {
        await pass(1_000);
        return page.model.get().stage === 'answering';
      });
      await pass(60_000);
      expect(page.model.get().finishing).toBeUndefined();
      page.choose(3, 0);
      expect(page.model.get().answers.chosen['3']).toEqual([0]);
      room.cut = false;
      await pass(30_000);
      expect(foldJournal(room.events).chosen['3']).toEqual([0]);
      expect(page.model.get().stage).toBe('answering');
    }
  });

  it('before the bell: the countdown goes on, and the paper stays shut until the server gives the key', async () => {
    const { room, reload, pass } = examRoom();
    const first = reload();
    await first.signIn('CC0001', 'CODE');
    first.confirm();
    await pass(10_000);
    room.cut = true;
    const page = reload();
    await pass(2_000);
    expect(page.model.get().stage).toBe('waiting');
    await pass(2 * minute);
    expect([page.model.get().stage, page.model.get().paper]).toEqual(['opening', undefined]);
  });
});

it('a PC that slept ten minutes asks for the time as soon as it wakes, without flooding the server', async () => {
  const { room, workstation, pass, toFirstQuestion } = examRoom();
  const page = await toFirstQuestion();
  await pass(5_000);
  const before = room.requests;
  room.time += 10 * minute;
  workstation.slept += 10 * minute;
  await pass(1_000);
  expect(Math.abs(page.now()! - room.time)).toBeLessThan(1_000);
  expect(room.requests - before).toBe(1);
  // Somebody plays with the clock of the PC: a request in twenty seconds at most.
  for (let i = 0; i < 40; i++) {
    workstation.clockSet += hour;
    await pass(1_000);
  }
  expect(room.requests - before).toBeLessThanOrEqual(4);
  expect(page.model.get().finishing).toBeUndefined();
});

describe('a page that lost the sitting', () => {
  it('shows what it knows, writes nothing, and sends what it still held as evidence, each once', async () => {
    const { room, pass, toFirstQuestion } = examRoom();
    const page = await toFirstQuestion();
    page.choose(1, 0);
    await pass(3_000);
    room.cut = true;
    page.choose(2, 1);
    page.choose(3, 1);
    await pass(3_000);
    room.elsewhere = true;
    room.cut = false;
    await pass(minute);
    const { hold, leftover, answers } = page.model.get();
    expect(hold).toBe('otherWorkstation');
    expect(screenOf(page.model.get())).toBe('question');
    expect(leftover).toEqual({ questions: [2, 3], delivered: true });
    expect(room.evidence.flat()).toHaveLength(2);
    page.choose(1, 1);
    expect(page.model.get().answers).toEqual(answers);
    await pass(5 * minute);
    expect(room.evidence.flat()).toHaveLength(2);
  });

  it('loses nothing where the refusal met another request first, and repeats nothing after a reload', async () => {
    const { room, reload, pass, untilOpen } = await cutOff();
    room.elsewhere = true;
    const page = reload();
    await untilOpen();
    room.cut = false;
    await pass(minute);
    expect(page.model.get().hold).toBe('otherWorkstation');
    expect(room.evidence.flat()).toHaveLength(1);
    const again = reload();
    await untilOpen();
    await pass(minute);
    expect(again.model.get().leftover).toEqual({ questions: [2], delivered: true });
    expect(room.evidence.flat()).toHaveLength(1);
  });

  it('a second tab takes over: the first goes read-only and nothing is lost (sakai#8788)', async () => {
    const { room, pass, toFirstQuestion, openOtherTab } = examRoom();
    const page = await toFirstQuestion();
    page.choose(1, 0);
    await pass(3_000);
    openOtherTab();
    page.choose(2, 1);
    await pass(30_000);
    expect(page.model.get().hold).toBe('otherTab');
    expect(screenOf(page.model.get())).toBe('question');
    expect(foldJournal(room.events).chosen).toEqual({ '1': [0] });
  });
});

it('the network comes back after the deadline: every answer made in time arrives as evidence', async () => {
  const { room, reload, pass, untilOpen } = await cutOff();
  reload();
  await untilOpen();
  room.time = room.deadlineAt + minute;
  const page = reload();
  room.cut = false;
  await pass(minute);
  expect(page.model.get().stage).toBe('ended');
  expect(page.model.get().leftover).toEqual({ questions: [2], delivered: true });
  expect(foldJournal(room.evidence.flat()).chosen).toEqual({ '2': [1] });
  expect(room.evidence).toHaveLength(1);
});

it('the network never returns: the answer file holds all that is unsent, the same file twice', async () => {
  const { reload, untilOpen, answersKey } = await cutOff();
  const page = reload();
  await untilOpen();
  expect(page.model.get().canCarry).toBe(true);
  page.choose(3, 0);
  const file = await page.answerFile();
  expect(await page.answerFile()).toBe(file);
  const bytes = Buffer.from(file!.sealed, 'base64');
  const opened = createDecipheriv('aes-256-gcm', answersKey, Buffer.from(file!.iv, 'base64'));
  opened.setAAD(Buffer.from(answerFileSeal(file!)));
  opened.setAuthTag(bytes.subarray(-16));
  const plain = Buffer.concat([opened.update(bytes.subarray(0, -16)), opened.final()]);
  const content = answerFileContent.parse(JSON.parse(plain.toString()));
  expect(foldJournal(content.events).chosen).toEqual({ '2': [1], '3': [0] });
  expect(content).toMatchObject({ firstSequence: 2, lastAcknowledged: 1 });
  expect(content.madeAt).toBeGreaterThan(startsAt);
});
