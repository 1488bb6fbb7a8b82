import type { RichText } from '../../../shared/rich-text/rich-text.ts';
import { RichTextView } from '../../ui/rich/rich-text-view.tsx';

/** A text of a question, in its rich form where there is one. */
export function ItemText(props: {
  readonly text: string;
  readonly rich?: RichText | undefined;
  readonly lang?: 'en';
}) {
  const { text, rich, lang } = props;
  return (
    <div className="item-text" lang={lang}>
      {rich ? <RichTextView rich={rich} /> : text}
    </div>
  );
}
