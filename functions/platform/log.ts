/** Every line the system may log, by code. Values are ids, counts and codes: never a name, a number or an answer. */
export const logCatalogue = {
  REQUEST_FAILED: 'a request ended in an unexpected error',
  JOB_FAILED: 'long work ended in an unexpected error',
  SITTINGS_CLOSED: 'sittings past their deadline were closed',
  CLOSING_FAILED: 'closing the sittings of a session failed and will be tried again',
  SIGN_IN_FAILED: 'the local identity provider failed unexpectedly',
  ANSWER_KEY_FAILED: 'a paper opened without the key of its answer file',
  GRADE_FAILED: 'a sitting could not be graded at once and will be when it is asked for again',
  RECEIPT_UNSIGNED: 'a receipt could not be signed and will be when it is asked for again',
  MESSAGES_NOT_APPLIED: 'a message has not reached every sitting yet and will be tried again',
  PAGE_NOT_TURNED: 'a long journal stays in the head of its sitting until the next save',
} as const;

export type LogCode = keyof typeof logCatalogue;

export interface Log {
  write(level: 'info' | 'error', code: LogCode, values?: Record<string, string | number>): void;
}

/** Structured lines on standard output, as CloudWatch and any log shipper read them. */
export const jsonLog: Log = {
  write(level, code, values = {}) {
    console.log(JSON.stringify({ level, code, message: logCatalogue[code], ...values }));
  },
};
