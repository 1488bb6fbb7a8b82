import { type Sanction, sanction } from '../../../../shared/exam/sanction.ts';
import { decidingOfficeOf, officeActions } from '../../../../shared/proctoring/deciding-office.ts';
import type { IncidentSignature } from '../../../../shared/proctoring/incident-signature.ts';
import { useAccess } from '../../../ui/live/use-access.ts';
import { useExam } from '../../../ui/live/use-exam.ts';
import type { IncidentPath } from './use-incidents.ts';

/** What the person may record and decide about incidents in a room; nothing before both are known. */
export function useMayRecord({ examId, roomId }: IncidentPath) {
  const { me, mayAt } = useAccess();
  const { data: exam } = useExam(examId);
  const inExam = { organisationId: exam?.organisationId ?? '', examId };
  const here = { ...inExam, roomId };
  const may = (action: Parameters<typeof mayAt>[0]) => exam !== undefined && mayAt(action, here);
  return {
    me,
    rules: exam?.ruleSet.sanctions,
    /** The sanctions with which the person may record a violation. */
    sanctions: sanction.options.filter((each) =>
      may(each === 'annulment' ? 'annulment.propose' : 'violation.record'),
    ),
    technicalHere: may('technical.record'),
    technicalInSession: exam !== undefined && mayAt('technical.record', inExam),
    mayDecide: (decided: Sanction, signature: IncidentSignature) =>
      exam !== undefined &&
      may(officeActions[decidingOfficeOf(exam.ruleSet.sanctions, decided, signature)]),
  };
}
