import type { PaperQuestion } from '../../../shared/paper/paper.ts';
import { RichTextView } from '../../ui/rich/rich-text-view.tsx';

/** A stem, an option or a side of a pair, as a paper holds it. */
export type QuestionWords = PaperQuestion['options'][number];

/**
 * The one place where the text of a question is drawn, in one of its languages. `inLabel`: it names
 * an input.
 */
export function QuestionText(props: {
  readonly words: QuestionWords | undefined;
  readonly inEnglish: boolean;
  readonly className: string;
  readonly inLabel?: boolean;
}) {
  const { text = '', rich, textEn, richEn } = props.words ?? {};
  const english = props.inEnglish && (textEn || richEn);
  const shown = english ? richEn : rich;
  const lang = english ? 'en' : undefined;
  if (shown)
    return (
      <div className={`${props.className} ${props.className}--rich`} lang={lang}>
        <RichTextView rich={shown} inLabel={props.inLabel ?? false} />
      </div>
    );
  return (
    <span className={props.className} lang={lang}>
      {english ? textEn : text}
    </span>
  );
}
