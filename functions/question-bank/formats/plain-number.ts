/** A number in plain digits, never with an exponent: what people and other systems read alike. */
export function plainNumber(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  if (Number.isInteger(value)) return BigInt(value).toString();
  const [digits = '', exponent = '0'] = text.replace(/^-/, '').split('e-');
  const zeros = '0'.repeat(Math.max(0, Number(exponent) - 1));
  return `${value < 0 ? '-' : ''}0.${zeros}${digits.replace('.', '')}`;
}
