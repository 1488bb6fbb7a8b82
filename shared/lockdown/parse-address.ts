/** An internet address as its version and its bits as one number. */
export interface Address {
  readonly version: 4 | 6;
  readonly bits: bigint;
}

/** Four numbers of one to three digits, none with a leading nought that some programs read as octal. */
function version4(text: string): bigint | undefined {
  const parts = text.split('.');
  if (parts.length !== 4) return undefined;
  let bits = 0n;
  for (const part of parts) {
    if (!/^(0|[1-9]\d{0,2})$/.test(part) || Number(part) > 255) return undefined;
    bits = bits * 256n + BigInt(part);
  }
  return bits;
}

/** The groups of one side of "::", the last of them perhaps an IPv4 address. */
function groupsOf(text: string): bigint[] | undefined {
  if (text === '') return [];
  const groups: bigint[] = [];
  const parts = text.split(':');
  for (const [index, part] of parts.entries()) {
    if (part.includes('.')) {
      const four = index === parts.length - 1 ? version4(part) : undefined;
      if (four === undefined) return undefined;
      groups.push(four >> 16n, four & 0xffffn);
    } else if (/^[0-9a-f]{1,4}$/i.test(part)) groups.push(BigInt(`0x${part}`));
    else return undefined;
  }
  return groups;
}

function version6(text: string): bigint | undefined {
  const sides = text.split('::');
  if (sides.length > 2) return undefined;
  // An IPv4 address may stand at the very end only.
  if (sides.length === 2 && sides[0]?.includes('.')) return undefined;
  const [left, right] = sides.map(groupsOf);
  if (!left || (sides.length === 2 && !right)) return undefined;
  const missing = 8 - left.length - (right?.length ?? 0);
  if (right ? missing < 1 : missing !== 0) return undefined;
  const groups = [
    ...left,
    ...Array.from({ length: right ? missing : 0 }, () => 0n),
    ...(right ?? []),
  ];
  return groups.reduce((bits, group) => bits * 65536n + group, 0n);
}

const mapped = 0xffffn;

/**
 * Reads an IPv4 or IPv6 address as it is usually written; undefined where it is none. An IPv4
 * address inside IPv6 (::ffff:192.0.2.1, as some servers report it) is the IPv4 address.
 */
export function parseAddress(text: string): Address | undefined {
  if (!text.includes(':')) {
    const bits = version4(text);
    return bits === undefined ? undefined : { version: 4, bits };
  }
  const bits = version6(text);
  if (bits === undefined) return undefined;
  if (bits >> 32n === mapped) return { version: 4, bits: bits & 0xffffffffn };
  return { version: 6, bits };
}
