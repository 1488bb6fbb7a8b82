import { hasEnded } from '../../../shared/sitting/has-ended.ts';
import { messageContract } from '../../../shared/sitting/message-contract.ts';
import type { Answer } from '../../platform/api-client.ts';
import { isPassing } from '../../platform/client-problem.ts';
import { holdFor } from './look-afresh.ts';
import { isUntold, type KeptMessages, markRead, noMessages, takeBox } from './message-box.ts';
import { listenEvery, retryDelay } from './pace.ts';
import { ask, type SittingContext } from './sitting-context.ts';

/** While help is called for, and its end is waited for, the server is asked this often (milliseconds). */
const whileCalling = 10_000;

/** Shows messages and keeps them with the sitting. */
function keep(context: SittingContext, messages: KeptMessages): void {
  context.model.update({ messages });
  const { history, ports } = context;
  if (history) void ports.storage.changeHead(history.key, { messages }).catch(() => undefined);
}

/** The candidate has read everything that is here; told to the server as soon as it can be. */
export function readMessages(context: SittingContext): void {
  keep(context, markRead(context.model.get().messages ?? noMessages));
}

/** Calls an invigilator, or takes the call back. */
export async function callHelp(context: SittingContext, on: boolean): Promise<void> {
  const { model, ports } = context;
  const call = () => ports.api.call(messageContract.call, { body: { on } });
  const answer = await ask(context, call, (value) => value);
  if (answer.ok) model.update({ helpSince: answer.value.helpSince, helpProblem: undefined });
  else model.update({ helpProblem: answer.problem });
}

/**
 * Listens for messages, to be called with every tick. News of any answer tells of them; where none
 * came for a while the board of the room is asked, which costs the server next to nothing. Then one
 * request fetches the texts, and one says what was read.
 */
export function makeListening(context: SittingContext): () => void {
  let busy = false;
  let failed = 0;
  let askedAt = Number.NEGATIVE_INFINITY;
  let boardAt = Number.NEGATIVE_INFINITY;
  /** The board may name what is for somebody else in the room: then it was looked at. */
  let board = 0;
  let lookedUpTo = 0;

  const then = (work: Promise<unknown>) => {
    busy = true;
    void work.finally(() => {
      busy = false;
    });
  };

  async function fetchAll(upTo: number): Promise<void> {
    const { model, ports } = context;
    askedAt = ports.monotonic();
    const { seen } = model.get().messages ?? noMessages;
    const read = () => ports.api.call(messageContract.read, { body: { seen } });
    const answer = await ask(context, read, (value) => value);
    // What the server does not take as read is not told it four times a second.
    const taken = answer.ok && seen.every((number) => answer.value.seen.includes(number));
    failed = taken ? 0 : failed + 1;
    if (!answer.ok) {
      if (!isPassing(answer.problem)) holdFor(context, answer.problem);
      return;
    }
    lookedUpTo = Math.max(upTo, answer.value.latest);
    keep(context, takeBox(model.get().messages ?? noMessages, answer.value));
    model.update({ helpSince: answer.value.helpSince });
  }

  async function askBoard(params: { examId: string; sessionId: string; roomId: string }) {
    boardAt = context.ports.monotonic();
    const answer: Answer<{ latest: number }> = await context.ports.api.call(messageContract.board, {
      params,
    });
    if (answer.ok) board = Math.max(board, answer.value.latest);
  }

  return () => {
    const { model, ports, lastRequestAt } = context;
    const { hold, sitting, stage, state, messages = noMessages, news = 0, helpSince } = model.get();
    if (busy || hold || !sitting || stage === 'signIn' || stage === 'connecting') return;
    const now = ports.monotonic();
    const ended = hasEnded(state) || stage === 'ended';
    const named = Math.max(news, ended ? 0 : board);
    const unsaid = isUntold(messages);
    const calling = helpSince !== undefined && !ended && now - askedAt > whileCalling;
    if (named > Math.max(messages.latest, lookedUpTo) || unsaid || calling) {
      if (failed > 0 && now - askedAt < retryDelay(failed, ports.random())) return;
      return then(fetchAll(named));
    }
    const quiet = now - Math.max(lastRequestAt, boardAt);
    if (!ended && sitting.board && quiet > listenEvery) then(askBoard(sitting.board));
  };
}
