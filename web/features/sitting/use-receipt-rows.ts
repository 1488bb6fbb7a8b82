import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { inGroups } from './in-groups.ts';
import { receiptMessages } from './receipt-messages.ts';
import { useSitting } from './use-sitting.ts';

export type ReceiptRow = readonly [label: string, value: string];

/** The facts of the receipt as pairs, on screen, on paper and in the file; empty before the end. */
export function useReceiptRows(): readonly ReceiptRow[] {
  const text = useText(receiptMessages);
  const format = useFormat();
  const { submission, sitting } = useSitting().model;
  if (!submission || !sitting) return [];
  const { state, submittedAt, answered, answersHash } = submission;
  return [
    [text('council'), sitting.organisationName],
    [text('exam'), sitting.examName],
    [text('part'), sitting.partTitle],
    [text('number'), sitting.candidateNumber],
    [text('fullName'), sitting.fullName],
    [text('place'), text('placeOf', { room: sitting.roomName, seat: sitting.seat })],
    [text('state'), text(state in receiptMessages ? (state as 'submitted') : 'timedOut')],
    [text('answered'), `${answered}/${sitting.questionCount}`],
    [
      text('submittedAt'),
      text('serverTime', {
        time: format.timeWithSeconds(submittedAt),
        date: format.date(submittedAt),
      }),
    ],
    [text('hash'), inGroups(answersHash, 4)],
  ];
}
