import type { Address } from './parse-address.ts';

/** An address as people write it; IPv6 with its longest run of noughts as "::" (RFC 5952). */
export function addressText({ version, bits }: Address): string {
  if (version === 4)
    return [24n, 16n, 8n, 0n].map((shift) => String((bits >> shift) & 255n)).join('.');
  const groups = Array.from({ length: 8 }, (_, i) =>
    ((bits >> BigInt(112 - 16 * i)) & 0xffffn).toString(16),
  );
  let best = { from: 0, length: 0 };
  for (let from = 0; from < 8; from++) {
    let length = 0;
    while (groups[from + length] === '0') length++;
    if (length > best.length) best = { from, length };
  }
  if (best.length < 2) return groups.join(':');
  const end = best.from + best.length;
  return `${groups.slice(0, best.from).join(':')}::${groups.slice(end).join(':')}`;
}
