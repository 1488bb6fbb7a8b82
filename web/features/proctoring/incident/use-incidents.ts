import type { Sanction } from '../../../../shared/exam/sanction.ts';
import { incidentContract } from '../../../../shared/proctoring/incident-contract.ts';
import type {
  RoomIncidentRequest,
  SessionIncidentRequest,
  SignatureRequest,
  ViolationRequest,
} from '../../../../shared/proctoring/incident-request.ts';
import { useStaffApi } from '../../../platform/staff-api-context.ts';
import { useAnswer, useCommand } from '../../../ui/live/use-answer.ts';

/** Where incidents are looked at: a room, or the whole session. */
export interface IncidentPath {
  readonly examId: string;
  readonly sessionId: string;
  readonly roomId?: string | undefined;
}

/** Incidents of a room or a session, read again every 20 s and after each act. */
export function useIncidents({ examId, sessionId, roomId }: IncidentPath, enabled = true) {
  const api = useStaffApi();
  return useAnswer(
    ['incidents', examId, sessionId, roomId ?? ''],
    () =>
      roomId === undefined
        ? api.call(incidentContract.ofSession, { params: { examId, sessionId } })
        : api.call(incidentContract.ofRoom, { params: { examId, sessionId, roomId } }),
    { enabled, refetchInterval: 20_000 },
  );
}

/** A candidate's violations so far, in every session of the exam. */
export function useEarlierSanctions(path: Required<IncidentPath>, sittingId: string) {
  const api = useStaffApi();
  const { examId, sessionId, roomId = '' } = path;
  return useAnswer(['incidents', examId, sessionId, 'earlier', sittingId], () =>
    api.call(incidentContract.earlier, { params: { examId, sessionId, roomId, sittingId } }),
  );
}

const changes = ({ examId, sessionId }: IncidentPath) => [
  ['incidents', examId, sessionId],
  ['room', examId],
  ['exam', examId],
];

/** Records a violation in a room. */
export function useRecordViolation(path: IncidentPath) {
  const api = useStaffApi();
  const { examId, sessionId, roomId = '' } = path;
  return useCommand(
    (body: ViolationRequest) =>
      api.call(incidentContract.recordViolation, { params: { examId, sessionId, roomId }, body }),
    changes(path),
  );
}

/** Records a technical incident of a room, of candidates in it, or of the whole session. */
export function useRecordTechnical(path: IncidentPath) {
  const api = useStaffApi();
  const { examId, sessionId, roomId = '' } = path;
  return useCommand(
    (asked: {
      facts: SessionIncidentRequest;
      of: RoomIncidentRequest['sittingIds'] | 'session';
    }) =>
      asked.of === 'session'
        ? api.call(incidentContract.recordTechnicalInSession, {
            params: { examId, sessionId },
            body: asked.facts,
          })
        : api.call(incidentContract.recordTechnical, {
            params: { examId, sessionId, roomId },
            body: { ...asked.facts, sittingIds: [...asked.of] },
          }),
    changes(path),
  );
}

/** Decides a sanction. */
export function useDecideSanction(path: IncidentPath) {
  const api = useStaffApi();
  const { examId, sessionId, roomId = '' } = path;
  return useCommand(
    (asked: { incidentId: string; sanction: Sanction; reason?: string }) =>
      api.call(incidentContract.decide, {
        params: { examId, sessionId, roomId, incidentId: asked.incidentId },
        body: { sanction: asked.sanction, ...(asked.reason ? { reason: asked.reason } : {}) },
      }),
    changes(path),
  );
}

/** Notes who signed the minutes. */
export function useNoteSignature(path: IncidentPath, incidentId: string) {
  const api = useStaffApi();
  const { examId, sessionId, roomId = '' } = path;
  return useCommand(
    (signature: SignatureRequest) =>
      api.call(incidentContract.noteSignature, {
        params: { examId, sessionId, roomId, incidentId },
        body: { signature },
      }),
    changes(path),
  );
}

/** Withdraws an incident, where it is: of a room, or of the whole session. */
export function useWithdrawIncident(path: IncidentPath, incidentId: string) {
  const api = useStaffApi();
  const { examId, sessionId, roomId } = path;
  return useCommand(
    (reason: string) =>
      roomId === undefined
        ? api.call(incidentContract.withdrawInSession, {
            params: { examId, sessionId, incidentId },
            body: { reason },
          })
        : api.call(incidentContract.withdraw, {
            params: { examId, sessionId, roomId, incidentId },
            body: { reason },
          }),
    changes(path),
  );
}
