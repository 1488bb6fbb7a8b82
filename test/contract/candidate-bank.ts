import { sha256Hex } from '../../functions/platform/crypto.ts';
import type { SealedBank } from '../../shared/paper/sealed-bank.ts';

/** A bank of six questions, the last with two right options, of which a paper takes all. */
export function candidateBank(examId: string): SealedBank {
  const items = Array.from({ length: 6 }, (_, i) => ({
    itemId: `item-${i}`,
    topic: 'Hiến pháp',
    difficulty: 'easy' as const,
    stem: `Câu hỏi số ${i}`,
    kind: i === 5 ? ('multiple' as const) : ('single' as const),
    options: ['a', 'b', 'c', 'd'].map((o) => ({ optionId: `o-${i}-${o}`, text: o })),
    key: i === 5 ? [`o-${i}-a`, `o-${i}-c`] : [`o-${i}-b`],
    source: 'Hiến pháp 2013',
  }));
  const cells = [{ topic: 'Hiến pháp', difficulty: 'easy' as const, count: 6 }];
  const blueprint = { bankId: 'bank-1', cells };
  const partId = 'general-knowledge';
  const secret = sha256Hex(examId);
  const leafKey = '1f'.repeat(32);
  const paperTitle = 'Phần I';
  return { examId, roundId: 'round-1', partId, paperTitle, blueprint, items, secret, leafKey };
}
