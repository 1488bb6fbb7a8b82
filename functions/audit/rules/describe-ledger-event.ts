import type { LedgerEvent } from '../../../shared/sitting/ledger-event.ts';

type Sentence = { vi: string; en: string };

const of = {
  sitting: { vi: 'một thí sinh', en: 'one candidate' },
  room: { vi: 'một phòng', en: 'one room' },
  session: { vi: 'cả ca thi', en: 'the whole session' },
  exam: { vi: 'cả kỳ thi', en: 'the whole exam' },
} as const;

/** The clock in the hall: exams are held in Viet Nam, whatever machine writes the sentence. */
const hall = new Intl.DateTimeFormat('vi', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});
const clock = (moment: number) => hall.format(moment);

function because({
  reason,
  incident,
}: {
  reason: string;
  incident?: string | undefined;
}): Sentence {
  return {
    vi: `lý do: ${reason}${incident ? `; biên bản ${incident}` : ''}`,
    en: `reason: ${reason}${incident ? `; minutes ${incident}` : ''}`,
  };
}

/** An entry of the time ledger in a sentence; whom it concerns, but no names. */
export function describeLedgerEvent(event: LedgerEvent): Sentence {
  switch (event.type) {
    case 'timeGranted': {
      const { minutes, scope } = event.grant;
      const why = because(event.grant);
      return {
        vi: `Cho ${of[scope.kind].vi} thêm ${minutes} phút; ${why.vi}`,
        en: `Granted ${minutes} minutes to ${of[scope.kind].en}; ${why.en}`,
      };
    }
    case 'clockPaused': {
      const { scope, from } = event.pause;
      const why = because(event.pause);
      return {
        vi: `Tạm dừng ${of[scope.kind].vi}${from ? `, tính từ ${clock(from)}` : ''}; ${why.vi}`,
        en: `Paused ${of[scope.kind].en}${from ? `, counted from ${clock(from)}` : ''}; ${why.en}`,
      };
    }
    case 'clockResumed': {
      const { pause, runsFrom, reason } = event;
      return {
        vi: `Cho tiếp tục sau lần tạm dừng số ${pause}; đồng hồ chạy từ ${clock(runsFrom)}${reason ? `; ${reason}` : ''}`,
        en: `Ended the pause of event ${pause}; the clock runs from ${clock(runsFrom)}${reason ? `; ${reason}` : ''}`,
      };
    }
    case 'outageNoted': {
      const { scope, from, to } = event.outage;
      const why = because(event.outage);
      return {
        vi: `Ghi sự cố của ${of[scope.kind].vi} từ ${clock(from)} đến ${clock(to)}, bù đúng thời gian mất; ${why.vi}`,
        en: `Noted an outage of ${of[scope.kind].en} from ${clock(from)} to ${clock(to)}, the time lost given back; ${why.en}`,
      };
    }
    case 'candidateSuspended': {
      const why = because(event.suspension);
      return {
        vi: `Đình chỉ thi một thí sinh; ${why.vi}`,
        en: `Suspended one candidate; ${why.en}`,
      };
    }
  }
}
