import { plainText } from '../../../../../shared/kernel/plain-text.ts';
import type { Difficulty } from '../../../../../shared/question-bank/item.ts';
import { difficultyOf } from '../../difficulty-words.ts';

// "Câu 1 đến câu 5: mỗi câu 1 điểm" speaks of questions and begins none.
const worded =
  /^\s*(?:câu(?:\s+hỏi)?|question|q)\s*(?:số\s*)?(\d{1,4})(?!\d|\s*(?:đến|tới|và|,)\s*(?:câu\s*)?\d|\s*[-–]\s*câu\s*\d)(?:\s*[.:)/–-]+|(?=\s|$))\s*/iu;
const counted = /^\s*(\d{1,4})\s*[.):/](?!\d)\s*/;

/** A number at the head of a line and where the text behind it begins. */
export interface Numbered {
  readonly number: number;
  readonly from: number;
  /** What stands before the number in brackets, "[Vận dụng]". */
  readonly lead?: string;
}

const leading = /^\s*(?:\[[^[\]]{1,30}\]|\([^()]{1,30}\))\s*/u;
const numbered = (pattern: RegExp, text: string): Numbered | undefined => {
  const found = pattern.exec(text);
  return found ? { number: Number(found[1]), from: found[0].length } : undefined;
};

/** "Câu 5.", "Câu hỏi 5:", "Question 5". */
export function wordedNumber(text: string): Numbered | undefined {
  const lead = leading.exec(text)?.[0];
  if (lead === undefined) return numbered(worded, text);
  const found = numbered(worded, text.slice(lead.length));
  return found && { number: found.number, from: found.from + lead.length, lead };
}
/** "5." or "5)". */
export const countedNumber = (text: string) => numbered(counted, text);

