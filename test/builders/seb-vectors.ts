import type { PlistDict, PlistValue } from '../../shared/lockdown/plist-value.ts';

/**
 * Settings of two real files of Safe Exam Browser and the Config Keys that the program itself gave
 * them: facts published with Moodle's tests (mod/quiz/accessrule/seb/tests), typed anew.
 */
export interface SebVector {
  readonly settings: Record<string, unknown>;
  readonly configKey: string;
}

/** A property list of plain values; {$data}, {$date} and {$real} say what JSON cannot. */
export function plistOf(settings: Record<string, unknown>): PlistDict {
  return new Map(Object.entries(settings).map(([name, value]) => [name, typed(value)]));
}
function typed(value: unknown): PlistValue {
  if (typeof value !== 'object' || value === null) return value as string | number | boolean;
  if (Array.isArray(value)) return value.map(typed);
  if ('$data' in value) return { kind: 'data', base64: String(value.$data) };
  if ('$date' in value) return { kind: 'date', iso: String(value.$date) };
  if ('$real' in value) return { kind: 'real', value: Number(value.$real) };
  return plistOf(value as Record<string, unknown>);
}

/** Every name of a list with one value. */
const all = (value: unknown, names: string) =>
  Object.fromEntries(
    names
      .trim()
      .split(/\s+/)
      .map((name) => [name, value]),
  );

