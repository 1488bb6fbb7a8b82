import type { SessionSheet } from '../../../shared/sitting/session-sheet.ts';

/** Where in the time ledger somebody acts: what their appointment was checked for. */
export type LedgerPlace =
  | { readonly kind: 'exam' }
  | { readonly kind: 'session'; readonly sessionId: string }
  | {
      readonly kind: 'room';
      readonly sessionId: string;
      readonly room: SessionSheet['rooms'][number];
    };
