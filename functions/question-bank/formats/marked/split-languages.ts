import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';

export interface SplitLanguages {
  /** Vietnamese, or the language that stands first where there is none. */
  readonly main: string;
  readonly english?: string;
  /** Languages the text also has, which are left out. */
  readonly others: readonly string[];
}

const isElement = (node: RootContent | undefined): node is Element => node?.type === 'element';
const languageOf = (node: RootContent | undefined): string | undefined => {
  if (!isElement(node) || node.tagName !== 'span') return undefined;
  const classes = node.properties.className;
  const { lang } = node.properties;
  const marked = Array.isArray(classes) && classes.includes('multilang');
  return marked && typeof lang === 'string' ? lang.slice(0, 2).toLowerCase() : undefined;
};
const isSpace = (node: RootContent | undefined) =>
  node?.type === 'text' && node.value.trim() === '';

/** The tree with only one language of each run of translations: the wanted one, or the first. */
function inLanguage<T extends Root | Element>(tree: T, wanted: string): T {
  const children: RootContent[] = [];
  let at = 0;
  while (at < tree.children.length) {
    const node = tree.children[at] as RootContent;
    if (languageOf(node) === undefined) {
      children.push(isElement(node) ? inLanguage(node, wanted) : node);
      at += 1;
      continue;
    }
    const run: Element[] = [];
    let end = at;
    for (let next = at; next < tree.children.length; next += 1) {
      const each = tree.children[next] as RootContent;
      if (languageOf(each) !== undefined) {
        run.push(each as Element);
        end = next;
      } else if (!isSpace(each)) break;
    }
    const chosen = run.find((each) => languageOf(each) === wanted) ?? run[0];
    if (chosen) children.push(...inLanguage(chosen, wanted).children);
    at = end + 1;
  }
  return { ...tree, children } as T;
}

function languagesIn(node: Root | RootContent, found: Set<string> = new Set()): Set<string> {
  const language = node.type === 'root' ? undefined : languageOf(node);
  if (language !== undefined) found.add(language);
  if ('children' in node) for (const child of node.children) languagesIn(child, found);
  return found;
}

const mlang = /\{\s*mlang(?:\s+([a-z, _-]{1,80}))?\s*\}/gi;

/** `{mlang vi}…{mlang}`, as the other well-known filter writes it, in the way of the first. */
function spansOfMlang(html: string): string {
  let open = false;
  const spans = html.replace(mlang, (_, languages?: string) => {
    const [first] = (languages ?? '').toLowerCase().split(/[\s,]+/);
    const end = open ? '</span>' : '';
    open = first !== undefined && first !== '';
    return open ? `${end}<span class="multilang" lang="${first}">` : end;
  });
  return open ? `${spans}</span>` : spans;
}

/**
 * A text written in several languages for Moodle's filters (`<span class="multilang" lang="en">` or
 * `{mlang en}`) as one text for each; HTML without translations comes back as it is.
 */
export function splitLanguages(given: string): SplitLanguages {
  if (!/multilang|\{\s*mlang/i.test(given)) return { main: given, others: [] };
  try {
    return split(given);
  } catch (error) {
    // Elements nested thousands deep: whoever reads the HTML itself refuses it.
    if (error instanceof RangeError) return { main: given, others: [] };
    throw error;
  }
}

function split(given: string): SplitLanguages {
  const tree = fromHtml(spansOfMlang(given), { fragment: true });
  const languages = [...languagesIn(tree)];
  const [first] = languages;
  if (first === undefined) return { main: given, others: [] };
  const main = languages.includes('vi') ? 'vi' : first;
  const english = main !== 'en' && languages.includes('en');
  return {
    main: toHtml(inLanguage(tree, main)),
    ...(english ? { english: toHtml(inLanguage(tree, 'en')) } : {}),
    others: languages.filter((each) => each !== main && each !== 'en' && each !== 'other'),
  };
}
