import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { latestMessage } from '../../shared/sitting/latest-message.ts';
import { messageConcerns } from '../../shared/sitting/message-concerns.ts';
import type { MessageBox } from '../../shared/sitting/message-contract.ts';
import type { RoomMessage } from '../../shared/sitting/room-message.ts';
import type { CandidateClaims } from '../platform/candidate-token.ts';
import type { CandidateDeps } from './candidate-deps.ts';
import { messagesFor } from './rules/messages-for.ts';
import { readChange } from './rules/read-change.ts';
import type { SittingPlace } from './sitting-places.ts';

/**
 * What a candidate has been told: noted as fetched, and those of `seen` as read. Problems: signed-out,
 * sitting-held-elsewhere for a workstation whose turn is over.
 */
export async function readMessages(
  deps: Pick<CandidateDeps, 'sittings' | 'clock'> & {
    messagesOf(examId: string, sessionId: string, upTo: number): Promise<readonly RoomMessage[]>;
  },
  { ticket }: SittingPlace,
  { sittingId, epoch }: CandidateClaims,
  seen: readonly number[],
): Promise<Result<MessageBox>> {
  const { examId, sessionId, roomId } = ticket;
  for (let tries = 0; tries < 5; tries++) {
    const [sitting] = await deps.sittings.heads([sittingId]);
    if (!sitting) return fail('signed-out');
    if (sitting.epoch !== epoch) return fail('sitting-held-elsewhere');
    const all = await deps.messagesOf(examId, sessionId, sitting.messages ?? 0);
    const own = all.filter((each) => messageConcerns(each, { sittingId, roomId }));
    const latest = latestMessage(own);
    const told = seen.filter((number) => own.some((each) => each.number === number));
    const change = readChange(sitting, { latest, seen: told });
    const then = change ? await deps.sittings.save(sittingId, change) : sitting;
    // Another page of this workstation said something meanwhile, or it moved: look again.
    if (!then) continue;
    return ok({
      now: deps.clock.now(),
      messages: messagesFor(all, { sittingId, roomId }, then.seen ?? []),
      latest,
      seen: then.seen ?? [],
      ...(then.helpSince === undefined ? {} : { helpSince: then.helpSince }),
    });
  }
  return fail('unavailable');
}
