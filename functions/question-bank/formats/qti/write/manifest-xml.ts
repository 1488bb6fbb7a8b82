import type { Item } from '../../../../../shared/question-bank/item.ts';
import { mediaInItem } from '../../../../../shared/question-bank/media-in-item.ts';
import { escapeXml } from '../../xml/escape-xml.ts';
import { pathOf, xmlId } from './names.ts';

const difficulties = { easy: 'easy', medium: 'medium', hard: 'difficult' } as const;
const term = (name: string, value: string) =>
  `<imsmd:${name}><imsmd:source>LOMv1.0</imsmd:source><imsmd:value>${value}</imsmd:value></imsmd:${name}>`;
const words = (text: string) => `<imsmd:string language="vi">${escapeXml(text)}</imsmd:string>`;

/** What the manifest says of a question as learning object metadata: difficulty, source, topic. */
function metadata({ difficulty, source, topic }: Item): string {
  return `<metadata><imsmd:lom><imsmd:educational>${term('difficulty', difficulties[difficulty])}</imsmd:educational><imsmd:relation>${term('kind', 'isbasedon')}<imsmd:resource><imsmd:description>${words(source)}</imsmd:description></imsmd:resource></imsmd:relation><imsmd:classification>${term('purpose', 'discipline')}<imsmd:taxonPath><imsmd:taxon><imsmd:entry>${words(topic)}</imsmd:entry></imsmd:taxon></imsmd:taxonPath></imsmd:classification></imsmd:lom></metadata>`;
}

function resource(id: string, type: string, path: string, inside = '', after = ''): string {
  const href = escapeXml(path);
  return `<resource identifier="${id}" type="${type}" href="${href}">${inside}<file href="${href}"/>${after}</resource>`;
}

const dependency = (id: string) => `<dependency identifierref="${id}"/>`;

/** The `imsmanifest.xml` of a QTI 3.0 package; `images` gives paths by hash. */
export function manifestXml(items: readonly Item[], images: ReadonlyMap<string, string>): string {
  const stimuli = new Set(items.flatMap(({ stimulus }) => (stimulus ? [stimulus.stimulusId] : [])));
  const questions = items.map((item, i) => {
    const needs = [...mediaInItem(item)].filter((media) => images.has(media));
    const after = needs.map((media) => dependency(xmlId('media', media))).join('');
    const shared = item.stimulus ? dependency(xmlId('stimulus', item.stimulus.stimulusId)) : '';
    const path = pathOf.item(i + 1, item.itemId);
    return resource(
      xmlId('item', item.itemId),
      'imsqti_item_xmlv3p0',
      path,
      metadata(item),
      shared + after,
    );
  });
  const texts = [...stimuli].map((id) =>
    resource(xmlId('stimulus', id), 'imsqti_stimulus_xmlv3p0', pathOf.stimulus(id)),
  );
  const media = [...images].map(([hash, path]) =>
    resource(xmlId('media', hash), 'webcontent', path),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1" xmlns:imsmd="http://ltsc.ieee.org/xsd/LOM" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd" identifier="bank"><metadata><schema>QTI Package</schema><schemaversion>3.0.0</schemaversion></metadata><organizations/><resources>
${[...questions, ...texts, ...media].join('\n')}
</resources></manifest>
`;
}
