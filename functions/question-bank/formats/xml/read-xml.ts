import { XmlElement, XmlText } from '@rgrove/parse-xml';
import { decodeXml } from './decode-xml.ts';
import { parseStrict, tooDeep, type XmlFault } from './parse-strict.ts';
import type { XmlNode } from './xml-node.ts';

/** Bytes; more than any file of questions needs where every element says something. */
const usualBytes = 5_000_000;
const deepest = 200;

const local = (name: string) => name.slice(name.indexOf(':') + 1);

function attributesOf(element: XmlElement): Record<string, string> {
  return Object.fromEntries(
    Object.entries(element.attributes)
      .filter(([name]) => !/^xmlns(?::|$)/.test(name))
      .map(([name, value]) => [/^xml:/.test(name) ? name : local(name), value]),
  );
}

function nodeOf(element: XmlElement, depth: number): XmlNode {
  if (depth > deepest) throw new RangeError('nested too deep');
  return {
    name: local(element.name),
    attributes: attributesOf(element),
    children: element.children.flatMap((child): (XmlNode | string)[] => {
      if (child instanceof XmlText) return [child.text];
      return child instanceof XmlElement ? [nodeOf(child, depth + 1)] : [];
    }),
  };
}

function faultOf(bytes: Uint8Array, text: string | undefined, encoding: string, mostBytes: number) {
  if (bytes.length > mostBytes)
    return {
      vi: `Tệp XML nặng ${Math.ceil(bytes.length / 1_000_000)} MB, tối đa ${mostBytes / 1_000_000} MB.`,
      en: `The XML file weighs ${Math.ceil(bytes.length / 1_000_000)} MB, at most ${mostBytes / 1_000_000} MB.`,
    };
  if (text === undefined)
    return {
      vi: `Tệp XML không đúng bảng mã đã khai (${encoding}). Hãy lưu lại với mã UTF-8.`,
      en: `The XML file is not in the encoding it declares (${encoding}). Save it as UTF-8.`,
    };
  if (text.includes('<!ENTITY'))
    return {
      vi: 'Tệp XML tự định nghĩa thực thể (<!ENTITY …>), điều không được nhận vì an toàn.',
      en: 'The XML file defines entities of its own (<!ENTITY …>), which is not taken for safety.',
    };
  return undefined;
}

/**
 * The root element of an XML file, read strictly. A document type is passed over; entities of its
 * own, another encoding than declared, and what is not well formed are faults. `mostBytes` is for files
 * that say little with many elements, as Word's do.
 */
export function readXml(
  bytes: Uint8Array,
  mostBytes = usualBytes,
): { root: XmlNode } | { fault: XmlFault } {
  const { text, encoding } = decodeXml(bytes.subarray(0, mostBytes));
  const fault = faultOf(bytes, text, encoding, mostBytes);
  if (fault || text === undefined) return { fault: fault ?? tooDeep };
  const parsed = parseStrict(text);
  if ('fault' in parsed) return parsed;
  try {
    return { root: nodeOf(parsed.root, 1) };
  } catch (error) {
    if (error instanceof RangeError) return { fault: tooDeep };
    throw error;
  }
}
