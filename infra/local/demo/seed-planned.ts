import { examContract } from '../../../shared/exam/exam-contract.ts';
import { planContract } from '../../../shared/exam/plan-contract.ts';
import { registerContract } from '../../../shared/exam/register-contract.ts';
import { summonsContract } from '../../../shared/exam/summons-contract.ts';
import { demoRegisterSheet } from './demo-candidates.ts';
import { finished, must } from './demo-desk.ts';
import { demoPeople } from './demo-people.ts';
import { createDemoExam, registerDemo } from './demo-setup.ts';
import type { DemoWorld } from './demo-world.ts';

const day = 86_400_000;
const hour = 3_600_000;

/**
 * An exam of the city whose plan stands and has been told: seated by lot with positions mixed,
 * summons issued; then a candidate came late and a room lost workstations, so the check has something
 * to say and the re-seating something to do.
 */
export async function seedPlanned(world: DemoWorld, city: string, now: number): Promise<void> {
  world.clock.set(now - 3 * day);
  const secretary = world.as('thu-ky');
  const school = 'Trường Cao đẳng Kinh tế – Kỹ thuật Hải An';
  const exam = await createDemoExam(secretary, {
    organisationId: city,
    name: 'Kỳ tuyển dụng công chức các cơ quan chuyên môn năm 2027',
    ruleSetId: 'nd-170-2025',
    positions: [
      { code: 'VT01', title: 'Chuyên viên văn thư', agency: 'Văn phòng UBND thành phố', quota: 4 },
      {
        code: 'QH02',
        title:
          'Chuyên viên quản lý quy hoạch, kiến trúc, phát triển đô thị và hạ tầng kỹ thuật trên địa bàn các xã, phường trực thuộc',
        agency: 'Sở Xây dựng',
        quota: 3,
      },
      { code: 'TP03', title: 'Chuyên viên tư pháp – hộ tịch', agency: 'Sở Tư pháp', quota: 3 },
    ],
    rooms: [
      { venue: school, name: 'Phòng máy A1', seats: 40, spares: 2, columns: 8 },
      { venue: school, name: 'Phòng máy A2', seats: 36, spares: 2, columns: 6 },
      { venue: 'Trung tâm khảo thí Hải An', name: 'Phòng 01', seats: 24, spares: 2, columns: 6 },
    ],
  });
  const { examId, rooms } = exam;
  const sheet = await demoRegisterSheet(demoPeople(150, 4), ['VT01', 'QH02', 'VT01', 'TP03']);
  await registerDemo(secretary, examId, sheet, 'CM');
  const params = { examId };
  // Half past seven in the morning in Viet Nam, sixteen days from now.
  const morning = Math.floor((now + 16 * day) / day) * day + hour / 2;
  const part = { roundId: 'round-1', partId: 'general-knowledge' };
  for (const [index, name] of ['Ca 1', 'Ca 2'].entries()) {
    const startsAt = morning + index * 2 * hour;
    const body = { ...part, name, startsAt, roomIds: rooms.map((room) => room.roomId) };
    await must(secretary.call(examContract.addSession, { params, body }));
  }
  const partParams = { examId, partId: part.partId };
  const rule = { order: 'random', mixed: true } as const;
  await must(secretary.call(registerContract.seat, { params: partParams, body: rule }));
  world.clock.set(now - 2 * day);
  const note = 'Gửi xe ở cổng số 2.';
  const { jobId } = await must(
    secretary.call(summonsContract.make, { params, body: { scope: 'all', issue: true, note } }),
  );
  await finished(secretary, jobId);
  world.clock.set(now - day);
  const [first] = rooms;
  if (first) {
    const { roomId, ...room } = first;
    const body = { ...room, seats: 38 };
    await must(secretary.call(examContract.setRoom, { params: { examId, roomId }, body }));
  }
  const late = {
    fullName: 'Đặng Trần Quỳnh Như',
    birthDate: '14/02/1999',
    sex: 'female',
    citizenId: '001199014325',
    positionCode: 'TP03',
    reason: 'Bổ sung theo kết luận giải quyết đơn của thí sinh',
  } as const;
  await must(secretary.call(planContract.addCandidate, { params, body: late }));
  world.clock.set(now);
}
