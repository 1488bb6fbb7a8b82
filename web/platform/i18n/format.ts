import type { Instant } from '../../../shared/kernel/instant.ts';
import { type Language, useLanguage } from './language.ts';

const timeZone = 'Asia/Ho_Chi_Minh';
const locales = { vi: 'vi-VN', en: 'en-GB' } as const;

/** Times and numbers as people in Viet Nam read them, always by Vietnamese time. */
export interface Format {
  /** "08:05" */
  time(at: Instant): string;
  /** "08:05:09" */
  timeWithSeconds(at: Instant): string;
  /** "05/12/2026" */
  date(at: Instant): string;
  /** "08:05, 05/12/2026" */
  dateTime(at: Instant): string;
  /** A calendar date "2001-12-31" as "31/12/2001". */
  calendarDate(date: string): string;
  number(value: number): string;
  /** A number with all its decimals, such as a key. */
  exact(value: number): string;
}

function make(language: Language): Format {
  const locale = locales[language];
  const hour = { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const time = new Intl.DateTimeFormat(locale, hour);
  const seconds = new Intl.DateTimeFormat(locale, { ...hour, second: '2-digit' });
  const date = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
  const exact = new Intl.NumberFormat(locale, { maximumSignificantDigits: 15 });
  return {
    time: (at) => time.format(at),
    timeWithSeconds: (at) => seconds.format(at),
    date: (at) => date.format(at),
    dateTime: (at) => `${time.format(at)}, ${date.format(at)}`,
    calendarDate: (text) => text.split('-').reverse().join('/'),
    number: (value) => number.format(value),
    exact: (value) => exact.format(value),
  };
}

const formats = { vi: make('vi'), en: make('en') };

/** Formatting in a language, for code outside components. */
export function formatIn(language: Language): Format {
  return formats[language];
}

export function useFormat(): Format {
  return formats[useLanguage()];
}
