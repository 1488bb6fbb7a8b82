import { ok, type Result } from '../../shared/kernel/result.ts';
import { checkOwnSettings } from '../../shared/lockdown/check-own-settings.ts';
import { examSebSettings } from '../../shared/lockdown/exam-seb-settings.ts';
import type { SebRule } from '../../shared/lockdown/lockdown.ts';
import type { PlistDict } from '../../shared/lockdown/plist-value.ts';
import { sebJson } from '../../shared/lockdown/seb-json.ts';
import type { SebVersions } from '../../shared/lockdown/seb-versions.ts';
import { writePlist } from '../../shared/lockdown/write-plist.ts';
import { sha256Hex } from '../platform/crypto.ts';
import type { ObjectStore } from '../platform/object-store.ts';
import { readSebFile } from './read-seb-file.ts';
import { sebFileRefused } from './seb-file-fault.ts';

export interface SebRuleDeps {
  readonly objects: ObjectStore;
  readonly origin: string;
  readonly examId: string;
}

/** Stores settings as workstations will open them, and says what follows from them. */
async function keep(
  { objects, origin, examId }: SebRuleDeps,
  dict: PlistDict,
  bytes: Uint8Array,
  more: Pick<SebRule, 'versions' | 'ownFile' | 'doubts'>,
): Promise<SebRule> {
  const sha256 = sha256Hex(bytes);
  const key = `exams/${examId}/lockdown/${sha256}.seb`;
  await objects.put(key, bytes);
  return {
    file: { key, sha256, count: dict.size },
    configKey: sha256Hex(sebJson(dict)),
    origin,
    startUrl: String(dict.get('startURL')),
    hasQuitPassword: Boolean(dict.get('hashedQuitPassword')),
    ...more,
  };
}

/** Settings made for the exam. */
export function ourSebRule(
  deps: SebRuleDeps,
  of: { quitPasswordHash?: string | undefined; versions: SebVersions },
): Promise<SebRule> {
  const dict = examSebSettings({ ...deps, ...of });
  return keep(deps, dict, Buffer.from(writePlist(dict)), { versions: of.versions });
}

/** Settings in a file of the council's own. Problem: seb-file-refused. */
export async function ownSebRule(
  deps: SebRuleDeps,
  fileName: string,
  bytes: Uint8Array,
): Promise<Result<SebRule>> {
  const read = readSebFile(bytes);
  if (!read.ok) return read;
  const { faults, doubts } = checkOwnSettings(read.value, deps.origin);
  if (faults.length > 0)
    return sebFileRefused(
      faults.map((fault) => fault.vi).join(' '),
      faults.map((fault) => fault.en).join(' '),
    );
  return ok(await keep(deps, read.value, bytes, { versions: {}, ownFile: fileName, doubts }));
}

/** The hash of the quit password in settings made for the exam before, where they have one. */
export async function quitPasswordHashIn(
  objects: Pick<ObjectStore, 'get'>,
  rule: SebRule | undefined,
): Promise<string | undefined> {
  const bytes = rule && rule.ownFile === undefined ? await objects.get(rule.file.key) : undefined;
  const read = bytes && readSebFile(bytes);
  const hash = read?.ok ? read.value.get('hashedQuitPassword') : undefined;
  return typeof hash === 'string' && hash !== '' ? hash : undefined;
}
