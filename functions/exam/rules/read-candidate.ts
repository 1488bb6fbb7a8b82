import type { Candidate } from '../../../shared/exam/candidate.ts';
import type { Exam } from '../../../shared/exam/exam.ts';
import { plainText } from '../../../shared/kernel/plain-text.ts';
import { type Cell, parseBirthDate } from './parse-birth-date.ts';
import type { RegisterField } from './register-columns.ts';

/** Told about each field that is wrong, in both languages. */
export type Complain = (field: RegisterField, vi: string, en: string) => void;

const sexes: Record<string, Candidate['sex']> = {
  nam: 'male',
  male: 'male',
  m: 'male',
  nu: 'female',
  female: 'female',
  f: 'female',
};
const text = (cell: Cell) =>
  (cell instanceof Date ? '' : String(cell ?? '')).normalize('NFC').replace(/\s+/g, ' ').trim();

function readCitizenId(cell: Cell, complain: Complain): string {
  const digits = text(cell).replace(/[ .]/g, '');
  if (/^(\d{9}|\d{12})$/.test(digits)) return digits;
  if (typeof cell === 'number') {
    complain(
      'citizenId',
      'Ô đang ở dạng số nên mất số 0 ở đầu. Hãy định dạng cột là Văn bản rồi nhập lại số.',
      'The cell is a number and has lost its leading zeros. Format the column as Text and type it again.',
    );
  } else {
    complain(
      'citizenId',
      `Số căn cước phải có đúng 12 chữ số (hoặc 9 số với chứng minh nhân dân); ô này ghi "${digits}".`,
      `A citizen id has 12 digits (or 9 for the older card); this cell says "${digits}".`,
    );
  }
  return '';
}

function readExemptions(
  exam: Exam,
  part: string,
  ground: string,
  complain: Complain,
): Candidate['exemptions'] {
  if (!part) {
    if (ground)
      complain(
        'exemptPart',
        'Có lý do miễn thi nhưng chưa ghi phần được miễn.',
        'A ground of exemption is given but no part.',
      );
    return [];
  }
  const rules = exam.ruleSet.rounds.flatMap((round) => round.parts);
  const named = part
    .split(/[;,]/)
    .map((name) => name.trim())
    .filter(Boolean);
  return named.flatMap((name) => {
    const rule = rules.find(
      (each) => each.partId === name || plainText(each.title.vi) === plainText(name),
    );
    if (!rule || rule.exemptionGrounds.length === 0) {
      complain(
        'exemptPart',
        `Không có phần thi "${name}" được phép miễn.`,
        `There is no part "${name}" that allows exemption.`,
      );
      return [];
    }
    if (!ground) {
      complain('exemptGround', 'Hãy ghi lý do miễn thi.', 'Give the ground of exemption.');
      return [];
    }
    return [{ partId: rule.partId, ground }];
  });
}

/** One row of the spreadsheet as a candidate; what is wrong is complained of field by field. */
export function readCandidate(
  exam: Exam,
  candidateId: string,
  cellOf: (field: RegisterField) => Cell,
  today: string,
  complain: Complain,
): Candidate {
  const fullName = text(cellOf('fullName'));
  if (!fullName) complain('fullName', 'Chưa có họ và tên.', 'The full name is missing.');
  else if (!/^[\p{L}\p{M}' .-]{2,100}$/u.test(fullName)) {
    complain(
      'fullName',
      `Họ và tên có ký tự không hợp lệ: "${fullName.slice(0, 60)}".`,
      `The name has characters that names do not have: "${fullName.slice(0, 60)}".`,
    );
  }
  const birthDate = parseBirthDate(cellOf('birthDate'));
  const written = text(cellOf('birthDate'));
  if (!birthDate) {
    complain(
      'birthDate',
      `Không có ngày "${written}". Hãy ghi ngày/tháng/năm, ví dụ 05/09/1998.`,
      `There is no day "${written}". Write day/month/year, such as 05/09/1998.`,
    );
  } else if (Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4)) < 16) {
    complain(
      'birthDate',
      'Ngày sinh cho thấy người này chưa đủ tuổi dự tuyển.',
      'By this date of birth the person is too young to apply.',
    );
  }
  const sex = sexes[plainText(text(cellOf('sex')))];
  if (!sex)
    complain('sex', 'Giới tính phải là Nam hoặc Nữ.', 'Sex must be Nam (male) or Nữ (female).');
  const code = text(cellOf('position'));
  const position = exam.positions.find(
    (each) => each.code.toLocaleLowerCase('vi') === code.toLocaleLowerCase('vi'),
  );
  if (!position)
    complain(
      'position',
      `Kỳ thi không có vị trí mã "${code}".`,
      `The exam has no position with the code "${code}".`,
    );
  const priorityCode = text(cellOf('priority')).toUpperCase();
  if (
    priorityCode &&
    !exam.ruleSet.priorityGrounds.some((ground) => ground.code === priorityCode)
  ) {
    complain(
      'priority',
      `Bộ quy tắc không có mã ưu tiên "${priorityCode}".`,
      `The rule set has no priority code "${priorityCode}".`,
    );
  }
  return {
    candidateId,
    fullName,
    birthDate: birthDate ?? '',
    sex: sex ?? 'male',
    citizenId: readCitizenId(cellOf('citizenId'), complain),
    positionId: position?.positionId ?? '',
    ...(priorityCode ? { priorityCode } : {}),
    exemptions: readExemptions(
      exam,
      text(cellOf('exemptPart')),
      text(cellOf('exemptGround')),
      complain,
    ),
  };
}
