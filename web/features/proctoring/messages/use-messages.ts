import { messageContract } from '../../../../shared/proctoring/message-contract.ts';
import { useStaffApi } from '../../../platform/staff-api-context.ts';
import { useAnswer, useCommand } from '../../../ui/live/use-answer.ts';
import type { LedgerPath, LedgerPlace } from '../use-ledger.ts';
import type { RoomPath } from '../use-room.ts';

const changes = ({ examId }: LedgerPath) => [
  ['room', examId],
  ['messages', examId],
];

/** Sends a message under a name: sent again under the same name it is one message. */
export function useSendMessage(path: LedgerPath) {
  const api = useStaffApi();
  const { examId, sessionId, roomId = '' } = path;
  return useCommand(
    (input: {
      messageId: string;
      place: LedgerPlace;
      sittingId?: string | undefined;
      text: string;
    }) => {
      const { messageId, place, sittingId, text } = input;
      const body = { text };
      if (place === 'exam')
        return api.call(messageContract.sendInExam, { params: { examId, messageId }, body });
      if (place === 'session') {
        const params = { examId, sessionId, messageId };
        return api.call(messageContract.sendInSession, { params, body });
      }
      return api.call(messageContract.sendInRoom, {
        params: { examId, sessionId, roomId, messageId },
        body: { ...body, ...(sittingId ? { sittingId } : {}) },
      });
    },
    changes(path),
  );
}

/** Withdraws a message of a room, or from above. */
export function useWithdrawMessage(path: LedgerPath) {
  const api = useStaffApi();
  const { examId, sessionId, roomId = '' } = path;
  return useCommand((input: { messageId: string; place: 'room' | 'session'; reason: string }) => {
    const { messageId, place, reason } = input;
    const body = { reason };
    if (place === 'session') {
      const params = { examId, sessionId, messageId };
      return api.call(messageContract.withdrawInSession, { params, body });
    }
    const params = { examId, sessionId, roomId, messageId };
    return api.call(messageContract.withdrawInRoom, { params, body });
  }, changes(path));
}

/** The messages of a whole session, looked at again every ten seconds while they are on the screen. */
export function useSessionMessages({ examId, sessionId }: LedgerPath) {
  const api = useStaffApi();
  return useAnswer(
    ['messages', examId, sessionId],
    () => api.call(messageContract.ofSession, { params: { examId, sessionId } }),
    { refetchInterval: 10_000 },
  );
}

/** Marks a call for help as attended to. */
export function useAttend(path: RoomPath) {
  const api = useStaffApi();
  return useCommand(
    ({ sittingId, calledAt }: { sittingId: string; calledAt: number }) =>
      api.call(messageContract.attend, { params: { ...path, sittingId }, body: { calledAt } }),
    changes(path),
  );
}
