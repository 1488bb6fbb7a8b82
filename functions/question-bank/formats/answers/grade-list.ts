/** The shares of a question Moodle lets an option be worth; it refuses all others, or rounds them. */
const shares = [
  1,
  9 / 10,
  5 / 6,
  4 / 5,
  3 / 4,
  7 / 10,
  2 / 3,
  3 / 5,
  1 / 2,
  2 / 5,
  1 / 3,
  3 / 10,
  1 / 4,
  1 / 5,
  1 / 6,
  1 / 7,
  1 / 8,
  1 / 9,
  1 / 10,
  1 / 20,
  0,
];
const listed = [...shares, ...shares.filter((share) => share > 0).map((share) => -share)];
/** Files write thirds with five to seven digits. */
const rounding = 0.000_02;

const nearest = (share: number) =>
  listed.reduce((best, each) => (Math.abs(each - share) < Math.abs(best - share) ? each : best));

/** The share a file means: 33.33333 % is a third; a share off Moodle's list stays as written. */
export function meantShare(percent: number): number {
  const share = percent / 100;
  const near = nearest(share);
  return Math.abs(near - share) <= rounding ? near : share;
}

/** The share nearest to one that Moodle accepts, as a percentage for its files, and whether it is another. */
export function moodlePercent(share: number): {
  readonly percent: string;
  readonly changed: boolean;
} {
  const near = nearest(share);
  const percent = String(Number((near * 100).toFixed(5)));
  return { percent, changed: Math.abs(near - share) > rounding };
}
