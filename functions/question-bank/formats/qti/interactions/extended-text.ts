import { defined } from '../../../../../shared/kernel/defined.ts';
import type { Answered, Asked } from './interaction.ts';

const words = (text: string | undefined) => {
  const count = Number(text);
  return Number.isInteger(count) && count >= 1 && count <= 10_000 ? count : undefined;
};

/** `extendedTextInteraction`: an essay, marked by people whatever the file says. */
export function readExtendedText({ interaction, declared, reader }: Asked): Answered | undefined {
  const { notes } = reader;
  if (declared.cardinality !== 'single' || Number(interaction.attributes.maxStrings ?? 1) > 1)
    return notes.refuse(
      'Câu đòi nhiều đoạn văn riêng.',
      'The question asks for several separate texts.',
    );
  if (declared.correct || declared.mapping)
    notes.lose(
      'Bài mẫu hoặc đáp án của câu tự luận không được nhập: câu này do người chấm.',
      'The model answer of the essay is not imported: people mark it.',
    );
  const { attributes } = interaction;
  return {
    body: {
      kind: 'essay',
      key: defined({
        minWords: words(attributes['data-min-words']),
        maxWords: words(attributes['data-max-words']),
      }),
    },
  };
}
