import { expect, it } from 'vitest';
import { examRoom } from './exam-room.test-builder.ts';

async function handedIn() {
  const hall = examRoom();
  const page = await hall.toFirstQuestion();
  page.choose(1, 1);
  page.submit();
  await hall.pass(5_000);
  expect(page.model.get().stage).toBe('ended');
  return { ...hall, page };
}

it('a signature out of reach leaves the submission on the screen and is asked for until it is there', async () => {
  const { room, page, pass } = await handedIn();
  room.signs = false;
  page.askReceipt();
  page.askReceipt();
  await pass(60_000);
  expect(page.model.get()).toMatchObject({ stage: 'ended', submission: { answered: 1 } });
  expect(page.model.get().receipt).toBeUndefined();
  // Ever more slowly: an outage is not made worse by those who wait.
  expect(room.receiptsAsked).toBeGreaterThan(3);
  expect(room.receiptsAsked).toBeLessThan(12);
  room.signs = true;
  await pass(16_000);
  expect(page.model.get().receipt).toEqual({ jws: 'h.p.s' });
  const asked = room.receiptsAsked;
  page.askReceipt();
  await pass(60_000);
  expect(room.receiptsAsked).toBe(asked);
});

it('a network that is cut after submitting brings the receipt when it is back', async () => {
  const { room, page, pass } = await handedIn();
  room.cut = true;
  page.askReceipt();
  await pass(10_000);
  room.cut = false;
  await pass(16_000);
  expect(page.model.get().receipt).toEqual({ jws: 'h.p.s' });
});

it('who has left is no longer asked for, and the next candidate sees nothing of the receipt', async () => {
  const { room, page, pass } = await handedIn();
  room.signs = false;
  page.askReceipt();
  await pass(1_000);
  page.leave();
  room.signs = true;
  const asked = room.receiptsAsked;
  await pass(60_000);
  expect(room.receiptsAsked).toBe(asked);
  expect(page.model.get()).toMatchObject({ stage: 'signIn', receipt: undefined });
});

it('another workstation took the sitting: the page says that it has no signature and asks no more', async () => {
  const { room, page, pass } = await handedIn();
  room.elsewhere = true;
  page.askReceipt();
  await pass(60_000);
  expect(page.model.get().receipt).toEqual({});
});
