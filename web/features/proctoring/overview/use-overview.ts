import { useQueryClient } from '@tanstack/react-query';
import {
  overviewContract,
  type SessionOverview,
} from '../../../../shared/proctoring/overview-contract.ts';
import { useStaffApi } from '../../../platform/staff-api-context.ts';
import { useAnswer } from '../../../ui/live/use-answer.ts';
import { useNow } from '../use-now.ts';
import { mergeOverview } from './merge-overview.ts';

const pollMs = 2000;
/** Figures older than this are called old even if no poll has failed yet: one may be hanging. */
const oldMs = 12_000;

/** A session live, asked every 2 s for what changed. `serverNow` is the server's clock carried on. */
export function useOverview(params: { readonly examId: string; readonly sessionId: string }) {
  const api = useStaffApi();
  const queries = useQueryClient();
  const now = useNow(500);
  const key = ['overview', params.examId, params.sessionId];
  const { data, error, isError, fetchStatus, dataUpdatedAt } = useAnswer(
    key,
    async () => {
      const before = queries.getQueryData<SessionOverview>(key);
      const answer = await api.call(overviewContract.session, {
        params,
        query: { since: before?.asOf ?? 0 },
        signal: AbortSignal.timeout(8000),
      });
      return answer.ok ? { ...answer, value: mergeOverview(before, answer.value) } : answer;
    },
    { refetchInterval: pollMs },
  );
  const stale = isError || fetchStatus === 'paused' || now - dataUpdatedAt > oldMs;
  return {
    overview: data,
    error,
    stale: data !== undefined && stale,
    serverNow: data ? now + data.now - dataUpdatedAt : now,
  };
}
