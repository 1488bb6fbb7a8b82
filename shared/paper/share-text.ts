/** Crockford's alphabet: no I, L, O, U, so that a share read from paper is not misread. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Bytes of a share: 16 of the secret's size and one that numbers it. */
const length = 17;
const digits = Math.ceil((length * 8) / 5);
const group = 5;

/** Two letters that differ for any one letter mistyped or two neighbours exchanged. */
function check(values: readonly number[]): number[] {
  const sum = values.reduce((all, value, at) => (all * 32 + value + at) % 1021, 7);
  return [sum >> 5, sum & 31];
}

/** A share as an officer writes it down: 30 letters and digits in groups of five. */
export function shareText(share: Uint8Array): string {
  const bits = [...share].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const values = Array.from({ length: digits }, (_, at) =>
    Number.parseInt(bits.slice(at * 5, at * 5 + 5).padEnd(5, '0'), 2),
  );
  const text = [...values, ...check(values)].map((value) => alphabet[value]).join('');
  return text.match(new RegExp(`.{1,${group}}`, 'g'))?.join('-') ?? '';
}

/** The share that was typed, in whatever case and grouping; undefined where it was mistyped. */
export function shareBytes(typed: string): Uint8Array | undefined {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '').replace(/[IL]/g, '1').replace(/O/g, '0');
  const values = [...plain].map((letter) => alphabet.indexOf(letter));
  if (values.length !== digits + 2 || values.includes(-1)) return undefined;
  const told = values.splice(digits);
  if (check(values).some((value, at) => value !== told[at])) return undefined;
  const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('');
  if (/1/.test(bits.slice(length * 8))) return undefined;
  return Uint8Array.from({ length }, (_, at) => Number.parseInt(bits.slice(at * 8, at * 8 + 8), 2));
}
