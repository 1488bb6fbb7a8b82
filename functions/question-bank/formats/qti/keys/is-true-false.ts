import { plainText } from '../../../../../shared/kernel/plain-text.ts';

const truths = new Map([
  ['dung', 'true'],
  ['true', 'true'],
  ['sai', 'false'],
  ['false', 'false'],
]);

/** Whether two options are "Đúng" and "Sai", in that order, in Vietnamese or English. */
export function isTrueFalse(options: readonly { readonly text: string }[]): boolean {
  return options.map(({ text }) => truths.get(plainText(text))).join() === 'true,false';
}
