import './bank-frame.css';
import type { ReactNode } from 'react';
import { NavLink, useParams } from 'react-router';
import { useText } from '../../platform/i18n/use-text.ts';
import { Asked } from '../../ui/staff/asked.tsx';
import { PageHeading } from '../../ui/staff/page-heading.tsx';
import { paths } from '../../ui/staff/paths.ts';
import { useMay } from '../organisation/organisation-queries.ts';
import { bankMessages } from './bank-messages.ts';
import { type OpenBank, useBank } from './bank-queries.ts';
import { listMessages } from './list/list-messages.ts';
import { useWorkload } from './review/use-workload.ts';

/** A page of a bank: its name, the ways to its other pages, and what the page is about. */
export function BankFrame(props: {
  /** What the page is about, where it is more than the bank's questions as a whole. */
  readonly title?: string;
  readonly back?: { readonly to: string; readonly label: string };
  readonly actions?: (bank: OpenBank) => ReactNode;
  readonly children: (bank: OpenBank) => ReactNode;
}) {
  const { bankId = '' } = useParams();
  const text = useText(bankMessages);
  const bank = useBank(bankId);
  return (
    <Asked query={bank} failedTitle={text('title')}>
      {(value) => (
        <>
          <PageHeading
            title={props.title ? `${props.title} – ${value.name}` : value.name}
            back={props.back ?? { to: paths.banks, label: text('title') }}
            actions={props.actions?.(value)}
          />
          {!props.title && <BankParts bank={value} />}
          {props.children(value)}
        </>
      )}
    </Asked>
  );
}

function BankParts({ bank }: { readonly bank: OpenBank }) {
  const text = useText(listMessages);
  const { bankId } = bank;
  const may = useMay();
  const reads = may('item.read', bank);
  const reviews = may('bank.review', bank);
  const { data } = useWorkload(bank, reads);
  if (!reads) return null;
  const count = data ? (reviews ? data.mine.toReview : data.mine.toCorrect) : 0;
  return (
    <nav className="bank-parts" aria-label={text('parts')}>
      <NavLink to={paths.bankItems(bankId)} end>
        {text('questions')}
      </NavLink>
      <NavLink to={paths.review(bankId)}>
        {text(reviews ? 'review' : 'correct')}
        {count > 0 && ` (${count})`}
      </NavLink>
      <NavLink to={paths.bank(bankId)} end>
        {text('overview')}
      </NavLink>
    </nav>
  );
}
