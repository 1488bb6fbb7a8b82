import { incidentContract } from '../../../shared/proctoring/incident-contract.ts';
import type { RoomView } from '../../../shared/proctoring/room-contract.ts';
import { timeContract } from '../../../shared/proctoring/time-contract.ts';
import { must } from './demo-desk.ts';
import type { DemoWorld } from './demo-world.ts';

const minute = 60_000;

/**
 * Two incidents of the running session's first room: a reprimand that its invigilator decided, and a
 * failed workstation for which three minutes were given.
 */
export async function seedIncidents(
  world: DemoWorld,
  path: { readonly examId: string; readonly sessionId: string; readonly roomId: string },
  room: RoomView,
): Promise<void> {
  const now = world.clock.now();
  const invigilator = world.as('giam-thi-1');
  const [talker, unlucky] = room.sittings.filter(({ state }) => state === 'running').slice(4);
  if (!talker || !unlucky) return;
  const secondMaker = 'Bùi Đức Thịnh';
  const violation = await must(
    invigilator.call(incidentContract.recordViolation, {
      params: path,
      body: {
        ...{ incidentId: 'demo-talking', sittingId: talker.sittingId, ground: 'talking' },
        ...{ happenedAt: now - 3 * minute, sanction: 'reprimand', secondMaker },
        description:
          'Thí sinh quay sang trao đổi với thí sinh ngồi bên cạnh sau khi đã được giám thị nhắc nhở một lần.',
        measures: 'Nhắc nhở trước phòng, yêu cầu tiếp tục làm bài',
        signature: { kind: 'signed' },
      },
    }),
  );
  const { incidentId } = violation;
  await must(
    invigilator.call(incidentContract.decide, {
      params: { ...path, incidentId },
      body: { sanction: 'reprimand' },
    }),
  );
  const failure = await must(
    world.as('ky-thuat').call(incidentContract.recordTechnical, {
      params: path,
      body: {
        ...{ incidentId: 'demo-failure', sittingIds: [unlucky.sittingId] },
        happenedAt: now - 2 * minute,
        description: 'Máy tính của thí sinh tự khởi động lại, mất khoảng ba phút.',
        measures: 'Kiểm tra nguồn điện, thí sinh làm tiếp trên cùng máy',
      },
    }),
  );
  await must(
    world.as('truong-coi-thi').call(timeContract.enterInRoom, {
      params: path,
      body: {
        sittingId: unlucky.sittingId,
        entry: {
          ...{ kind: 'grant', minutes: 3, incidentId: failure.incidentId },
          reason: 'Máy tính tự khởi động lại',
        },
      },
    }),
  );
}
