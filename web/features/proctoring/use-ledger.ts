import type { LedgerRequest } from '../../../shared/proctoring/ledger-request.ts';
import { timeContract } from '../../../shared/proctoring/time-contract.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { useCommand } from '../../ui/live/use-answer.ts';

/** Where somebody acts: in a room, a session or the whole exam. */
export interface LedgerPath {
  readonly examId: string;
  readonly sessionId: string;
  readonly roomId?: string;
}
export type LedgerPlace = 'room' | 'session' | 'exam';

const changes = ({ examId }: LedgerPath) => [['room', examId], ['watch']];

/** Writes an entry for a place, or for one candidate of the room. */
export function useEnterLedger(path: LedgerPath) {
  const api = useStaffApi();
  const { examId, sessionId, roomId = '' } = path;
  return useCommand(
    (input: { place: LedgerPlace; entry: LedgerRequest; sittingId?: string | undefined }) => {
      const { place, entry, sittingId } = input;
      if (place === 'exam')
        return api.call(timeContract.enterInExam, { params: { examId }, body: { entry } });
      if (place === 'session') {
        const params = { examId, sessionId };
        return api.call(timeContract.enterInSession, { params, body: { entry } });
      }
      return api.call(timeContract.enterInRoom, {
        params: { examId, sessionId, roomId },
        body: { entry, ...(sittingId ? { sittingId } : {}) },
      });
    },
    changes(path),
  );
}

/** Ends a pause, where it was begun. */
export function useGoOn(path: LedgerPath) {
  const api = useStaffApi();
  const { examId, sessionId, roomId = '' } = path;
  return useCommand(({ place, sequence }: { place: LedgerPlace; sequence: number }) => {
    const body = {};
    if (place === 'exam')
      return api.call(timeContract.goOnInExam, { params: { examId, sequence }, body });
    if (place === 'session')
      return api.call(timeContract.goOnInSession, {
        params: { examId, sessionId, sequence },
        body,
      });
    return api.call(timeContract.goOnInRoom, {
      params: { examId, sessionId, roomId, sequence },
      body,
    });
  }, changes(path));
}
