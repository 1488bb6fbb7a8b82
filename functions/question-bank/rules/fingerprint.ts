import { plainText } from '../../../shared/kernel/plain-text.ts';

/**
 * What makes two questions the same: stem and options without regard to case, diacritics, white
 * space and the order of options. The same stem over other options is another question.
 */
export function fingerprint(question: {
  readonly stem: string;
  readonly options: readonly { readonly text: string }[];
}): string {
  const options = question.options.map((option) => plainText(option.text)).sort();
  return JSON.stringify([plainText(question.stem), ...options]);
}
