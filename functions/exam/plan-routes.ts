import {
  planContract,
  type RoomDocument,
  type SheetDocument,
} from '../../shared/exam/plan-contract.ts';
import { fail, ok } from '../../shared/kernel/result.ts';
import type { Clock } from '../platform/clock.ts';
import type { Server } from '../platform/http/serve.ts';
import type { StaffCaller } from '../platform/http/staff-caller.ts';
import { deskLabelsPdf } from './documents/desk-labels.ts';
import { doorListPdf } from './documents/door-list.ts';
import type { PlanDocument } from './documents/plan-document.ts';
import { type PlanDocumentDeps, planDocumentOf } from './documents/plan-document-of.ts';
import {
  candidateListSheets,
  deskLabelSheet,
  doorListSheets,
  signatureSheets,
  summonsSheet,
} from './documents/plan-sheets.ts';
import { roomMapPdf } from './documents/room-map.ts';
import { signatureSheetPdf } from './documents/signature-sheet.ts';
import type { Exams } from './exam-stream.ts';
import type { PartToSeatDeps } from './part-to-seat.ts';
import { planBookOf } from './plan-book-of.ts';
import { checkPlan } from './rules/plan/check-plan.ts';

interface Form {
  readonly fileName: string;
  readonly make: (plan: PlanDocument) => Promise<Uint8Array>;
}

const prints: Record<RoomDocument, Form> = {
  doorList: { fileName: 'danh-sach-niem-yet', make: doorListPdf },
  deskLabels: { fileName: 'nhan-ban', make: deskLabelsPdf },
  roomMap: { fileName: 'so-do-phong-thi', make: roomMapPdf },
  signatureSheet: { fileName: 'danh-sach-ky-nop-bai', make: signatureSheetPdf },
};
const sheets: Record<SheetDocument, Form> = {
  candidateList: { fileName: 'danh-sach-thi-sinh', make: candidateListSheets },
  doorList: { fileName: 'danh-sach-niem-yet', make: doorListSheets },
  deskLabels: { fileName: 'nhan-ban', make: deskLabelSheet },
  signatureSheet: { fileName: 'danh-sach-ky-nop-bai', make: signatureSheets },
  summons: { fileName: 'giay-trieu-tap', make: summonsSheet },
};

/** Serves the check of a plan and its documents; the version in a file's name tells old prints. */
export function servePlan(
  server: Server<StaffCaller>,
  deps: PlanDocumentDeps & PartToSeatDeps & { readonly exams: Exams; readonly clock: Clock },
): void {
  const { exams } = deps;

  server.on(planContract.check, async ({ params }) => {
    const exam = await exams.load(params.examId);
    if (!exam) return fail('not-found');
    const findings = checkPlan(await planBookOf(deps, exam));
    return ok({ version: exam.planVersion?.sequence ?? exam.sequence, findings });
  });

  async function made(
    examId: string,
    only: { sessionId?: string | undefined; roomId?: string | undefined },
    form: Form,
    ending: 'pdf' | 'xlsx',
  ) {
    const exam = await exams.load(examId);
    if (!exam) return fail('not-found');
    const plan = await planDocumentOf(deps, exam, deps.clock.now(), only);
    if (plan.sessions.length === 0) return fail('not-seated');
    const fileName = `${form.fileName}-ban-${plan.version}.${ending}`;
    return ok({ bytes: await form.make(plan), fileName });
  }

  server.on(planContract.document, ({ params, query }) =>
    made(params.examId, query, prints[params.document], 'pdf'),
  );
  server.on(planContract.sheet, ({ params, query }) =>
    made(params.examId, query, sheets[params.document], 'xlsx'),
  );
}
