import { XmlElement, XmlText } from '@rgrove/parse-xml';
import { decodeXml } from './decode-xml.ts';
import { parseStrict, tooDeep, type XmlFault } from './parse-strict.ts';
import type { XmlNode } from './xml-node.ts';

/** Bytes; more than any file of questions needs where every element says something. */
const usualBytes = 5_000_000;
const deepest = 200;
/** Elements: more need memory out of all proportion to the file, which may be small when packed. */
const mostElements = 300_000;

/** Without its prefix; words on how to speak a text (SSML) keep it, being no HTML of the same name. */
const local = (name: string) => (/^ssml:/i.test(name) ? name : name.slice(name.indexOf(':') + 1));

const noAttributes: XmlNode['attributes'] = {};
const noChildren: XmlNode['children'] = [];
// Word numbers its savings (rsid) on every run and paragraph, which says nothing of the text.
const unread = /^xmlns(?::|$)|^w:rsid/;

function attributesOf(element: XmlElement): XmlNode['attributes'] {
  const told = Object.entries(element.attributes).filter(([name]) => !unread.test(name));
  if (told.length === 0) return noAttributes;
  return Object.fromEntries(
    told.map(([name, value]) => [/^xml:/.test(name) ? name : local(name), value]),
  );
}

/** How many elements begin in a text, or somewhat more: comments are not told apart. */
function elementsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1))
    if (!'/!?'.includes(text[at + 1] ?? '/')) count += 1;
  return count;
}

function nodeOf(element: XmlElement, depth: number): XmlNode {
  if (depth > deepest) throw new RangeError('nested too deep');
  return {
    name: local(element.name),
    attributes: attributesOf(element),
    children:
      element.children.length === 0
        ? noChildren
        : element.children.flatMap((child): (XmlNode | string)[] => {
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
  const elements = elementsIn(text);
  if (elements > mostElements)
    return {
      vi: `Tệp quá dài (${elements} phần tử XML, tối đa ${mostElements}). Hãy chia thành nhiều tệp nhỏ hơn.`,
      en: `The file is too long (${elements} XML elements, at most ${mostElements}). Split it into smaller files.`,
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
