import { randomIds } from '../../../functions/platform/ids.ts';
import { registerContract } from '../../../shared/exam/register-contract.ts';
import { organisationContract } from '../../../shared/organisation/organisation-contract.ts';
import { roomContract } from '../../../shared/proctoring/room-contract.ts';
import { checkInRoom } from './check-in-room.ts';
import { demoAccounts } from './demo-accounts.ts';
import { demoChoice, openPaper } from './demo-answers.ts';
import { answerOn, sitDown } from './demo-candidate.ts';
import { demoRegisterSheet } from './demo-candidates.ts';
import { must } from './demo-desk.ts';
import { demoBanks } from './demo-organisations.ts';
import { demoPeople, seededChance } from './demo-people.ts';
import { createDemoExam, registerDemo, sealDemoPart } from './demo-setup.ts';
import type { DemoSignIns } from './demo-sign-ins.ts';
import type { DemoWorld } from './demo-world.ts';
import { seedIncidents } from './seed-incidents.ts';
import { seedMessages } from './seed-messages.ts';

const minute = 60_000;
const visitors = 4;

/** An exam of the city whose first part began a few minutes ago: rooms full, robots answering, seats for visitors. */
export async function seedRunning(
  world: DemoWorld,
  city: string,
  now: number,
): Promise<Pick<DemoSignIns, 'visitors' | 'robots'>> {
  const startsAt = now - 6 * minute;
  world.clock.set(startsAt - 5 * 24 * 60 * minute);
  const secretary = world.as('thu-ky');
  const exam = await createDemoExam(secretary, {
    organisationId: city,
    name: 'Kỳ tuyển dụng viên chức sự nghiệp giáo dục năm 2026',
    ruleSetId: 'nd-85-2023',
    positions: [
      { code: 'VT01', title: 'Viên chức văn thư', agency: 'Trường THCS Lê Lợi', quota: 3 },
      { code: 'KT02', title: 'Viên chức kế toán', agency: 'Trường THPT Nguyễn Huệ', quota: 2 },
      { code: 'TV03', title: 'Viên chức thư viện', agency: 'Trường Tiểu học Hoa Sen', quota: 2 },
    ],
    rooms: [
      { venue: 'Trung tâm khảo thí Hải An', name: 'Phòng 01', seats: 40, spares: 2 },
      { venue: 'Trung tâm khảo thí Hải An', name: 'Phòng 02', seats: 40, spares: 2 },
    ],
  });
  const { examId } = exam;
  const sheet = await demoRegisterSheet(demoPeople(76, 2), ['VT01', 'KT02', 'TV03'], {
    every: 9,
    part: 'Phần II – Ngoại ngữ',
    ground: 'Có bằng tốt nghiệp đại học chuyên ngành tiếng Anh',
  });
  await registerDemo(secretary, examId, sheet, 'VC');
  const admin = world.as('quan-tri');
  const places = [
    ['giam-thi-1', 'roomInvigilator', exam.rooms[0]?.roomId],
    ['giam-thi-2', 'roomInvigilator', exam.rooms[1]?.roomId],
    ['ky-thuat', 'technician', undefined],
  ] as const;
  for (const [subject, role, roomId] of places) {
    const fullName = demoAccounts.find((each) => each.subject === subject)?.fullName ?? subject;
    const body = { subject, fullName, role, examId, ...(roomId ? { roomId } : {}) };
    await must(
      admin.call(organisationContract.appoint, { params: { organisationId: city }, body }),
    );
  }
  world.codes.clear();
  const part1 = { roundId: 'round-1', partId: 'part-1', bankName: demoBanks.general };
  const sessionId = await sealDemoPart(secretary, examId, {
    ...part1,
    session: 'Ca 1 – Kiến thức chung',
    startsAt,
  });
  const codes = new Map(world.codes);
  const part2 = { roundId: 'round-1', partId: 'part-2', bankName: demoBanks.english };
  await sealDemoPart(secretary, examId, {
    ...part2,
    session: 'Ca 2 – Ngoại ngữ',
    startsAt: startsAt + 80 * minute,
  });

  const { rows } = await must(
    secretary.call(registerContract.seating, {
      params: { examId, sessionId },
      query: { size: 200 },
    }),
  );
  const chance = seededChance(21);
  // Everybody but two comes before the bell; the last few of room 1 leave their seats to visitors.
  const present = rows.filter((_, i) => i % 37 !== 20);
  const room1 = exam.rooms[0]?.roomId;
  const forVisitors = present.filter((row) => row.roomId === room1).slice(-visitors);
  const here = new Set(present.map((row) => row.candidateNumber));
  for (const [i, invigilator] of ['giam-thi-1', 'giam-thi-2'].entries()) {
    const path = { examId, sessionId, roomId: exam.rooms[i]?.roomId ?? '' };
    await checkInRoom(world, invigilator, path, startsAt - 20 * minute, (each) => here.has(each));
  }
  world.clock.set(startsAt - 8 * minute);
  const seats = [];
  for (const row of present) {
    const who = {
      candidateNumber: row.candidateNumber,
      code: codes.get(row.candidateNumber) ?? '',
      deviceId: randomIds.next(),
    };
    seats.push({ row, who, seat: await sitDown(world.seat, who), ability: 0.35 + 0.6 * chance() });
  }
  const watch = await must(
    world
      .as('truong-coi-thi')
      .call(roomContract.watch, { params: { examId, sessionId, roomId: room1 ?? '' } }),
  );
  for (const visitor of forVisitors) {
    const sittingId =
      watch.sittings.find((each) => each.candidateNumber === visitor.candidateNumber)?.sittingId ??
      '';
    const params = { examId, sessionId, roomId: room1 ?? '', sittingId };
    await must(
      world.as('giam-thi-1').call(roomContract.release, {
        params,
        body: { reason: 'Máy tính bị treo, chuyển sang máy dự phòng' },
      }),
    );
  }
  const robots = seats.filter(({ row }) => !forVisitors.includes(row));
  for (const { seat, ability } of robots) {
    world.clock.set(startsAt + 1000);
    const paper = await openPaper(seat);
    const done = 2 + Math.floor(chance() * 8);
    world.clock.set(now - 10_000);
    await answerOn(seat, () =>
      paper.questions.slice(0, done).map((question, i) => ({
        kind: 'choose' as const,
        question: question.number,
        at: 1000 + i * 20_000,
        options: [demoChoice(question, ability, chance)],
      })),
    );
  }
  const inRoom1 = robots.filter(({ row }) => row.roomId === room1).map(({ seat }) => seat);
  await seedMessages(world, { examId, sessionId, roomId: room1 ?? '' }, inRoom1, now);
  world.clock.set(now);
  const place = { examId, sessionId, roomId: room1 ?? '' };
  const head = world.as('truong-coi-thi');
  await seedIncidents(world, place, await must(head.call(roomContract.watch, { params: place })));
  return {
    visitors: forVisitors.map((row) => ({
      candidateNumber: row.candidateNumber,
      code: codes.get(row.candidateNumber) ?? '',
      fullName: row.fullName,
      note: 'đang thi phần I, đã được chuyển máy nên vào được ngay',
    })),
    robots: robots.map(({ who }) => who),
  };
}
