/** Why a file is not read, in both languages, to follow a colon. */
interface Reason {
  readonly vi: string;
  readonly en: string;
}

/** The names of streams by which a compound file of Microsoft tells what it is. */
const streams: readonly (readonly [string, Reason])[] = [
  [
    'EncryptedPackage',
    {
      vi: 'tệp có đặt mật khẩu; hãy mở bằng Word hoặc Excel, bỏ mật khẩu (File > Info > Protect > Encrypt with Password) rồi lưu lại',
      en: 'it has a password; open it in Word or Excel, take the password off and save it again',
    },
  ],
  [
    'WordDocument',
    {
      vi: 'tệp là Word đời cũ (.doc); hãy mở bằng Word, chọn Save As và lưu thành .docx',
      en: 'it is of an old Word (.doc); open it in Word and save it as .docx',
    },
  ],
  [
    'Workbook',
    {
      vi: 'tệp là Excel đời cũ (.xls); hãy mở bằng Excel, chọn Save As và lưu thành .xlsx',
      en: 'it is of an old Excel (.xls); open it in Excel and save it as .xlsx',
    },
  ],
];
const other: Reason = {
  vi: 'tệp là Word hoặc Excel đời cũ (.doc, .xls) hoặc có đặt mật khẩu; hãy bỏ mật khẩu và lưu lại thành .docx hoặc .xlsx',
  en: 'it is of an old Word or Excel (.doc, .xls) or has a password; save it without one as .docx or .xlsx',
};

/** What a compound file of Microsoft (its first bytes are d0cf11e0) is, and how to mend it. */
export function oldOffice(bytes: Uint8Array): Reason {
  const file = Buffer.from(bytes);
  return streams.find(([name]) => file.includes(name, 0, 'utf16le'))?.[1] ?? other;
}