/** unencrypted_mac_001.seb; one value holds a backslash. */
export const macVector: SebVector = {
  configKey: '4fa9af8ec8759eb7c680752ef4ee5eaf1a860628608fccae2715d519849f9292',
  settings: {
    ...all(
      true,
      `allowedDisplayBuiltin allowPreferencesWindow allowQuit allowUserSwitching browserURLSalt
    browserWindowAllowReload createNewDesktop detectStoppedProcess downloadAndOpenSebConfig
    enableAltTab enableAppSwitcherCheck enableEsc enableF1 enableF10 enableF11 enableF12
    enableF2 enableF3 enableF4 enableF5 enableF6 enableF7 enableF8 enableF9 enableJavaScript
    enableLogging enablePlugIns enablePrivateClipboard enableRightMouse enableSebBrowser
    enableZoomPage enableZoomText examSessionClearSessionCookies forceAppFolderInstall
    hookKeys ignoreExitKeys mobileAllowInlineMediaPlayback mobileEnableASAM
    mobilePreventAutoLock mobileSupportedFormFactorsCompact
    mobileSupportedFormFactorsNonTelephonyCompact mobileSupportedFormFactorsRegular
    mobileSupportedScreenOrientationsCompactLandscapeLeft
    mobileSupportedScreenOrientationsCompactLandscapeRight
    mobileSupportedScreenOrientationsCompactPortrait
    mobileSupportedScreenOrientationsRegularLandscapeLeft
    mobileSupportedScreenOrientationsRegularLandscapeRight
    mobileSupportedScreenOrientationsRegularPortrait
    mobileSupportedScreenOrientationsRegularPortraitUpsideDown monitorProcesses
    newBrowserWindowAllowReload newBrowserWindowNavigation quitURLConfirm
    restartExamPasswordProtected sendBrowserExamKey showBackToStartButton showMenuBar
    showQuitButton showReloadButton showTaskBar showTime urlFilterRegex`,
    ),
    ...all(
      false,
      `allowBrowsingBackForward allowDictation allowDictionaryLookup allowDisplayMirroring
    allowDownUploads allowFlashFullscreen allowPDFPlugIn allowScreenSharing allowSiri
    allowSpellCheck allowSwitchToApplications allowUserAppFolderInstall allowVideoCapture
    allowVirtualMachine allowWlan blockPopUpWindows browserMediaAutoplay
    browserScreenKeyboard configFileCreateIdentity configFileEncryptUsingIdentity
    downloadPDFFiles enableAltEsc enableAltF4 enableAltMouseWheel enableBrowserWindowToolbar
    enableCtrlEsc enableDrawingEditor enableJava enablePrintScreen enableStartMenu
    enableTouchExit examSessionReconfigureAllow hideBrowserWindowToolbar ignoreQuitPassword
    insideSebEnableChangeAPassword insideSebEnableEaseOfAccess
    insideSebEnableLockThisComputer insideSebEnableLogOff
    insideSebEnableNetworkConnectionSelector insideSebEnableShutDown
    insideSebEnableStartTaskManager insideSebEnableSwitchUser
    insideSebEnableVmWareClientShade killExplorerShell logSendingRequiresAdminPassword
    mobileAllowPictureInPictureMediaPlayback mobileAllowQRCodeConfig
    mobileAllowSingleAppMode mobileCompactAllowInlineMediaPlayback
    mobileEnableGuidedAccessLinkTransform mobileShowSettings
    mobileSupportedScreenOrientationsCompactPortraitUpsideDown
    newBrowserWindowByLinkBlockForeign newBrowserWindowByScriptBlockForeign
    newBrowserWindowShowReloadWarning openDownloads pinEmbeddedCertificates quitURLRestart
    removeBrowserProfile removeLocalStorage restartExamUseStartURL sebServerFallback
    showInputLanguage showNavigationButtons showReloadWarning showScanQRCodeButton
    startURLAllowDeepLink startURLAppendQueryParameter touchOptimized URLFilterEnable
    URLFilterEnableContentFilter urlFilterTrustedContent`,
    ),
    ...all(
      '',
      `blacklistURLFilter browserUserAgent browserUserAgentiOSCustom browserUserAgentMacCustom
    browserUserAgentWinDesktopModeCustom browserUserAgentWinTouchModeCustom
    examSessionReconfigureConfigURL hashedAdminPassword hashedQuitPassword logDirectoryOSX
    logDirectoryWin quitURL restartExamText restartExamURL sebServerURL whitelistURLFilter`,
    ),
    ...all(
      [],
      `additionalResources embeddedCertificates permittedProcesses prohibitedProcesses
    URLFilterIgnoreList URLFilterRules`,
    ),
    allowedDisplaysMaxNumber: 1,
    mainBrowserWindowPositioning: 1,
    mobileStatusBarAppearance: 1,
    mobileStatusBarAppearanceExtended: 1,
    newBrowserWindowByLinkPolicy: 1,
    allowiOSBetaVersionNumber: 0,
    browserUserAgentiOS: 0,
    browserUserAgentMac: 0,
    browserUserAgentWinDesktopMode: 0,
    browserUserAgentWinTouchMode: 0,
    browserViewMode: 0,
    browserWindowShowURL: 0,
    chooseFileToUploadPolicy: 0,
    proxySettingsPolicy: 0,
    sebConfigPurpose: 0,
    sebMode: 0,
    URLFilterMessage: 0,
    zoomMode: 0,
    allowiOSVersionNumberMajor: 9,
    allowiOSVersionNumberMinor: 3,
    allowiOSVersionNumberPatch: 5,
    exitKey3: 5,
    browserMessagingPingTime: 120000,
    browserMessagingSocket: 'ws:\\localhost:8706',
    browserUserAgentWinTouchModeIPad:
      'Mozilla/5.0 (iPad; CPU OS 11_4_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/11.0 Mobile/15E148 Safari/604.1',
    downloadDirectoryOSX: '/Users/andrewmadden/Downloads',
    downloadDirectoryWin: 'Downloads',
    exitKey1: 2,
    newBrowserWindowByLinkPositioning: 2,
    newBrowserWindowByScriptPolicy: 2,
    newBrowserWindowShowURL: 2,
    oskBehavior: 2,
    sebServicePolicy: 2,
    exitKey2: 10,
    logLevel: 4,
    minMacOSVersion: 4,
    mainBrowserWindowHeight: '100%',
    mainBrowserWindowWidth: '100%',
    newBrowserWindowByLinkHeight: '100%',
    newBrowserWindowByLinkWidth: '1000',
    startURL: 'https://www.google.com',
    taskBarHeight: 40,
    configKeySalt: { $data: '' },
    examKeySalt: { $data: '4iLONVAc1yKWLxbe6Vbf2vWYQO6zIRAobKgc3f25LH8=' },
    proxies: {
      ...all(
        false,
        `org_safeexambrowser_SEB_AutoConfigurationEnabled
    org_safeexambrowser_SEB_AutoDiscoveryEnabled
    org_safeexambrowser_SEB_ExcludeSimpleHostnames org_safeexambrowser_SEB_FTPEnable
    org_safeexambrowser_SEB_FTPRequiresPassword org_safeexambrowser_SEB_HTTPEnable
    org_safeexambrowser_SEB_HTTPRequiresPassword org_safeexambrowser_SEB_HTTPSEnable
    org_safeexambrowser_SEB_HTTPSRequiresPassword org_safeexambrowser_SEB_RTSPEnable
    org_safeexambrowser_SEB_RTSPRequiresPassword org_safeexambrowser_SEB_SOCKSEnable
    org_safeexambrowser_SEB_SOCKSRequiresPassword`,
      ),
      ...all(
        '',
        `org_safeexambrowser_SEB_AutoConfigurationJavaScript
    org_safeexambrowser_SEB_AutoConfigurationURL org_safeexambrowser_SEB_FTPPassword
    org_safeexambrowser_SEB_FTPProxy org_safeexambrowser_SEB_FTPUsername
    org_safeexambrowser_SEB_HTTPPassword org_safeexambrowser_SEB_HTTPProxy
    org_safeexambrowser_SEB_HTTPSPassword org_safeexambrowser_SEB_HTTPSProxy
    org_safeexambrowser_SEB_HTTPSUsername org_safeexambrowser_SEB_HTTPUsername
    org_safeexambrowser_SEB_RTSPPassword org_safeexambrowser_SEB_RTSPProxy
    org_safeexambrowser_SEB_RTSPUsername org_safeexambrowser_SEB_SOCKSPassword
    org_safeexambrowser_SEB_SOCKSProxy org_safeexambrowser_SEB_SOCKSUsername`,
      ),
      ...all([], `org_safeexambrowser_SEB_ExceptionsList`),
      ...all(true, `org_safeexambrowser_SEB_FTPPassive`),
      org_safeexambrowser_SEB_FTPPort: 21,
      org_safeexambrowser_SEB_HTTPPort: 80,
      org_safeexambrowser_SEB_HTTPSPort: 443,
      org_safeexambrowser_SEB_RTSPPort: 554,
      org_safeexambrowser_SEB_SOCKSPort: 1080,
    },
  },
};

