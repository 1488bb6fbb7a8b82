import type { Sanction } from '../../../shared/exam/sanction.ts';
import type { IncidentEvent } from '../../../shared/proctoring/incident-event.ts';

type Sentence = { vi: string; en: string };

const sanctions: Record<Sanction, Sentence> = {
  reprimand: { vi: 'khiển trách', en: 'reprimand' },
  warning: { vi: 'cảnh cáo', en: 'warning' },
  suspension: { vi: 'đình chỉ thi', en: 'suspension' },
  annulment: { vi: 'hủy kết quả thi', en: 'annulment' },
};
const scopes = {
  candidates: { vi: 'thí sinh', en: 'candidates' },
  room: { vi: 'cả phòng', en: 'the room' },
  session: { vi: 'cả ca thi', en: 'the session' },
} as const;

/** An event of the incidents in a sentence: its number and sanction, no name and no text of it. */
export function describeIncidentEvent(event: IncidentEvent): Sentence {
  const { number } = event;
  switch (event.type) {
    case 'incidentRecorded': {
      const { incident } = event;
      if (incident.kind === 'technical') {
        const { scope } = incident;
        const count = scope.kind === 'candidates' ? `${scope.candidates.length} ` : '';
        return {
          vi: `Lập biên bản sự cố kỹ thuật ${number}: ${count}${scopes[scope.kind].vi}`,
          en: `Recorded the technical incident ${number}: ${count}${scopes[scope.kind].en}`,
        };
      }
      const proposed = sanctions[incident.sanction];
      return {
        vi: `Lập biên bản vi phạm ${number} của một thí sinh; đề nghị ${proposed.vi}`,
        en: `Recorded the violation ${number} of one candidate; proposed: ${proposed.en}`,
      };
    }
    case 'incidentSignatureNoted': {
      const { signature } = event;
      if (signature.kind !== 'refused')
        return {
          vi: `Biên bản ${number}: thí sinh ${signature.kind === 'signed' ? 'đã ký' : 'chưa ký'}`,
          en: `Minutes ${number}: the candidate has ${signature.kind === 'signed' ? '' : 'not '}signed`,
        };
      const signed = signature.witnesses.filter((each) => each.signed).length;
      return {
        vi: `Biên bản ${number}: thí sinh không ký, ${signed} người làm chứng ký`,
        en: `Minutes ${number}: the candidate refused to sign, ${signed} witness(es) signed`,
      };
    }
    case 'sanctionDecided': {
      const { sanction, reason } = event;
      return {
        vi: `Quyết định ${sanctions[sanction].vi} theo biên bản ${number}${reason ? `; ${reason}` : ''}`,
        en: `Decided on ${sanctions[sanction].en} by the minutes ${number}${reason ? `; ${reason}` : ''}`,
      };
    }
    case 'incidentWithdrawn':
      return {
        vi: `Rút biên bản ${number}; lý do: ${event.reason}`,
        en: `Withdrew the minutes ${number}; reason: ${event.reason}`,
      };
  }
}
