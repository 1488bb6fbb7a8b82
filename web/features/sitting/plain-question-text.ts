/** The text of an option as plain words, for labels and lists that can hold nothing else. */
export function plainQuestionText(
  option: { readonly text: string; readonly textEn?: string | undefined } | undefined,
  inEnglish: boolean,
): string {
  return (inEnglish && option?.textEn) || (option?.text ?? '');
}
