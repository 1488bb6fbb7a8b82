import { parseXml, XmlElement, XmlError, XmlText } from '@rgrove/parse-xml';
import { ok, type Result } from '../../shared/kernel/result.ts';
import type { PlistDict, PlistValue } from '../../shared/lockdown/plist-value.ts';
import { sebFileRefused } from './seb-file-fault.ts';

/** Thrown inside and turned into a refusal at the edge. */
class NoPlist extends Error {
  readonly vi: string;
  constructor(vi: string, en: string) {
    super(en);
    this.vi = vi;
  }
}

/** The only document type a property list has; any other may hold entities that do harm. */
const doctype =
  /^(\s*(?:<\?xml[^>]*\?>)?\s*)<!DOCTYPE\s+plist(?:\s+PUBLIC\s+"[^"<>]*"\s+"[^"<>]*")?\s*>/;
const deepest = 40;

const elementsIn = (element: XmlElement) =>
  element.children.filter((child): child is XmlElement => child instanceof XmlElement);

function textIn(element: XmlElement): string {
  if (elementsIn(element).length > 0) throw unknown(elementsIn(element)[0]?.name ?? '');
  return element.children.map((child) => (child instanceof XmlText ? child.text : '')).join('');
}

const unknown = (name: string) =>
  new NoPlist(
    `Thẻ <${name}> không có trong tệp cấu hình.`,
    `<${name}> is no part of a settings file.`,
  );
const badNumber = (text: string) =>
  new NoPlist(
    `"${text.slice(0, 40)}" không phải số dùng được.`,
    `"${text.slice(0, 40)}" is no usable number.`,
  );

function dictOf(element: XmlElement, depth: number): PlistDict {
  const dict = new Map<string, PlistValue>();
  const children = elementsIn(element);
  for (let at = 0; at < children.length; at += 2) {
    const [key, value] = [children[at], children[at + 1]];
    if (key?.name !== 'key' || !value) throw unknown(key?.name ?? '');
    const name = textIn(key);
    // Which of two values a browser takes is nobody's to guess.
    if (dict.has(name))
      throw new NoPlist(`Mục ${name} có hai lần.`, `The setting ${name} stands there twice.`);
    dict.set(name, valueIn(value, depth + 1));
  }
  return dict;
}

function valueIn(element: XmlElement, depth: number): PlistValue {
  if (depth > deepest) throw new NoPlist('Tệp lồng nhau quá sâu.', 'The file is nested too deep.');
  switch (element.name) {
    case 'true':
      return true;
    case 'false':
      return false;
    case 'string':
      return textIn(element);
    case 'integer': {
      const text = textIn(element).trim();
      const value = Number(text);
      if (!/^[+-]?\d+$/.test(text) || !Number.isSafeInteger(value)) throw badNumber(text);
      return value + 0;
    }
    case 'real': {
      const text = textIn(element).trim();
      const value = Number(text);
      if (text === '' || !Number.isFinite(value)) throw badNumber(text);
      return { kind: 'real', value };
    }
    case 'data':
      return { kind: 'data', base64: textIn(element).replace(/\s+/g, '') };
    case 'date':
      return { kind: 'date', iso: textIn(element).trim() };
    case 'array':
      // Some programs write <key> into arrays; browsers pass over it.
      return elementsIn(element)
        .filter(({ name }) => name !== 'key')
        .map((each) => valueIn(each, depth + 1));
    case 'dict':
      return dictOf(element, depth);
    default:
      throw unknown(element.name);
  }
}

/** Reads the XML of a property list, which may be hostile. Problem: seb-file-refused. */
export function readPlist(xml: string): Result<PlistDict> {
  try {
    const text = xml.replace(/^\uFEFF/, '').replace(doctype, '$1');
    if (/<!DOCTYPE/i.test(text))
      return sebFileRefused('Tệp có khai báo DOCTYPE lạ.', 'The file has a strange DOCTYPE.');
    const { root } = parseXml(text);
    const [dict, ...more] = root?.name === 'plist' ? elementsIn(root) : [];
    if (dict?.name !== 'dict' || more.length > 0)
      return sebFileRefused(
        'Tệp không phải tệp cấu hình SEB.',
        'The file holds no settings of SEB.',
      );
    return ok(dictOf(dict, 0));
  } catch (error) {
    if (error instanceof NoPlist) return sebFileRefused(error.vi, error.message);
    if (error instanceof RangeError)
      return sebFileRefused('Tệp lồng nhau quá sâu.', 'The file is nested too deep.');
    if (!(error instanceof XmlError)) throw error;
    const { line, column } = error;
    return sebFileRefused(
      `Tệp sai cú pháp XML ở dòng ${line}, cột ${column}.`,
      `The XML is not well formed at line ${line}, column ${column}.`,
    );
  }
}
