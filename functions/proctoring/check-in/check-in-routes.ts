import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import {
  type CheckInRow,
  checkInContract,
} from '../../../shared/proctoring/check-in/check-in-contract.ts';
import type { RoomEvent } from '../../../shared/proctoring/check-in/room-event.ts';
import type { RoomLog } from '../../../shared/proctoring/check-in/room-log.ts';
import type { SessionSheet } from '../../../shared/sitting/session-sheet.ts';
import { admissionCode } from '../../exam/rules/admission-code.ts';
import { mayIssueCodes } from '../../exam/rules/may-issue-codes.ts';
import type { Server } from '../../platform/http/serve.ts';
import type { StaffCaller } from '../../platform/http/staff-caller.ts';
import type { Sittings } from '../../sitting/sittings.ts';
import { roomsInUse } from '../hand-over/rooms-in-use.ts';
import { type DoorEvent, recordAtDoor } from '../rules/at-the-door.ts';
import { type CheckInRowsDeps, checkInRows } from './check-in-rows.ts';
import { doorMarks } from './door-marks.ts';
import { type DoorPlaceDeps, doorPlace, type RoomParams } from './door-place.ts';
import { findCandidate } from './find-candidate.ts';
import { type RoomLogs, roomLogId } from './room-log-stream.ts';

export interface CheckInDeps extends DoorPlaceDeps, CheckInRowsDeps {
  readonly roomLogs: Pick<RoomLogs, 'load' | 'create' | 'change'>;
  readonly sittings: DoorPlaceDeps['sittings'] &
    CheckInRowsDeps['sittings'] &
    Pick<Sittings, 'markAtDoor' | 'setAdmissionCodes'>;
  randomBytes(length: number): Uint8Array;
}

/**
 * Serves the door of a room. First the log is written, then the sitting is marked; said again, the log
 * stays and the mark is made again, so that a request that died between is mended by repeating it.
 */
