import type { ExamEvent } from '../../../shared/exam/exam-event.ts';
import { describeHandOverEvent } from './describe-hand-over-event.ts';
import { describeIncidentEvent } from './describe-incident-event.ts';
import { describeLedgerEvent } from './describe-ledger-event.ts';
import { describeLockdownEvent } from './describe-lockdown-event.ts';
import { describeMessageEvent } from './describe-message-event.ts';
import { describePlanEvent } from './describe-plan-event.ts';

type Sentence = { vi: string; en: string };

/** An event in a sentence: counts and names of things, never of persons. */
export function describeEvent(event: ExamEvent): Sentence {
  switch (event.type) {
    case 'examCreated':
      return {
        vi: `Tạo kỳ thi "${event.name}" theo ${event.ruleSet.decree}`,
        en: `Created the exam "${event.name}" under ${event.ruleSet.decree}`,
      };
    case 'examRenamed':
      return {
        vi: `Đổi tên kỳ thi thành "${event.name}"`,
        en: `Renamed the exam to "${event.name}"`,
      };
    case 'ruleSetReplaced':
      return {
        vi: `Thay bộ quy tắc bằng "${event.ruleSet.title.vi}"`,
        en: `Replaced the rule set by "${event.ruleSet.title.en ?? event.ruleSet.title.vi}"`,
      };
    case 'partPlanned': {
      const { partId, held, questionCount, minutes } = event.plan;
      return held
        ? {
            vi: `Phần thi ${partId}: ${questionCount} câu, ${minutes} phút`,
            en: `Part ${partId}: ${questionCount} questions, ${minutes} minutes`,
          }
        : { vi: `Không tổ chức phần thi ${partId}`, en: `Left out the part ${partId}` };
    }
    case 'positionSet':
      return {
        vi: `Vị trí ${event.position.code}: chỉ tiêu ${event.position.quota}`,
        en: `Position ${event.position.code}: quota ${event.position.quota}`,
      };
    case 'positionRemoved':
      return { vi: 'Xóa một vị trí việc làm', en: 'Removed a job position' };
    case 'roomSet':
      return {
        vi: `Phòng ${event.room.name}, ${event.room.venue}: ${event.room.seats} máy`,
        en: `Room ${event.room.name}, ${event.room.venue}: ${event.room.seats} seats`,
      };
    case 'roomRemoved':
      return { vi: 'Xóa một phòng thi', en: 'Removed a room' };
    case 'sessionSet':
      return {
        vi: `Ca thi "${event.session.name}" với ${event.session.roomIds.length} phòng`,
        en: `Session "${event.session.name}" in ${event.session.roomIds.length} room(s)`,
      };
    case 'sessionRemoved':
      return { vi: 'Xóa một ca thi', en: 'Removed a session' };
    case 'registerImported':
      return {
        vi: `Nhập ${event.register.count} thí sinh từ tệp "${event.fileName}"`,
        en: `Imported ${event.register.count} candidates from the file "${event.fileName}"`,
      };
    case 'candidatesNumbered':
      return {
        vi: `Đánh số báo danh cho ${event.register.count} thí sinh, tiền tố "${event.prefix}"`,
        en: `Numbered ${event.register.count} candidates, prefix "${event.prefix}"`,
      };
    case 'candidatesSeated':
    case 'candidatesReseated':
    case 'candidateAdded':
    case 'summonsIssued':
    case 'summonsWithdrawn':
      return describePlanEvent(event);
    case 'admissionCodesIssued':
      return { vi: `Phát ${event.count} mã dự thi`, en: `Issued ${event.count} admission codes` };
    case 'blueprintSet': {
      const count = event.blueprint.cells.reduce((sum, cell) => sum + cell.count, 0);
      return {
        vi: `Lưu ma trận đề${event.use ? ' dự phòng' : ''} ${count} câu, phần ${event.partId}`,
        en: `Saved a ${event.use ? 'backup ' : ''}blueprint of ${count} questions, part ${event.partId}`,
      };
    }
    case 'bankLocked': {
      const use =
        event.use === 'official'
          ? { vi: 'chính thức', en: 'official' }
          : { vi: 'dự phòng', en: 'backup' };
      const among = `${event.threshold}/${event.holders.length}`;
      return {
        vi: `Niêm phong ngân hàng ${use.vi}, phần ${event.partId}, mở bằng ${among} phần khóa; cam kết ${event.secretCommitment.slice(0, 12)}…`,
        en: `Locked the ${use.en} bank, part ${event.partId}, opened by ${among} shares; commitment ${event.secretCommitment.slice(0, 12)}…`,
      };
    }
    case 'shareShown':
      return {
        vi: `Hiện phần khóa cho ${event.holder} ghi lại`,
        en: `Showed the share for ${event.holder} to write down`,
      };
    case 'shareHandedOver':
      return {
        vi: `Giao phần khóa cho ${event.holder}; người nhận đã gõ lại đúng`,
        en: `Handed the share to ${event.holder}, who typed it back rightly`,
      };
    case 'shareLost':
      return {
        vi: `Báo mất phần khóa của ${event.holder}; lý do: ${event.reason}`,
        en: `Reported the share of ${event.holder} lost; reason: ${event.reason}`,
      };
    case 'openingRefused':
      return {
        vi: `Từ chối một lần mở niêm phong (${event.reason})`,
        en: `Refused an attempt to open the lock (${event.reason})`,
      };
    case 'openingBegun':
      return {
        vi: `Mở niêm phong với phần khóa của ${event.holders.join(', ')}`,
        en: `Opened the lock with the shares of ${event.holders.join(', ')}`,
      };
    case 'papersSealed':
      return {
        vi: `Niêm phong ${event.sittings} đề, phần ${event.partId}; cam kết ${event.secretCommitment.slice(0, 12)}…`,
        en: `Sealed ${event.sittings} papers, part ${event.partId}; commitment ${event.secretCommitment.slice(0, 12)}…`,
      };
    case 'evidenceDecided': {
      const { verdict, reason, sittings } = event.decision;
      const count = sittings.length;
      return verdict === 'count'
        ? {
            vi: `Tính câu trả lời đến muộn của ${count} thí sinh; lý do: ${reason}`,
            en: `Counted late answers of ${count} candidate(s); reason: ${reason}`,
          }
        : {
            vi: `Không tính câu trả lời đến muộn của ${count} thí sinh; lý do: ${reason}`,
            en: `Rejected late answers of ${count} candidate(s); reason: ${reason}`,
          };
    }
    case 'answerFileAccepted': {
      const { appended, kept, fileId } = event.file;
      return {
        vi: `Nhận tệp bài làm ${fileId}: ${appended} thao tác vào bài thi, ${kept} thao tác chờ quyết định`,
        en: `Took the answer file ${fileId}: ${appended} events into the sitting, ${kept} events wait for a decision`,
      };
    }
    case 'timeGranted':
    case 'clockPaused':
    case 'clockResumed':
    case 'outageNoted':
    case 'candidateSuspended':
      return describeLedgerEvent(event);
    case 'messageSent':
    case 'messageWithdrawn':
    case 'helpAttended':
      return describeMessageEvent(event);
    case 'incidentRecorded':
    case 'incidentSignatureNoted':
    case 'sanctionDecided':
    case 'incidentWithdrawn':
      return describeIncidentEvent(event);
    case 'sebRequired':
    case 'sebLifted':
    case 'networksSet':
    case 'lockdownWaived':
      return describeLockdownEvent(event);
    case 'roomHandedOver':
    case 'handOverReceived':
    case 'handOverReturned':
    case 'sessionBackedUp':
    case 'backupChecked':
    case 'handOverWaived':
    case 'handOverOrderSet':
      return describeHandOverEvent(event);
    case 'sessionClosed':
      return {
        vi: `Đóng ca thi: nộp ${event.submitted}, hết giờ ${event.timedOut}, vắng ${event.absent}`,
        en: `Closed a session: ${event.submitted} submitted, ${event.timedOut} timed out, ${event.absent} absent`,
      };
    case 'resultsPrepared':
      return {
        vi: `Lập kết quả ${event.roundId}, bản ${event.version}: ${event.results.count} thí sinh`,
        en: `Prepared the results of ${event.roundId}, version ${event.version}: ${event.results.count} candidates`,
      };
    case 'resultsApproved':
      return {
        vi: `Duyệt kết quả ${event.roundId}, bản ${event.version}`,
        en: `Approved the results of ${event.roundId}, version ${event.version}`,
      };
    case 'resultsPublished':
      return {
        vi: `Công bố kết quả ${event.roundId}, bản ${event.version}`,
        en: `Published the results of ${event.roundId}, version ${event.version}`,
      };
  }
}
