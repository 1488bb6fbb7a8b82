/** Letters and digits that nobody confuses on paper: no 0 O 1 I L 5 S 8 B. */
const alphabet = '234679ACDEFGHJKMNPQRTUVWXYZ';

/**
 * An admission code of eight signs, "K7QW-3MXD", from at least 32 random bytes. Bytes that would
 * make some signs likelier than others are skipped; undefined where too few are left.
 */
export function admissionCode(random: Uint8Array): string | undefined {
  const fair = 256 - (256 % alphabet.length);
  const signs = [...random]
    .filter((byte) => byte < fair)
    .map((byte) => alphabet[byte % alphabet.length]);
  return signs.length < 8
    ? undefined
    : `${signs.slice(0, 4).join('')}-${signs.slice(4, 8).join('')}`;
}
