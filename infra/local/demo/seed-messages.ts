import { randomIds } from '../../../functions/platform/ids.ts';
import { messageContract as staffMessages } from '../../../shared/proctoring/message-contract.ts';
import { messageContract } from '../../../shared/sitting/message-contract.ts';
import type { Api } from '../../../web/platform/api-client.ts';
import { must } from './demo-desk.ts';
import type { DemoWorld } from './demo-world.ts';

const minute = 60_000;

/**
 * What was said in the running exam so far: to the session, to a room, and once to the wrong room;
 * most have read it, some only received it. Two candidates call for help.
 */
export async function seedMessages(
  world: DemoWorld,
  place: { readonly examId: string; readonly sessionId: string; readonly roomId: string },
  seats: readonly Api[],
  now: number,
): Promise<void> {
  const { examId, sessionId } = place;
  const head = world.as('truong-coi-thi');
  const invigilator = world.as('giam-thi-1');
  const name = () => ({ messageId: randomIds.next() });
  const read = async (seat: Api, alsoSeen: boolean) => {
    const box = await must(seat.call(messageContract.read, { body: { seen: [] } }));
    const seen = box.messages.map(({ number }) => number);
    if (alsoSeen) await must(seat.call(messageContract.read, { body: { seen } }));
  };
  world.clock.set(now - 5 * minute);
  await must(
    head.call(staffMessages.sendInSession, {
      params: { examId, sessionId, ...name() },
      body: {
        text: 'Máy chủ vừa chậm trong giây lát. Câu trả lời đã được lưu, hãy tiếp tục làm bài.',
      },
    }),
  );
  world.clock.set(now - 4 * minute);
  for (const [i, seat] of seats.entries()) if (i % 9 !== 4) await read(seat, i % 6 !== 2);
  const wrong = name();
  world.clock.set(now - 3 * minute);
  await must(
    invigilator.call(staffMessages.sendInRoom, {
      params: { ...place, ...wrong },
      body: { text: 'Thí sinh chuẩn bị chuyển sang Phòng 03.' },
    }),
  );
  await must(
    invigilator.call(staffMessages.withdrawInRoom, {
      params: { ...place, ...wrong },
      body: { reason: 'Gửi nhầm phòng' },
    }),
  );
  world.clock.set(now - 2 * minute);
  await must(
    invigilator.call(staffMessages.sendInRoom, {
      params: { ...place, ...name() },
      body: { text: 'Đề nghị thí sinh giữ trật tự trong phòng thi.' },
    }),
  );
  world.clock.set(now - minute);
  for (const [i, seat] of seats.entries()) if (i % 4 !== 1) await read(seat, i % 3 !== 0);
  const [, , first, , , , , second] = seats;
  if (first) await must(first.call(messageContract.call, { body: { on: true } }));
  world.clock.set(now - 20_000);
  if (second) await must(second.call(messageContract.call, { body: { on: true } }));
}
