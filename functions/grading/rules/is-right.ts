import type { DrawnQuestion } from '../../../shared/paper/drawn-question.ts';
import type { Item } from '../../../shared/question-bank/item.ts';
import type { Answers } from '../../../shared/sitting/answers.ts';
import { sameText } from './same-text.ts';
import { withinTolerance } from './within-tolerance.ts';

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size === b.size && [...a].every((each) => b.has(each));

/**
 * Whether the answer to one drawn question is right; all or nothing. Places that the paper does not
 * have are no option, so such an answer cannot equal the key. An answer of another kind than the
 * question asks for counts as none. Throws for an essay: only people can say.
 */
export function isRight(
  item: Item,
  drawn: DrawnQuestion,
  answers: Omit<Answers, 'flagged'>,
  question: number,
): boolean {
  const optionAt = (place: number) => drawn.optionIds[place] ?? `none ${place}`;
  const arranged = answers.arranged[question] ?? [];
  const written = answers.written[question] ?? '';
  switch (item.kind) {
    case 'single':
    case 'multiple':
    case 'trueFalse':
      return sameSet(
        new Set((answers.chosen[question] ?? []).map(optionAt)),
        new Set<string>(item.key),
      );
    case 'order':
      return arranged.map(optionAt).join() === item.key.join();
    case 'match':
      return item.key.every(({ left, right }) => {
        const place = arranged[drawn.optionIds.indexOf(left)] ?? -1;
        return drawn.rightIds?.[place] === right;
      });
    case 'numeric':
      return withinTolerance(written, item.key);
    case 'text':
      return sameText(written, item.key);
    case 'essay':
      throw new Error('an essay is marked by people');
  }
}
