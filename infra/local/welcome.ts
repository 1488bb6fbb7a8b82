import { demoAccounts, demoPassword } from './demo/demo-accounts.ts';
import { readDemoSignIns } from './demo/demo-sign-ins.ts';
import type { LocalSettings } from './settings.ts';
import type { LocalSystem } from './start-local-system.ts';

const duties: Record<string, string> = {
  'quan-tri': 'Quản trị hệ thống · system administrator',
  'thu-ky': 'Thư ký Hội đồng thành phố · council secretary',
  'chu-tich': 'Chủ tịch Hội đồng thành phố · council chair',
  'ra-de': 'Ban đề thi – người ra đề · question author',
  'phan-bien': 'Ban đề thi – phản biện · question reviewer',
  'truong-coi-thi': 'Trưởng ban coi thi · head of invigilation',
  'giam-thi-1': 'Giám thị Phòng 01 · room invigilator',
  'giam-thi-2': 'Giám thị Phòng 02 · room invigilator',
  'ky-thuat': 'Kỹ thuật viên · technician',
  'giam-sat': 'Ban giám sát · oversight',
  'thu-ky-phuong': 'Thư ký Hội đồng phường · ward council secretary',
  'chu-tich-phuong': 'Chủ tịch Hội đồng phường · ward council chair',
};

/** What is printed when everything runs: addresses, and sign-ins where there are any to show. */
export async function welcome(system: LocalSystem, settings: LocalSettings): Promise<string> {
  const lines = [
    '',
    '  Trường Thi',
    '',
    `  Tra cứu kết quả · result look-up   ${system.origin}/`,
    `  Phòng thi · candidates             ${system.origin}/thi`,
    `  Cán bộ · staff                     ${system.origin}/can-bo/`,
    `  OpenAPI                            ${system.origin}/api/staff/openapi.json · ${system.origin}/api/candidate/openapi.json`,
    `  Dữ liệu · data folder              ${settings.dataFolder}`,
    '',
  ];
  if (settings.demo) {
    lines.push(
      '  ⚠ DEMO: tài khoản và dữ liệu dưới đây là giả, mật khẩu ai cũng biết. Không dùng cho kỳ thi thật.',
      '  ⚠ DEMO: everybody knows these passwords and nothing here is real. Never run a real exam on it.',
      '    (npm start -- --empty --data FOLDER starts an empty system with one random administrator password.)',
      '',
      `  Mật khẩu chung · password for all: ${demoPassword}`,
      ...demoAccounts.map(
        ({ subject, fullName }) =>
          `    ${subject.padEnd(16)} ${fullName.padEnd(22)} ${duties[subject] ?? ''}`,
      ),
      '',
    );
    const signIns = readDemoSignIns(settings.dataFolder);
    if (signIns) {
      lines.push('  Thí sinh đang thi · candidates to sit now:');
      for (const each of signIns.visitors) {
        lines.push(
          `    số báo danh ${each.candidateNumber}   mã dự thi ${each.code}   ${each.fullName} – ${each.note}`,
        );
      }
      lines.push('', '  Tra cứu kết quả · look up a result:');
      for (const each of signIns.published) {
        lines.push(
          `    số báo danh ${each.candidateNumber}   ngày sinh ${each.birthDate}   ${each.note}`,
        );
      }
      lines.push('');
    }
  } else {
    for (const each of system.newAccounts) {
      lines.push(
        `  Quản trị · administrator: ${each.subject}   mật khẩu (chỉ hiện một lần) · password, shown once: ${each.password}`,
        '',
      );
    }
  }
  return lines.join('\n');
}
