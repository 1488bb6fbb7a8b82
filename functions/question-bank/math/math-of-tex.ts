import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import temml from 'temml';
import type { Inline } from '../../../shared/rich-text/rich-text.ts';
import { type MathElement, mathOfElement } from './math-of-element.ts';

type Formula = Extract<Inline, { type: 'formula' }>;

function toMathElement(element: XmlElement): MathElement {
  return {
    name: element.name,
    attributes: element.attributes,
    children: element.children.flatMap((child): (MathElement | string)[] => {
      if (child instanceof XmlText) return [child.text];
      return child instanceof XmlElement ? [toMathElement(child)] : [];
    }),
  };
}

/**
 * The formula that a text in TeX means; undefined where it is not TeX, asks for something that is
 * no mathematics (links, images, classes), or for something that browsers do not draw.
 */
export function mathOfTex(tex: string, display: boolean): Formula | undefined {
  if (tex.trim() === '' || tex.length > 2000) return undefined;
  try {
    const written = temml.renderToString(tex, {
      displayMode: display,
      throwOnError: true,
      trust: false,
      maxExpand: 200,
      xml: true,
    });
    const root = parseXml(written).root;
    const math = root ? mathOfElement(toMathElement(root)) : undefined;
    if (!math) return undefined;
    return { type: 'formula', tex: tex.trim(), math, ...(display ? { display } : {}) };
  } catch {
    return undefined;
  }
}
