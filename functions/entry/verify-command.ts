import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Bilingual } from '../../shared/kernel/bilingual.ts';
import { describeDifference, describeStep } from '../../shared/proof/describe-step.ts';
import { sealedList } from '../../shared/proof/draw-proof.ts';
import { fairness } from '../../shared/proof/fairness.ts';
import { verifyProof } from '../../shared/proof/verify-proof.ts';
import { readProofFile } from '../proof/read-proof-file.ts';
import { serverHashing } from '../proof/server-hashing.ts';

const usage: Bilingual = {
  vi: `Cách dùng: truong-thi-verify TỆP_MINH_CHỨNG [--before TỆP_NIÊM_PHONG] [--candidate SBD] [--language en]
  TỆP_MINH_CHỨNG   tệp tải ở trang kiểm chứng sau khi công bố kết quả (.json.gz)
  --before         danh sách niêm phong đã tải trước kỳ thi: nêu được đúng câu hỏi bị sửa
  --candidate      chỉ rút lại đề của một số báo danh`,
  en: `Usage: truong-thi-verify PROOF [--before SEALED_LIST] [--candidate NUMBER] [--language en]
  PROOF            the file from the verification page, after publication (.json.gz)
  --before         the sealed list kept from before the exam: names the very question that was changed
  --candidate      draws that candidate's paper alone`,
};

/**
 * The command that verifies a draw from public files alone. Exit code: 0 all holds, 1 something does
 * not, 2 the files cannot be read.
 */
export function verifyCommand(args: readonly string[], print: (line: string) => void): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      before: { type: 'string' },
      candidate: { type: 'string' },
      language: { type: 'string', default: 'vi' },
      help: { type: 'boolean' },
    },
  });
  const say = (text: Bilingual) => print(values.language === 'en' ? (text.en ?? text.vi) : text.vi);
  const [file] = positionals;
  if (values.help || file === undefined) {
    say(usage);
    return values.help ? 0 : 2;
  }

  let proof: ReturnType<typeof readProofFile>;
  let before: ReturnType<typeof sealedList.parse> | undefined;
  try {
    proof = readProofFile(readFileSync(file));
    if (values.before !== undefined)
      before = sealedList.parse(JSON.parse(readFileSync(values.before, 'utf8')));
  } catch {
    say({
      vi: 'Không đọc được tệp: không phải tệp minh chứng của Trường Thi, hoặc tệp bị hỏng.',
      en: 'The file cannot be read: it is no proof of Trường Thi, or it is damaged.',
    });
    return 2;
  }
  const only = values.candidate?.trim().toUpperCase();
  if (only !== undefined && !proof.papers.some(({ candidateNumber }) => candidateNumber === only)) {
    say({
      vi: `Trong minh chứng không có số báo danh ${only}.`,
      en: `There is no candidate ${only} in the proof.`,
    });
    return 2;
  }

  print(`${proof.examName} – ${proof.partTitle}`);
  const { secret, bank, papers } = proof.commitments;
  say({
    vi: `Mã cam kết (so với biên bản niêm phong):\n  khoá      ${secret}\n  ngân hàng ${bank}\n  các đề    ${papers}`,
    en: `Commitments (compare with the printed record):\n  secret ${secret}\n  bank   ${bank}\n  papers ${papers}`,
  });
  const run = verifyProof(serverHashing, proof, {
    ...(before ? { before } : {}),
    ...(only === undefined ? {} : { only }),
  });
  let next = run.next();
  while (!next.done) next = run.next();
  for (const report of next.value) {
    const { vi, en } = describeStep(report);
    const mark = report.holds ? '✓' : '✗';
    say({ vi: `${mark} ${vi}`, en: `${mark} ${en}` });
    for (const each of report.differences) {
      const text = describeDifference(each);
      say({ vi: `    ${text.vi}`, en: `    ${text.en}` });
    }
  }
  const figures = fairness(proof);
  const mean = figures.shared.mean.toFixed(1);
  say({
    vi: `Công bằng: ${figures.papers} đề, mỗi đề ${figures.questions.least}–${figures.questions.most} câu; hai thí sinh bất kỳ trung bình chung ${mean} câu, hai số liền nhau nhiều nhất ${figures.shared.mostOfNeighbours} câu.`,
    en: `Fairness: ${figures.papers} papers of ${figures.questions.least}–${figures.questions.most} questions; two candidates share ${mean} on average, two neighbouring numbers ${figures.shared.mostOfNeighbours} at most.`,
  });
  const holds = next.value.every((each) => each.holds);
  say(
    holds
      ? { vi: 'KẾT LUẬN: giống hệt.', en: 'VERDICT: identical.' }
      : { vi: 'KẾT LUẬN: KHÔNG khớp.', en: 'VERDICT: DOES NOT HOLD.' },
  );
  return holds ? 0 : 1;
}
