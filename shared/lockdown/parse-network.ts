import { addressText } from './address-text.ts';
import { type Address, parseAddress } from './parse-address.ts';

/** A range of addresses: all that begin with the same bits. */
export interface Network {
  readonly first: Address;
  /** How many leading bits are fixed. */
  readonly prefix: number;
}

/** Why a text is no range of addresses, as a sentence that says what to write. */
export interface NetworkFault {
  readonly vi: string;
  readonly en: string;
}

const widthOf = (version: 4 | 6) => (version === 4 ? 32 : 128);
const hostBits = ({ version }: Address, prefix: number) => BigInt(widthOf(version) - prefix);

/**
 * Reads "10.1.2.0/24", "2001:db8::/48", or one address alone. The address must be the first of its
 * range, so that a slip of the pen is seen and not guessed at.
 */
export function parseNetwork(text: string): { network: Network } | { fault: NetworkFault } {
  const [start = '', bits, ...rest] = text.trim().split('/');
  const first = parseAddress(start);
  if (!first || rest.length > 0)
    return {
      fault: {
        vi: `"${text}" không phải địa chỉ mạng. Hãy viết như 10.1.2.0/24, 203.0.113.7 hoặc 2001:db8::/48.`,
        en: `"${text}" is no network address. Write it like 10.1.2.0/24, 203.0.113.7 or 2001:db8::/48.`,
      },
    };
  const width = widthOf(first.version);
  const wellWritten = bits === undefined || /^(0|[1-9]\d{0,2})$/.test(bits);
  const prefix = bits === undefined ? width : Number(bits);
  if (!wellWritten || prefix > width)
    return {
      fault: {
        vi: `"${text}": số sau dấu / phải từ 1 đến ${width}.`,
        en: `"${text}": the number after / must be from 1 to ${width}.`,
      },
    };
  if (prefix === 0)
    return {
      fault: {
        vi: `"${text}" gồm mọi địa chỉ nên không giới hạn gì. Hãy bỏ dòng này hoặc viết dải hẹp hơn.`,
        en: `"${text}" holds every address and limits nothing. Leave it out, or write a narrower range.`,
      },
    };
  const host = hostBits(first, prefix);
  const begin = { ...first, bits: (first.bits >> host) << host };
  if (begin.bits !== first.bits)
    return {
      fault: {
        vi: `"${text}" không bắt đầu đúng dải. Có phải ${addressText(begin)}/${prefix} không?`,
        en: `"${text}" is not the first address of its range. Did you mean ${addressText(begin)}/${prefix}?`,
      },
    };
  return { network: { first, prefix } };
}

/** Whether an address lies in a range. */
export function isInNetwork(address: Address, { first, prefix }: Network): boolean {
  if (address.version !== first.version) return false;
  const host = hostBits(first, prefix);
  return address.bits >> host === first.bits >> host;
}
