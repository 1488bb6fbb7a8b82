import type { SittingContext } from './sitting-context.ts';
import { beforeSignIn } from './sitting-model.ts';

/**
 * The candidate has seen the end: forgets the sitting in this browser, but for answers that the
 * server has not even as evidence; a file can still be made of those.
 */
export function leaveSitting(context: SittingContext): void {
  const { history, releaseTab, ports, model } = context;
  if (history && model.get().leftover?.delivered !== false)
    void ports.storage.clear(history.key).catch(() => undefined);
  releaseTab?.();
  ports.token.clear();
  Object.assign(context, { history: undefined, opening: {}, requests: 0 });
  model.update({
    ...beforeSignIn,
    typing: undefined,
    sitting: undefined,
    paper: undefined,
    submission: undefined,
    receipt: undefined,
    leftover: undefined,
    messages: undefined,
    news: undefined,
    helpSince: undefined,
    helpProblem: undefined,
  });
}
