import { plainText } from '../../../shared/kernel/plain-text.ts';
import type { QuestionKind } from '../../../shared/paper/question-kind.ts';
import { kindNames } from './kind-names.ts';

const alsoCalled: Readonly<Record<QuestionKind, readonly string[]>> = {
  single: ['mot lua chon', 'single', 'single choice', 'one answer'],
  multiple: ['nhieu lua chon', 'multiple', 'multiple response', 'several answers'],
  trueFalse: ['dung sai', 'dung hay sai', 'true/false', 'true false'],
  numeric: ['so', 'nhap so', 'numeric', 'number'],
  text: ['dien tu', 'tra loi ngan gon', 'text', 'short text', 'short answer'],
  order: ['sap thu tu', 'sap xep thu tu', 'thu tu', 'order', 'ordering'],
  match: ['ghep noi', 'noi', 'ghep cap', 'match', 'matching'],
  essay: ['viet luan', 'essay'],
};
const kinds = new Map(
  (Object.keys(kindNames) as QuestionKind[]).flatMap((kind) =>
    [plainText(kindNames[kind]), ...alsoCalled[kind]].map((name) => [name, kind] as const),
  ),
);
const strict = /[\s,;(]+(phan biet (chu )?hoa( thuong)?|case sensitive)\)?$/;

/**
 * The kind of question a text names in Vietnamese or English; undefined where it names none. A
 * short text may say "(phân biệt hoa thường)" after its name.
 */
export function readKind(text: string): { kind: QuestionKind; caseSensitive: boolean } | undefined {
  const plain = plainText(text).replace(/ ?\/ ?/g, '/');
  const name = plain.replace(strict, '');
  const kind = kinds.get(name);
  if (!kind || (name !== plain && kind !== 'text')) return undefined;
  return { kind, caseSensitive: name !== plain };
}
