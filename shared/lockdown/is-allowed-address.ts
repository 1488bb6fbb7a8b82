import { parseAddress } from './parse-address.ts';
import { isInNetwork, parseNetwork } from './parse-network.ts';

/**
 * Whether an address lies in one of the ranges written. What cannot be read is allowed by none; no
 * range at all allows every address.
 */
export function isAllowedAddress(address: string | undefined, ranges: readonly string[]): boolean {
  if (ranges.length === 0) return true;
  const seen = address === undefined ? undefined : parseAddress(address);
  if (!seen) return false;
  return ranges.some((range) => {
    const parsed = parseNetwork(range);
    return 'network' in parsed && isInNetwork(seen, parsed.network);
  });
}