export function serveCheckIn(server: Server<StaffCaller>, deps: CheckInDeps): void {
  const { roomLogs, sittings, clock } = deps;

  const placeOf = (params: RoomParams) => doorPlace(deps, params);

  async function write(
    params: RoomParams,
    by: string,
    decide: (log: RoomLog) => Result<RoomEvent | null>,
  ): Promise<Result<RoomLog>> {
    const name = roomLogId(params);
    const { examId, sessionId, roomId } = params;
    if (!(await roomLogs.load(name))) {
      // Two may open it at once: it is open then, whoever was first.
      await roomLogs.create(name, by, { type: 'roomOpened', examId, sessionId, roomId });
    }
    return roomLogs.change(name, by, decide);
  }

  /** Marks sittings with what the log says, again where somebody wrote in it meanwhile. */
  async function mark(name: string, log: RoomLog, sittingIds: readonly string[]): Promise<RoomLog> {
    let said = log;
    for (let round = 0; round < 5; round++) {
      const marks = sittingIds.flatMap((id) => doorMarks(said, id).map((each) => ({ id, each })));
      await Promise.all(marks.map(({ id, each }) => sittings.markAtDoor(id, each)));
      const latest = (await roomLogs.load(name)) ?? said;
      if (latest === said) break;
      said = latest;
    }
    return said;
  }

  async function record(
    params: RoomParams & { readonly sittingId: string },
    by: string,
    event: DoorEvent,
  ): Promise<Result<CheckInRow>> {
    const place = await placeOf(params);
    const [sitting] = place?.room.sittingIds.includes(params.sittingId)
      ? await sittings.heads([params.sittingId])
      : [];
    if (!place || !sitting) return fail('not-found');
    const now = clock.now();
    const { lateLimitMinutes } = place.sheet;
    const door = { sitting, lateLimitAt: place.limit, lateLimitMinutes, now };
    const log = await write(params, by, (current) => recordAtDoor(current, event, door));
    if (!log.ok) return log;
    const latest = await mark(roomLogId(params), log.value, [params.sittingId]);
    const [row] = await checkInRows(deps, place, latest, [params.sittingId]);
    return row ? ok(row) : fail('not-found');
  }

  server.on(checkInContract.view, async ({ params }) => {
    const place = await placeOf(params);
    if (!place) return fail('not-found');
    const { sheet, room, limit } = place;
    const log = await roomLogs.load(roomLogId(params));
    return ok({
      now: clock.now(),
      ...namesOf(sheet),
      roomName: room.name,
      startsAt: sheet.startsAt,
      lateLimitAt: limit,
      required: sheet.checkIn === 'required',
      ...(log?.waived ? { waivedAt: log.waived.at } : {}),
      ...(log?.ready ? { ready: log.ready } : {}),
      rows: await checkInRows(deps, place, log),
    });
  });

  server.on(checkInContract.find, async ({ params, query }) => {
    const place = await placeOf(params);
    if (!place) return fail('not-found');
    const tickets = await sittings.tickets(place.room.sittingIds);
    const here = tickets.find((each) => each.candidateNumber === query.number);
    if (here) return ok({ where: 'here' as const, sittingId: here.sittingId });
    return ok(await findCandidate(deps.register, place.exam, query.number));
  });

  const { arrive, takeBackArrival, refuse, takeBackRefusal, admitLate } = checkInContract;
  server.on(arrive, ({ caller, params, body: { document } }) => {
    const { sittingId } = params;
    return record(params, caller.subject, { type: 'candidateArrived', sittingId, document });
  });
  server.on(takeBackArrival, ({ caller, params, body: { reason } }) => {
    const { sittingId } = params;
    return record(params, caller.subject, { type: 'arrivalTakenBack', sittingId, reason });
  });
  server.on(refuse, ({ caller, params, body }) => {
    const { sittingId } = params;
    return record(params, caller.subject, { type: 'candidateRefused', sittingId, ...body });
  });
  server.on(takeBackRefusal, ({ caller, params, body: { reason } }) => {
    const { sittingId } = params;
    return record(params, caller.subject, { type: 'refusalTakenBack', sittingId, reason });
  });
  server.on(admitLate, ({ caller, params, body: { reason } }) => {
    const { sittingId } = params;
    return record(params, caller.subject, { type: 'lateAdmitted', sittingId, reason });
  });

  server.on(checkInContract.reissueCode, async ({ caller, params, body: { reason } }) => {
    const { sittingId, sessionId } = params;
    const place = await placeOf(params);
    if (!place) return fail('not-found');
    // Else a session that waits for hand-over could begin code by code.
    const used = await roomsInUse(sittings, place.exam, sessionId);
    const goesAhead = mayIssueCodes(place.exam, sessionId, used);
    if (!goesAhead.ok) return goesAhead;
    const recorded = await record(params, caller.subject, {
      type: 'codeReissued',
      sittingId,
      reason,
    });
    if (!recorded.ok) return recorded;
    let code: string | undefined;
    while (!code) code = admissionCode(deps.randomBytes(32));
    const { candidateNumber } = recorded.value;
    await sittings.setAdmissionCodes([{ sittingId, candidateNumber, code }]);
    return ok({ admissionCode: code });
  });

  server.on(checkInContract.ready, async ({ caller, params, body }) => {
    if (!(await placeOf(params))) return fail('not-found');
    const log = await write(params, caller.subject, () => ok({ type: 'roomReady', ...body }));
    return log.ok ? ok({ at: log.value.ready?.at ?? clock.now() }) : log;
  });

  server.on(checkInContract.waive, async ({ caller, params, body: { reason } }) => {
    const place = await placeOf(params);
    if (!place) return fail('not-found');
    if (place.sheet.checkIn !== 'required') return fail('wrong-phase');
    const log = await write(params, caller.subject, (current) =>
      ok(current.waived ? null : { type: 'checkInWaived', reason }),
    );
    if (!log.ok) return log;
    const { sittingIds } = place.room;
    const latest = await mark(roomLogId(params), log.value, sittingIds);
    // Whom the door refused stays out until that is taken back.
    const refused = sittingIds.filter((each) => latest.attendance[each]?.refused);
    return ok({ sittings: sittingIds.length - refused.length });
  });
}

function namesOf({ examName, sessionName }: SessionSheet) {
  return { examName, sessionName };
}
