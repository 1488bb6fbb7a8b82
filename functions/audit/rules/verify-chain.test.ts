import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainHash } from '../../platform/event-stream.ts';
import { type Link, verifyChain } from './verify-chain.ts';

/** A chain as it is written: each link hashed over the one before. */
function chainOf(names: readonly string[]): Link[] {
  let previousHash = '';
  return names.map((name, i) => {
    const link = {
      sequence: i + 1,
      at: 1000 + i,
      by: 'thu-ky',
      event: { type: 'examRenamed', name },
      previousHash,
    };
    previousHash = chainHash(link);
    return { ...link, hash: previousHash };
  });
}
const verify = (links: readonly Link[]) => verifyChain(links, chainHash);
const names = fc.array(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 12 });

describe('verifying the chain of an audit trail', () => {
  it('finds nothing in a chain as it was written', () => {
    fc.assert(
      fc.property(names, (list) => {
        expect(verify(chainOf(list))).toEqual({ intact: true });
      }),
    );
  });

  it('names a changed event, a changed author and a changed time', () => {
    fc.assert(
      fc.property(names, fc.nat(), (list, pick) => {
        const chain = chainOf(list);
        const at = pick % chain.length;
        const link = chain[at]!;
        for (const changed of [
          { ...link, event: { type: 'x' } },
          { ...link, by: 'ai-do' },
          { ...link, at: link.at + 1 },
        ]) {
          expect(verify(chain.with(at, changed))).toEqual({ intact: false, firstBroken: at + 1 });
        }
      }),
    );
  });

  it('names where one was removed, inserted or moved', () => {
    const chain = chainOf(['a', 'b', 'c', 'd']);
    expect(verify(chain.toSpliced(1, 1))).toEqual({ intact: false, firstBroken: 2 });
    expect(verify(chain.toSpliced(2, 0, chain[0]!))).toEqual({ intact: false, firstBroken: 3 });
    expect(verify([chain[0]!, chain[2]!, chain[1]!, chain[3]!])).toEqual({
      intact: false,
      firstBroken: 2,
    });
  });

  it('finds a change even where the forger hashed that link again', () => {
    const chain = chainOf(['a', 'b', 'c']);
    const { hash: _, ...forged } = { ...chain[1]!, event: { type: 'forged' } };
    expect(verify(chain.with(1, { ...forged, hash: chainHash(forged) }))).toEqual({
      intact: false,
      firstBroken: 3,
    });
  });
});
