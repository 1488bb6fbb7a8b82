/** What the candidate is told of answers that came too late, or from an earlier workstation. */
export const lateMessages = {
  title: { vi: 'Câu trả lời đến muộn', en: 'Late answers' },
  undecided: {
    vi: 'Máy chủ giữ câu trả lời đến muộn của câu {questions} làm chứng cứ. Có tính hay không sẽ được quyết định sau.',
    en: 'The server keeps late answers to {questions} as evidence. Whether they count will be decided.',
  },
  counts: {
    vi: 'Đã có quyết định: tính câu trả lời đến muộn của câu {questions}.',
    en: 'It was decided that the late answers to {questions} count.',
  },
  rejected: {
    vi: 'Đã có quyết định: không tính câu trả lời đến muộn của câu {questions}.',
    en: 'It was decided that the late answers to {questions} do not count.',
  },
  neverCounts: {
    vi: 'Câu trả lời đến muộn của câu {questions} không được tính theo quy định của kỳ thi.',
    en: 'Late answers to {questions} do not count by the rules of this exam.',
  },
  answerAgain: {
    vi: 'Còn giờ thì bạn cứ trả lời lại các câu đó: câu làm sau cùng được tính.',
    en: 'While there is time, simply answer these questions again: the last answer counts.',
  },
} as const;
