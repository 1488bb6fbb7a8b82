import type * as z from 'zod';
import type { reviewContract } from '../../../../shared/question-bank/review-contract.ts';
import { useFormat } from '../../../platform/i18n/format.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { DataTable } from '../../../ui/staff/data-table.tsx';
import { reviewMessages } from './review-messages.ts';
import { WorkBar } from './work-bar.tsx';

type Person = z.infer<typeof reviewContract.workload.answer>['people'][number];
const writtenBy = (each: Person) => each.drafts + each.inReview + each.sentBack + each.approved;
const reviewedBy = (each: Person) => each.reviewed + each.returned;

/** How much each person wrote and reviewed, as bars on one scale, and what they could review yet. */
export function WorkloadTable({ people }: { readonly people: readonly Person[] }) {
  const text = useText(reviewMessages);
  const format = useFormat();
  const mostWritten = Math.max(0, ...people.map(writtenBy));
  const mostReviewed = Math.max(0, ...people.map(reviewedBy));
  return (
    <DataTable<Person>
      caption={text('workload')}
      rows={people}
      rowKey={(each) => each.subject}
      empty={text('noPeople')}
      columns={[
        {
          key: 'person',
          title: text('person'),
          sortBy: (each) => each.subject,
          cell: (each) => each.subject,
        },
        {
          key: 'written',
          title: text('written'),
          width: '38%',
          sortBy: writtenBy,
          cell: (each) => (
            <WorkBar
              most={mostWritten}
              shares={[
                { name: text('barApproved'), value: each.approved, colour: '#0a7a47' },
                { name: text('barInReview'), value: each.inReview, colour: '#1d5a9f' },
                { name: text('barSentBack'), value: each.sentBack, colour: '#b26a00' },
                { name: text('barDrafts'), value: each.drafts, colour: '#7a8694' },
              ]}
            />
          ),
        },
        {
          key: 'reviewed',
          title: text('reviewed'),
          width: '30%',
          sortBy: reviewedBy,
          cell: (each) => (
            <WorkBar
              most={mostReviewed}
              shares={[
                { name: text('barReviewed'), value: each.reviewed, colour: '#0a7a47' },
                { name: text('barReturned'), value: each.returned, colour: '#b26a00' },
              ]}
            />
          ),
        },
        {
          key: 'could',
          title: text('couldReview'),
          numeric: true,
          sortBy: (each) => each.couldReview,
          cell: (each) => format.number(each.couldReview),
        },
      ]}
    />
  );
}
