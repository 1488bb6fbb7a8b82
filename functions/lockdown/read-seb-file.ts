import { gunzipSync } from 'node:zlib';
import type { Result } from '../../shared/kernel/result.ts';
import type { PlistDict } from '../../shared/lockdown/plist-value.ts';
import { readPlist } from './read-plist.ts';
import { sebFileRefused } from './seb-file-fault.ts';

/** A settings file is some kilobytes; more than this unpacked is none. */
const mostBytes = 4_000_000;
const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b;
const prefixOf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 4)).toString('latin1');

/** Why a file in one of the encrypted forms cannot be read here. */
const encrypted: Readonly<Record<string, readonly [string, string]>> = {
  pswd: ['mã hóa bằng mật khẩu', 'encrypted with a password'],
  pwcc: ['mã hóa bằng mật khẩu', 'encrypted with a password'],
  pkhs: ['mã hóa bằng chứng thư', 'encrypted with a certificate'],
  phsk: ['mã hóa bằng chứng thư', 'encrypted with a certificate'],
};

function unpacked(bytes: Uint8Array): Uint8Array | undefined {
  if (!isGzip(bytes)) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: mostBytes });
  } catch {
    return undefined;
  }
}

/**
 * The settings in a .seb file: plain XML, or gzip around "plnd" and gzipped XML. Encrypted files are
 * refused with the reason, as nobody but their recipient can read them. Problem: seb-file-refused.
 */
export function readSebFile(bytes: Uint8Array): Result<PlistDict> {
  const broken = () =>
    sebFileRefused('Tệp bị hỏng: không giải nén được.', 'The file is damaged: it does not unpack.');
  const outer = unpacked(bytes);
  if (!outer) return broken();
  const secret = encrypted[prefixOf(outer)];
  if (secret)
    return sebFileRefused(
      `Tệp được ${secret[0]} nên không tính được Config Key. Trong SEB Config Tool, hãy lưu lại mà không mã hóa.`,
      `The file is ${secret[1]}, so that its Config Key cannot be computed. Save it again in the SEB Config Tool without encryption.`,
    );
  const inner = prefixOf(outer) === 'plnd' ? unpacked(outer.subarray(4)) : outer;
  if (!inner) return broken();
  try {
    return readPlist(new TextDecoder('utf-8', { fatal: true }).decode(inner));
  } catch {
    return sebFileRefused('Tệp không phải văn bản UTF-8.', 'The file is not text in UTF-8.');
  }
}
