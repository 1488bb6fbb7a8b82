import type { AnswerProps } from './answer-props.ts';
import { WrittenField } from './written-field.tsx';

/** A short text on one line. */
export function TextAnswer({ question, locked }: AnswerProps) {
  return <WrittenField number={question.number} locked={locked} maxLength={300} />;
}
