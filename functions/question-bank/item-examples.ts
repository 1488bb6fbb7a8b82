import type { ItemField } from './rules/item-fields.ts';
import { kindNames } from './rules/kind-names.ts';

const essentials = { topic: 'Văn bản hành chính', difficulty: 'Trung bình' };
const decree30 = 'Nghị định 30/2020/NĐ-CP';

/** One question of each kind, as the template shows how to write it. */
export const itemExamples: readonly Readonly<Partial<Record<ItemField['name'], string>>>[] = [
  {
    topic: 'Hiến pháp',
    difficulty: 'Dễ',
    kind: kindNames.single,
    stem: 'Theo Hiến pháp năm 2013, cơ quan nào là cơ quan quyền lực nhà nước cao nhất?',
    A: 'Chính phủ',
    B: 'Quốc hội',
    C: 'Tòa án nhân dân tối cao',
    D: 'Viện kiểm sát nhân dân tối cao',
    key: 'B',
    source: 'Điều 69 Hiến pháp năm 2013',
    stemEn: 'Under the 2013 Constitution, which body is the highest organ of State power?',
  },
  {
    topic: 'Hiến pháp',
    difficulty: 'Trung bình',
    kind: kindNames.multiple,
    stem: 'Theo Hiến pháp năm 2013, Quốc hội thực hiện những quyền nào sau đây?',
    A: 'Quyền lập hiến',
    B: 'Quyền lập pháp',
    C: 'Quyền tư pháp',
    D: 'Giám sát tối cao đối với hoạt động của Nhà nước',
    key: 'A,B,D',
    source: 'Điều 69 Hiến pháp năm 2013',
  },
  {
    topic: 'Hiến pháp',
    difficulty: 'Dễ',
    kind: kindNames.trueFalse,
    stem: 'Nhiệm kỳ của mỗi khóa Quốc hội là năm năm.',
    key: 'Đúng',
    source: 'Điều 71 Hiến pháp năm 2013',
  },
  {
    ...essentials,
    kind: kindNames.numeric,
    stem: 'Văn bản hành chính được trình bày trên khổ giấy A4. Chiều rộng của khổ giấy A4 là bao nhiêu xăng-ti-mét?',
    key: '21 ± 0,1',
    source: `Phụ lục I ${decree30}`,
  },
  {
    topic: 'Hiến pháp',
    difficulty: 'Dễ',
    kind: kindNames.text,
    stem: 'Theo Hiến pháp năm 2013, ai là người đứng đầu Nhà nước, thay mặt nước Cộng hòa xã hội chủ nghĩa Việt Nam về đối nội và đối ngoại?',
    key: 'Chủ tịch nước | Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam',
    source: 'Điều 86 Hiến pháp năm 2013',
  },
  {
    ...essentials,
    kind: kindNames.order,
    stem: 'Hãy sắp xếp các bước soạn thảo và ban hành văn bản theo đúng trình tự.',
    A: 'Soạn thảo văn bản',
    B: 'Duyệt bản thảo văn bản',
    C: 'Kiểm tra văn bản trước khi ký ban hành',
    D: 'Ký ban hành văn bản',
    source: `Điều 10 đến Điều 13 ${decree30}`,
  },
  {
    ...essentials,
    kind: kindNames.match,
    stem: 'Hãy ghép tên loại văn bản với chữ viết tắt.',
    A: 'Nghị quyết => NQ',
    B: 'Chỉ thị => CT',
    C: 'Thông báo => TB',
    D: '=> BC',
    source: `Phụ lục III ${decree30}`,
  },
  {
    topic: 'Kỹ năng soạn thảo',
    difficulty: 'Khó',
    kind: kindNames.essay,
    stem: 'Hãy soạn một công văn của Ủy ban nhân dân xã đề nghị Ủy ban nhân dân tỉnh hỗ trợ kinh phí sửa chữa trường học sau bão.',
    key: '200–500 từ',
    source: `Điều 8 ${decree30}`,
  },
];