const prohibited = `join.me RPCSuite RPCService RemotePCDesktop beamyourscreen-host AeroAdmin Mikogo-host
    chromoting vncserverui vncviewer vncserver TeamViewer GotoMeetingWinStore g2mcomm.exe
    SkypeHost Skype`;

/** sample_data/unencrypted_win_223.seb; permitted and prohibited programs are dictionaries in arrays. */
export const winVector: SebVector = {
  configKey: 'fc6f4ea5922717760f4d6d536c23b8d19bf20b52aa97940f5427a76e20f49026',
  settings: {
    ...all(
      true,
      `allowQuit ignoreExitKeys allowPreferencesWindow showTaskBar enableZoomText
    enableZoomPage showReloadButton showTime showInputLanguage audioControlEnabled
    enablePlugIns enableJavaScript newBrowserWindowNavigation enableSebBrowser
    browserWindowAllowReload newBrowserWindowAllowReload showReloadWarning allowDownUploads
    downloadAndOpenSebConfig browserURLSalt sendBrowserExamKey quitURLConfirm
    restartExamPasswordProtected monitorProcesses urlFilterTrustedContent urlFilterRegex
    allowVirtualMachine enablePrivateClipboard createNewDesktop enableLogging
    lockOnMessageSocketClose enableAppSwitcherCheck forceAppFolderInstall
    detectStoppedProcess allowedDisplayBuiltin hookKeys enableEsc enableAltTab
    enableRightMouse enableF1 enableF2 enableF3 enableF4 enableF5 enableF6 enableF7 enableF8
    enableF9 enableF10 enableF11 enableF12`,
    ),
    ...all(
      false,
      `useAsymmetricOnlyEncryption enableBrowserWindowToolbar hideBrowserWindowToolbar
    showMenuBar touchOptimized allowSpellCheck allowDictionaryLookup enableTouchExit
    audioMute audioSetVolumeLevel browserScreenKeyboard newBrowserWindowByLinkBlockForeign
    newBrowserWindowByScriptBlockForeign enableJava blockPopUpWindows allowVideoCapture
    allowAudioCapture allowBrowsingBackForward removeBrowserProfile removeLocalStorage
    newBrowserWindowShowReloadWarning openDownloads downloadPDFFiles allowPDFPlugIn
    backgroundOpenSEBConfig restartExamUseStartURL allowSwitchToApplications
    allowFlashFullscreen enableURLFilter enableURLContentFilter URLFilterEnable
    URLFilterEnableContentFilter pinEmbeddedCertificates allowScreenSharing
    killExplorerShell allowWlan allowUserAppFolderInstall allowSiri allowDictation
    allowDisplayMirroring insideSebEnableSwitchUser insideSebEnableLockThisComputer
    insideSebEnableChangeAPassword insideSebEnableStartTaskManager insideSebEnableLogOff
    insideSebEnableShutDown insideSebEnableEaseOfAccess insideSebEnableVmWareClientShade
    insideSebEnableEnableNetworkConnectionSelector enableCtrlEsc enableAltEsc enableAltF4
    enableStartMenu enablePrintScreen enableAltMouseWheel`,
    ),
    ...all(
      '',
      `startResource sebServerURL hashedAdminPassword hashedQuitPassword
    browserUserAgentWinDesktopModeCustom browserUserAgentWinTouchModeCustom browserUserAgent
    browserUserAgentMacCustom browserWindowTitleSuffix downloadDirectoryWin browserExamKey
    quitURL restartExamURL restartExamText blacklistURLFilter whitelistURLFilter
    logDirectoryWin`,
    ),
    ...all(
      [],
      `allowSpellCheckDictionary additionalDictionaries additionalResources URLFilterRules
    embeddedCertificates`,
    ),
    exitKey1: 2,
    exitKey2: 10,
    exitKey3: 5,
    sebMode: 0,
    browserMessagingPingTime: 120000,
    sebConfigPurpose: 0,
    browserViewMode: 0,
    mainBrowserWindowPositioning: 1,
    taskBarHeight: 40,
    zoomMode: 0,
    oskBehavior: 2,
    audioVolumeLevel: 25,
    newBrowserWindowByLinkPolicy: 2,
    newBrowserWindowByScriptPolicy: 2,
    newBrowserWindowByLinkPositioning: 2,
    browserUserAgentWinDesktopMode: 0,
    browserUserAgentWinTouchMode: 0,
    browserUserAgentMac: 0,
    chooseFileToUploadPolicy: 0,
    proxySettingsPolicy: 0,
    sebServicePolicy: 1,
    minMacOSVersion: 4,
    allowedDisplaysMaxNumber: 1,
    originatorVersion: 'SEB_Win_2.1.1',
    startURL: 'https://safeexambrowser.org/start',
    browserMessagingSocket: 'ws://localhost:8706',
    mainBrowserWindowWidth: '100%',
    mainBrowserWindowHeight: '100%',
    newBrowserWindowByLinkWidth: '1000',
    newBrowserWindowByLinkHeight: '100%',
    browserUserAgentWinTouchModeIPad:
      'Mozilla/5.0 (iPad; CPU OS 11_3 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/11.3 Mobile/15E216 Safari/605.1.15',
    downloadDirectoryOSX: '~/Downloads',
    logDirectoryOSX: '~/Documents',
    examKeySalt: { $data: 'QJAqvg89YMP6JagAshUm6QqpqpsrVS9ZWUYjdZhfEao=' },
    permittedProcesses: [
      {
        ...all(true, 'active autostart iconInTaskbar'),
        ...all(false, 'runInBackground allowUserToChooseApp strongKill'),
        ...all('', 'description windowHandlingProcess'),
        ...all('firefox.exe', 'executable originalName'),
        os: 1,
        title: 'SEB',
        path: '../xulrunner/',
        identifier: 'Firefox',
        arguments: [],
      },
    ],
    prohibitedProcesses: prohibited.split(/\s+/).map((name) => ({
      ...all(true, 'active currentUser'),
      strongKill: false,
      os: 1,
      ...all(name, 'executable originalName'),
      ...all('', 'description identifier windowHandlingProcess user'),
    })),
    proxies: {
      ExceptionsList: [],
      FTPPassive: true,
      ...all(false, 'ExcludeSimpleHostnames AutoDiscoveryEnabled AutoConfigurationEnabled'),
      ...all('', 'AutoConfigurationJavaScript AutoConfigurationURL'),
      ...Object.fromEntries(
        Object.entries({ HTTP: 80, HTTPS: 443, FTP: 21, SOCKS: 1080, RTSP: 554 }).flatMap(
          ([name, port]) => [
            ...['Enable', 'RequiresPassword'].map((what) => [name + what, false]),
            ...['Proxy', 'Username', 'Password'].map((what) => [name + what, '']),
            [`${name}Port`, port],
          ],
        ),
      ),
    },
  },
};
