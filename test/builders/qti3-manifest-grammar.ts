import {
  anyOf,
  attribute,
  element,
  needed,
  oneOf,
  schemaOf,
  sequence,
  valued,
} from './xsd-parts.ts';

const lomNamespace = 'http://ltsc.ieee.org/xsd/LOM';
const term = ['source', 'value'];

/**
 * The learning object metadata that are written here, after the loose binding of 1EdTech
 * (imsmd_loose_v1p3p2.xsd, version 1.3.2, 30 April 2012): parts in any order, words of any kind.
 */
export const lomGrammar = schemaOf(
  lomNamespace,
  [],
  [
    element('lom', anyOf(['educational', 'relation', 'classification'])),
    element('educational', anyOf(['difficulty'])),
    element('relation', anyOf(['kind', 'resource'])),
    element('resource', anyOf(['description'])),
    element('classification', anyOf(['purpose', 'taxonPath'])),
    element('taxonPath', anyOf(['taxon'])),
    element('taxon', anyOf(['entry'])),
    ...['difficulty', 'kind', 'purpose'].map((name) => element(name, anyOf(term))),
    ...['description', 'entry'].map((name) => element(name, sequence(['string', '*']))),
    ...term.map((name) => valued(name, 'xs:string')),
    valued('string', 'xs:string', attribute('language', 'xs:string')),
  ],
);

const own = attribute('identifier', 'xs:ID', needed);
/** Metadata of the package and of a resource have one name and another content. */
const metadata = (content: string) =>
  `<xs:element name="metadata"><xs:complexType>${content}</xs:complexType></xs:element>`;
const local = (name: string, type: string) => `<xs:element name="${name}">${type}</xs:element>`;

/**
 * The manifest of a QTI 3.0 package, after the profile of content packaging for it
 * (imsqtiv3p0_imscpv1p2_v1p0.xsd, version 3.0, 14 March 2019): everything in it but `variant` and
 * the metadata that are not written here.
 */
export const qti3ManifestGrammar = schemaOf(
  'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1',
  [['lom', lomNamespace, 'lom.xsd']],
  [
    element(
      'manifest',
      `<xs:sequence>${metadata(
        `<xs:sequence>${local(
          'schema',
          oneOf(
            ...['Package', 'Test Bank', 'Item Bank', 'Object Bank', 'Test', 'Section', 'Item'].map(
              (kind) => `QTI ${kind}`,
            ),
          ),
        )}${local('schemaversion', oneOf('3.0.0'))}<xs:element ref="lom:lom" minOccurs="0"/></xs:sequence>`,
      )}<xs:element ref="organizations"/><xs:element ref="resources"/></xs:sequence>`,
      own,
    ),
    element('organizations', ''),
    element('resources', sequence(['resource', '*'])),
    element(
      'resource',
      `<xs:sequence>${metadata('<xs:sequence><xs:element ref="lom:lom" minOccurs="0"/></xs:sequence>').replace('name="metadata"', 'name="metadata" minOccurs="0"')}<xs:element ref="file" maxOccurs="unbounded"/><xs:element ref="dependency" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>`,
      [
        own,
        attribute(
          'type',
          oneOf(
            ...[
              'test',
              'section',
              'item',
              'resprocessing',
              'outcomes',
              'stimulus',
              'fragment',
              'rptemplate',
            ].map((kind) => `imsqti_${kind}_xmlv3p0`),
            'associatedcontent/learning-application-resource',
            'webcontent',
            'imsbasiclti_xmlv1p3',
            'controlfile',
            'resourcemetadata/xml',
            'resourceextmetadata/xml',
            'qtiusagedata/xml',
            'pls',
            'css2',
            'css3',
            'extension',
          ),
          needed,
        ),
        attribute('href', 'xs:anyURI'),
      ].join(''),
    ),
    element('file', '', attribute('href', 'xs:anyURI', needed)),
    element('dependency', '', attribute('identifierref', 'xs:IDREF', needed)),
  ],
);
