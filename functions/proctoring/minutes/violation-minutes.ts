import type { Content } from 'pdfmake/interfaces.js';
import type { IncidentView } from '../../../shared/proctoring/incident-view.ts';
import { vietnamTime, writtenDate } from '../../platform/vietnam-time.ts';
import {
  blankLines,
  labelled,
  type MinutesOf,
  minutesPdf,
  type Signer,
  signatureBlocks,
} from './minutes-frame.ts';
import { openingWords, withdrawalWords } from './opening-words.ts';
import { effectWords, officeWords, sanctionWords } from './sanction-words.ts';

type OfViolation = NonNullable<IncidentView['violation']>;

function candidateLines({ candidates }: IncidentView): Content[] {
  return candidates.map((person) => ({
    margin: [14, 2, 0, 8],
    columns: [
      {
        width: '58%',
        stack: [
          labelled('Họ và tên', person.fullName),
          labelled('Số báo danh', person.candidateNumber),
        ],
      },
      {
        width: '42%',
        stack: [
          labelled('Ngày sinh', writtenDate(person.birthDate)),
          labelled('Phòng, máy', `${person.roomName}, máy ${person.seat}`),
        ],
      },
    ],
  }));
}

function decisionLines(incident: IncidentView, violation: OfViolation): Content[] {
  const { decision, proposed, office } = violation;
  if (!decision)
    return [
      labelled('Hình thức đề nghị xử lý', sanctionWords[proposed]),
      labelled('Thẩm quyền quyết định', `${officeWords[office]} (chưa quyết định)`),
    ];
  const when = `${decision.byName}, ${vietnamTime(decision.at)}`;
  return [
    labelled('Hình thức xử lý', `${sanctionWords[decision.sanction]}. ${effectWords(incident)}`),
    labelled(
      'Người quyết định',
      `${when}${decision.reason ? `; ghi chú: ${decision.reason}` : ''}`,
    ),
  ];
}

function signatureLine({ signature, witnesses }: OfViolation): Content {
  if (signature === 'awaited') return { text: '' };
  if (signature === 'signed') return labelled('Ký biên bản', 'thí sinh vi phạm đã ký.');
  const asked = witnesses.map(
    ({ fullName, candidateNumber, seat, signed }) =>
      `${fullName} (SBD ${candidateNumber}, máy ${seat}) ${signed ? 'ký làm chứng' : 'cũng không ký'}`,
  );
  const rest = asked.length > 0 ? ` Hai thí sinh ngồi gần: ${asked.join('; ')}.` : '';
  return labelled('Ký biên bản', `thí sinh vi phạm không ký.${rest}`);
}

function signersOf(incident: IncidentView, violation: OfViolation): Signer[] {
  const [maker, second] = incident.makers;
  const [candidate] = incident.candidates;
  const { signature, witnesses } = violation;
  const makers: Signer[] = [
    { title: 'NGƯỜI LẬP BIÊN BẢN', name: maker },
    { title: 'GIÁM THỊ THỨ HAI', name: second },
  ];
  const head: Signer = { title: 'TRƯỞNG BAN COI THI' };
  const own: Signer = { title: 'THÍ SINH VI PHẠM', name: candidate?.fullName };
  if (signature === 'signed') return [...makers, own, head];
  const hint = signature === 'awaited' ? '(Chỉ ký khi thí sinh không ký)' : undefined;
  const stand = [0, 1].map(
    (i): Signer => ({
      title: `NGƯỜI LÀM CHỨNG ${i + 1}`,
      name: witnesses[i]?.fullName,
      ...(hint ? { hint } : {}),
    }),
  );
  return signature === 'awaited' ? [...makers, own, ...stand, head] : [...makers, head, ...stand];
}

/** The minutes of a violation (biên bản vi phạm) in the official form, to be signed in the room. */
export function violationMinutes(of: MinutesOf): Promise<Uint8Array> {
  const { incident } = of;
  const { violation } = incident;
  if (!violation) throw new Error('a violation has what was violated');
  return minutesPdf(of, 'Về việc thí sinh vi phạm nội quy, quy chế thi', [
    ...openingWords(of),
    { text: 'Thí sinh vi phạm:', bold: true },
    ...candidateLines(incident),
    ...(violation.groundTitle ? [labelled('Hành vi vi phạm', violation.groundTitle.vi)] : []),
    labelled('Căn cứ', violation.basis),
    labelled('Nội dung sự việc', incident.description),
    labelled('Biện pháp đã thực hiện', incident.measures || 'không có'),
    ...decisionLines(incident, violation),
    ...withdrawalWords(of),
    { text: 'Ý kiến của thí sinh:', bold: true },
    blankLines(2),
    signatureLine(violation),
    {
      text: 'Biên bản đã được đọc công khai tại phòng thi cho những người có mặt cùng nghe và ký tên dưới đây.',
      margin: [0, 6, 0, 0],
      alignment: 'justify',
    },
    signatureBlocks(signersOf(incident, violation)),
  ]);
}
