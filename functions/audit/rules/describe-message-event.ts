import type { MessageEvent } from '../../../shared/sitting/message-event.ts';

type Sentence = { vi: string; en: string };

const to = {
  sitting: { vi: 'một thí sinh', en: 'one candidate' },
  room: { vi: 'một phòng', en: 'one room' },
  session: { vi: 'cả ca thi', en: 'the whole session' },
  exam: { vi: 'cả kỳ thi', en: 'the whole exam' },
} as const;

/** What was said to candidates, in a sentence: to whom and how long. The words may name somebody. */
export function describeMessageEvent(event: MessageEvent): Sentence {
  switch (event.type) {
    case 'messageSent': {
      const { scope, text } = event.message;
      return {
        vi: `Gửi tin nhắn ${text.length} ký tự tới ${to[scope.kind].vi}`,
        en: `Sent a message of ${text.length} characters to ${to[scope.kind].en}`,
      };
    }
    case 'messageWithdrawn':
      return {
        vi: `Thu hồi một tin nhắn; lý do: ${event.reason}`,
        en: `Withdrew a message; reason: ${event.reason}`,
      };
    case 'helpAttended':
      return {
        vi: 'Đã đến chỗ một thí sinh gọi giám thị',
        en: 'Attended to a candidate who had called',
      };
  }
}
