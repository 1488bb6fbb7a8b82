import { fail, ok } from '../../shared/kernel/result.ts';
import { overviewContract } from '../../shared/proctoring/overview-contract.ts';
import { deadlineOf } from '../../shared/sitting/deadline-of.ts';
import type { Server } from '../platform/http/serve.ts';
import type { StaffCaller } from '../platform/http/staff-caller.ts';
import { remembered } from '../sitting/remembered.ts';
import type { Sittings } from '../sitting/sittings.ts';
import { type FiguresDeps, sessionFigures } from './session-figures.ts';

export interface OverviewDeps extends FiguresDeps {
  readonly sittings: Pick<Sittings, 'sheet' | 'progress'>;
}

/** Serves all rooms of a session at one look, for whoever answers for the whole of it. */
export function serveOverview(server: Server<StaffCaller>, deps: OverviewDeps): void {
  // A sheet weighs more than the figures, and never changes once it is written.
  const sheetOf = remembered(50, (key) => {
    const [examId = '', sessionId = ''] = key.split('#');
    return deps.sittings.sheet(examId, sessionId);
  });
  server.on(overviewContract.session, async ({ params, query }) => {
    const sheet = await sheetOf(`${params.examId}#${params.sessionId}`);
    if (!sheet) return fail('not-found');
    const { asOf, rooms } = await sessionFigures(deps, sheet);
    return ok({
      now: deps.clock.now(),
      asOf,
      examName: sheet.examName,
      sessionName: sheet.sessionName,
      partTitle: sheet.partTitle,
      questionCount: sheet.questionCount,
      startsAt: sheet.startsAt,
      endsAt: Math.max(deadlineOf(sheet), ...rooms.map((room) => room.endsAt)),
      rooms: rooms
        .filter((room) => room.changedAt > query.since)
        .map(({ changedAt: _, ...summary }) => summary),
    });
  });
}
