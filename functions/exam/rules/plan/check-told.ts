import type { PlanCheck } from './plan-book.ts';

/** Whether the plan has changed since the last summons: prints of the older version are out of date. */
export const checkTold: PlanCheck = ({ exam }) => {
  const last = exam.summons?.findLast((each) => !each.withdrawn);
  const now = exam.planVersion?.sequence ?? 0;
  if (!last || now <= last.version) return [];
  return [
    {
      code: 'toldOutdated',
      severity: 'warning',
      step: 'documents',
      vi: `Giấy triệu tập phát hành gần nhất theo kế hoạch bản ${last.version}; kế hoạch nay là bản ${now}. Hãy phát hành bổ sung cho người có thay đổi và in lại danh sách niêm yết.`,
      en: `The last summons follow version ${last.version} of the plan, which now is ${now}. Issue summons to those whose seat changed and print the posted lists again.`,
      numbers: [],
      count: 0,
    },
  ];
};
