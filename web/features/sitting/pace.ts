/**
 * How often the page talks to the server, so that a whole sitting stays within 130 requests:
 * the more it has asked, the longer it gathers before asking again. Milliseconds.
 */
export interface Pace {
  /** From an answer until it is sent. */
  readonly gather: number;
  /** Without any other request, until news is asked for. */
  readonly heartbeat: number;
}

export function paceAfter(requests: number): Pace {
  if (requests < 70) return { gather: 1_000, heartbeat: 60_000 };
  if (requests < 100) return { gather: 3_000, heartbeat: 90_000 };
  return { gather: 12_000, heartbeat: 240_000 };
}

/**
 * Without any other answer, until the board of the room is asked for messages: a message is on an
 * idle page within 48 seconds, and a page that saves once a minute asks some 55 times in an hour,
 * which fits into the 130. See decision 24.
 */
export const listenEvery = 45_000;

/** How long events of no weight (focus lost or regained) may wait for company. */
export const lazyGather = 20_000;

/**
 * How long to wait before trying again for the nth time (from 1): doubling to 15 s, scattered by
 * half so that a room whose switch comes back does not call at the same instant.
 */
export function retryDelay(tries: number, random: number): number {
  const longest = Math.min(15_000, 500 * 2 ** Math.min(tries, 10));
  return longest / 2 + (longest / 2) * random;
}
