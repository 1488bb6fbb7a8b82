import type { RuleSet } from '../../../shared/exam/rule-set.ts';
import type { Finding } from '../../../shared/kernel/problem.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';

/** Whether the values of a rule set agree with each other. Problem: bad-request, with each finding. */
export function checkRuleSet(ruleSet: RuleSet): Result<true> {
  const findings: Finding[] = [];
  const say = (field: string, vi: string, en: string) => findings.push({ field, vi, en });
  const partIds = ruleSet.rounds.flatMap((round) => round.parts.map((part) => part.partId));
  if (new Set(partIds).size < partIds.length)
    say('rounds', 'Mã phần thi bị trùng.', 'Two parts have the same id.');
  const roundIds = ruleSet.rounds.map((round) => round.roundId);
  if (new Set(roundIds).size < roundIds.length)
    say('rounds', 'Mã vòng thi bị trùng.', 'Two rounds have the same id.');
  for (const round of ruleSet.rounds) {
    if (round.delivery === 'computer' && round.parts.length === 0) {
      say(
        round.roundId,
        'Vòng thi trên máy phải có ít nhất một phần.',
        'A round on computers needs a part.',
      );
    }
    for (const part of round.parts) {
      for (const [name, range] of [
        ['questions', part.questions],
        ['minutes', part.minutes],
      ] as const) {
        if (range.value.min > range.value.max) {
          say(
            `${part.partId}.${name}`,
            'Giá trị nhỏ nhất lớn hơn giá trị lớn nhất.',
            'The least value exceeds the greatest.',
          );
        }
      }
    }
  }
  const ranks = ruleSet.rounds
    .filter((round) => round.purpose === 'ranks')
    .map((round) => round.roundId);
  if (ruleSet.ranking && !ranks.includes(ruleSet.ranking.roundId)) {
    say(
      'ranking',
      'Xếp hạng phải theo một vòng thi dùng để xếp hạng.',
      'Ranking must follow a round that ranks.',
    );
  }
  const codes = ruleSet.priorityGrounds.map((ground) => ground.code);
  if (new Set(codes).size < codes.length)
    say('priorityGrounds', 'Mã ưu tiên bị trùng.', 'Two priority codes are the same.');
  const { reprimand, warning, suspension, annulment } = ruleSet.sanctions;
  const grounds = [reprimand, warning, suspension, annulment].flatMap((each) =>
    each.grounds.value.map(({ code }) => code),
  );
  if (new Set(grounds).size < grounds.length)
    say('sanctions', 'Hành vi vi phạm bị trùng mã.', 'Two cases of violations have the same code.');
  return findings.length > 0 ? fail('bad-request', { findings }) : ok(true);
}
