import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { attemptPath } from '../../../shared/lockdown/attempt-path.ts';
import type { SebQuery } from '../../../shared/lockdown/seb-query.ts';
import { tooOldFor } from '../../../shared/lockdown/seb-versions.ts';
import type { SessionLockdown } from '../../../shared/lockdown/session-lockdown.ts';
import type { LockdownCheck } from '../../../shared/lockdown/sitting-lockdown.ts';
import { challengeIssuedAt, type Keyed } from './seb-challenge.ts';

/** What a request shows of its browser. Where it says to have gone is never asked of it. */
export interface SebRequest {
  /** Path and query as they were asked for, without the origin. */
  readonly target: string;
  /** The header that Safe Exam Browser adds. */
  readonly header: string | undefined;
  readonly userAgent: string | undefined;
  readonly query: SebQuery;
}
export type SebProof = Pick<LockdownCheck, 'proof' | 'issuedAt' | 'version'>;

/**
 * Whether a request comes from Safe Exam Browser with the exam's settings. The hash is over an
 * absolute address and the Config Key: of the request itself (SEB for Windows adds a header) or of
 * the page (its script interface, on macOS and iOS). Both addresses are built from the configured
 * origin and hold a nonce for this attempt, made at most `longest` ago. Problems: seb-required,
 * seb-wrong-configuration, seb-too-old.
 */
export function examineSeb(
  rule: NonNullable<SessionLockdown['seb']>,
  request: SebRequest,
  by: {
    readonly subject: string;
    readonly now: number;
    readonly longest: number;
    readonly keyed: Keyed;
    readonly sha256: (text: string) => string;
  },
): Result<SebProof> {
  const { header, query, target, userAgent } = request;
  const { sebNonce, sebHash, sebVersion } = query;
  if (header === undefined && sebHash === undefined) return fail('seb-required');
  const version = (sebVersion ?? /\bSEB\/[\d.]+/.exec(userAgent ?? '')?.[0])?.slice(0, 40);
  const least = tooOldFor(rule.versions, version);
  if (least !== undefined) return fail('seb-too-old', { values: { least } });

  const issuedAt = sebNonce && challengeIssuedAt(by.keyed, by.subject, sebNonce);
  if (!sebNonce || !issuedAt || issuedAt > by.now || by.now - issuedAt > by.longest)
    return fail('seb-wrong-configuration');
  const hashAt = (path: string) => by.sha256(rule.origin + path + rule.configKey);
  const proof =
    header?.toLowerCase() === hashAt(target)
      ? 'header'
      : sebHash === hashAt(attemptPath(sebNonce))
        ? 'script'
        : undefined;
  if (!proof) return fail('seb-wrong-configuration');
  return ok({ proof, issuedAt, ...(version === undefined ? {} : { version }) });
}
