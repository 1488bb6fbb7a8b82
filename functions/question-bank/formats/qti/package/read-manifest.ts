import type { Difficulty } from '../../../../../shared/question-bank/item.ts';
import { elementOf, elementsOf, findAll, textOf, type XmlNode } from '../../xml/xml-node.ts';

/** A question or test that a manifest lists, with what it says of it. */
export interface Resource {
  readonly href: string;
  readonly type: string;
  readonly topic?: string;
  readonly difficulty?: Difficulty;
  readonly source?: string;
}

const difficulties: Readonly<Record<string, Difficulty>> = {
  'very easy': 'easy',
  easy: 'easy',
  medium: 'medium',
  difficult: 'hard',
  'very difficult': 'hard',
};
const words = (node: XmlNode | undefined) => textOf(node).trim().replace(/\s+/g, ' ');

/** What learning object metadata (LOM) says of a question: its subject, difficulty and source. */
function described(lom: XmlNode): Omit<Resource, 'href' | 'type'> {
  const all = (name: string) => findAll(lom, (each) => each.name === name);
  const subject = all('classification')
    .filter((each) => words(elementOf(elementOf(each, 'purpose'), 'value')) === 'discipline')
    .flatMap((each) => findAll(each, ({ name }) => name === 'taxon'))
    .map((taxon) => words(elementOf(taxon, 'entry')))
    .filter((entry) => entry !== '');
  const [keyword] = all('keyword')
    .map(words)
    .filter((each) => each !== '');
  const topic = subject.length > 0 ? subject.join(' / ') : keyword;
  const difficulty = difficulties[words(elementOf(all('difficulty')[0], 'value')).toLowerCase()];
  const [basis] = all('relation')
    .filter((each) => words(elementOf(elementOf(each, 'kind'), 'value')) === 'isbasedon')
    .map((each) => words(findAll(each, ({ name }) => name === 'description')[0]));
  return {
    ...(topic && topic.length <= 200 ? { topic } : {}),
    ...(difficulty ? { difficulty } : {}),
    ...(basis && basis.length <= 300 ? { source: basis } : {}),
  };
}

/** The QTI resources a manifest (`imsmanifest.xml`) lists, in its order; hrefs from the manifest's folder. */
export function readManifest(manifest: XmlNode): Resource[] {
  const base = manifest.attributes['xml:base'] ?? '';
  return elementsOf(manifest, 'resources').flatMap((resources) =>
    elementsOf(resources, 'resource').flatMap((resource) => {
      const { type = '' } = resource.attributes;
      const href = resource.attributes.href ?? elementOf(resource, 'file')?.attributes.href;
      if (!href || !/qti/i.test(type)) return [];
      const at = [base, resources.attributes['xml:base'], resource.attributes['xml:base'], href];
      const metadata = elementOf(resource, 'metadata');
      return [{ href: at.join(''), type, ...(metadata ? described(metadata) : {}) }];
    }),
  );
}
