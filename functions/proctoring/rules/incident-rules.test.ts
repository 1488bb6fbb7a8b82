import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Exam } from '../../../shared/exam/exam.ts';
import type { ExamEvent } from '../../../shared/exam/exam-event.ts';
import { sanction } from '../../../shared/exam/sanction.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import type { IncidentFacts, Violation } from '../../../shared/proctoring/incident.ts';
import { statusOf } from '../../../shared/proctoring/incident-status.ts';
import { examOf, sessionSet } from '../../../test/builders/exam-builder.ts';
import { foldExam } from '../../exam/rules/fold-exam.ts';
import { decideSanction } from './decide-sanction.ts';
import { noteSignature } from './note-signature.ts';
import { recordIncident } from './record-incident.ts';
import { suspendCandidate } from './suspend-candidate.ts';
import { withdrawIncident } from './withdraw-incident.ts';

const startsAt = 100_000_000;
const ids = ['v-1', 'v-2', 't-1'] as const;
const factsOf = (incidentId: (typeof ids)[number]): IncidentFacts => {
  const common = { incidentId, happenedAt: startsAt, description: 'Nội dung', measures: '' };
  if (incidentId === 't-1') return { kind: 'technical', ...common, scope: { kind: 'session' } };
  const candidate = { sittingId: `s-${incidentId}`, candidateId: `c-${incidentId}` };
  return {
    ...{ kind: 'violation', ...common, roomId: 'r', candidate, sanction: 'warning' },
    signature: { kind: 'awaited' },
  };
};
const act = fc.record({
  kind: fc.constantFrom('record', 'sign', 'decide', 'stop', 'withdraw', 'prepare', 'approve'),
  incidentId: fc.constantFrom(...ids),
  sanction: fc.constantFrom(...sanction.options),
});
const results = { key: 'k', sha256: 'a'.repeat(64), count: 1 };

it('recorded → decided → withdrawn, never back, whatever is tried in whatever order', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
      let exam: Exam = examOf([sessionSet('s', startsAt, ['r'])]);
      let written = 0;
      const write = (event: ExamEvent) => {
        written += 1;
        const sequence = exam.sequence + 1;
        exam = foldExam(exam, { sequence, at: startsAt + sequence, by: 'x', event });
      };
      const attempt = (decision: Result<ExamEvent | null>) => {
        if (decision.ok && decision.value) write(decision.value);
        return decision;
      };
      const all = () => exam.sessions[0]?.incidents ?? [];
      const order = ['recorded', 'decided', 'withdrawn'];
      for (const { kind, incidentId, sanction: chosen } of acts) {
        const before = new Map(all().map((each) => [each.incidentId, each]));
        const known = before.get(incidentId);
        const state = exam.results[0];
        const of = { sessionId: 's', incidentId };
        if (kind === 'record') {
          const now = { now: startsAt, byName: 'A' };
          const got = attempt(recordIncident(exam, 's', factsOf(incidentId), now));
          if (known) expect(got).toEqual({ ok: true, value: null });
        }
        if (kind === 'sign') attempt(noteSignature(exam, of, { kind: 'signed' }, 'A'));
        if (kind === 'decide') {
          const got = attempt(decideSanction(exam, of, { sanction: chosen }, 'A'));
          if (got.ok && got.value) {
            expect(known && statusOf(known)).toBe('recorded');
            expect(state?.approvedBy).toBeUndefined();
            // To decide the same again changes nothing.
            expect(decideSanction(exam, of, { sanction: chosen }, 'B')).toEqual({
              ok: true,
              value: null,
            });
          }
        }
        if (kind === 'stop' && known?.kind === 'violation') {
          const event = suspendCandidate(exam, 's', known as Violation, []);
          if (event) write(event);
          expect(suspendCandidate(exam, 's', known as Violation, [])).toBeNull();
          // Nothing milder is decided of who was stopped; what was decided before may be said again.
          const milder = decideSanction(exam, of, { sanction: 'reprimand' }, 'A');
          if (event) expect(milder.ok && milder.value !== null).toBe(false);
        }
        if (kind === 'withdraw') {
          const got = attempt(withdrawIncident(exam, of, 'Nhầm', 'A'));
          if (got.ok && got.value && known?.kind === 'violation') expect(state).toBeUndefined();
        }
        if (kind === 'prepare' && !state?.approvedBy)
          write({
            type: 'resultsPrepared',
            roundId: 'round-1',
            version: (state?.version ?? 0) + 1,
            results,
          });
        if (kind === 'approve' && state)
          write({ type: 'resultsApproved', roundId: 'round-1', version: state.version });
        for (const each of all()) {
          const was = before.get(each.incidentId);
          if (!was) continue;
          expect(order.indexOf(statusOf(each))).toBeGreaterThanOrEqual(
            order.indexOf(statusOf(was)),
          );
          // What was recorded stays as it was recorded.
          expect(each).toMatchObject({ number: was.number, recorded: was.recorded });
        }
        expect(all().map((each) => each.number)).toEqual(
          all().map((_, i) => `BB-${String(i + 1).padStart(2, '0')}`),
        );
      }
      expect(exam.sequence).toBe(2 + written);
    }),
    { numRuns: 300 },
  );
});
