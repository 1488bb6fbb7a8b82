const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Marks inside a line. Code is taken out first, so that nothing in it is a mark. */
function inlineHtml(line: string): string {
  const codes: string[] = [];
  return line
    .replace(/(`+)(.+?)\1/g, (_, _ticks, code: string) => {
      codes.push(`<code>${escaped(code.trim())}</code>`);
      return `\uE000${codes.length - 1}\uE001`;
    })
    .replace(/\\([*_`#[\]!])/g, (_, mark: string) => `&#${mark.charCodeAt(0)};`)
    .replace(/!\[([^[\]]*)\]\(([^()\s]+)(?:\s[^()]*)?\)/g, '<img alt="$1" src="$2">')
    .replace(/\[([^[\]]+)\]\(([^()\s]+)(?:\s[^()]*)?\)/g, '<a href="$2">$1</a>')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '<strong>$2</strong>')
    .replace(/\*(?=[^\s*])(.+?)(?<=[^\s*])\*/g, '<em>$1</em>')
    .replace(/(?<![\p{L}\p{N}])_(?=\S)(.+?)(?<=\S)_(?![\p{L}\p{N}])/gu, '<em>$1</em>')
    .replace(/\uE000(\d+)\uE001/g, (_, at: string) => codes[Number(at)] ?? '');
}

function listHtml(lines: readonly string[], tag: 'ul' | 'ol', bullet: RegExp): string {
  const items: string[] = [];
  for (const line of lines)
    if (bullet.test(line) || items.length === 0) items.push(line.replace(bullet, ''));
    else items[items.length - 1] += ` ${line.trim()}`;
  return `<${tag}>${items.map((each) => `<li>${inlineHtml(each)}</li>`).join('')}</${tag}>`;
}

function blockHtml(block: string): string {
  const lines = block.split('\n');
  const [first = ''] = lines;
  if (/^(?: {4}|\t)/.test(first))
    return `<pre>${escaped(lines.map((line) => line.replace(/^(?: {4}|\t)/, '')).join('\n'))}</pre>`;
  const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(first);
  if (heading) {
    const rest = lines.slice(1).join('\n');
    return `<h${heading[1]?.length}>${inlineHtml(heading[2] ?? '')}</h${heading[1]?.length}>${rest === '' ? '' : blockHtml(rest)}`;
  }
  const bullets = /^\s{0,3}[*+-]\s+/;
  if (bullets.test(first)) return listHtml(lines, 'ul', bullets);
  const numbers = /^\s{0,3}\d{1,3}[.)]\s+/;
  if (numbers.test(first)) return listHtml(lines, 'ol', numbers);
  return `<p>${lines.map((line) => inlineHtml(line.trim()) + (/ {2,}$/.test(line) ? '<br>' : '')).join(' ')}</p>`;
}

/**
 * The Markdown that people write in questions as HTML: paragraphs, headings, lists, emphasis, code,
 * links, images; HTML within it stays. What it makes is sanitised like all foreign HTML.
 */
export function markdownToHtml(markdown: string): string {
  const fences = markdown.replace(/\r\n?/g, '\n').split(/^(?:```|~~~)[^\n]*\n?/m);
  return fences
    .map((part, i) =>
      i % 2 === 1
        ? `<pre>${escaped(part.replace(/\n$/, ''))}</pre>`
        : part
            .split(/\n[ \t]*\n+/)
            .filter((block) => block.trim() !== '')
            .map((block) => blockHtml(block.replace(/^\n+|\n+$/g, '')))
            .join('\n'),
    )
    .join('\n');
}
