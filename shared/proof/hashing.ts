import type { Hmac } from '../paper/draw-paper.ts';

/** SHA-256 of a UTF-8 text, in hex. */
export type Sha256 = (text: string) => string;

/** The two functions a proof rests on. Injected: server, browser and command have different ones. */
export interface Hashing {
  readonly sha256: Sha256;
  readonly hmac: Hmac;
}
