import type { SanctionRules } from '../sanction-rules.ts';
import { confirmed, recalled } from './basis.ts';
import { usualSanctions } from './usual-sanctions.ts';

const circular6 = 'Điều 2 Thông tư 6/2020/TT-BNV';
const circular1 = 'Điều 2 Thông tư 001/2025/TT-BNV';
const circular22 = 'Thông tư 22/2025/TT-BNV';

const wrongSeat = {
  code: 'wrong-seat',
  title: { vi: 'Cố ý ngồi không đúng chỗ quy định', en: 'Sat in another seat on purpose' },
};
const talking = {
  code: 'talking',
  title: {
    vi: 'Trao đổi với thí sinh khác sau khi đã được nhắc nhở',
    en: 'Talked to another candidate after a reminder',
  },
};
const afterReprimand = {
  code: 'after-reprimand',
  title: { vi: 'Tái phạm sau khi bị khiển trách', en: 'Violated again after a reprimand' },
};
const afterWarning = {
  code: 'after-warning',
  title: { vi: 'Tái phạm sau khi bị cảnh cáo', en: 'Violated again after a warning' },
};
const swapping = {
  code: 'swapping',
  title: {
    vi: 'Trao đổi bài làm hoặc giấy nháp với thí sinh khác',
    en: 'Exchanged answers or scratch paper with another candidate',
  },
};
const copying = {
  code: 'copying',
  title: {
    vi: 'Chép bài của thí sinh khác hoặc cho chép bài',
    en: 'Copied from another candidate or let them copy',
  },
};
const bringingDevice = {
  code: 'bringing-device',
  title: {
    vi: 'Mang vào phòng thi điện thoại hoặc thiết bị không được phép',
    en: 'Brought a telephone or a device that is not allowed',
  },
};
const bringing = {
  code: 'bringing',
  title: {
    vi: 'Mang vào phòng thi điện thoại, tài liệu không được phép',
    en: 'Brought a telephone or documents that are not allowed',
  },
};
const usingDocuments = {
  code: 'using-documents',
  title: { vi: 'Sử dụng tài liệu không được phép', en: 'Used documents that are not allowed' },
};
const usingEither = {
  code: 'using',
  title: {
    vi: 'Sử dụng tài liệu, điện thoại hoặc thiết bị không được phép',
    en: 'Used documents, a telephone or a device that is not allowed',
  },
};
const usingDevice = {
  code: 'using-device',
  title: {
    vi: 'Sử dụng điện thoại hoặc thiết bị không được phép',
    en: 'Used a telephone or a device that is not allowed',
  },
};
const disorder = {
  code: 'disorder',
  title: {
    vi: 'Gây mất trật tự, ảnh hưởng đến người khác trong phòng thi',
    en: 'Caused disorder and disturbed others in the room',
  },
};
const unrelated = {
  code: 'unrelated',
  title: {
    vi: 'Viết, vẽ nội dung không liên quan vào bài thi',
    en: 'Wrote or drew what does not belong in the paper',
  },
};
const forAnother = {
  code: 'for-another',
  title: {
    vi: 'Đánh tráo bài thi, thi thay, thi hộ hoặc nhờ người khác làm bài',
    en: 'Swapped papers, sat for another or had another sit',
  },
};
const wasSuspended = {
  code: 'was-suspended',
  title: { vi: 'Bị đình chỉ thi', en: 'Was suspended' },
};

/** TT 22/2025 (civil servants): the light cases could not be read and are taken from TT 001/2025. */
export const sanctionsOf22: SanctionRules = {
  ...usualSanctions,
  witnessesOnRefusal: confirmed(true, circular22),
  escalates: confirmed(true, `${circular22}; ${circular1}`),
  reprimand: {
    ...usualSanctions.reprimand,
    grounds: recalled([wrongSeat, talking], `${circular22} (các trường hợp theo ${circular1})`),
  },
  warning: {
    ...usualSanctions.warning,
    grounds: recalled(
      [afterReprimand, swapping, copying, bringingDevice],
      `${circular22} (các trường hợp theo ${circular1})`,
    ),
  },
  suspension: {
    ...usualSanctions.suspension,
    grounds: confirmed([afterWarning, usingEither, disorder], circular22),
  },
  annulment: {
    ...usualSanctions.annulment,
    grounds: confirmed([unrelated, forAnother, wasSuspended], circular22),
  },
};

/** TT 001/2025 (public employees). */
export const sanctionsOf1: SanctionRules = {
  ...usualSanctions,
  escalates: confirmed(true, circular1),
  reprimand: {
    ...usualSanctions.reprimand,
    grounds: confirmed([wrongSeat, talking], circular1),
  },
  warning: {
    ...usualSanctions.warning,
    grounds: confirmed(
      [afterReprimand, swapping, copying, usingDocuments, bringingDevice],
      circular1,
    ),
  },
  suspension: {
    ...usualSanctions.suspension,
    grounds: confirmed([afterWarning, usingDevice, disorder], circular1),
  },
  annulment: { ...usualSanctions.annulment, grounds: confirmed([unrelated], circular1) },
};

/** TT 6/2020 (history): the cases of suspension and annulment could not be read. */
export const sanctionsOf6: SanctionRules = {
  ...usualSanctions,
  reprimand: {
    decider: confirmed('roomInvigilator', circular6),
    grounds: confirmed([wrongSeat, talking, bringing], circular6),
  },
  warning: {
    decider: confirmed('roomInvigilator', circular6),
    grounds: confirmed([swapping, copying, usingEither], circular6),
  },
};
