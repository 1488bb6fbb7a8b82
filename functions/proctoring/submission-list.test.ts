import { describe, expect, it } from 'vitest';
import { pdfPages } from '../../test/e2e/pdf-text.ts';
import { type SubmissionList, submissionListPdf } from './submission-list.ts';

const startsAt = Date.UTC(2026, 10, 21, 0, 30);
const row = (i: number): SubmissionList['rows'][number] => ({
  seat: i,
  candidateNumber: `CC${String(i).padStart(4, '0')}`,
  fullName: i === 2 ? 'Công Tằng Tôn Nữ Nguyễn Trương Thị Phương Quỳnh Hương' : 'Nguyễn Thị Ướt',
  birthDate: '1998-09-05',
  state: 'submitted',
  moves: i === 3 ? 1 : 0,
  submission: {
    endedAt: startsAt + 3_605_000,
    answered: 59,
    answersHash: 'abcdef0123456789'.padEnd(64, 'f'),
    correct: 47,
  },
});
const list = (more: Partial<SubmissionList> = {}): SubmissionList => ({
  organisationName: 'Ủy ban nhân dân thành phố',
  examName: 'Kỳ tuyển dụng công chức',
  sessionName: 'Ca 1',
  partTitle: 'Kiến thức chung',
  roomName: 'Phòng 01',
  startsAt,
  printedAt: startsAt + 3_700_000,
  questionCount: 60,
  withResults: true,
  rows: Array.from({ length: 50 }, (_, i) => row(i + 1)),
  ...more,
});
const textOf = async (of: SubmissionList) => pdfPages(await submissionListPdf(of));

describe('the list that a room signs', () => {
  it('says of everybody what was handed in and when, by Vietnamese time', async () => {
    const text = (await textOf(list())).join(' ');
    for (const piece of [
      'DANH SÁCH NỘP BÀI VÀ KẾT QUẢ TỔNG HỢP',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      '05/09/1998',
      '08:30:05',
      '59/60',
      'abcd ef01 2345 6789',
      'Đã nộp (đổi máy 1 lần)',
      'Có mặt: 50 (đã nộp 50, thu khi hết giờ 0, đình chỉ 0). Vắng mặt: 0.',
    ])
      expect(text).toContain(piece);
    expect(text.match(/59\/60 47 /g)).toHaveLength(50);
  });

  it('holds a full room with long names, and every page has the headings', async () => {
    const pages = await textOf(list());
    expect(pages.length).toBeGreaterThan(1);
    for (let i = 1; i <= 50; i++)
      expect(pages.join(' ')).toContain(`CC${String(i).padStart(4, '0')}`);
    for (const page of pages.filter((each) => /CC00\d\d/.test(each)))
      expect(page).toContain('Thí sinh ký');
    expect(pages.at(-1)).toContain('KỸ THUẬT VIÊN');
  });

  it('has no results where the exam shows none, and counts who is away or still at work', async () => {
    const { submission: _none, ...bare } = row(1);
    const submission = { endedAt: startsAt, answered: 5, answersHash: 'a'.repeat(64) };
    const rows: SubmissionList['rows'] = [
      { ...bare, submission },
      { ...bare, submission, state: 'timedOut' },
      { ...bare, state: 'absent' },
      { ...bare, state: 'assigned' },
      { ...bare, state: 'running' },
    ];
    const text = (await textOf(list({ withResults: false, rows }))).join(' ');
    expect(text).not.toContain('Số câu đúng');
    expect(text).not.toContain('KẾT QUẢ');
    expect(text).toContain(
      'Danh sách có 5 thí sinh. Có mặt: 3 (đã nộp 1, thu khi hết giờ 1, đình chỉ 0, chưa xong 1). Vắng mặt: 2.',
    );
    for (const state of ['Vắng', 'Chưa đăng nhập', 'Đang làm', 'Thu khi hết giờ'])
      expect(text).toContain(state);
  });
});
