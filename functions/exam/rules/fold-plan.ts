import type { Exam, PartState } from '../../../shared/exam/exam.ts';
import type { ExamEventType } from '../../../shared/exam/exam-event.ts';
import type { PlanEvent } from '../../../shared/exam/plan-event.ts';

interface Recorded {
  readonly event: PlanEvent;
  readonly sequence: number;
  readonly at: number;
  readonly by: string;
}

/** A part without its seats and all that hangs on them. */
export function unseated(part: PartState): PartState {
  const { seating: _, seatingRule: __, neighbours: ___, reseatings: ____, told, ...rest } = part;
  return told ? { ...rest, told } : rest;
}

/** An exam after an event of its seating or of what candidates were told. */
export function foldPlan(exam: Exam, { event, sequence, at, by }: Recorded): Exam {
  const withPart = (partId: string, change: (part: PartState) => PartState): Exam => ({
    ...exam,
    parts: exam.parts.map((part) => (part.partId === partId ? change(part) : part)),
  });
  switch (event.type) {
    case 'candidatesSeated': {
      const { seating, rule, neighbours } = event;
      return withPart(event.partId, (part) => ({
        ...unseated(part),
        seating,
        ...(rule ? { seatingRule: rule } : {}),
        ...(neighbours ? { neighbours } : {}),
      }));
    }
    case 'candidatesReseated': {
      const { seating, moves, reason } = event;
      // The figures of neighbours were those of the seating before.
      return withPart(event.partId, ({ neighbours: _, ...part }) => ({
        ...part,
        seating,
        reseatings: [...(part.reseatings ?? []), { sequence, at, by, reason, moves }],
      }));
    }
    case 'candidateAdded':
      return exam.register
        ? { ...exam, register: { ...exam.register, ...event.register, numbered: true } }
        : exam;
    case 'summonsIssued': {
      const { type: _, ...issue } = event;
      return {
        ...exam,
        parts: exam.parts.map((part) =>
          issue.partIds.includes(part.partId) && !part.told
            ? { ...part, told: { sequence, at, by } }
            : part,
        ),
        summons: [...(exam.summons ?? []), { sequence, at, by, ...issue }],
      };
    }
    case 'summonsWithdrawn': {
      // A part whose papers are sealed is being held, or is over: what was told of it stays.
      const isOpen = ({ seal }: PartState) => seal === undefined;
      const open = new Set(exam.parts.filter(isOpen).map((part) => part.partId));
      return {
        ...exam,
        parts: exam.parts.map((part) => {
          const { told: _, ...rest } = part;
          return isOpen(part) ? rest : part;
        }),
        summons: (exam.summons ?? []).map((each) =>
          each.partIds.some((partId) => open.has(partId)) ? { ...each, withdrawn: true } : each,
        ),
      };
    }
  }
}

/** Events after which a document printed before may be wrong. */
const changesPlan: ReadonlySet<ExamEventType> = new Set<ExamEventType>([
  'examRenamed',
  'partPlanned',
  'positionSet',
  'roomSet',
  'sessionSet',
  'sessionRemoved',
  'registerImported',
  'candidatesNumbered',
  'candidateAdded',
  'candidatesSeated',
  'candidatesReseated',
]);

/** The version of the plan after an event: the number of the last event that changed it. */
export function planVersionAfter(
  exam: Exam,
  { event, sequence, at }: { event: { type: ExamEventType }; sequence: number; at: number },
): Pick<Exam, 'planVersion'> {
  if (changesPlan.has(event.type)) return { planVersion: { sequence, at } };
  return exam.planVersion ? { planVersion: exam.planVersion } : {};
}
