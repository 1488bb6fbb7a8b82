import type { Paper } from '../../shared/paper/paper.ts';

/** Three questions that belong to no bank, to try a workstation with. */
export const rehearsalPaper: Paper = {
  version: 1,
  title: 'Đề thử',
  questions: [
    {
      number: 1,
      kind: 'single',
      stem: 'Đây là câu hỏi thử. Dòng nào dưới đây viết đúng và đủ dấu?',
      options: [
        { text: 'Uỷ ban nhân dân phường Nguyễn Trường Tộ' },
        { text: 'Uy ban nhan dan phuong Nguyen Truong To' },
        { text: 'Ủy ban nhân dân phường Ngyễn Trường Tộ' },
        { text: 'Ủy ban nhân dan phường Nguyễn Trường Tộ' },
      ],
    },
    {
      number: 2,
      kind: 'multiple',
      stem: 'Chọn tất cả số chẵn.',
      options: [{ text: '12' }, { text: '7' }, { text: '40' }, { text: '3,14' }],
    },
    {
      number: 3,
      kind: 'single',
      stem: 'Biểu thức nào bằng 4?\n√16 = ?   2² = ?   ½ × 8 = ?',
      options: [{ text: 'Chỉ √16' }, { text: 'Chỉ 2²' }, { text: 'Cả ba' }],
    },
  ],
};
