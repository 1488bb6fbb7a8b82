import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import type * as z from 'zod';
import { type candidateRow, registerContract } from '../../../shared/exam/register-contract.ts';
import type { Session } from '../../../shared/exam/session.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { answered } from '../../ui/staff/answered.ts';

export type CandidateRow = z.infer<typeof candidateRow>;
export type SeatRow = z.infer<typeof registerContract.seating.answer>['rows'][number];
export const pageSize = 50;

/** One page of candidates; `version` is the register's hash, so that a new import is read anew. */
export function useCandidates(
  examId: string,
  version: string | undefined,
  query: { page: number; search: string; positionId: string | undefined },
) {
  const api = useStaffApi();
  return useQuery({
    queryKey: ['candidates', examId, version, query],
    queryFn: ({ signal }) =>
      answered(
        api.call(registerContract.list, {
          params: { examId },
          query: { ...query, size: pageSize },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** One page of a session's seats; `version` is the seating's hash. */
export function useSeats(
  examId: string,
  sessionId: string,
  version: string,
  query: { page: number; search: string; roomId: string | undefined },
) {
  const api = useStaffApi();
  return useQuery({
    queryKey: ['seating', examId, sessionId, version, query],
    queryFn: ({ signal }) =>
      answered(
        api.call(registerContract.seating, {
          params: { examId, sessionId },
          query: { ...query, size: pageSize },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** How many candidates sit in each room of a session, by room id; undefined while unknown. */
export function useRoomCounts(
  examId: string,
  { sessionId, roomIds }: Pick<Session, 'sessionId' | 'roomIds'>,
  version: string | undefined,
): ReadonlyMap<string, number | undefined> {
  const api = useStaffApi();
  const answers = useQueries({
    queries: roomIds.map((roomId) => ({
      queryKey: ['seating', examId, sessionId, version, roomId, 'count'],
      enabled: version !== undefined,
      queryFn: () =>
        answered(
          api.call(registerContract.seating, {
            params: { examId, sessionId },
            query: { roomId, size: 1 },
          }),
        ),
    })),
  });
  return new Map(roomIds.map((roomId, index) => [roomId, answers[index]?.data?.total]));
}
