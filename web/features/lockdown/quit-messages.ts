/** What the end of a sitting says in Safe Exam Browser. */
export const quitMessages = {
  quitSeb: { vi: 'Thoát Safe Exam Browser', en: 'Quit Safe Exam Browser' },
} as const;
