import { useLanguage } from '../../../platform/i18n/language.ts';
import { inLanguage } from '../../../platform/i18n/use-text.ts';
import { useEditor } from './editor-context.ts';

/** What is wrong with a field, in the language in force. */
export function useFault(): (field: string) => string | undefined {
  const language = useLanguage();
  const { faults } = useEditor();
  return (field) => {
    const fault = faults.find((each) => each.field === field);
    return fault && inLanguage(fault, language);
  };
}
