import { bytesOfHex } from '../kernel/bytes-of-hex.ts';
import { chooseUnits } from './choose-units.ts';
import type { DrawBank } from './draw-bank.ts';
import { type DrawFrame, drawFrame } from './draw-frame.ts';
import type { DrawItem } from './draw-item.ts';
import { drawOptions } from './draw-options.ts';
import { unitsOf } from './draw-unit.ts';
import type { DrawnQuestion } from './drawn-question.ts';
import { type Blocks, keyedShuffle } from './keyed-shuffle.ts';
import { sessionShares } from './session-shares.ts';

/** HMAC-SHA-256 of a UTF-8 message: 32 bytes. Injected, since server and browser have different ones. */
export type Hmac = (key: Uint8Array, message: string) => Uint8Array;

/** Whose paper it is: the number, and what of session and position the blueprint tells apart. */
export interface DrawnFor {
  readonly candidateNumber: string;
  /** Needed where the blueprint limits in how many sessions a question is used. */
  readonly sessionId?: string | undefined;
  /** The group of the candidate's position, where it has one. */
  readonly positionGroup?: string | undefined;
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

interface Drawable {
  readonly shares: ReturnType<typeof sessionShares>;
  readonly frames: Map<string, DrawFrame>;
}
const drawables = new WeakMap<DrawBank, Drawable>();

/** What the candidates of a session and group draw from: sorted once, since thousands of papers do. */
function frameOf(bank: DrawBank, hmac: Hmac, { sessionId, positionGroup }: DrawnFor): DrawFrame {
  let drawable = drawables.get(bank);
  if (!drawable) {
    const key = hmac(bytesOfHex(bank.secret), `shares|${bank.partId}`);
    const stream =
      (use: string): Blocks =>
      (block) =>
        hmac(key, `${use}|${block}`);
    drawable = { shares: sessionShares(bank, stream), frames: new Map() };
    drawables.set(bank, drawable);
  }
  const name = `${drawable.shares ? sessionId : ''}|${positionGroup ?? ''}`;
  const known = drawable.frames.get(name);
  if (known) return known;
  // A session that nobody planned draws from nothing rather than from everything.
  const share = drawable.shares && (drawable.shares.get(sessionId ?? '') ?? new Set<string>());
  const frame = drawFrame(bank, positionGroup, share);
  drawable.frames.set(name, frame);
  return frame;
}

/**
 * Draws the paper of one candidate: a pure function of the sealed bank and of who it is for, so
 * that anybody holding both can draw it again. Each cell of the blueprint gives its count of
 * questions by a keyed shuffle; questions about one text come together or not at all, of an enemy
 * group one at most; the order of questions and of options follows in the same way. Throws where
 * the bank does not fill the blueprint, which sealing has made impossible.
 */
export function drawPaper(
  input: DrawnFor & { readonly bank: DrawBank; readonly hmac: Hmac },
): DrawnQuestion[] {
  const { bank, candidateNumber, hmac } = input;
  const seed = hmac(bytesOfHex(bank.secret), `paper|${bank.partId}|${candidateNumber}`);
  const stream = (use: string) => (block: number) => hmac(seed, `${use}|${block}`);
  const { plain, bound, fixed } = frameOf(bank, hmac, input);

  const selected: DrawItem[] = [...fixed];
  for (const { name, count, items } of plain) {
    if (items.length < count) throw new Error('the sealed bank does not fill its blueprint');
    selected.push(...keyedShuffle(items, count, stream(`select|${name}`)));
  }
  if (bound.units.length > 0) {
    const order = keyedShuffle(bound.units, bound.units.length, stream('select-bound'));
    const taken = fixed.flatMap(({ enemyGroup }) => (enemyGroup === undefined ? [] : [enemyGroup]));
    const chosen = chooseUnits(order, bound.needs, bound.cellOf, new Set(taken));
    if (!chosen) throw new Error('no choice of questions fills the blueprint');
    selected.push(...chosen.flatMap(({ items }) => items));
  }
  // By id first: the order of the blueprint's cells must not show in the paper's.
  const units = unitsOf(selected.sort((a, b) => byText(a.itemId, b.itemId)));
  return keyedShuffle(units, units.length, stream('order'))
    .flatMap(({ unitId, items }) =>
      items.length === 1 ? items : keyedShuffle(items, items.length, stream(`within|${unitId}`)),
    )
    .map((item) => drawOptions(item, stream));
}
