import type { Blocks } from '../../shared/paper/keyed-shuffle.ts';
import { hmacSha256 } from '../platform/crypto.ts';

/**
 * The keyed stream of a seating by lot. Block n is HMAC-SHA-256 of
 * "truong-thi/seating/1|EXAM|PART|n" under the seed's 16 bytes: with the seed from the seating's
 * event and the list by number, anybody computes the same order.
 */
export function seatingDraw(seed: string, examId: string, partId: string): Blocks {
  const key = Buffer.from(seed, 'hex');
  return (block) => hmacSha256(key, `truong-thi/seating/1|${examId}|${partId}|${block}`);
}
