import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Bilingual } from '../../shared/kernel/bilingual.ts';
import { sha256Hex } from '../platform/crypto.ts';
import type { Vault } from '../platform/vault.ts';
import { openBackupFile } from '../proctoring/backup/backup-file.ts';
import { backupLine } from '../proctoring/backup/backup-line.ts';
import { openWithShares } from '../proctoring/backup/open-with-shares.ts';
import { openWithVault } from '../proctoring/backup/open-with-vault.ts';

const usage: Bilingual = {
  vi: `Cách dùng: npm run open-backup -- TỆP [--sha256 MÃ] [--data THƯ_MỤC] [--shares] [--out TỆP] [--language en]
  TỆP        tệp sao lưu ca thi (.ttbk)
  --sha256   mã in trong biên bản niêm phong, có thể gõ theo nhóm 4 ký tự
  --data     mở bằng khóa của hệ thống cài tại thư mục này (mặc định .data)
  --shares   mở bằng các phần khóa: mỗi dòng một phần, kết thúc bằng dòng trống
  --out      ghi nội dung ra tệp JSON từng dòng; tệp này KHÔNG mã hóa`,
  en: `Usage: npm run open-backup -- FILE [--sha256 HASH] [--data FOLDER] [--shares] [--out FILE] [--language en]
  FILE       the backup of a session (.ttbk)
  --sha256   the hash printed in the minutes, in fours or not
  --data     open with the key of the system in this folder (.data unless named)
  --shares   open with officers' shares: one a line, an empty line at the end
  --out      write what is in it as lines of JSON; that file is NOT encrypted`,
};

/** The outside world of the command. */
export interface OpenBackupDeps {
  print(line: string): void;
  /** The vault of the system that keeps its data in a folder; undefined where there is none. */
  vaultIn(folder: string): Promise<Vault | undefined>;
  /** The shares that people type, one by one. */
  readShares(): Promise<readonly string[]>;
}

const inFours = (hash: string) => (hash.match(/.{4}/g) ?? []).join(' ');

/**
 * The command that opens a backup where the system that made it may be gone: recomputes the hash,
 * decrypts, and reads every line to the end. Exit code: 0 it is whole, 1 it is not, or does not open,
 * 2 it cannot be read.
 */
export async function openBackupCommand(
  args: readonly string[],
  deps: OpenBackupDeps,
): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      sha256: { type: 'string' },
      data: { type: 'string', default: '.data' },
      shares: { type: 'boolean' },
      out: { type: 'string' },
      language: { type: 'string', default: 'vi' },
      help: { type: 'boolean' },
    },
  });
  const say = (vi: string, en: string) => deps.print(values.language === 'en' ? en : vi);
  const [file] = positionals;
  if (values.help || file === undefined) {
    say(usage.vi, usage.en ?? usage.vi);
    return values.help ? 0 : 2;
  }
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    say('Không đọc được tệp.', 'The file cannot be read.');
    return 2;
  }
  const sha256 = sha256Hex(bytes);
  say(`Mã SHA-256: ${inFours(sha256)}`, `SHA-256: ${inFours(sha256)}`);
  const printed = values.sha256?.replace(/\s/g, '').toLowerCase();
  if (printed !== undefined && printed !== sha256) {
    say(
      'KHÔNG trùng mã trong biên bản: tệp đã bị thay đổi hoặc là tệp khác.',
      'It is NOT the hash of the minutes: the file was changed, or is another.',
    );
    return 1;
  }
  const vault = values.shares ? undefined : await deps.vaultIn(values.data);
  if (!values.shares && !vault) {
    say('Không có khóa trong thư mục này.', 'There is no key in this folder.');
    return 2;
  }
  const open = vault ? openWithVault(vault) : openWithShares(await deps.readShares());
  const opened = await openBackupFile(bytes, open);
  if (!opened) {
    say(
      'Không mở được: tệp bị sửa, sai khóa, hoặc thiếu phần khóa.',
      'It does not open: the file was changed, the key is another, or shares are missing.',
    );
    return 1;
  }
  const kept: string[] = [];
  let sittings = 0;
  let ended = false;
  for await (const text of opened.lines) {
    const line = backupLine.parse(JSON.parse(text));
    if (values.out !== undefined) kept.push(text);
    if (line.kind === 'session') deps.print(`${line.examName} – ${String(line.session.name)}`);
    if (line.kind === 'sitting') sittings += 1;
    if (line.kind === 'end') ended = line.sittings === sittings;
  }
  if (!ended) {
    say('Tệp mở được nhưng không đủ nội dung.', 'The file opens but is not complete.');
    return 1;
  }
  if (values.out !== undefined)
    await writeFile(values.out, `${kept.join('\n')}\n`, { mode: 0o600 });
  say(`NGUYÊN VẸN: ${sittings} bài thi.`, `WHOLE: ${sittings} sittings.`);
  return 0;
}
