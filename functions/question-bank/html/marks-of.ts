import type { Element } from 'hast';
import type { Mark } from '../../../shared/rich-text/rich-text.ts';

const byTag: Readonly<Record<string, Mark>> = {
  b: 'b',
  strong: 'b',
  h1: 'b',
  h2: 'b',
  h3: 'b',
  h4: 'b',
  h5: 'b',
  h6: 'b',
  i: 'i',
  em: 'i',
  cite: 'i',
  dfn: 'i',
  var: 'i',
  u: 'u',
  ins: 'u',
  s: 's',
  strike: 's',
  del: 's',
  sub: 'sub',
  sup: 'sup',
  code: 'code',
  tt: 'code',
  kbd: 'code',
  samp: 'code',
};
const byStyle: readonly (readonly [RegExp, Mark])[] = [
  [/font-weight:\s*(bold|bolder|[6-9]00)/i, 'b'],
  [/font-style:\s*(italic|oblique)/i, 'i'],
  [/text-decoration[a-z-]*:[^;]*underline/i, 'u'],
  [/text-decoration[a-z-]*:[^;]*line-through/i, 's'],
  [/vertical-align:\s*sub/i, 'sub'],
  [/vertical-align:\s*super/i, 'sup'],
];

/** The marks an HTML element puts on its text, by its name and its style. */
export function marksOf(element: Element): Mark[] {
  const style = String(element.properties.style ?? '');
  const named = Object.hasOwn(byTag, element.tagName) ? byTag[element.tagName] : undefined;
  const styled = byStyle.filter(([pattern]) => pattern.test(style)).map(([, mark]) => mark);
  return [...new Set([...(named ? [named] : []), ...styled])];
}
