import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { candidateOf, examId } from './results-exam.ts';
import { type ResultsWorld, resultsWorld } from './results-world.ts';

let world: ResultsWorld;
beforeEach(async () => {
  world = await resultsWorld();
});
afterEach(() => world.stop());

const people = Array.from({ length: 6 }, (_, i) => candidateOf(i + 1));
const [an, binh, chi, dao, em, giang] = people as [
  (typeof people)[0],
  (typeof people)[0],
  (typeof people)[0],
  (typeof people)[0],
  (typeof people)[0],
  (typeof people)[0],
];
const rows = async (roundId = 'round-1', query = '') =>
  (await world.call('chu-tich', 'GET', `/rounds/${roundId}/results?size=200${query}`)).json.rows;

describe('preparing the results of a round', () => {
  it('refuses while people must mark essays, rather than give them no points', async () => {
    await world.createExam(people);
    await world.sitRound('round-1', [{ of: an, right: 30 }], { essay: true });
    const { job } = await world.prepare('round-1');
    expect(job).toMatchObject({ state: 'failed' });
    expect(JSON.stringify(job)).toContain('câu tự luận');
  });

  it('grades everybody from the whole journal, and tells absent from wrong', async () => {
    await world.createExam(people);
    await world.sitRound('round-1', [
      { of: an, right: 30 },
      { of: binh, right: 29 },
      { of: chi, right: 60, state: 'timedOut' },
      { of: dao, state: 'absent' },
      { of: em, right: 55, state: 'suspended' },
      { of: giang, right: 0 },
    ]);
    const { job } = await world.prepare('round-1');
    expect(job).toMatchObject({ state: 'done' });
    expect(
      (await rows()).map((row: never) => {
        const { candidateNumber, parts, qualified, ranking } = row as {
          candidateNumber: string;
          parts: { status: string; correct: number; answered: number }[];
          qualified: boolean;
          ranking?: unknown;
        };
        expect(ranking).toBeUndefined();
        return [
          candidateNumber,
          parts[0]?.status,
          parts[0]?.correct,
          parts[0]?.answered,
          qualified,
        ];
      }),
    ).toEqual([
      ['CC0001', 'graded', 30, 60, true],
      ['CC0002', 'graded', 29, 60, false],
      ['CC0003', 'graded', 60, 60, true],
      ['CC0004', 'absent', 0, 0, false],
      ['CC0005', 'suspended', 55, 60, false],
      ['CC0006', 'graded', 0, 60, false],
    ]);
    const figures = (await world.call('chu-tich', 'GET', '/rounds/round-1/figures')).json;
    expect(figures).toMatchObject({ candidates: 6, present: 5, absent: 1, qualified: 2 });
    const { counts, total } = figures.distribution[0];
    expect([total, counts.length, counts[0], counts[29], counts[30], counts[60]]).toEqual([
      60, 61, 1, 1, 1, 1,
    ]);
  });

  it('graded twice at once, and once more: the totals of everybody are the same (coursemology2#1371)', async () => {
    await world.createExam(people);
    await world.sitRound(
      'round-1',
      people.map((of, i) => ({ of, right: 10 * i })),
    );
    const jobs = await Promise.all([world.prepare('round-1'), world.prepare('round-1')]);
    expect(jobs.filter(({ job }) => job?.state === 'done').length).toBeGreaterThan(0);
    const first = await rows();
    expect(first).toHaveLength(people.length);
    expect((await world.prepare('round-1')).job).toMatchObject({ state: 'done' });
    expect(await rows()).toEqual(first);
  });

  it('waits for the open sittings and says how many; a session nobody sits in holds nobody up', async () => {
    await world.createExam(people);
    await world.sitRound(
      'round-1',
      people.map((of) => ({ of })),
      { close: false },
    );
    const early = await world.prepare('round-1');
    expect(early.started).toMatchObject({ status: 409, code: 'sittings-open' });
    expect(early.started.json.en).toContain('6 sittings');
    await world.closeRound('round-1');
    expect((await world.prepare('round-1')).job?.state).toBe('done');
  });

  it('refuses to grade a sitting that has not ended, whatever the exam says', async () => {
    await world.createExam(people);
    await world.sitRound('round-1', [
      { of: an, right: 40 },
      { of: binh, state: 'running' },
    ]);
    const { job } = await world.prepare('round-1');
    expect(job?.problem?.en).toContain('1 sittings are still open');
    expect((await world.exams.load(examId))?.results).toEqual([]);
  });

  it('never takes a lost sitting for an absence', async () => {
    await world.createExam(people);
    await world.sitRound(
      'round-1',
      people.map((of) => ({ of, right: 40 })),
    );
    world.sittings.delete([...world.sittings.keys()][2] ?? '');
    expect((await world.prepare('round-1')).job?.state).toBe('failed');
    expect((await world.exams.load(examId))?.results).toEqual([]);
  });

  it('waits for decisions about late answers that change something, and grades what counts', async () => {
    await world.createExam(people);
    await world.sitRound('round-1', [
      { of: an, right: 29 },
      { of: binh, right: 10 },
    ]);
    const [sittingId = ''] = world.sittings.keys();
    const sitting = world.sittings.get(sittingId)!;
    const journal = sitting.journal.flatMap((batch) => batch.events);
    world.sittings.set(sittingId, { ...sitting, hasEvidence: true, deadlineAt: 10_000 });
    const evidenceId = '0123456789abcdef';
    const late = (question: number, places: number[]) =>
      world.evidence.set(sittingId, [
        {
          ...{ evidenceId, code: 'deadline-passed', epoch: 1 },
          batch: {
            firstSequence: journal.length + 1,
            receivedAt: 99_000,
            events: [{ kind: 'choose', question, at: 9_000, options: places }],
          },
        },
      ]);
    // The answer that the journal holds anyway: nobody has to decide about it.
    late(1, [...(journal[60] as { options: number[] }).options]);
    expect((await world.prepare('round-1')).job?.state).toBe('done');

    // Everything wrong before it was put right: one more than that is right for question 30.
    const wrong = (journal[29] as { options: number[] }).options[0] ?? 0;
    late(30, [(wrong + 3) % 4]);
    const { job } = await world.prepare('round-1');
    expect(job?.problem?.type).toContain('evidence-undecided');
    expect(job?.problem?.vi).toContain('1 thí sinh');
    expect((await world.approve('round-1', 1)).code).toBe('evidence-undecided');

    const receipt = (await rows())[0].parts[0].answersHash;
    await world.write({
      type: 'evidenceDecided',
      sessionId: 'round-1-s1',
      decision: {
        ...{ verdict: 'count', reason: 'Mất mạng phòng thi' },
        sittings: [{ sittingId, evidence: [evidenceId] }],
      },
    });
    expect((await world.approve('round-1', 1)).code).toBe('results-outdated');
    expect((await world.prepare('round-1')).job?.state).toBe('done');
    const [first, second] = await rows();
    expect(first).toMatchObject({
      qualified: true,
      parts: [{ correct: 30, answersHash: receipt, evidence: { questions: [30] } }],
    });
    expect(first.parts[0].evidence.answersHash).not.toBe(receipt);
    expect(first.explanation[1].vi).toContain('câu 30');
    expect(second.explanation).toHaveLength(1);
    expect((await world.approve('round-1', 2)).status).toBe(200);
  });

  it('needs sealed papers, and a round that exists', async () => {
    await world.createExam(people);
    expect((await world.prepare('round-1')).started.code).toBe('setup-incomplete');
    expect((await world.prepare('round-9' as never)).started.code).toBe('not-found');
  });

  it('grades two thousand sittings in seconds, and says how far it is', async () => {
    const many = Array.from({ length: 2000 }, (_, i) => candidateOf(i + 1));
    await world.createExam(many);
    await world.sitRound(
      'round-1',
      many.map((of, i) => ({ of, right: i % 61 })),
    );
    // The processor's time, not the clock's: what else runs on the machine is not our cost.
    const before = process.cpuUsage();
    expect((await world.prepare('round-1')).job?.state).toBe('done');
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000_000).toBeLessThan(10);
    expect(world.steps.at(-1)).toBe(2000);
    expect(world.steps.length).toBeGreaterThan(5);
    const page = (await world.call('thu-ky', 'GET', '/rounds/round-1/results?page=40&size=50'))
      .json;
    expect(page.total).toBe(2000);
    expect(page.rows[49]).toMatchObject({
      candidateNumber: 'CC2000',
      parts: [{ correct: 1999 % 61 }],
    });
  }, 60_000);
});