const answer =
  /^[\s=\-–>→⇒➢⇨*•]*[[({]?\s*(?:đáp\s*án(?:\s+đúng)?(?:\s+là)?|đ\s?\/\s?a|đ\.?a\.?(?=\s*[:：])|(?:phương\s+án|câu|ý)(?:\s+trả\s+lời)?\s+đúng(?=\s*(?:[:：]|là))|trả\s+lời(?=\s*[:：])|(?:correct\s+)?answer|key|ans|chọn(?:\s+đáp\s*án)?)\s*[:.：–-]?\s*(?:là\s*:?\s+)?(.*)$/iu;
const keyHeading =
  /^[\s\-–=*]*(?:bảng\s+(?:trả\s+lời|đáp\s*án).*|đáp\s*án(?:\s+(?:đề|trắc\s+nghiệm|phần|tham\s+khảo|mã\s+đề|chi\s+tiết|và\s|các\s).*)?|hướng\s+dẫn\s+chấm.*|answer\s*keys?)[\s:.\-–=*]*$/iu;

/** What a line like "Đáp án: B" says; undefined for other lines and for headings of a list of keys. */
export function answerIn(text: string): string | undefined {
  if (keyHeading.test(text)) return undefined;
  const found = answer.exec(text)?.[1];
  return found === undefined || found.trim() === ''
    ? undefined
    : (/^\s*[[({]/.test(text) ? found.replace(/[\])}]\s*\.?\s*$/, '') : found).trim();
}
/** "BẢNG ĐÁP ÁN", "HƯỚNG DẪN CHẤM". */
export const isKeyHeading = (text: string) => keyHeading.test(text);

const labels = {
  source:
    /^\s*[([]?\s*(?:căn\s+cứ(?:\s+pháp\s+lý)?|cơ\s+sở(?:\s+pháp\s+lý)?|nguồn|trích(?:\s+dẫn)?|viện\s+dẫn|tham\s+chiếu|văn\s+bản|tài\s+liệu(?:\s+tham\s+khảo)?|source)\s*:\s*(.+?)[)\]]?\s*$/iu,
  topic: /^\s*(?:chủ\s+đề|chuyên\s+đề|lĩnh\s+vực|topic)\s*\d*\s*[:.–-]\s*(.+?)\s*$/iu,
  difficulty: /^\s*[([]?\s*(?:mức\s+độ|độ\s+khó|difficulty|level)\s*:?\s*(.+?)[)\]]?\s*$/iu,
  explanation: /^\s*(?:giải\s+thích|lời\s+giải|hướng\s+dẫn\s+giải|explanation)\s*[:.]?\s*(.*)$/iu,
} as const;

/** What follows a label at the head of a line ("Căn cứ: …"). */
export function labelled(kind: keyof typeof labels, text: string): string | undefined {
  return labels[kind].exec(text)?.[1];
}

const section =
  /^\s*(?:(?:phần|chương|mục|chuyên\s+đề|chủ\s+đề|part|section)\s+(?:thứ\s+)?(?:[IVXLC]+|\d+|[A-Z])\b|[IVX]{1,5}\s*[.)])\s*[.:–-]?\s*(.*)$/iu;
const forms = /^(?:cau hoi )?(?:phan )?(?:trac nghiem|tu luan|cau hoi)\b/;

/** The heading of a part: what it is about, where it says more than the form of its questions. */
export function sectionIn(
  text: string,
): { topic?: string; essays: boolean; untitled: boolean } | undefined {
  const found = section.exec(text);
  if (!found) return undefined;
  const about = (found[1] ?? '').replace(/^[\s.:–-]+|[\s.:–-]+$/g, '');
  const plain = plainText(about);
  const topic = about !== '' && about.length <= 200 && !forms.test(plain) ? about : undefined;
  const untitled = about === '';
  return { ...(topic === undefined ? {} : { topic }), essays: /tu luan/.test(plain), untitled };
}

const ends = /[\s.]*[([]\s*([^()[\]]{1,20}?)\s*[)\]]\s*\.?\s*$/u;

/** A difficulty in brackets at the end of a text, "… là gì? (Khó)", and where the text before it ends. */
export function difficultyAtEnd(text: string): { to: number; difficulty: Difficulty } | undefined {
  const found = ends.exec(text);
  const difficulty = found ? difficultyOf(found[1] ?? '') : undefined;
  return found && difficulty ? { to: found.index, difficulty } : undefined;
}

const tag = /^\s*[([]\s*([^()[\]]{1,30}?)\s*[)\]]\s*[.:]?\s*/u;
const points = /^\d+(?:[.,]\d+)?\s*(?:đ|điểm|points?|marks?)$/iu;

/** Points and difficulty in brackets at the head of a question, "(0,5 điểm) [TH]". */
export function tagsIn(text: string): { from: number; points?: string; difficulty?: Difficulty } {
  let from = 0;
  const found: { points?: string; difficulty?: Difficulty } = {};
  for (let each = tag.exec(text); each; each = tag.exec(text.slice(from))) {
    const inside = each[1] ?? '';
    const difficulty = difficultyOf(inside);
    if (points.test(inside)) found.points = inside;
    else if (difficulty) found.difficulty = difficulty;
    else break;
    from += each[0].length;
  }
  return { from, ...found };
}

const range =
  /(?:câu(?:\s+hỏi)?|questions?)(?:\s+(?:từ|số|from))?\s*(?:câu\s*)?(\d{1,4})\s*(?:đến|tới|to|and|và|-|–|→)\s*(?:câu\s*)?(\d{1,4})/iu;
const shared =
  /^\s*[[(*]*\s*(?:đọc|dựa|căn cứ|cho|quan sát|sử dụng|dùng|xem|read|use|look|based)/iu;

/** Which questions share the text that this line begins: "Đọc đoạn văn sau và trả lời câu 5 đến câu 7". */
export function sharedBy(text: string): { first: number; last: number } | undefined {
  const found = shared.test(text) ? range.exec(text) : null;
  if (!found) return undefined;
  const [first, last] = [Number(found[1]), Number(found[2])];
  return first < last && last - first <= 50 ? { first, last } : undefined;
}

/** Lines of the page and not of a question: "--- HẾT ---", "Trang 1/4", "Mã đề 101". */
export function isFurniture(text: string): boolean {
  return (
    /^[\s.\-–—_=*/]+$/.test(text) ||
    /^\s*(?:trang|page)\s*\d+(?:\s*\/\s*\d+)?\s*$/iu.test(text) ||
    /^\s*mã\s+đề(?:\s+thi)?\s*[:.]?\s*\w{1,6}\s*$/iu.test(text)
  );
}
/** A page number that was typed: "12", "- 12 -". */
export const isPageNumber = (text: string) => /^\s*[-–—]?\s*\d{1,3}\s*[-–—]?\s*$/.test(text);
export const isEnd = (text: string) =>
  /^[\s.\-–—_=*(]*(?:hết|the\s+end)[\s.\-–—_=*)]*$/iu.test(text);
