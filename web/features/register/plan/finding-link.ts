import type { PlanFinding } from '../../../../shared/exam/plan-finding.ts';
import { paths } from '../../../ui/staff/paths.ts';

/** Where a finding is mended; seats are adjusted on the page of the check itself. */
export function findingLink(
  examId: string,
  finding: Pick<PlanFinding, 'step' | 'code' | 'partId'>,
) {
  switch (finding.step) {
    case 'rooms':
      return paths.examStep(examId, 'phong-thi');
    case 'sessions':
      return paths.examStep(examId, 'ca-thi');
    case 'candidates':
      return paths.examStep(examId, 'thi-sinh');
    case 'documents':
      return paths.prints(examId);
    case 'seats': {
      const part = finding.partId ? `phan=${finding.partId}` : '';
      return finding.code === 'notSeated'
        ? `${paths.seats(examId)}?${part}`
        : `#dieu-chinh-${finding.partId ?? ''}`;
    }
  }
}
