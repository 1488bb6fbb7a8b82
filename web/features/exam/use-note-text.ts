import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { examMessages } from './exam-messages.ts';
import type { Note } from './exam-steps.ts';

/** Says a note of a step in the language in force. */
export function useNoteText(): (note: Note) => string {
  const text = useText(examMessages);
  const language = useLanguage();
  return ({ key, values, part }) =>
    text(key, { ...values, ...(part ? { part: inLanguage(part, language) } : {}) });
}
