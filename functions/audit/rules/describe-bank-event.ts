import type { BankEvent } from '../../../shared/question-bank/bank.ts';

type Sentence = { vi: string; en: string };

const moved = {
  draft: { vi: 'Rút lại', en: 'Took back' },
  inReview: { vi: 'Gửi duyệt', en: 'Sent to review' },
  sentBack: { vi: 'Trả lại', en: 'Sent back' },
  approved: { vi: 'Duyệt', en: 'Approved' },
  retired: { vi: 'Ngừng dùng', en: 'Retired' },
  discarded: { vi: 'Bỏ', en: 'Gave up' },
} as const;

const fields: Readonly<Record<string, Sentence>> = {
  topic: { vi: 'chủ đề', en: 'topic' },
  difficulty: { vi: 'độ khó', en: 'difficulty' },
  language: { vi: 'ngôn ngữ', en: 'language' },
  source: { vi: 'căn cứ', en: 'source' },
  positionGroups: { vi: 'nhóm vị trí', en: 'position groups' },
  enemyGroup: { vi: 'nhóm loại trừ', en: 'enemy group' },
  stimulus: { vi: 'đoạn dẫn', en: 'stimulus' },
};

const placed = (state: 'draft' | 'inReview') =>
  state === 'draft' ? { vi: '', en: '' } : { vi: ', gửi duyệt', en: ', sent to review' };

/** An event of a bank in a sentence: counts and ids, never a text or a key of a question. */
export function describeBankEvent(event: BankEvent): Sentence {
  switch (event.type) {
    case 'bankCreated':
      return {
        vi: `Tạo ngân hàng "${event.name}"`,
        en: `Created the bank "${event.name}"`,
      };
    case 'itemsImported':
      return {
        vi: `Nhập ${event.items.count} câu hỏi từ tệp "${event.fileName}"`,
        en: `Imported ${event.items.count} questions from the file "${event.fileName}"`,
      };
    case 'itemsApproved':
      return {
        vi: `Duyệt các câu còn chờ của lần nhập ${event.items.sha256.slice(0, 12)}…`,
        en: `Approved what still waited of the import ${event.items.sha256.slice(0, 12)}…`,
      };
    case 'itemWritten': {
      const { itemId, version = 1 } = event.item;
      const { vi, en } = placed(event.state);
      return {
        vi: `Viết phiên bản ${version} của câu ${itemId}${vi}`,
        en: `Wrote version ${version} of the question ${itemId}${en}`,
      };
    }
    case 'itemsRevised': {
      const names = Object.keys(event.change ?? {}).map((name) => fields[name]);
      const { vi, en } = placed(event.state);
      const of = (language: 'vi' | 'en') =>
        names.length > 0 ? `: ${names.map((name) => name?.[language] ?? '').join(', ')}` : '';
      return {
        vi: `Sửa ${event.items.count} câu hỏi${of('vi')}${vi}`,
        en: `Revised ${event.items.count} questions${of('en')}${en}`,
      };
    }
    case 'itemsMoved': {
      const { vi, en } = moved[event.to];
      const count = event.versions.length;
      const [first] = event.versions;
      const which = count === 1 && first ? `${first.itemId} v${first.version}` : `${count}`;
      return count === 1
        ? { vi: `${vi} câu ${which}`, en: `${en} the question ${which}` }
        : { vi: `${vi} ${which} câu hỏi`, en: `${en} ${which} questions` };
    }
    case 'itemCommented':
      return {
        vi: `Góp ý cho câu ${event.itemId} v${event.version}`,
        en: `Commented on the question ${event.itemId} v${event.version}`,
      };
  }
}
