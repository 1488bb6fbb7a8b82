import type { LockdownEvent } from '../../../shared/lockdown/lockdown-event.ts';

const passed = {
  seb: { vi: 'không có Safe Exam Browser', en: 'without Safe Exam Browser' },
  network: { vi: 'từ mạng ngoài danh sách', en: 'from a network not listed' },
} as const;

/** An event of the lockdown in a sentence; whom it concerns, but no names and no keys. */
export function describeLockdownEvent(event: LockdownEvent): { vi: string; en: string } {
  switch (event.type) {
    case 'sebRequired': {
      const { ownFile, configKey } = event.seb;
      const mark = event.seb.file.sha256.slice(0, 12);
      const from = ownFile === undefined ? undefined : `"${ownFile}"`;
      return {
        vi: `Yêu cầu Safe Exam Browser với cấu hình ${from ?? 'do hệ thống lập'} (tệp ${mark}…, Config Key ${configKey.slice(0, 8)}…)`,
        en: `Required Safe Exam Browser with ${from ? `the settings ${from}` : 'settings made by the system'} (file ${mark}…, Config Key ${configKey.slice(0, 8)}…)`,
      };
    }
    case 'sebLifted':
      return {
        vi: 'Không yêu cầu Safe Exam Browser nữa',
        en: 'Safe Exam Browser is no longer required',
      };
    case 'networksSet': {
      const ranges = event.networks.flatMap((rule) => rule.ranges);
      if (ranges.length === 0)
        return { vi: 'Bỏ giới hạn mạng máy thi', en: 'Lifted the limits of networks' };
      return {
        vi: `Chỉ cho đăng nhập từ ${ranges.length} dải mạng: ${ranges.slice(0, 5).join(', ')}${ranges.length > 5 ? ', …' : ''}`,
        en: `Limited sign-in to ${ranges.length} networks: ${ranges.slice(0, 5).join(', ')}${ranges.length > 5 ? ', …' : ''}`,
      };
    }
    case 'lockdownWaived': {
      const { what, reason, sittingId } = event.waiver;
      const whom = sittingId
        ? { vi: 'một thí sinh', en: 'one candidate' }
        : { vi: 'cả phòng', en: 'a whole room' };
      return {
        vi: `Cho ${whom.vi} thi ${passed[what].vi}; lý do: ${reason}`,
        en: `Let ${whom.en} sit ${passed[what].en}; reason: ${reason}`,
      };
    }
  }
}
