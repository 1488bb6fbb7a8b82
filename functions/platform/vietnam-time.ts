import type { Instant } from '../../shared/kernel/instant.ts';

const dateTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

function partsOf(instant: Instant): Record<string, string> {
  return Object.fromEntries(dateTime.formatToParts(instant).map((part) => [part.type, part.value]));
}

/** "07 giờ 30, ngày 21/11/2026" in Viet Nam's time. */
export function vietnamTime(instant: Instant): string {
  const { hour, minute, day, month, year } = partsOf(instant);
  return `${hour} giờ ${minute}, ngày ${day}/${month}/${year}`;
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** "07:30:05" in Viet Nam's time. */
export function vietnamClock(instant: Instant): string {
  return clock.format(instant);
}

/** "21/11/2026" in Viet Nam's time. */
export function vietnamDate(instant: Instant): string {
  const { day, month, year } = partsOf(instant);
  return `${day}/${month}/${year}`;
}

/** "2001-12-31" as "31/12/2001". */
export function writtenDate(isoDate: string): string {
  return isoDate.split('-').reverse().join('/');
}
