import type { Finding } from '../kernel/problem.ts';
import { candidatePath } from './attempt-path.ts';
import { isDict, isList, type PlistDict, type PlistValue } from './plist-value.ts';

/** What in settings made elsewhere the versions of Safe Exam Browser write differently. */
function doubts(value: PlistValue, name: string): readonly string[] {
  if (typeof value === 'string') return /["\\]/.test(value) ? [name] : [];
  if (isList(value)) return value.flatMap((each) => doubts(each, name));
  if (isDict(value)) {
    const names = [...value.keys()];
    const twins = names.filter((key) =>
      names.some((other) => other !== key && other.toLowerCase() === key.toLowerCase()),
    );
    return [...twins, ...[...value].flatMap(([key, each]) => doubts(each, key))];
  }
  return typeof value === 'object' && value.kind !== 'data' ? [name] : [];
}

/** Whether an address is the candidate page on our own origin, whatever follows it. */
function opensCandidatePage(url: string, origin: string): boolean {
  const rest = url.startsWith(origin) ? url.slice(origin.length) : undefined;
  return rest !== undefined && /^\/thi(?:[/?#]|$)/.test(rest);
}

/**
 * Looks at settings that a council made itself. `faults` stop them: with these no candidate could
 * ever be verified. `doubts` are settings after which two versions of Safe Exam Browser may compute
 * two keys (seb-win-refactoring#905).
 */
export function checkOwnSettings(
  dict: PlistDict,
  origin: string,
): { faults: Finding[]; doubts: string[] } {
  const faults: Finding[] = [];
  const start = dict.get('startURL');
  if (typeof start !== 'string' || !opensCandidatePage(start, origin))
    faults.push({
      field: 'startURL',
      vi: `startURL phải mở trang thi ${origin}${candidatePath}.`,
      en: `startURL must open the candidate page ${origin}${candidatePath}.`,
    });
  if (dict.get('sendBrowserExamKey') !== true)
    faults.push({
      field: 'sendBrowserExamKey',
      vi: 'Phải bật sendBrowserExamKey ("Use Browser Exam Key and Config Key"), nếu không SEB không gửi gì để kiểm tra.',
      en: 'sendBrowserExamKey ("Use Browser Exam Key and Config Key") must be on, else SEB sends nothing to check.',
    });
  return { faults, doubts: [...new Set(doubts(dict, ''))].slice(0, 20) };
}
