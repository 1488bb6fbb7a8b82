import type { Sanction } from '../../../shared/exam/sanction.ts';
import type { DecidingOffice } from '../../../shared/exam/sanction-rules.ts';
import type { IncidentView } from '../../../shared/proctoring/incident-view.ts';

/** The sanctions as official papers name them. */
export const sanctionWords: Record<Sanction, string> = {
  reprimand: 'Khiển trách',
  warning: 'Cảnh cáo',
  suspension: 'Đình chỉ thi',
  annulment: 'Hủy kết quả thi',
};

export const officeWords: Record<DecidingOffice, string> = {
  roomInvigilator: 'Giám thị phòng thi',
  headInvigilator: 'Trưởng ban coi thi',
  councilChair: 'Chủ tịch Hội đồng',
};

/** What a decided sanction does to the paper, in a sentence; empty where it does nothing to it. */
export function effectWords({ violation }: IncidentView): string {
  const sanction = violation?.decision?.sanction ?? violation?.proposed;
  if (sanction === 'suspension')
    return 'Bài thi này bị hủy và thí sinh không được dự các phần thi còn lại.';
  if (sanction === 'annulment') return 'Kết quả thi của thí sinh bị hủy.';
  const percent = violation?.deductionPercent;
  return percent === undefined
    ? 'Bộ quy tắc của kỳ thi không quy định mức trừ điểm.'
    : `Trừ ${String(percent).replace('.', ',')}% kết quả của phần thi này.`;
}
