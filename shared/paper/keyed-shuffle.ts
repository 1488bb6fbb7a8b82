/** Gives the 32 bytes of a numbered block of a keyed stream: a function of key, use and number. */
export type Blocks = (block: number) => Uint8Array;

/** Numbers below a bound, all equally likely, out of a keyed stream of 32-bit words. */
function numbersFrom(blocks: Blocks): (bound: number) => number {
  let block = 0;
  let bytes = new Uint8Array();
  let at = 0;
  function word(): number {
    if (at + 4 > bytes.length) {
      bytes = new Uint8Array(blocks(block++));
      at = 0;
    }
    const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + 4);
    at += 4;
    return a * 0x1_00_00_00 + b * 0x1_00_00 + c * 0x1_00 + d;
  }
  return (bound) => {
    // Words beyond the last whole multiple of the bound would make the small numbers likelier.
    const fair = 0x1_00_00_00_00 - (0x1_00_00_00_00 % bound);
    for (;;) {
      const drawn = word();
      if (drawn < fair) return drawn % bound;
    }
  };
}

/**
 * The first `take` of a shuffled list (Fisher and Yates), by a keyed stream alone: whoever holds
 * the key gets the same again, to anybody else every selection and order is equally likely. The
 * list must come in an order that everybody knows, such as by id.
 */
export function keyedShuffle<T>(list: readonly T[], take: number, blocks: Blocks): T[] {
  const below = numbersFrom(blocks);
  const left = [...list];
  const count = Math.min(take, left.length);
  for (let place = 0; place < count; place++) {
    const other = place + below(left.length - place);
    const moved = left[place] as T;
    left[place] = left[other] as T;
    left[other] = moved;
  }
  return left.slice(0, count);
}
