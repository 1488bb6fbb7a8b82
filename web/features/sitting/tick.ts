import { resumeNoticeMs } from '../../../shared/sitting/resume-notice.ts';
import { handIn } from './hand-in.ts';
import { makeListening } from './hear-messages.ts';
import { lookForNews } from './look-afresh.ts';
import { fetchPaper, openAtBell } from './open-at-bell.ts';
import { paceAfter } from './pace.ts';
import { makeReckoning } from './reckon-time.ts';
import { type SittingContext, serverClock } from './sitting-context.ts';
import { isTimeUp } from './time-left.ts';

/** While waiting for the bell, and while paused, news is asked for this often (milliseconds). */
const waitingHeartbeat = 120_000;
/** So often that the paper is back before the clock runs again, the way of the answer included. */
const pausedHeartbeat = resumeNoticeMs - 3_000;
/** If the paper could not be fetched, when to try again. */
const fetchAgain = 10_000;

/**
 * What happens by itself: the paper is fetched while waiting, opened at the bell, handed in at the
 * deadline, and news is asked for when nothing else was for a while.
 */
export function makeTick(context: SittingContext): () => void {
  const reckon = makeReckoning(context);
  const listen = makeListening(context);
  let opening = false;
  let looking = false;
  let fetching = false;
  let fetchedAt = Number.NEGATIVE_INFINITY;

  function heartbeatAfter(): number {
    const { stage, state } = context.model.get();
    if (state === 'paused') return pausedHeartbeat;
    return stage === 'waiting' ? waitingHeartbeat : paceAfter(context.requests).heartbeat;
  }

  return () => {
    reckon();
    listen();
    const { model, ports } = context;
    const { stage, hold, sitting, deadlineAt, finishing, state } = model.get();
    if (hold || !sitting) return;
    const time = serverClock(context);
    const idle = ports.monotonic() - context.lastRequestAt;

    if (stage === 'waiting' && time !== undefined && time.now >= sitting.startsAt)
      return model.update({ stage: 'opening' });
    if (stage === 'waiting' && !context.opening.paper && !fetching) {
      if (ports.monotonic() - fetchedAt > fetchAgain) {
        fetching = true;
        fetchedAt = ports.monotonic();
        void fetchPaper(context).finally(() => {
          fetching = false;
        });
      }
    }
    if (stage === 'opening' && !opening) {
      opening = true;
      void openAtBell(context).finally(() => {
        opening = false;
      });
    }
    if (stage === 'answering' && state !== 'paused' && !finishing) {
      const { startsAt } = sitting;
      // Only what has passed for certain ends a sitting: no clock that anybody can set.
      if (isTimeUp({ startsAt, deadlineAt, now: time?.atLeast })) void handIn(context, 'timeUp');
    }
    const alive = stage === 'answering' || stage === 'waiting';
    if (alive && !finishing && !looking && idle > heartbeatAfter()) {
      looking = true;
      void lookForNews(context).finally(() => {
        looking = false;
      });
    }
  };
}
