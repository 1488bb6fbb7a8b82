const isLower = (letter: string) => letter === letter.toLowerCase();

/**
 * The order of settings in the Config Key: without regard to case, and where two names differ in
 * case only, the small letter first. The default order of JavaScript gives a wrong key.
 */
export function compareKeys(a: string, b: string): number {
  const [lowA, lowB] = [a.toLowerCase(), b.toLowerCase()];
  if (lowA !== lowB) return lowA < lowB ? -1 : 1;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  if (at < 0) return 0;
  return isLower(a.charAt(at)) ? -1 : 1;
}
