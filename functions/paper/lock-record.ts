import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { Exam, PartState } from '../../shared/exam/exam.ts';
import type { BankLock } from '../../shared/paper/bank-lock.ts';
import { opensFrom } from '../../shared/paper/opens-from.ts';
import { headCell, listLayout, pageFoot } from '../platform/pdf/list-layout.ts';
import { officialHeading } from '../platform/pdf/official-heading.ts';
import { renderPdf } from '../platform/pdf/render-pdf.ts';
import { vietnamTime } from '../platform/vietnam-time.ts';

/** Why the system refused to open, in the words of a record. */
const refusalWords = new Map([
  ['opening-early', 'mở trước giờ cho phép'],
  ['share-wrong', 'phần khóa không đúng'],
  ['shares-missing', 'chưa đủ số phần khóa'],
]);

interface LockRecord {
  readonly exam: Exam;
  readonly part: PartState;
  readonly lock: BankLock;
  readonly organisationName: string;
}

const useNames = { official: 'chính thức', backup: 'dự phòng' };

/** A label and what it says, in the two columns of the facts. */
const fact = (label: string, value: string): TableCell[] => [
  { text: label, border: [false, false, false, false] },
  { text: value, bold: true, border: [false, false, false, false] },
];

function holdersTable(lock: BankLock): Content {
  const when = (at: number | undefined) => (at === undefined ? '' : vietnamTime(at));
  return {
    table: {
      headerRows: 1,
      widths: [22, '*', 92, 130, 90],
      body: [
        ['STT', 'Người giữ phần khóa', 'Nhận lúc', 'Dùng khi mở đề', 'Ký tên'].map(headCell),
        ...lock.holders.map(({ name, handedOverAt, lost }, index) => [
          { text: String(index + 1), alignment: 'center' as const },
          name,
          when(handedOverAt),
          lost
            ? `Báo mất ${when(lost.at)}: ${lost.reason}`
            : lock.opened?.holders.includes(name)
              ? 'Đã nhập phần khóa'
              : '',
          '\n\n',
        ]),
      ],
    },
    layout: listLayout,
    margin: [0, 8, 0, 8],
  };
}

/**
 * The record (biên bản) of locking a bank and opening it, for the signatures of those present. It
 * shows commitments and no share.
 */
export function lockRecordPdf({
  exam,
  part,
  lock,
  organisationName,
}: LockRecord): Promise<Uint8Array> {
  const rule = exam.ruleSet.rounds
    .flatMap(({ parts }) => parts)
    .find(({ partId }) => partId === part.partId);
  const from = opensFrom(exam, part.partId, lock);
  const title = lock.opened ? 'BIÊN BẢN NIÊM PHONG VÀ MỞ ĐỀ THI' : 'BIÊN BẢN NIÊM PHONG ĐỀ THI';
  const questions = lock.blueprint.cells.reduce((sum, { count }) => sum + count, 0);
  const opening: Content[] = lock.opened
    ? [
        { text: 'Mở đề', bold: true, margin: [0, 8, 0, 2] },
        {
          text: `Lúc ${vietnamTime(lock.opened.at)}, những người có tên sau đã nhập phần khóa của mình trước Hội đồng: ${lock.opened.holders.join(', ')}. Hệ thống đối chiếu đúng mã cam kết, rút và mã hóa ${part.seal?.sittings ?? 0} đề, mỗi thí sinh một đề.`,
        },
      ]
    : [];
  const refusals: Content[] =
    lock.refusals.length > 0
      ? [
          { text: 'Các lần mở bị từ chối', bold: true, margin: [0, 8, 0, 2] },
          {
            ul: lock.refusals.map(
              ({ at, by, reason }) =>
                `${vietnamTime(at)} – ${by}: ${refusalWords.get(reason) ?? reason}`,
            ),
          },
        ]
      : [];
  return renderPdf({
    info: { title: `${title} – ${exam.name}` },
    footer: pageFoot(`${exam.name} – ${rule?.title.vi ?? part.partId}`),
    content: [
      officialHeading(organisationName, 'Hội đồng tuyển dụng'),
      { text: title, bold: true, fontSize: 13, alignment: 'center' },
      { text: exam.name, alignment: 'center', margin: [0, 2, 0, 10] },
      {
        table: {
          widths: [150, '*'],
          body: [
            fact('Phần thi', rule?.title.vi ?? part.partId),
            fact('Bộ đề', `${useNames[lock.use]}, ${lock.bank.count} câu hỏi trong ngân hàng`),
            fact('Ma trận', `${questions} câu mỗi đề`),
            fact('Niêm phong lúc', vietnamTime(lock.at)),
            fact('Người niêm phong', lock.by),
            fact('Điều kiện mở', `${lock.threshold} trong ${lock.holders.length} phần khóa`),
            fact('Mở sớm nhất', from === undefined ? 'chưa có ca thi' : vietnamTime(from)),
          ],
        },
        layout: 'noBorders',
      },
      { text: 'Mã cam kết (SHA-256), công bố trước kỳ thi', bold: true, margin: [0, 8, 0, 2] },
      { text: `Số bí mật: ${lock.secretCommitment}`, fontSize: 9 },
      { text: `Ngân hàng: ${lock.bankCommitment}`, fontSize: 9 },
      holdersTable(lock),
      ...opening,
      ...refusals,
      {
        columns: ['CHỦ TỊCH HỘI ĐỒNG', 'THƯ KÝ', 'BAN GIÁM SÁT'].map((who) => ({
          stack: [
            { text: who, bold: true, alignment: 'center' as const },
            {
              text: '(Ký, ghi rõ họ tên)',
              italics: true,
              fontSize: 9,
              alignment: 'center' as const,
            },
          ],
        })),
        margin: [0, 24, 0, 0],
        unbreakable: true,
      },
    ],
  });
}
