import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { must } from '../../infra/local/demo/demo-desk.ts';
import { examContract } from '../../shared/exam/exam-contract.ts';
import type { RuleSet } from '../../shared/exam/rule-set.ts';
import { decree170Of2025 } from '../../shared/exam/rule-sets/decree-170-2025.ts';
import { organisationContract } from '../../shared/organisation/organisation-contract.ts';
import { makeWorld, type World } from '../builders/world.ts';

const [round1, round2] = decree170Of2025.rounds;
const part = round1?.parts[0];
if (!round1 || !round2 || !part) throw new Error('the decree has two rounds');

/** The decree with 40 questions in 45 minutes, by the council's decision. */
const custom: RuleSet = {
  ...decree170Of2025,
  ruleSetId: 'custom-promotion',
  copiedFrom: decree170Of2025.ruleSetId,
  regime: 'custom',
  title: { vi: 'Nâng ngạch – quy chế riêng' },
  rounds: [
    {
      ...round1,
      parts: [
        {
          ...part,
          questions: {
            value: { min: 40, max: 40 },
            basis: 'Quyết định của Hội đồng',
            certainty: 'council',
          },
          minutes: {
            value: { min: 45, max: 45 },
            basis: 'Quyết định của Hội đồng',
            certainty: 'council',
          },
        },
      ],
    },
    round2,
  ],
};

describe('a custom rule set, edited from a copy', () => {
  let world: World;
  let organisationId: string;
  beforeAll(async () => {
    world = await makeWorld();
    const admin = world.as('quan-tri');
    const city = await must(
      admin.call(organisationContract.add, {
        params: { organisationId: 'root' },
        body: { kind: 'city', name: { vi: 'Thành phố' } },
      }),
    );
    organisationId = city.organisationId;
    const body = { subject: 'thu-ky', fullName: 'Thư ký', role: 'councilSecretary' as const };
    await must(admin.call(organisationContract.appoint, { params: { organisationId }, body }));
  });
  afterAll(() => world.stop());
  const create = (ruleSet: RuleSet) =>
    world.as('thu-ky').call(examContract.create, {
      params: { organisationId },
      body: { name: 'Thi nâng ngạch', ruleSetId: ruleSet.ruleSetId, customRuleSet: ruleSet },
    });

  it('makes an exam by its values, and remembers what it was copied from', async () => {
    const exam = await must(create(custom));
    expect(exam.parts[0]).toMatchObject({ questionCount: 40, minutes: 45 });
    expect(exam.ruleSet.copiedFrom).toBe('nd-170-2025');
  });

  it('is refused where its values contradict each other', async () => {
    const twice = { ...custom, rounds: [round1, { ...round2, parts: round1.parts }] };
    expect(await create(twice)).toMatchObject({ ok: false, problem: { status: 400 } });
    const noRanking = { ...custom, rounds: [custom.rounds[0] as RuleSet['rounds'][number]] };
    expect(await create(noRanking)).toMatchObject({ ok: false, problem: { status: 400 } });
  });

  it('replaces the decree before sessions are planned, not after', async () => {
    const secretary = world.as('thu-ky');
    const exam = await must(
      secretary.call(examContract.create, {
        params: { organisationId },
        body: { name: 'Kỳ thi', ruleSetId: 'nd-170-2025' },
      }),
    );
    const params = { examId: exam.examId };
    const replaced = await must(
      secretary.call(examContract.replaceRuleSet, { params, body: custom }),
    );
    expect(replaced.parts[0]?.questionCount).toBe(40);
    const { rooms } = await must(
      secretary.call(examContract.addRoom, {
        params,
        body: { venue: 'Trường', name: 'P1', seats: 10 },
      }),
    );
    const session = {
      roundId: 'round-1',
      partId: part.partId,
      name: 'Ca 1',
      startsAt: world.clock.now() + 3_600_000,
      roomIds: rooms.map((room) => room.roomId),
    };
    await must(secretary.call(examContract.addSession, { params, body: session }));
    expect(
      await secretary.call(examContract.replaceRuleSet, { params, body: decree170Of2025 }),
    ).toMatchObject({ ok: false, problem: { status: 409 } });
  });
});
