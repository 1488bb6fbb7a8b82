import { hasEnded } from '../../../shared/sitting/has-ended.ts';
import { loseTab } from './adopt-sitting.ts';
import { answersAfter } from './answers-after.ts';
import type { KeptSitting } from './journal-storage.ts';
import { openPaper } from './open-paper.ts';
import { type SittingContext, serverNow } from './sitting-context.ts';
import { longestAway, takeUpStamp } from './stamped-clock.ts';
import { surrender } from './surrender.ts';
import { claimsOf } from './token-claims.ts';

/** The paper, where its key is kept and fits. */
async function paperOf({ head, opening }: KeptSitting) {
  const { paper, paperKey, epoch } = opening;
  if (!paper || !paperKey || epoch !== head.epoch) return undefined;
  return await openPaper(paper, paperKey).catch(() => undefined);
}

/** A sitting of another day: shown only when the server says nothing at all. */
function isOld(kept: KeptSitting, wall: number): boolean {
  return kept.stamp !== undefined && wall - kept.stamp.wall > longestAway;
}

/** Whether something of it is neither with the server nor evidence. */
function hasUnsent({ head, entries }: KeptSitting): boolean {
  const through = Math.max(head.acknowledged, head.surrendered);
  return head.setAside.length > 0 || entries.some((entry) => entry.sequence > through);
}

/** Which kept sittings are brought up: of today, any, or any of which something is unsent. */
type Which = 'recent' | 'old' | 'unsent';

/**
 * Brings the sitting up from this browser's storage, without the network: the question that was in
 * view, every answer, the clock, and what is still unsent. True if it is on the screen. What the
 * server says later decides. Not done for a token of another workstation's turn, since what was
 * kept before the turn must first be joined with what happened there.
 */
export async function comeUp(context: SittingContext, even: Which): Promise<boolean> {
  const { ports, model, journal } = context;
  const claims = claimsOf(ports.token.get());
  const kept = claims && (await ports.storage.find(claims.sittingId).catch(() => undefined));
  if (!kept || kept.head.epoch !== claims?.epoch || hasEnded(kept.head.state)) return false;
  if (even === 'recent' && isOld(kept, ports.wall())) return false;
  if (even === 'unsent' && !hasUnsent(kept)) return false;
  const paper = await paperOf(kept);
  // The server was quicker.
  if (context.history || model.get().stage !== 'connecting') return false;

  const { key, head, entries, opening, stamp } = kept;
  const { epoch, baseAcknowledged, baseAnswers, acknowledged, confirmed, surrendered } = head;
  context.history = {
    ...{ key, epoch, baseAcknowledged, baseAnswers, acknowledged, entries },
    ...{ confirmed, surrendered, setAside: head.setAside },
  };
  context.opening = opening;
  context.releaseTab = ports.holdTab(key, () => loseTab(context));
  if (stamp) {
    const now = { wall: ports.wall(), monotonic: ports.monotonic() };
    context.clock = { ...context.clock, stamped: takeUpStamp(stamp, now) };
  }
  const begun = (serverNow(context) ?? 0) >= head.sitting.startsAt;
  model.update({
    sitting: head.sitting,
    deadlineAt: head.deadlineAt,
    state: head.state,
    stoppedSince: head.stoppedSince,
    answers: answersAfter(
      baseAnswers,
      entries.map((entry) => entry.event),
    ),
    current: head.current,
    messages: head.messages,
    paper,
    paperHere: opening.paper !== undefined,
    canCarry: opening.answerKey !== undefined && opening.epoch === head.epoch,
    stage: !confirmed ? 'details' : paper ? 'answering' : begun ? 'opening' : 'waiting',
  });
  const unsent = entries.filter((entry) => entry.sequence > acknowledged);
  // What the server refused for good is not tried again before it has said how things stand.
  const { hold } = model.get();
  if (hold || surrendered > acknowledged) journal.stop({ acknowledged, entries: unsent });
  else journal.restart({ acknowledged, entries: unsent }, 'soon');
  // The server was quicker than a slow disk, and said that the sitting is elsewhere.
  if (hold === 'otherWorkstation') void surrender(context);
  return true;
}
