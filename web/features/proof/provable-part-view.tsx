import { type ProvablePart, proofContract } from '../../../shared/proof/proof-contract.ts';
import type { Api } from '../../platform/api-client.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { pathOf } from '../../platform/request-url.ts';
import { proofMessages } from './proof-messages.ts';
import { VerifyForm } from './verify-form.tsx';

/** What was committed to for one part, the files to keep, and, once results are out, the check. */
export function ProvablePartView({
  api,
  part,
}: {
  readonly api: Api;
  readonly part: ProvablePart;
}) {
  const text = useText(proofMessages);
  const format = useFormat();
  const { examId, partId, commitments, committedAt, publishedAt } = part;
  const params = { examId, partId };
  return (
    <>
      <section className="panel">
        <dl className="proof-facts">
          <dt>{text('committedAt')}</dt>
          <dd>{format.dateTime(committedAt)}</dd>
          {publishedAt !== undefined && (
            <>
              <dt>{text('published')}</dt>
              <dd>{format.dateTime(publishedAt)}</dd>
            </>
          )}
          {(['secret', 'bank', 'papers'] as const).map((name) => {
            const value = commitments[name];
            return value === undefined ? null : (
              <div key={name} className="proof-commitment">
                <dt>{text(name)}</dt>
                <dd>
                  <code>{value}</code>
                </dd>
              </div>
            );
          })}
        </dl>
        <p className="proof-files">
          <a
            href={pathOf(proofContract.sealedList.path, params)}
            download={`niem-phong-${partId}.json`}
          >
            {text('list')}
          </a>
          {publishedAt !== undefined && (
            <a
              href={pathOf(proofContract.proof.path, params)}
              download={`minh-chung-${partId}.json.gz`}
            >
              {text('proof')}
            </a>
          )}
        </p>
        {publishedAt === undefined && <p>{text('notYet')}</p>}
      </section>
      {publishedAt !== undefined && <VerifyForm api={api} part={part} />}
    </>
  );
}
