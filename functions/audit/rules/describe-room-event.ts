import type { IdentityDocument } from '../../../shared/proctoring/check-in/identity-document.ts';
import type { RefusalGround } from '../../../shared/proctoring/check-in/refusal-ground.ts';
import type { RoomEvent } from '../../../shared/proctoring/check-in/room-event.ts';

type Sentence = { vi: string; en: string };

const documents: Record<IdentityDocument, Sentence> = {
  citizenCard: { vi: 'thẻ căn cước công dân', en: 'citizen identity card' },
  vneid: { vi: 'VNeID', en: 'VNeID' },
  identityCard: { vi: 'thẻ căn cước', en: 'identity card' },
  passport: { vi: 'hộ chiếu', en: 'passport' },
  otherPhotoId: { vi: 'giấy tờ có ảnh khác', en: 'another photo document' },
};
const grounds: Record<RefusalGround, Sentence> = {
  late: { vi: 'đến muộn', en: 'late' },
  noDocument: { vi: 'không có giấy tờ', en: 'no document' },
  wrongPerson: { vi: 'không đúng người dự thi', en: 'not the candidate' },
  forbiddenItems: { vi: 'mang vật bị cấm', en: 'forbidden items' },
  otherGround: { vi: 'lý do khác', en: 'another reason' },
};

/** An event at the door of a room in a sentence; no name of a candidate. */
export function describeRoomEvent(event: RoomEvent): Sentence {
  switch (event.type) {
    case 'roomOpened':
      return { vi: 'Mở nhật ký phòng thi', en: 'The log of the room was opened' };
    case 'roomReady':
      return {
        vi: `Phòng sẵn sàng: ${event.workstations} máy tốt, ${event.spares} máy dự phòng`,
        en: `The room is ready: ${event.workstations} workstations, ${event.spares} spares`,
      };
    case 'candidateArrived': {
      const { vi, en } = documents[event.document];
      return { vi: `Điểm danh một thí sinh, ${vi}`, en: `A candidate was checked in, ${en}` };
    }
    case 'arrivalTakenBack':
      return {
        vi: `Bỏ điểm danh một thí sinh, lý do: ${event.reason}`,
        en: `A check-in was taken back, reason: ${event.reason}`,
      };
    case 'candidateRefused': {
      const { vi, en } = grounds[event.ground];
      return {
        vi: `Từ chối một thí sinh vào phòng (${vi}): ${event.reason}`,
        en: `A candidate was not let in (${en}): ${event.reason}`,
      };
    }
    case 'refusalTakenBack':
      return {
        vi: `Bỏ từ chối một thí sinh, lý do: ${event.reason}`,
        en: `A refusal was taken back, reason: ${event.reason}`,
      };
    case 'lateAdmitted':
      return {
        vi: `Cho một thí sinh vào muộn, lý do: ${event.reason}`,
        en: `A candidate was admitted late, reason: ${event.reason}`,
      };
    case 'codeReissued':
      return {
        vi: `Cấp lại mã dự thi cho một thí sinh, lý do: ${event.reason}`,
        en: `A new admission code was issued, reason: ${event.reason}`,
      };
    case 'checkInWaived':
      return {
        vi: `Cho cả phòng đăng nhập không cần điểm danh, lý do: ${event.reason}`,
        en: `The room may sign in without check-in, reason: ${event.reason}`,
      };
  }
}
