import { expect, it } from 'vitest';
import { foldJournal } from '../../../shared/sitting/fold-journal.ts';
import { examRoom } from './exam-room.test-builder.ts';
import { minute, startsAt } from './fake-exam-server.test-builder.ts';

it('the paper opens by itself at the bell and never before it', async () => {
  const { room, reload, pass, untilOpen } = examRoom();
  const page = reload();
  await page.signIn('CC0001', 'CODE');
  page.confirm();
  await pass(minute - 500);
  expect([page.model.get().stage, page.model.get().paper]).toEqual(['waiting', undefined]);
  await pass(2_500);
  await untilOpen();
  expect(page.model.get().paper?.questions).toHaveLength(3);
  expect(room.requests).toBeLessThanOrEqual(4);
});

it('an answer given offline survives a reload and is sent without touching anything (ls1intum/Artemis#12948)', async () => {
  const { room, reload, pass, passUntil, toFirstQuestion } = examRoom();
  const first = await toFirstQuestion();
  room.cut = true;
  first.choose(1, 1);
  await pass(5_000);
  const second = reload();
  await pass(5_000);
  room.cut = false;
  await passUntil(() => room.events.length > 0 && second.model.get().journal.pending === 0);
  expect(second.model.get().hold).toBeUndefined();
  expect(foldJournal(room.events).chosen).toEqual({ '1': [1] });
  expect(second.model.get().answers.chosen).toEqual({ '1': [1] });
  expect(second.model.get().journal.pending).toBe(0);
});

it('a session that expires mid-exam: the candidate signs in again and nothing is lost (Artemis#2938)', async () => {
  const { room, pass, toFirstQuestion } = examRoom();
  const page = await toFirstQuestion();
  page.choose(1, 0);
  await pass(2_000);
  room.signedOut = true;
  page.choose(2, 1);
  await pass(2_000);
  expect(page.model.get().hold).toBe('signedOut');
  await page.signIn('CC0001', 'CODE');
  await pass(2_000);
  expect(page.model.get().stage).toBe('answering');
  expect(foldJournal(room.events).chosen).toEqual({ '1': [0], '2': [1] });
});

it('the answer of the last second is in: at the deadline everything is sent, then handed in', async () => {
  const { room, pass, toFirstQuestion } = examRoom();
  room.deadlineAt = startsAt + 2 * minute;
  const page = await toFirstQuestion();
  await pass(room.deadlineAt - room.time - 500);
  page.choose(3, 1);
  await pass(3_000);
  expect(room.submission?.answered).toBe(1);
  expect(page.model.get().stage).toBe('ended');
});

it('an extension the page has not heard of: its old deadline hands nothing in (PrairieLearn#2506)', async () => {
  const { room, pass, toFirstQuestion } = examRoom();
  room.deadlineAt = startsAt + 30_000;
  const page = await toFirstQuestion();
  room.deadlineAt = startsAt + 10 * minute;
  await pass(40_000);
  expect(room.submission).toBeUndefined();
  expect(page.model.get().finishing).toBeUndefined();
  page.choose(1, 1);
  await pass(2_000);
  expect(foldJournal(room.events).chosen).toEqual({ '1': [1] });
});

it('the network drops at Finish: the page stays, waits until every answer is held, and hands in once (seb-mac#53, seb-mac#498, seb-mac#499)', async () => {
  const { room, pass, toFirstQuestion } = examRoom();
  const page = await toFirstQuestion();
  room.cut = true;
  page.choose(2, 0);
  page.submit();
  await pass(20_000);
  expect(room.submission).toBeUndefined();
  // Still the page of the sitting, with everything on it; nothing more can be written.
  const { stage, finishing, answers } = page.model.get();
  expect([stage, finishing, answers.chosen]).toEqual(['answering', 'byCandidate', { '2': [0] }]);
  page.choose(2, 1);
  room.cut = false;
  await pass(20_000);
  expect(room.submission?.answered).toBe(1);
  expect(foldJournal(room.events).chosen).toEqual({ '2': [0] });
});

it('an idle hour costs the server no more than the agreed requests', async () => {
  const { room, pass, toFirstQuestion } = examRoom();
  const page = await toFirstQuestion();
  await pass(61 * minute);
  expect(page.model.get().stage).toBe('ended');
  expect(room.requests).toBeLessThan(80);
});

it('a tab in the background, whose timers run once a minute: after ten minutes the clock is right and answers are saved (themeum/tutor#2028)', async () => {
  const { room, pass, toFirstQuestion } = examRoom();
  const page = await toFirstQuestion();
  await pass(5_000);
  page.choose(1, 1);
  for (let minutes = 0; minutes < 10; minutes++) {
    room.time += minute - 250;
    await pass(250);
  }
  expect(Math.abs((page.now() ?? 0) - room.time)).toBeLessThan(1_000);
  expect(foldJournal(room.events).chosen).toEqual({ '1': [1] });
  expect(page.model.get()).toMatchObject({ stage: 'answering', journal: { pending: 0 } });
  expect(page.model.get().hold).toBeUndefined();
});

it('the PC clock a day ahead opens no paper, and a day back lets nobody write after the end (Artemis#1757)', async () => {
  const { room, workstation, reload, pass, untilOpen } = examRoom();
  room.deadlineAt = startsAt + 2 * minute;
  let page = reload();
  await page.signIn('CC0001', 'CODE');
  page.confirm();
  await pass(5_000);
  for (const cut of [false, true]) {
    room.cut = cut;
    workstation.clockSet = 48 * 60 * minute;
    await pass(5_000);
    expect([page.model.get().stage, page.model.get().paper]).toEqual(['waiting', undefined]);
    page = reload();
    await pass(5_000);
    expect(page.model.get().paper).toBeUndefined();
  }
  room.cut = false;
  await pass(minute);
  await untilOpen();
  page.choose(1, 0);
  await pass(room.deadlineAt - room.time - 5_000);
  workstation.clockSet = -48 * 60 * minute;
  await pass(6_000);
  page.choose(2, 1);
  await pass(10_000);
  expect(page.model.get().stage).toBe('ended');
  expect(foldJournal(room.events).chosen).toEqual({ '1': [0] });
});
