import { attemptPath } from '../../../shared/lockdown/attempt-path.ts';
import type { SebQuery } from '../../../shared/lockdown/seb-query.ts';

/** The script interface that Safe Exam Browser gives to pages. */
export interface SebScript {
  readonly version?: string;
  readonly security?: {
    readonly configKey?: string;
    updateKeys?(done: () => void): void;
  };
}

/** What this page needs of the browser around it; a test gives its own. */
export interface SebWindow {
  readonly SafeExamBrowser?: SebScript | undefined;
  readonly userAgent: string;
  /** The query of the page's address. */
  search(): string;
  /** Changes the address without loading anything. */
  setAddress(path: string): void;
  /** Loads the page anew at an address. */
  load(path: string): void;
  /** When the page was last loaded anew for a proof, in milliseconds, and noting it. */
  readonly reloaded: { last(): number; note(): void };
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

/** Safe Exam Browser around this page. */
export interface Seb {
  /** The nonce in the address under which this page was loaded. */
  readonly nonceHere: string | undefined;
  /**
   * Puts the nonce into the address and has the hash computed for it. `stale` where the browser
   * keeps the hash of the address that was loaded, as SEB for Windows does; it has its header.
   */
  prove(nonce: string): Promise<{ readonly query: SebQuery; readonly stale: boolean }>;
  /** Loads the page anew at the nonce's address; false where that was done just now. */
  reopen(nonce: string): boolean;
}

const longestUpdateMs = 2_000;
const betweenReloadsMs = 60_000;

/** Safe Exam Browser, if this page is in one. */
export function safeExamBrowser(page: SebWindow): Seb | undefined {
  const script = page.SafeExamBrowser;
  if (!script && !/\bSEB\//.test(page.userAgent)) return undefined;
  const nonceHere = new URLSearchParams(page.search()).get('phien') ?? undefined;
  const hash = () => script?.security?.configKey?.toLowerCase();
  /** The nonce in the address, and the one the hash was last seen to be about. */
  let [shown, hashed] = [nonceHere, nonceHere];
  return {
    nonceHere,
    async prove(nonce) {
      const before = hash();
      if (shown !== nonce) page.setAddress(attemptPath(nonce));
      shown = nonce;
      const { security, version } = script ?? {};
      await Promise.race([
        new Promise<void>((done) => (security?.updateKeys ? security.updateKeys(done) : done())),
        page.wait(longestUpdateMs),
      ]);
      const sebHash = hash();
      const stale = hashed !== nonce && sebHash !== undefined && sebHash === before;
      if (!stale) hashed = nonce;
      return {
        query: {
          sebNonce: nonce,
          ...(sebHash ? { sebHash } : {}),
          ...(version ? { sebVersion: version.slice(0, 200) } : {}),
        },
        stale,
      };
    },
    reopen(nonce) {
      if (page.now() - page.reloaded.last() < betweenReloadsMs) return false;
      page.reloaded.note();
      page.load(attemptPath(nonce));
      return true;
    },
  };
}
