import type { ItemNotes } from '../item-notes.ts';
import { elementsOf, type XmlNode } from '../xml/xml-node.ts';
import type { Answered } from './interactions/interaction.ts';
import type { ScoreRule } from './scoring/score-rule.ts';

const usual = /^(?:MAX_?SCORE|FEEDBACK\w*|completionStatus|RAW_?SCORE)$/i;

/** Notes what an item holds beside its text, options and key. */
export function sayWhatIsLost(
  item: XmlNode,
  rule: ScoreRule,
  answered: Answered | undefined,
  notes: ItemNotes,
): void {
  if (elementsOf(item, 'modalFeedback').length > 0)
    notes.lose(
      'Phản hồi cho thí sinh (feedback) không được nhập.',
      'Feedback to candidates is not imported.',
    );
  if (elementsOf(item, 'stylesheet').length > 0)
    notes.lose('Kiểu trình bày (stylesheet) không được nhập.', 'Its stylesheet is not imported.');
  if (elementsOf(item, 'catalogInfo', 'companionMaterialsInfo', 'apipAccessibility').length > 0)
    notes.lose(
      'Nội dung hỗ trợ tiếp cận hoặc tài liệu kèm theo không được nhập.',
      'Content for accessibility or companion materials is not imported.',
    );
  const others = rule.others.filter((name) => !usual.test(name));
  if (others.length > 0)
    notes.lose(
      `Các kết quả khác ngoài điểm không được nhập: ${others.join(', ').slice(0, 200)}.`,
      `Outcomes other than the score are not imported: ${others.join(', ').slice(0, 200)}.`,
    );
  const full = answered?.full;
  if (rule.assumed && full !== undefined)
    notes.change(
      'Tệp không có quy tắc chấm: lấy đáp án được khai làm đáp án đúng.',
      'The file has no scoring rule: the declared key is taken as right.',
    );
  if (full !== undefined && Math.abs(full - 1) > 1e-9)
    notes.lose(
      `Câu được ${Number(full.toFixed(3))} điểm trong tệp; ở đây mỗi câu tính như nhau.`,
      `It is worth ${Number(full.toFixed(3))} points in the file; here all questions count the same.`,
    );
}
