interface Reason {
  readonly vi: string;
  readonly en: string;
}

/** Something of a scoring rule that this reader does not evaluate: by its name, or as a sentence. */
export class NotEvaluated extends Error {
  readonly reason: Reason;
  constructor(what: string | Reason) {
    const reason =
      typeof what === 'string'
        ? {
            vi: `Quy tắc chấm của tệp dùng "${what}", không hiểu được.`,
            en: `The scoring rule of the file uses "${what}", which is not understood.`,
          }
        : what;
    super(reason.en);
    this.reason = reason;
  }
}

/** A rule longer than any author writes. */
export const ruleTooLong: Reason = {
  vi: 'Quy tắc chấm hoặc bảng điểm của tệp dài quá mức cho phép.',
  en: 'The scoring rule or the table of points in the file is too long.',
};
