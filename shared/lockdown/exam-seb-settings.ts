import { candidatePath, sebQuitPath } from './attempt-path.ts';
import type { PlistDict, PlistValue } from './plist-value.ts';
import { type SebVersions, versionRules } from './seb-versions.ts';

/** The address that Safe Exam Browser opens for an exam: a configuration of its own each. */
export const sebStartUrl = (origin: string, examId: string) =>
  `${origin}${candidatePath}?ky-thi=${examId}`;

/** Going there makes Safe Exam Browser close. */
export const sebQuitUrl = (origin: string) => `${origin}${sebQuitPath}`;

/**
 * The settings of Safe Exam Browser for an exam. Only what every version writes into the Config Key
 * in the same way: no dates, no reals, no quotes, no backslashes, no names that differ in case only,
 * no dictionaries inside. Saving files stays allowed: the answer file and the receipt are saved.
 */
export function examSebSettings(of: {
  readonly origin: string;
  readonly examId: string;
  /** SHA-256 of the quit password, hex; left out, everybody may quit. */
  readonly quitPasswordHash?: string | undefined;
  readonly versions: SebVersions;
}): PlistDict {
  const rules = versionRules(of.versions);
  return new Map<string, PlistValue>([
    ['originatorVersion', 'TruongThi_1'],
    ['sebConfigPurpose', 0],
    ['startURL', sebStartUrl(of.origin, of.examId)],
    ['quitURL', sebQuitUrl(of.origin)],
    ['quitURLConfirm', true],
    ['allowQuit', true],
    ['hashedQuitPassword', of.quitPasswordHash ?? ''],
    ['ignoreExitKeys', true],
    ['sendBrowserExamKey', true],
    ['browserWindowWebView', 3],
    ['browserViewMode', 1],
    ['examSessionClearCookiesOnStart', true],
    ['examSessionClearCookiesOnEnd', true],
    ['allowBrowsingBackForward', false],
    ['browserWindowAllowReload', true],
    ['showReloadButton', true],
    ['showTaskBar', true],
    ['showTime', true],
    ['newBrowserWindowByLinkPolicy', 0],
    ['newBrowserWindowByScriptPolicy', 0],
    ['allowDownUploads', true],
    ['allowDownloads', true],
    ['allowUploads', false],
    ['openDownloads', false],
    ['downloadAndOpenSebConfig', false],
    ['allowPreferencesWindow', false],
    ['allowDeveloperConsole', false],
    ['allowSpellCheck', false],
    ['allowDictionaryLookup', false],
    ['enablePrivateClipboard', true],
    ['enablePrintScreen', false],
    ['enableRightMouse', false],
    ['allowScreenSharing', false],
    ['allowVirtualMachine', false],
    ['allowDisplayMirroring', false],
    ['allowedDisplaysMaxNumber', 1],
    ['allowSiri', false],
    ['allowDictation', false],
    ...(rules.length > 0 ? ([['sebAllowedVersions', rules]] as const) : []),
  ]);
}
