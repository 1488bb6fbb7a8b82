/** "7 phút", "6 phút 30 giây", or that nothing was given; from milliseconds. */
export function givenWords(given: number): string {
  const seconds = Math.round(given / 1000);
  if (seconds === 0) return 'không bù giờ';
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  return [minutes > 0 && `${minutes} phút`, rest > 0 && `${rest} giây`].filter(Boolean).join(' ');
}
