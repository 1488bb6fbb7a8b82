import { expect, it } from 'vitest';
import { examRoom } from './exam-room.test-builder.ts';
import { minute } from './fake-exam-server.test-builder.ts';
import { noMessages, unreadOf } from './message-box.ts';

type Room = ReturnType<typeof examRoom>;
const say = ({ room }: Room, number: number, text: string) =>
  room.told.push({ number, at: room.time, to: 'room', text });
const unread = (page: ReturnType<Room['reload']>) =>
  unreadOf(page.model.get().messages ?? noMessages).map(({ text }) => text);

it('an idle page hears of a message within 48 seconds, fetches it once, and says when it was read', async () => {
  const hall = examRoom();
  const { room, pass, toFirstQuestion } = hall;
  const page = await toFirstQuestion();
  await pass(3 * minute);
  const asked = room.requests;
  say(hall, 5, 'Còn 5 phút');
  await pass(46_000);
  expect(unread(page)).toEqual(['Còn 5 phút']);
  expect(room).toMatchObject({ delivered: 5, seen: [] });
  await pass(30_000);
  expect(room.requests - asked).toBeLessThanOrEqual(2);
  page.readMessages();
  expect(unread(page)).toEqual([]);
  await pass(1_000);
  expect(room.seen).toEqual([5]);
});

it('while waiting for the bell, and with the next save without asking a board, a message comes as well', async () => {
  const hall = examRoom();
  const { room, pass, reload, untilOpen } = hall;
  const page = reload();
  await page.signIn('CC0001', 'CODE');
  page.confirm();
  say(hall, 3, 'Chờ tại chỗ');
  await pass(46_000);
  expect(unread(page)).toEqual(['Chờ tại chỗ']);
  await pass(minute);
  await untilOpen();
  const boards = room.boardsAsked;
  say(hall, 4, 'Giữ trật tự');
  page.choose(1, 0);
  await pass(2_000);
  expect(unread(page)).toEqual(['Chờ tại chỗ', 'Giữ trật tự']);
  expect(room.boardsAsked - boards).toBeLessThanOrEqual(1);
});

it('what is on the board for somebody else in the room is looked up once', async () => {
  const { room, pass, toFirstQuestion } = examRoom();
  await toFirstQuestion();
  room.board = 9;
  const before = room.requests;
  await pass(50_000);
  expect(room.requests - before).toBeLessThanOrEqual(2);
});

it('read without network it stays read over a reload, and the server hears of it when it can', async () => {
  const hall = examRoom();
  const { room, pass, reload, toFirstQuestion } = hall;
  const page = await toFirstQuestion();
  say(hall, 5, 'Máy chủ gặp sự cố');
  await pass(46_000);
  room.cut = true;
  page.readMessages();
  await pass(20_000);
  const again = reload();
  await hall.passUntil(() => again.model.get().stage === 'answering');
  expect(again.model.get().messages?.list).toHaveLength(1);
  expect(unread(again)).toEqual([]);
  expect(room.seen).toEqual([]);
  room.cut = false;
  await pass(40_000);
  expect(room.seen).toEqual([5]);
  expect(unread(again)).toEqual([]);
});

it('sent while the network was away, it is there once it is back', async () => {
  const hall = examRoom();
  const { room, pass, toFirstQuestion } = hall;
  const page = await toFirstQuestion();
  room.cut = true;
  say(hall, 7, 'Tiếp tục làm bài');
  await pass(minute);
  expect(unread(page)).toEqual([]);
  room.cut = false;
  await pass(minute);
  expect(unread(page)).toEqual(['Tiếp tục làm bài']);
});

it('a call for help is told at once, waits for its end, and without network says so', async () => {
  const { room, pass, toFirstQuestion } = examRoom();
  const page = await toFirstQuestion();
  page.callHelp(true);
  await pass(500);
  expect(room.helpSince).toBeDefined();
  expect(page.model.get().helpSince).toBe(room.helpSince);
  room.helpSince = undefined;
  await pass(12_000);
  expect(page.model.get().helpSince).toBeUndefined();
  room.cut = true;
  page.callHelp(true);
  await pass(500);
  expect(page.model.get()).toMatchObject({ helpSince: undefined, offline: true });
  expect(page.model.get().helpProblem).toBeDefined();
});
