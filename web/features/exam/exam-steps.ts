import type { Exam } from '../../../shared/exam/exam.ts';
import type { ExamStepPath } from '../../ui/staff/paths.ts';
import { type ComputerPart, partsInHand } from './computer-parts.ts';
import type { examMessages } from './exam-messages.ts';

/** A sentence by its key, with what fills it; part titles are resolved by the page. */
export interface Note {
  readonly key: keyof typeof examMessages;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly part?: ComputerPart['rule']['title'];
}
export interface ExamStep {
  readonly key: `step_${'rules' | 'positions' | 'rooms' | 'sessions' | 'candidates' | 'blueprint' | 'lockdown' | 'seal'}`;
  readonly path: ExamStepPath;
  readonly state: 'done' | 'started' | 'todo';
  /** What stands already, in a few words. */
  readonly fact?: Note;
  /** What is still to be done; empty when the step is done. */
  readonly missing: readonly Note[];
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** What of workstations is asked for; nothing is the usual case and no step undone. */
function lockdownFact({ lockdown }: Exam): Note {
  const ranges = (lockdown?.networks ?? []).flatMap((rule) => rule.ranges).length;
  if (ranges === 0) return { key: lockdown?.seb ? 'fact_seb' : 'fact_any_browser' };
  const key = lockdown?.seb ? 'fact_seb_networks' : 'fact_networks';
  return { key, values: { count: ranges } };
}

/** The eight steps of preparing the round in hand, and what each still needs. */
export function examSteps(exam: Exam): ExamStep[] {
  const parts = partsInHand(exam);
  const perPart = (key: Note['key'], isMissing: (part: ComputerPart) => boolean): readonly Note[] =>
    parts.filter(isMissing).map(({ rule }) => ({ key, part: rule.title }));
  const ratio = (missing: readonly Note[]): Note => ({
    key: 'fact_parts',
    values: { done: parts.length - missing.length, all: parts.length },
  });
  const step = (
    key: ExamStep['key'],
    path: ExamStepPath,
    begun: boolean,
    missing: readonly Note[],
    fact?: Note,
  ): ExamStep => ({
    key,
    path,
    state: missing.length === 0 ? 'done' : begun ? 'started' : 'todo',
    missing,
    ...(fact ? { fact } : {}),
  });
  const sessionsOf = ({ state }: ComputerPart) =>
    exam.sessions.filter((session) => session.partId === state.partId);

  const noSession = perPart('missing_session', (part) => sessionsOf(part).length === 0);
  const noBlueprint = perPart('missing_blueprint', ({ state }) => !state.blueprint);
  const noSeal = perPart('missing_seal', ({ state }) => !state.seal);
  const candidates: Note[] = [];
  if (!exam.register) candidates.push({ key: 'missing_register' });
  else if (!exam.register.numbered) candidates.push({ key: 'missing_numbers' });
  candidates.push(...perPart('missing_seats', ({ state }) => !state.seating));
  for (const part of parts.filter(({ state }) => state.seal))
    for (const session of sessionsOf(part))
      if (session.codesIssuedAt === undefined && !session.closed)
        candidates.push({ key: 'missing_codes', values: { session: session.name } });

  return [
    step('step_rules', 'quy-che', true, parts.length === 0 ? [{ key: 'missing_parts' }] : [], {
      key: 'fact_rules',
      values: { parts: parts.length },
    }),
    step(
      'step_positions',
      'vi-tri',
      false,
      exam.positions.length === 0 ? [{ key: 'missing_positions' }] : [],
      {
        key: 'fact_positions',
        values: { count: exam.positions.length, quota: sum(exam.positions.map((p) => p.quota)) },
      },
    ),
    step(
      'step_rooms',
      'phong-thi',
      false,
      exam.rooms.length === 0 ? [{ key: 'missing_rooms' }] : [],
      {
        key: 'fact_rooms',
        values: { count: exam.rooms.length, seats: sum(exam.rooms.map((room) => room.seats)) },
      },
    ),
    step('step_sessions', 'ca-thi', exam.sessions.length > 0, noSession, {
      key: 'fact_sessions',
      values: { count: exam.sessions.length },
    }),
    step('step_candidates', 'thi-sinh', exam.register !== undefined, candidates, {
      key: 'fact_candidates',
      values: { count: exam.register?.count ?? 0 },
    }),
    step(
      'step_blueprint',
      'ma-tran',
      noBlueprint.length < parts.length,
      noBlueprint,
      ratio(noBlueprint),
    ),
    step('step_lockdown', 'may-thi', true, [], lockdownFact(exam)),
    step('step_seal', 'niem-phong', noSeal.length < parts.length, noSeal, ratio(noSeal)),
  ];
}
