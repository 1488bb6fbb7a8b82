import { Stack } from '@mantine/core';
import type { Exam } from '../../../shared/exam/exam.ts';
import { useMe } from '../../ui/staff/use-me.ts';
import { CandidateTable } from './candidate-table.tsx';
import { ImportPanel } from './import-panel.tsx';
import { NumberingPanel } from './numbering-panel.tsx';

/** Candidates: import, number, list. */
export function CandidateStep({ exam }: { readonly exam: Exam }) {
  const { mayAt } = useMe();
  const open = exam.parts.every((part) => !part.seal);
  return (
    <Stack>
      {open && mayAt('register.import', exam) ? <ImportPanel exam={exam} /> : null}
      {open && exam.register && mayAt('register.number', exam) ? (
        <NumberingPanel exam={exam} />
      ) : null}
      {exam.register && mayAt('register.read', exam) ? <CandidateTable exam={exam} /> : null}
    </Stack>
  );
}
