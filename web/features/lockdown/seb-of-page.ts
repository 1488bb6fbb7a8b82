import { type Seb, type SebScript, safeExamBrowser } from './safe-exam-browser.ts';

const reloadedKey = 'truong-thi.seb-reloaded';

/** Safe Exam Browser around this very page, if there is one. */
export function sebOfPage(): Seb | undefined {
  return safeExamBrowser({
    SafeExamBrowser: (globalThis as { SafeExamBrowser?: SebScript }).SafeExamBrowser,
    userAgent: navigator.userAgent,
    search: () => location.search,
    setAddress: (path) => history.replaceState(null, '', path),
    load: (path) => location.replace(path),
    reloaded: {
      last: () => Number(sessionStorage.getItem(reloadedKey) ?? 0),
      note: () => sessionStorage.setItem(reloadedKey, String(Date.now())),
    },
    now: Date.now,
    wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  });
}
