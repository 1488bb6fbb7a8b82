/** Text of a question in one of its languages. */
export interface Bilingual {
  readonly vi: string;
  readonly en?: string | undefined;
}

/** A stem, an option or a side of a pair: the one place where their text is drawn. */
export function QuestionText(props: {
  readonly text: Bilingual;
  readonly inEnglish: boolean;
  readonly className: string;
}) {
  const { vi, en } = props.text;
  const english = props.inEnglish && en;
  return (
    <span className={props.className} lang={english ? 'en' : undefined}>
      {english || vi}
    </span>
  );
}
