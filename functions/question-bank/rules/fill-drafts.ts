import { defined } from '../../../shared/kernel/defined.ts';
import type { Finding } from '../../../shared/kernel/problem.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { OpenTags, ReadQuestion, Taking } from '../../../shared/question-bank/reading.ts';
import type { NamedDraft } from './drafts-to-items.ts';

const labels = {
  topic: { vi: 'chủ đề', en: 'topic' },
  difficulty: { vi: 'độ khó', en: 'difficulty' },
  source: { vi: 'căn cứ', en: 'source' },
} as const;
const mostFindings = 500;

/**
 * The questions chosen from a file with everything every question has: what the file says, what was
 * given for those it says nothing of, and what was set for some. Problem: taking-rejected with a
 * finding for each that still lacks something or cannot be taken.
 */
export function fillDrafts(
  questions: readonly ReadQuestion[],
  taking: Taking,
): Result<NamedDraft[]> {
  const byPlace = new Map(questions.map((each) => [each.place, each]));
  const set = new Map<number, OpenTags>();
  for (const { places, tags } of taking.set)
    for (const place of places) set.set(place, { ...set.get(place), ...defined(tags) });
  const findings: Finding[] = [];
  const report = (place: number, vi: string, en: string) =>
    findings.push({ row: place, vi: `Câu ${place}: ${vi}`, en: `Question ${place}: ${en}` });
  const drafts: NamedDraft[] = [];
  for (const place of [...new Set(taking.places)].sort((a, b) => a - b)) {
    const question = byPlace.get(place);
    if (!question?.draft) {
      report(place, 'không nhận được.', 'it cannot be taken.');
      continue;
    }
    const tags = {
      ...defined(taking.fill),
      ...defined({
        topic: question.draft.topic,
        difficulty: question.draft.difficulty,
        source: question.draft.source,
      }),
      ...set.get(place),
    };
    const { topic, difficulty, source } = tags;
    if (topic === undefined || difficulty === undefined || source === undefined) {
      const lacking = (['topic', 'difficulty', 'source'] as const).filter((tag) => !tags[tag]);
      report(
        place,
        `chưa có ${lacking.map((tag) => labels[tag].vi).join(', ')}.`,
        `it has no ${lacking.map((tag) => labels[tag].en).join(', ')}.`,
      );
      continue;
    }
    const draft = { ...question.draft, topic, difficulty, source };
    drafts.push({ name: question.name, draft, number: place });
  }
  if (findings.length === 0) return ok(drafts);
  return fail('taking-rejected', {
    values: { count: findings.length },
    findings: findings.slice(0, mostFindings),
  });
}
