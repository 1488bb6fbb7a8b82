import { demoRegisterSheet } from '../../infra/local/demo/demo-candidates.ts';
import { finished, must } from '../../infra/local/demo/demo-desk.ts';
import { createDemoExam, registerDemo } from '../../infra/local/demo/demo-setup.ts';
import { examContract } from '../../shared/exam/exam-contract.ts';
import { planContract } from '../../shared/exam/plan-contract.ts';
import { registerContract } from '../../shared/exam/register-contract.ts';
import { summonsContract } from '../../shared/exam/summons-contract.ts';
import type { SummonsRequest } from '../../shared/exam/summons-request.ts';
import { organisationContract } from '../../shared/organisation/organisation-contract.ts';
import type { World } from '../builders/world.ts';

export const partId = 'general-knowledge';
const hour = 3_600_000;

/** An exam with two rooms, one session and so many numbered candidates, and what its secretary does. */
export async function planDesk(world: World, candidates: number, name = 'Kỳ thi kế hoạch') {
  const admin = world.as('quan-tri');
  const { organisationId } = await must(
    admin.call(organisationContract.add, {
      params: { organisationId: 'root' },
      body: { kind: 'city', name: { vi: 'Ủy ban nhân dân thành phố' } },
    }),
  );
  const appoint = { subject: 'thu-ky', fullName: 'Thư ký', role: 'councilSecretary' } as const;
  await must(
    admin.call(organisationContract.appoint, { params: { organisationId }, body: appoint }),
  );
  const secretary = world.as('thu-ky');
  const room = { venue: 'Trường Cao đẳng', seats: 4, spares: 1, columns: 2 };
  const exam = await createDemoExam(secretary, {
    organisationId,
    name,
    ruleSetId: 'nd-170-2025',
    positions: [
      { code: 'CV01', title: 'Chuyên viên văn thư', agency: 'Sở Nội vụ', quota: 2 },
      { code: 'CV02', title: 'Chuyên viên tư pháp', agency: 'Sở Tư pháp', quota: 2 },
    ],
    rooms: [
      { ...room, name: 'Phòng 01' },
      { ...room, name: 'Phòng 02' },
    ],
  });
  const { examId } = exam;
  const people = Array.from({ length: candidates }, (_, i) => ({
    fullName: `Nguyễn Thị Ướt ${'ABCDEFGHIJ'[i]}`,
    birthDate: '05/09/1998',
    sex: 'Nữ' as const,
    citizenId: `0012980000${String(i).padStart(2, '0')}`,
    priority: '',
  }));
  await registerDemo(secretary, examId, await demoRegisterSheet(people, ['CV01', 'CV02']), 'CC');
  const startsAt = world.clock.now() + 48 * hour;
  const params = { examId };
  const session = { roundId: 'round-1', partId, name: 'Ca 1', startsAt };
  const roomIds = exam.rooms.map((each) => each.roomId);
  const planned = await must(
    secretary.call(examContract.addSession, { params, body: { ...session, roomIds } }),
  );
  const sessionId = planned.sessions[0]?.sessionId ?? '';
  const part = { examId, partId };
  return {
    examId,
    organisationId,
    sessionId,
    roomIds,
    secretary,
    read: () => must(secretary.call(examContract.read, { params })),
    seat: (body: { order?: 'byNumber' | 'random'; mixed?: boolean } = {}) =>
      secretary.call(registerContract.seat, { params: part, body }),
    seats: async () =>
      (
        await must(
          secretary.call(registerContract.seating, {
            params: { examId, sessionId },
            query: { size: 200 },
          }),
        )
      ).rows,
    setRooms: (ids: string[]) =>
      must(
        secretary.call(examContract.setSession, {
          params: { examId, sessionId },
          body: { ...session, roomIds: ids },
        }),
      ),
    findings: async () =>
      (await must(secretary.call(planContract.check, { params }))).findings.map((f) => f.code),
    reseat: () =>
      secretary.call(planContract.reseat, { params: part, body: { reason: 'Phòng mất điện' } }),
    /** Makes summons and answers the id of the print once the job is done. */
    async summon(body: Partial<SummonsRequest> & Pick<SummonsRequest, 'scope'>) {
      const answer = await secretary.call(summonsContract.make, { params, body });
      if (!answer.ok) return answer;
      await finished(secretary, answer.value.jobId);
      return { ok: true as const, value: answer.value.jobId };
    },
    async pages(printId: string, file = 1) {
      const read = { examId, printId, file };
      const { blob } = await must(secretary.call(summonsContract.file, { params: read }));
      return new Uint8Array(await blob.arrayBuffer());
    },
  };
}
