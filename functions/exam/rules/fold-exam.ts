import type { Exam, PartState } from '../../../shared/exam/exam.ts';
import type { ExamEvent } from '../../../shared/exam/exam-event.ts';
import { foldHandOver } from './fold-hand-over.ts';
import { foldIncident } from './fold-incident.ts';
import { foldLedger } from './fold-ledger.ts';
import { foldLock } from './fold-lock.ts';
import { foldLockdown } from './fold-lockdown.ts';
import { foldMessage } from './fold-message.ts';
import { foldPlan, planVersionAfter, unseated } from './fold-plan.ts';
import { foldResults } from './fold-results.ts';
import { foldSession } from './fold-session.ts';
import { initialParts } from './initial-parts.ts';

interface RecordedExamEvent {
  readonly sequence: number;
  readonly at: number;
  readonly by: string;
  readonly event: ExamEvent;
}

/** Puts one in the place of its namesake, or at the end. */
function withOne<T>(list: readonly T[], one: T, sameAs: (each: T) => boolean): T[] {
  const at = list.findIndex(sameAs);
  return at < 0 ? [...list, one] : list.with(at, one);
}

function withPart(exam: Exam, partId: string, change: (part: PartState) => PartState): Exam {
  return {
    ...exam,
    parts: exam.parts.map((part) => (part.partId === partId ? change(part) : part)),
  };
}

function next(exam: Exam, { event, at, by, sequence }: RecordedExamEvent): Exam {
  switch (event.type) {
    case 'examCreated':
      return exam;
    case 'examRenamed':
      return { ...exam, name: event.name };
    case 'ruleSetReplaced':
      return { ...exam, ruleSet: event.ruleSet, parts: initialParts(event.ruleSet) };
    case 'partPlanned':
      return withPart(exam, event.plan.partId, (part) => ({ ...part, ...event.plan }));
    case 'positionSet':
      return {
        ...exam,
        positions: withOne(
          exam.positions,
          event.position,
          (p) => p.positionId === event.position.positionId,
        ),
      };
    case 'positionRemoved':
      return {
        ...exam,
        positions: exam.positions.filter((p) => p.positionId !== event.positionId),
      };
    case 'roomSet':
      return {
        ...exam,
        rooms: withOne(exam.rooms, event.room, (r) => r.roomId === event.room.roomId),
      };
    case 'roomRemoved':
      return { ...exam, rooms: exam.rooms.filter((r) => r.roomId !== event.roomId) };
    case 'sessionSet':
      return {
        ...exam,
        sessions: withOne(
          exam.sessions,
          event.session,
          (s) => s.sessionId === event.session.sessionId,
        ),
      };
    case 'sessionRemoved':
      return { ...exam, sessions: exam.sessions.filter((s) => s.sessionId !== event.sessionId) };
    case 'registerImported':
      // A new register has neither numbers nor seats.
      return {
        ...exam,
        register: { ...event.register, numbered: false },
        parts: exam.parts.map(unseated),
      };
    case 'candidatesNumbered':
      return {
        ...exam,
        register: { ...event.register, numbered: true, prefix: event.prefix },
        parts: exam.parts.map(unseated),
      };
    case 'candidatesSeated':
    case 'candidatesReseated':
    case 'candidateAdded':
    case 'summonsIssued':
    case 'summonsWithdrawn':
      return foldPlan(exam, { event, sequence, at, by });
    case 'blueprintSet':
      return withPart(exam, event.partId, (part) =>
        event.use === 'backup'
          ? { ...part, backupBlueprint: event.blueprint }
          : { ...part, blueprint: event.blueprint },
      );
    case 'bankLocked':
    case 'shareShown':
    case 'shareHandedOver':
    case 'shareLost':
    case 'openingRefused':
    case 'openingBegun':
      return withPart(exam, event.partId, (part) => ({
        ...part,
        locks: foldLock(part.locks ?? [], { event, at, by }),
      }));
    case 'papersSealed': {
      const { type: _, roundId: __, partId, ...seal } = event;
      return withPart(exam, partId, (part) => ({ ...part, seal: { ...seal, at, by } }));
    }
    case 'admissionCodesIssued':
    case 'evidenceDecided':
    case 'answerFileAccepted':
    case 'sessionClosed':
      return {
        ...exam,
        sessions: exam.sessions.map((each) =>
          each.sessionId === event.sessionId
            ? foldSession(each, { event, sequence, at, by })
            : each,
        ),
      };
    case 'timeGranted':
    case 'clockPaused':
    case 'clockResumed':
    case 'outageNoted':
    case 'candidateSuspended':
      return {
        ...exam,
        sessions: exam.sessions.map((s) => foldLedger(s, { event, at, by, sequence })),
      };
    case 'messageSent':
    case 'messageWithdrawn':
    case 'helpAttended':
      return {
        ...exam,
        sessions: exam.sessions.map((s) => foldMessage(s, { event, at, by, sequence })),
      };
    case 'incidentRecorded':
    case 'incidentSignatureNoted':
    case 'sanctionDecided':
    case 'incidentWithdrawn':
      return {
        ...exam,
        sessions: exam.sessions.map((s) => foldIncident(s, { event, at, by, sequence })),
      };
    case 'sebRequired':
    case 'sebLifted':
    case 'networksSet':
    case 'lockdownWaived':
      return foldLockdown(exam, { event, at, by });
    case 'roomHandedOver':
    case 'handOverReceived':
    case 'handOverReturned':
    case 'sessionBackedUp':
    case 'backupChecked':
    case 'handOverWaived':
    case 'handOverOrderSet':
      return foldHandOver(exam, { event, at, by, sequence });
    case 'resultsPrepared':
    case 'resultsApproved':
    case 'resultsPublished':
      return { ...exam, results: foldResults(exam.results, { event, sequence, at, by }) };
  }
}

/** An exam after one more event. The first event must be its creation. */
export function foldExam(state: Exam | undefined, recorded: RecordedExamEvent): Exam {
  if (state) {
    const after = next(state, recorded);
    return { ...after, ...planVersionAfter(state, recorded), sequence: recorded.sequence };
  }
  const { event, at, by, sequence } = recorded;
  if (event.type !== 'examCreated') throw new Error('the first event of an exam must create it');
  return {
    examId: event.examId,
    organisationId: event.organisationId,
    name: event.name,
    createdAt: at,
    createdBy: by,
    ruleSet: event.ruleSet,
    parts: initialParts(event.ruleSet),
    positions: [],
    rooms: [],
    sessions: [],
    results: [],
    sequence,
  };
}
