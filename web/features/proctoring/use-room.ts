import { useState } from 'react';
import { type RoomView, roomContract } from '../../../shared/proctoring/room-contract.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { useAnswer } from '../../ui/live/use-answer.ts';
import { roomNews, type SeatNews } from './room-news.ts';
import { useNow } from './use-now.ts';

export interface RoomPath {
  readonly examId: string;
  readonly sessionId: string;
  readonly roomId: string;
}

const pollMs = 3000;
/** Figures older than this are called old even if no poll has failed yet: one may be hanging. */
const oldMs = 12_000;

/**
 * A room live, asked every 3 s. Figures survive a failed poll and are then marked stale. `serverNow`
 * is the server's clock carried on by this device's.
 */
export function useRoom(params: RoomPath) {
  const api = useStaffApi();
  const now = useNow(500);
  const { data, error, isError, fetchStatus, dataUpdatedAt } = useAnswer(
    ['room', params.examId, params.sessionId, params.roomId],
    () => api.call(roomContract.watch, { params, signal: AbortSignal.timeout(8000) }),
    { refetchInterval: pollMs },
  );
  const stale = isError || fetchStatus === 'paused' || now - dataUpdatedAt > oldMs;
  return {
    view: data,
    error,
    stale: data !== undefined && stale,
    serverNow: data ? now + data.now - dataUpdatedAt : now,
    news: useNews(data),
  };
}

/** News since the answer before; kept until the next answer with news. */
function useNews(view: RoomView | undefined): readonly SeatNews[] {
  const [seen, setSeen] = useState<{ view?: RoomView; news: readonly SeatNews[] }>({ news: [] });
  if (view && view !== seen.view) {
    const fresh = seen.view ? roomNews(seen.view, view) : [];
    setSeen({ view, news: fresh.length > 0 ? fresh : seen.news });
  }
  return seen.news;
}
