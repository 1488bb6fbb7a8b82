import { expect, it } from 'vitest';
import { foldJournal } from '../../../shared/sitting/fold-journal.ts';
import { resumeNoticeMs } from '../../../shared/sitting/resume-notice.ts';
import { examRoom } from './exam-room.test-builder.ts';
import { minute } from './fake-exam-server.test-builder.ts';
import { screenOf } from './screen-of.ts';
import { timeStanding } from './time-left.ts';

type Room = ReturnType<typeof examRoom>['room'];
function stop(room: Room): void {
  room.stoppedSince = room.time;
  if (room.state === 'running') room.state = 'paused';
}
/** As the server does: the clock runs again a little later, and the end moves by the whole stretch. */
function goOn(room: Room): void {
  room.deadlineAt += room.time + resumeNoticeMs - (room.stoppedSince ?? room.time);
  room.stoppedSince = undefined;
  if (room.state === 'paused') room.state = 'running';
}

it('a pause hides the paper and stops the clock; what was unsent arrives when it goes on', async () => {
  const { room, pass, toFirstQuestion } = examRoom();
  const page = await toFirstQuestion();
  page.choose(1, 0);
  await pass(3_000);
  expect(room.events).toHaveLength(1);
  page.choose(2, 1);
  stop(room);
  const left = room.deadlineAt - room.time;
  await pass(5_000);
  expect(screenOf(page.model.get())).toBe('paused');
  page.choose(3, 1);
  page.submit();
  await pass(10 * minute);
  expect(room.events).toHaveLength(1);
  expect(page.model.get()).toMatchObject({ state: 'paused', finishing: undefined });
  expect(timeStanding(page.model.get())).toBe(left);

  const asked = room.requests;
  await pass(2 * minute);
  // News every twelve seconds, and no batch that cannot be taken.
  expect(room.requests - asked).toBeLessThanOrEqual(10);
  goOn(room);
  const runsFrom = room.time + resumeNoticeMs;
  await pass(resumeNoticeMs);
  expect(screenOf(page.model.get())).toBe('question');
  expect(room.time).toBeLessThanOrEqual(runsFrom);
  expect(room.deadlineAt - runsFrom).toBe(left);
  await pass(3_000);
  expect(foldJournal(room.events).chosen).toEqual({ 1: [0], 2: [1] });
  page.choose(3, 0);
  await pass(3_000);
  expect(foldJournal(room.events).chosen).toEqual({ 1: [0], 2: [1], 3: [0] });
});

it('the old end passes during a pause: nothing is handed in', async () => {
  const { room, pass, toFirstQuestion } = examRoom();
  const page = await toFirstQuestion();
  room.time = room.deadlineAt - 2_000;
  stop(room);
  await pass(10 * minute);
  expect(page.model.get().stage).toBe('answering');
  expect(room.submission).toBeUndefined();
});

it('a reload during the pause shows no paper, and sends what was unsent once the clock runs', async () => {
  const { room, pass, passUntil, reload, toFirstQuestion } = examRoom();
  const before = await toFirstQuestion();
  before.choose(1, 1);
  await pass(250);
  stop(room);
  await pass(5_000);
  const page = reload();
  await pass(40_000);
  expect(['opening', 'paused']).toContain(screenOf(page.model.get()));
  expect(room.events).toHaveLength(0);
  goOn(room);
  await passUntil(() => screenOf(page.model.get()) === 'question' && room.events.length > 0);
  expect(foldJournal(room.events).chosen).toEqual({ 1: [1] });
});

it('a pause over the bell: the page says so, and the paper opens when it is over', async () => {
  const { room, pass, passUntil, reload } = examRoom();
  const page = reload();
  await page.signIn('CC0001', 'CODE');
  page.confirm();
  stop(room);
  await pass(5 * minute);
  expect(page.model.get()).toMatchObject({ stage: 'opening', state: 'paused', hold: undefined });
  goOn(room);
  await passUntil(() => page.model.get().stage === 'answering');
  expect(screenOf(page.model.get())).toBe('question');
});
