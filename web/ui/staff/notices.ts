import { observable } from '../../platform/observable.ts';

/** A short word that something was done, with a way back where there is one. */
export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly undo?: (() => void) | undefined;
}

const shownMs = 8000;
let lastId = 0;
export const notices = observable<{ list: readonly Notice[] }>({ list: [] });

export function dismissNotice(id: number): void {
  notices.update({ list: notices.get().list.filter((each) => each.id !== id) });
}

/** Shows a notice for eight seconds; the newest three stay. */
export function notify(text: string, undo?: () => void): void {
  lastId += 1;
  const notice = { id: lastId, text, undo };
  notices.update({ list: [...notices.get().list, notice].slice(-3) });
  setTimeout(() => dismissNotice(notice.id), shownMs);
}
