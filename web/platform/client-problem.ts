import { type ProblemDocument, problemDocument } from '../../shared/kernel/problem.ts';

const prefix = 'urn:truong-thi:client:';

/** No answer came at all: cable, Wi-Fi, server down, or it took too long. */
export const unreachable: ProblemDocument = {
  type: `${prefix}offline`,
  status: 0,
  title: 'The server cannot be reached.',
  vi: 'Không kết nối được máy chủ. Hãy kiểm tra mạng rồi thử lại.',
  en: 'The server cannot be reached. Check the network and try again.',
};

/** Something answered, but not in the words of the contract: a proxy, or another version. */
export const unreadable: ProblemDocument = {
  type: `${prefix}unreadable`,
  status: 0,
  title: 'The answer cannot be read.',
  vi: 'Câu trả lời của máy chủ không đọc được. Hãy tải lại trang; nếu vẫn lỗi, báo kỹ thuật viên.',
  en: 'The answer of the server cannot be read. Reload the page; if it stays, tell the technician.',
};

/** Whether trying again later may help: the network, a busy server, or a stranger in between. */
export function isPassing(problem: ProblemDocument): boolean {
  return problem.status === 0 || problem.status === 429 || problem.status >= 500;
}

/** Whether the server could not be reached at all. */
export function isOffline(problem: ProblemDocument): boolean {
  return problem.type === unreachable.type;
}

/** The problem document of a refusal; a refusal in other words becomes `unreadable` with its status. */
export async function problemOf(response: Response): Promise<ProblemDocument> {
  const text = await response.text();
  try {
    return problemDocument.parse(JSON.parse(text));
  } catch {
    return { ...unreadable, status: response.status };
  }
}
