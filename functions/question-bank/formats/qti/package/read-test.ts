import { elementsOf, type XmlNode } from '../../xml/xml-node.ts';

/** A question in a test: where its file is, and the titles of the sections around it. */
export interface Placed {
  readonly href: string;
  readonly section?: string;
}

const places = ['assessmentTest', 'testPart', 'assessmentSection', 'assessmentItemRef'];

/** The questions of an `assessmentTest` in its order; those of sections in files of their own are not known. */
export function readTest(test: XmlNode): Placed[] {
  const walk = (node: XmlNode, titles: readonly string[]): Placed[] =>
    elementsOf(node, ...places).flatMap((each) => {
      if (each.name === 'assessmentItemRef') {
        const section = titles.join(' / ').slice(0, 200).trim();
        return [{ href: each.attributes.href ?? '', ...(section ? { section } : {}) }];
      }
      const title = each.name === 'assessmentSection' ? each.attributes.title?.trim() : undefined;
      return walk(each, title ? [...titles, title] : titles);
    });
  return walk({ name: '', attributes: {}, children: [test] }, []);
}
