import { elementOf, elementsOf, type XmlNode } from '../../xml/xml-node.ts';

/** Properties of a run, each as Word writes it; later ones go before earlier ones. */
export type RunProperties = ReadonlyMap<string, XmlNode>;

/** What styles.xml says. */
export interface WordStyles {
  /** Run properties that a paragraph or character style gives, with all it is based on. */
  run(styleId: string | undefined): RunProperties;
  /** The paragraph property of a style, or of one it is based on. */
  paragraph(styleId: string | undefined, name: string): XmlNode | undefined;
  /** The list and level that a style, or one it is based on, gives its paragraphs. */
  list(styleId: string | undefined): {
    readonly numId: string | undefined;
    readonly level: string | undefined;
    /** The style of the chain that names the list. */
    readonly by: string | undefined;
  };
  /** Whether it is a heading by its name or its level. */
  isHeading(styleId: string | undefined): boolean;
  /** Run properties where nothing is said. */
  readonly defaults: RunProperties;
}

/** The properties directly inside an `rPr`. */
export function propertiesOf(rPr: XmlNode | undefined): RunProperties {
  return new Map(rPr ? elementsOf(rPr).map((each) => [each.name, each]) : []);
}

/** Based-on chains longer than this are rings. */
const deepest = 20;

export function readStyles(root: XmlNode | undefined): WordStyles {
  const styles = new Map<string, XmlNode>();
  let usual: string | undefined;
  for (const style of root ? elementsOf(root, 'style') : []) {
    styles.set(style.attributes.styleId ?? '', style);
    if (style.attributes.type === 'paragraph' && style.attributes.default === '1')
      usual = style.attributes.styleId;
  }
  function chain(styleId: string | undefined): XmlNode[] {
    const found: XmlNode[] = [];
    let next = styleId;
    while (next !== undefined && found.length < deepest) {
      const style = styles.get(next);
      if (!style) break;
      found.push(style);
      next = elementOf(style, 'basedOn')?.attributes.val;
    }
    return found;
  }
  const known = new Map<string | undefined, RunProperties>();
  const defaults = elementOf(elementOf(elementOf(root, 'docDefaults'), 'rPrDefault'), 'rPr');
  return {
    defaults: new Map([
      ...propertiesOf(defaults),
      ...chain(usual)
        .reverse()
        .flatMap((style) => [...propertiesOf(elementOf(style, 'rPr'))]),
    ]),
    run(styleId) {
      const made =
        known.get(styleId) ??
        new Map(
          chain(styleId)
            .reverse()
            .flatMap((style) => [...propertiesOf(elementOf(style, 'rPr'))]),
        );
      known.set(styleId, made);
      return made;
    },
    paragraph: (styleId, name) =>
      chain(styleId ?? usual)
        .map((style) => elementOf(elementOf(style, 'pPr'), name))
        .find((each) => each !== undefined),
    list(styleId) {
      const found = chain(styleId ?? usual).flatMap((style) => {
        const numPr = elementOf(elementOf(style, 'pPr'), 'numPr');
        return numPr
          ? [{ style, of: (name: string) => elementOf(numPr, name)?.attributes.val }]
          : [];
      });
      const named = found.find(({ of }) => of('numId') !== undefined);
      return {
        numId: named?.of('numId'),
        level: found.find(({ of }) => of('ilvl') !== undefined)?.of('ilvl'),
        by: named?.style.attributes.styleId,
      };
    },
    isHeading: (styleId) =>
      chain(styleId).some(
        (style) =>
          /^(?:heading|title|tiêu đề)/i.test(elementOf(style, 'name')?.attributes.val ?? '') ||
          elementOf(elementOf(style, 'pPr'), 'outlineLvl') !== undefined,
      ),
  };
}
