import { afterAll, beforeAll, expect, it } from 'vitest';
import { sha256Hex } from '../../functions/platform/crypto.ts';
import { closeDueSessions } from '../../functions/sitting/close-due-sessions.ts';
import { ok } from '../../shared/kernel/result.ts';
import { sittingIdOf } from '../../shared/paper/sitting-id.ts';
import { candidateContract } from '../../shared/sitting/candidate-contract.ts';
import { embeddedTable } from '../builders/embedded-table.ts';
import { type CandidateWorld, candidateWorld, deviceOf, minute } from './candidate-world.ts';
import { incidentDesk } from './incident-desk.ts';

let engine: Awaited<ReturnType<typeof embeddedTable>>;
beforeAll(async () => {
  engine = await embeddedTable();
});
afterAll(() => engine.stop());

/** Opens a session of round 2 for the same candidates, a week after round 1. */
async function secondRound(world: CandidateWorld) {
  const { examId } = world.sheet;
  const startsAt = world.startsAt + 7 * 24 * 60 * minute;
  const place = { sessionId: 'second', roundId: 'round-2', partId: 'professional' };
  await world.exams.change(examId, 'lan', () =>
    ok({
      type: 'sessionSet',
      session: { ...place, name: 'Ca 2', startsAt, roomIds: ['room-1'] },
    }),
  );
  const { sessionId, partId } = place;
  const tickets = world.tickets.map((ticket) => ({
    ...ticket,
    ...{ sessionId, partId },
    sittingId: sittingIdOf(sha256Hex, { examId, partId, candidateId: ticket.candidateId }),
    candidateNumber: `${ticket.candidateNumber}B`,
  }));
  const [room] = world.sheet.rooms;
  const sealedKey = await world.vault.seal(`session:${sessionId}`, world.sessionKey);
  await world.sittings.open(
    {
      ...world.sheet,
      ...place,
      ...{ sessionName: 'Ca 2', startsAt },
      rooms: [{ ...room!, sittingIds: tickets.map((ticket) => ticket.sittingId) }],
      sealedSessionKey: Buffer.from(sealedKey).toString('base64'),
    },
    tickets,
    startsAt + 60 * minute,
  );
  const codeOf = (index: number) => `CD1EF${String(index).padStart(5, '0')}`;
  await world.sittings.setAdmissionCodes(tickets.map((t, i) => ({ ...t, code: codeOf(i) })));
  return {
    startsAt,
    sittingId: (index: number) => tickets[index]!.sittingId,
    async begin(index: number) {
      const signedIn = await world.call(candidateContract.signIn, {
        body: {
          candidateNumber: tickets[index]!.candidateNumber,
          admissionCode: codeOf(index),
          deviceId: deviceOf('pc-2'),
        },
      });
      const token: string = signedIn.json.token!;
      return world.call(candidateContract.start, { token });
    },
  };
}

it('a suspension of round 1 that was withdrawn bars nobody from round 2, prepared before', async () => {
  const world = await candidateWorld(engine.table, { candidates: 2 });
  const desk = incidentDesk(world);
  const second = await secondRound(world);
  await world.begin(0);
  await desk.violation('uoc', 0, 'suspension');
  expect((await desk.decide('uoc', 'v-0-suspension', 'suspension')).status).toBe(200);
  expect((await world.sittings.find(world.sittingId(0)))?.state).toBe('suspended');
  expect((await desk.withdraw('uoc', 'v-0-suspension')).status).toBe(200);

  world.clock.set(second.startsAt - minute);
  await closeDueSessions(world, world.clock.now());
  expect((await world.sittings.find(second.sittingId(0)))?.state).toBe('assigned');
  world.clock.set(second.startsAt);
  expect((await second.begin(0)).status).toBe(200);
  await closeDueSessions(world, world.clock.now());
  expect((await world.sittings.find(second.sittingId(0)))?.state).toBe('running');
});
