/**
 * A real number as Safe Exam Browser writes it into the text of the Config Key: at most 15
 * significant digits (.NET's "G15"), so that 0.1 + 0.2 is 0.3 and 1.0 is 1.
 */
export function realText(value: number): string {
  const [mantissa = '', exponent = '0'] = value.toExponential(14).split('e');
  const power = Number(exponent);
  if (power >= 15 || power < -5) {
    const digits = mantissa.replace(/\.?0+$/, '');
    const size = String(Math.abs(power)).padStart(2, '0');
    return `${digits}E${power < 0 ? '-' : '+'}${size}`;
  }
  const plain = value.toFixed(Math.min(100, Math.max(0, 14 - power)));
  const text = plain.includes('.') ? plain.replace(/\.?0+$/, '') : plain;
  return text === '-0' ? '0' : text;
}
