import { defined } from '../../../../shared/kernel/defined.ts';
import type { DraftOption } from '../../../../shared/question-bank/item-draft.ts';
import { importNote } from '../../rules/import-note.ts';
import type { Understood } from '../answers/choice-of-answers.ts';
import { pairsOfAnswers } from '../answers/pairs-of-answers.ts';
import { readMarked } from '../marked/read-marked.ts';
import { elementsOf } from '../text/elements-of.ts';
import { type QuestionReader, textIn } from './question-reader.ts';

/** A right side is plain text, in which only translations are marked. */
function rightSide(text: string): DraftOption {
  if (!/multilang|\{\s*mlang/i.test(text)) return { text };
  const { text: main, textEn } = readMarked(text, 'html');
  return { text: main, ...defined({ textEn }) };
}

/** `matching`: a subquestion without text only adds a right side. */
export function readMoodlePairs(question: QuestionReader): Understood {
  const pairs = question.all('subquestion').map((each) => {
    const left = question.option(each);
    const right = rightSide(textIn(elementsOf(each, 'answer')[0]));
    return { left: left.text === '' ? undefined : left, right };
  });
  return { body: pairsOfAnswers(pairs), notes: [] };
}

/** `ordering`: the answers stand in the right order, numbered by their fraction. */
export function readMoodleOrder(question: QuestionReader): Understood {
  const answers = question.all('answer');
  const shown = Number(question.text('selectcount')) || 0;
  const some = /^(?:1|2|RANDOM|CONTIGUOUS)$/i.test(question.text('selecttype'));
  if (some && shown > 0 && shown < answers.length)
    return {
      notes: [
        importNote.refused(
          `Mỗi thí sinh chỉ nhận ${shown} trong ${answers.length} phần tử; ở đây mọi thí sinh sắp xếp đủ các phần tử.`,
          `Each candidate gets ${shown} of ${answers.length} parts; here everybody orders all of them.`,
        ),
      ],
    };
  const placeOf = (each: (typeof answers)[number]) => Number(each.attributes.fraction);
  const places = answers.map(placeOf);
  const numbered = new Set(places).size === places.length && places.every(Number.isFinite);
  const inOrder = numbered ? answers.toSorted((a, b) => placeOf(a) - placeOf(b)) : answers;
  const options = inOrder.map((each) => question.option(each));
  return { body: { kind: 'order', options, rightOrder: [...options.keys()] }, notes: [] };
}
