import type { Root, RootContent } from 'hast';
import type { ImportNote } from '../rules/read-bank.ts';

type Loss = Omit<ImportNote, 'kind'> & { readonly kind: 'lost' | 'changed' };

const active = { vi: 'mã chạy hoặc nội dung nhúng', en: 'a script or embedded content' };
const medium = { vi: 'âm thanh hoặc phim', en: 'sound or film' };
const form = { vi: 'ô nhập liệu', en: 'a form field' };
const drawing = { vi: 'hình vẽ SVG', en: 'an SVG drawing' };
const whats: Readonly<Record<string, { vi: string; en: string }>> = {
  script: active,
  iframe: active,
  object: active,
  embed: active,
  applet: active,
  audio: medium,
  video: medium,
  input: form,
  select: form,
  textarea: form,
  button: form,
  svg: drawing,
  canvas: drawing,
};

/** What a piece of foreign HTML holds that a question cannot: one note for each sort of thing. */
export function htmlLosses(root: Root): Loss[] {
  const notes = new Map<string, Loss>();
  const visit = (node: Root | RootContent): void => {
    if (node.type === 'element') {
      const what = Object.hasOwn(whats, node.tagName) ? whats[node.tagName] : undefined;
      if (what)
        notes.set(what.en, {
          kind: 'lost',
          vi: `Đã bỏ ${what.vi} (${node.tagName}).`,
          en: `Left out ${what.en} (${node.tagName}).`,
        });
      if (node.tagName === 'a' && node.properties.href)
        notes.set('a', {
          kind: 'changed',
          vi: 'Liên kết chỉ còn là chữ: trong phòng thi không mở được trang khác.',
          en: 'A link became plain text: no other page opens in an exam room.',
        });
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return [...notes.values()];
}
