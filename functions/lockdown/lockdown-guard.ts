import { fail, ok } from '../../shared/kernel/result.ts';
import { isAllowedAddress } from '../../shared/lockdown/is-allowed-address.ts';
import type { SebQuery } from '../../shared/lockdown/seb-query.ts';
import type { SessionSheet } from '../../shared/sitting/session-sheet.ts';
import { hmacSha256, sha256Hex } from '../platform/crypto.ts';
import type { RequestFacts } from '../platform/http/request-facts.ts';
import type { Examined } from './rules/decide-lockdown.ts';
import { examineSeb } from './rules/examine-seb.ts';
import { sebChallenge } from './rules/seb-challenge.ts';

/** Safe Exam Browser's own header. */
const configKeyHeader = 'x-safeexambrowser-configkeyhash';

/** What is looked at: a request, the nonce's subject, and where the sitting belongs. */
export interface Examinee {
  readonly sheet: Pick<SessionSheet, 'lockdown'>;
  readonly roomId: string;
  /** The workstation before the sign-in; sitting and epoch after it. */
  readonly subject: string;
  readonly request: RequestFacts;
  readonly query: SebQuery;
  readonly now: number;
  /** How old a nonce may be, in milliseconds. */
  readonly longest: number;
}

/** Looks at the workstation of a request, without asking the table for anything. */
export interface LockdownGuard {
  /** A nonce for a subject; see seb-challenge.ts. */
  challenge(subject: string, now: number): string;
  examine(examinee: Examinee): Examined;
}

/** The subject of nonces of a signed-in workstation. */
export const turnOf = ({ sittingId, epoch }: { sittingId: string; epoch: number }): string =>
  `${sittingId}.${epoch}`;

/** A guard whose nonces are keyed by a secret of the candidate API; 32 random bytes. */
export function lockdownGuard(secret: Uint8Array): LockdownGuard {
  const keyed = (text: string) => Buffer.from(hmacSha256(secret, text)).toString('hex');
  return {
    challenge: (subject, now) => sebChallenge(keyed, subject, now),
    examine({ sheet, roomId, subject, request, query, now, longest }) {
      const { seb, networks = [] } = sheet.lockdown ?? {};
      const ranges = networks.find((each) => each.roomId === roomId)?.ranges ?? [];
      const address = request.address ?? '?';
      return {
        ...(seb
          ? {
              seb: examineSeb(
                seb,
                {
                  target: request.target,
                  header: request.header(configKeyHeader),
                  userAgent: request.header('user-agent'),
                  query,
                },
                { subject, now, longest, keyed, sha256: sha256Hex },
              ),
            }
          : {}),
        ...(ranges.length > 0
          ? {
              network: isAllowedAddress(request.address, ranges)
                ? ok({ address })
                : fail('network-not-allowed', { values: { address } }),
            }
          : {}),
      };
    },
  };
}
