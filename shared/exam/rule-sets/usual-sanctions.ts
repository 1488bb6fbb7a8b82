import type { SanctionRules } from '../sanction-rules.ts';
import { councils, recalled } from './basis.ts';

const noCases = councils<SanctionRules['suspension']['grounds']['value']>(
  [],
  'Chưa tra được các trường hợp trong văn bản; Hội đồng ghi rõ trong biên bản',
);

/** Read in TT 6/2020 only; that later circulars keep it is recalled, as is who suspends and annuls. */
export const invigilatorDecides = recalled<'roomInvigilator'>(
  'roomInvigilator',
  'Như Điều 2 Thông tư 6/2020/TT-BNV',
);
export const headDecides = recalled<'headInvigilator'>(
  'headInvigilator',
  'Trưởng ban coi thi quyết định theo biên bản',
);
export const chairDecides = recalled<'councilChair'>(
  'councilChair',
  'Chủ tịch Hội đồng quyết định theo đề nghị',
);

/** What every rule set shares: signing, escalation, and what a deduction would act on. */
export const signingAndEscalation = {
  witnessesOnRefusal: recalled(true, 'Như Thông tư 22/2025/TT-BNV'),
  escalates: recalled(true, 'Như Thông tư 001/2025/TT-BNV và Thông tư 22/2025/TT-BNV'),
  deductionActsOn: councils<'correctAnswers' | 'score'>(
    'correctAnswers',
    'Chưa có quy định về cách trừ; Hội đồng quyết định',
  ),
};

/** Offices without cases: for rule sets whose circular could not be read, and for old ones. */
export const usualSanctions: SanctionRules = {
  reprimand: { decider: invigilatorDecides, grounds: noCases },
  warning: { decider: invigilatorDecides, grounds: noCases },
  suspension: { decider: headDecides, grounds: noCases },
  annulment: { decider: chairDecides, grounds: noCases },
  ...signingAndEscalation,
};
