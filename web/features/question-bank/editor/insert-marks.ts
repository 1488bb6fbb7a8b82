/** Puts text in the place of what is selected, so that the browser's own undo takes it back. */
function put(field: HTMLTextAreaElement, text: string): void {
  field.focus();
  if (document.execCommand('insertText', false, text)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Marks what is selected, or leaves the cursor between the marks. */
export function markSelection(field: HTMLTextAreaElement, open: string, close: string): void {
  const { selectionStart: start, selectionEnd: end, value } = field;
  const inner = value.slice(start, end);
  put(field, `${open}${inner}${close}`);
  field.setSelectionRange(start + open.length, start + open.length + inner.length);
}

/** Puts text in as a paragraph of its own. */
export function insertBlock(field: HTMLTextAreaElement, text: string): void {
  const before = field.value.slice(0, field.selectionStart);
  const gap = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  put(field, `${gap}${text}`);
}

export function insertText(field: HTMLTextAreaElement, text: string): void {
  put(field, text);
}
