import type { Finding } from '../../../../shared/kernel/problem.ts';
import { useLanguage } from '../../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { editorMessages } from './editor-messages.ts';

/** What is wrong, with the name of the field it is about. */
export function FaultLine({ fault }: { readonly fault: Finding }) {
  const text = useText(editorMessages);
  const language = useLanguage();
  const [name = '', place] = (fault.field ?? '').split('.');
  const at = Number(place);
  const title =
    name === 'options' && place !== undefined
      ? text('option', { place: 'ABCDEF'.charAt(at) })
      : name === 'rights' && place !== undefined
        ? text('rightSide', { place: at + 1 })
        : name === 'key' || !(name in editorMessages)
          ? text('options')
          : text(name as 'stem');
  return (
    <li>
      {title}: {inLanguage(fault, language)}
    </li>
  );
}
