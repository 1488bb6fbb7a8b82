/** The element in which an exported question carries the text it shares with others. */
const opening = (name: string) => `<div class="truong-thi-stimulus" id="ngu-lieu-${name}">`;
const written =
  /^\s*<div class="truong-thi-stimulus" id="ngu-lieu-([\w-]{1,100})">([\s\S]*?)<\/div>/;

/** Puts a shared text at the head of a question, as Moodle has no shared texts. */
export function withStimulus(name: string, html: string): string {
  return `${opening(name)}${html}</div>`;
}

/** Takes the shared text off a question that was exported with it. */
export function splitStimulus(html: string): {
  readonly stimulus?: { readonly name: string; readonly html: string };
  readonly rest: string;
} {
  const found = written.exec(html);
  if (!found) return { rest: html };
  const [all, name = '', inner = ''] = found;
  return { stimulus: { name, html: inner }, rest: html.slice(all.length) };
}
