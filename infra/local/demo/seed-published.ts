import { examContract } from '../../../shared/exam/exam-contract.ts';
import { registerContract } from '../../../shared/exam/register-contract.ts';
import { resultsContract } from '../../../shared/results/results-contract.ts';
import { demoRegisterSheet } from './demo-candidates.ts';
import { finished, must } from './demo-desk.ts';
import { demoBanks } from './demo-organisations.ts';
import { demoPeople } from './demo-people.ts';
import { sitThrough } from './demo-session.ts';
import { createDemoExam, registerDemo, sealDemoPart } from './demo-setup.ts';
import type { DemoSignIns } from './demo-sign-ins.ts';
import type { DemoWorld } from './demo-world.ts';
import { appointTechnician, handOverSession } from './hand-over-session.ts';

const day = 86_400_000;

/** Prepares as the secretary, approves and publishes as the chair. */
async function publishRound(world: DemoWorld, examId: string, roundId: string): Promise<void> {
  const params = { examId, roundId };
  const secretary = world.as('thu-ky');
  const { jobId } = await must(secretary.call(resultsContract.prepare, { params }));
  await finished(secretary, jobId);
  world.clock.set(world.clock.now() + day / 24);
  const chair = world.as('chu-tich');
  await must(chair.call(resultsContract.approve, { params, body: { version: 1 } }));
  world.clock.set(world.clock.now() + day / 48);
  await must(chair.call(resultsContract.publish, { params, body: { version: 1 } }));
}

/** Candidate numbers seated in a session. */
async function seatedIn(world: DemoWorld, examId: string, sessionId: string): Promise<string[]> {
  const numbers: string[] = [];
  for (let page = 1; ; page++) {
    const got = await must(
      world.as('thu-ky').call(registerContract.seating, {
        params: { examId, sessionId },
        query: { page, size: 200 },
      }),
    );
    numbers.push(...got.rows.map((row) => row.candidateNumber));
    if (numbers.length >= got.total) return numbers;
  }
}

/** An exam of the city that is over: both rounds held, ranked and published. */
export async function seedPublished(
  world: DemoWorld,
  city: string,
  now: number,
): Promise<DemoSignIns['published']> {
  // Half past seven in the morning, Viet Nam's time, so many days ago.
  const morning = (daysAgo: number) => Math.floor(now / day) * day - daysAgo * day + 30 * 60_000;
  world.clock.set(morning(40));
  const secretary = world.as('thu-ky');
  const { examId } = await createDemoExam(secretary, {
    organisationId: city,
    name: 'Kỳ tuyển dụng công chức thành phố Hải An năm 2026',
    ruleSetId: 'nd-170-2025',
    positions: [
      { code: 'NV01', title: 'Chuyên viên về tổ chức bộ máy', agency: 'Sở Nội vụ', quota: 4 },
      { code: 'TC02', title: 'Chuyên viên quản lý ngân sách', agency: 'Sở Tài chính', quota: 5 },
      { code: 'TP03', title: 'Chuyên viên hành chính tư pháp', agency: 'Sở Tư pháp', quota: 3 },
      {
        code: 'KC04',
        title: 'Chuyên viên chuyển đổi số',
        agency: 'Sở Khoa học và Công nghệ',
        quota: 6,
      },
    ],
    rooms: [1, 2, 3].map((n) => ({
      venue: 'Trường Đại học Hải An',
      name: `Phòng 0${n}`,
      seats: 40,
      spares: 2,
    })),
  });
  const sheet = await demoRegisterSheet(demoPeople(112, 1), ['NV01', 'TC02', 'TP03', 'KC04']);
  await registerDemo(secretary, examId, sheet, 'CC');

  const first = { roundId: 'round-1', partId: 'general-knowledge', bankName: demoBanks.general };
  const round1 = await sealDemoPart(secretary, examId, {
    ...first,
    session: 'Ca 1 – sáng',
    startsAt: morning(21),
  });
  await sitThrough(world, await seatedIn(world, examId, round1), morning(21), 60, 11);
  await appointTechnician(world, city, examId);
  await handOverSession(world, { examId, sessionId: round1 });
  world.clock.set(morning(20));
  await publishRound(world, examId, 'round-1');

  const second = { roundId: 'round-2', partId: 'professional', bankName: demoBanks.professional };
  const round2 = await sealDemoPart(secretary, examId, {
    ...second,
    session: 'Ca 2 – vòng 2',
    startsAt: morning(7),
  });
  const numbers = await seatedIn(world, examId, round2);
  await sitThrough(world, numbers, morning(7), 90, 12);
  await handOverSession(world, { examId, sessionId: round2 }, 1);
  world.clock.set(morning(5));
  await publishRound(world, examId, 'round-2');

  const list = await must(
    world
      .as('chu-tich')
      .call(resultsContract.list, { params: { examId, roundId: 'round-2' }, query: { size: 200 } }),
  );
  const shown = (outcome: string, note: string) =>
    list.rows
      .filter((row) => row.ranking?.outcome === outcome)
      .slice(0, 1)
      .map((row) => ({
        candidateNumber: row.candidateNumber,
        birthDate: row.birthDate.split('-').reverse().join('/'),
        note,
      }));
  const exam = await must(secretary.call(examContract.read, { params: { examId } }));
  return [
    ...shown('selected', `${exam.name} – vòng 2, trúng tuyển`),
    ...shown('notSelected', `${exam.name} – vòng 2, không trúng tuyển`),
  ];
}
