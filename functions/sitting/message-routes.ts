import { fail, ok } from '../../shared/kernel/result.ts';
import { messageContract } from '../../shared/sitting/message-contract.ts';
import type { Server } from '../platform/http/serve.ts';
import { boardReader } from './board-reader.ts';
import { callForHelp } from './call-for-help.ts';
import type { CandidateCaller } from './candidate-admit.ts';
import type { CandidateDeps } from './candidate-deps.ts';
import { messageReader } from './message-reader.ts';
import { readMessages } from './read-messages.ts';
import { sittingPlaces } from './sitting-places.ts';

/** Serves what staff tell candidates, and candidates' calls for help. */
export function serveCandidateMessages(
  server: Server<CandidateCaller>,
  deps: Pick<CandidateDeps, 'sittings' | 'exams' | 'clock' | 'arrivalGraceMs'>,
): void {
  const { sittings, clock } = deps;
  const placeOf = sittingPlaces(sittings);
  const boardOf = boardReader(sittings, clock);
  const messagesOf = messageReader(deps.exams);

  server.on(messageContract.board, async ({ params: { examId, sessionId, roomId } }) => {
    const board = await boardOf(examId, sessionId);
    return ok({ latest: board?.rooms[roomId] ?? 0 });
  });

  server.on(messageContract.read, async ({ caller, body }) => {
    const place = caller && (await placeOf(caller.sittingId));
    if (!caller || !place) return fail('signed-out');
    return readMessages({ sittings, clock, messagesOf }, place, caller, body.seen);
  });

  server.on(messageContract.call, async ({ caller, body }) =>
    caller ? callForHelp(deps, caller, body.on) : fail('signed-out'),
  );
}
