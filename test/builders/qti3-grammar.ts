/** A value of one of some words. */
const words = (...all: readonly string[]) =>
  `<xs:simpleType><xs:restriction base="xs:string">${all.map((each) => `<xs:enumeration value="${each}"/>`).join('')}</xs:restriction></xs:simpleType>`;
const attribute = (name: string, type: string, use = '') =>
  type.startsWith('<')
    ? `<xs:attribute name="${name}"${use}>${type}</xs:attribute>`
    : `<xs:attribute name="${name}" type="${type}"${use}/>`;
const needed = ' use="required"';
const others = '<xs:anyAttribute namespace="##other" processContents="skip"/>';
/** Attributes every element of a body may have; data-* stand here as those that are written. */
const common = [
  attribute('class', 'xs:string'),
  attribute('data-min-words', 'xs:positiveInteger'),
  attribute('data-max-words', 'xs:positiveInteger'),
  attribute('data-catalog-idref', 'xs:string'),
].join('');
const math = '<xs:any namespace="http://www.w3.org/1998/Math/MathML" processContents="skip"/>';

const inlines = 'strong em b i sub sup code span br img qti-text-entry-interaction'.split(' ');
const blocks =
  'p pre ul ol table div blockquote h2 qti-choice-interaction qti-order-interaction qti-match-interaction qti-extended-text-interaction qti-associate-interaction qti-gap-match-interaction qti-rubric-block'.split(
    ' ',
  );
const refs = (names: readonly string[]) =>
  names.map((name) => `<xs:element ref="${name}"/>`).join('');
const many = (names: readonly string[], more = '') =>
  `<xs:choice minOccurs="0" maxOccurs="unbounded">${refs(names)}${more}</xs:choice>`;
const element = (name: string, content: string, attributes = common, mixed = false) =>
  `<xs:element name="${name}"><xs:complexType${mixed ? ' mixed="true"' : ''}>${content}${attributes}</xs:complexType></xs:element>`;
const sequence = (...parts: readonly (readonly [name: string, occurs: '' | '?' | '*' | '+'])[]) =>
  `<xs:sequence>${parts
    .map(([name, occurs]) => {
      const least = occurs === '?' || occurs === '*' ? ' minOccurs="0"' : '';
      const most = occurs === '*' || occurs === '+' ? ' maxOccurs="unbounded"' : '';
      return `<xs:element ref="${name}"${least}${most}/>`;
    })
    .join('')}</xs:sequence>`;
const inline = (name: string, attributes = common) =>
  element(name, many(inlines, math), attributes, true);
const flow = (name: string, attributes = common) =>
  element(name, many([...inlines, ...blocks], math), attributes, true);
const id = attribute('identifier', 'xs:NCName', needed);
const response = attribute('response-identifier', 'xs:NCName', needed);
const yes = (name: string) => attribute(name, 'xs:boolean');
const count = (name: string, use = '') => attribute(name, 'xs:nonNegativeInteger', use);

/**
 * The part of QTI 3.0 that is written here, as a schema after the specification's description: which
 * elements stand in which, in what order, with what attributes. Not the published schema.
 */
export const qti3Grammar = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" targetNamespace="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" elementFormDefault="qualified">
${element('qti-assessment-item', sequence(['qti-response-declaration', '*'], ['qti-outcome-declaration', '*'], ['qti-assessment-stimulus-ref', '*'], ['qti-item-body', '?'], ['qti-response-processing', '?']), [id, attribute('title', 'xs:string', needed), attribute('label', 'xs:string'), yes('adaptive'), attribute('time-dependent', 'xs:boolean', needed), others].join(''))}
${element('qti-assessment-stimulus', sequence(['qti-stimulus-body', '']), [id, attribute('title', 'xs:string', needed), others].join(''))}
${element('qti-response-declaration', sequence(['qti-correct-response', '?'], ['qti-mapping', '?']), [id, attribute('cardinality', words('single', 'multiple', 'ordered', 'record'), needed), attribute('base-type', words('identifier', 'string', 'float', 'integer', 'pair', 'directedPair'))].join(''))}
${element('qti-correct-response', sequence(['qti-value', '+']), '')}
<xs:element name="qti-value" type="xs:string"/>
${element('qti-mapping', sequence(['qti-map-entry', '+']), ['lower-bound', 'upper-bound', 'default-value'].map((name) => attribute(name, 'xs:double')).join(''))}
${element('qti-map-entry', '', [attribute('map-key', 'xs:string', needed), attribute('mapped-value', 'xs:double', needed), yes('case-sensitive')].join(''))}
${element('qti-outcome-declaration', sequence(['qti-default-value', '?']), [id, attribute('cardinality', words('single'), needed), attribute('base-type', words('float', 'integer', 'identifier')), attribute('normal-maximum', 'xs:double'), attribute('external-scored', words('human', 'externalMachine'))].join(''))}
${element('qti-default-value', sequence(['qti-value', '+']), '')}
${element('qti-assessment-stimulus-ref', '', [id, attribute('href', 'xs:anyURI', needed), attribute('title', 'xs:string')].join(''))}
${element('qti-item-body', `<xs:choice minOccurs="1" maxOccurs="unbounded">${refs(blocks)}</xs:choice>`)}
${element('qti-stimulus-body', `<xs:choice minOccurs="1" maxOccurs="unbounded">${refs(blocks)}</xs:choice>`)}
${flow('qti-prompt')}
${element('qti-choice-interaction', sequence(['qti-prompt', '?'], ['qti-simple-choice', '+']), common + response + yes('shuffle') + count('max-choices') + count('min-choices'))}
${element('qti-order-interaction', sequence(['qti-prompt', '?'], ['qti-simple-choice', '+']), common + response + yes('shuffle') + count('max-choices') + count('min-choices'))}
${flow('qti-simple-choice', common + id + yes('fixed'))}
${element('qti-match-interaction', `<xs:sequence><xs:element ref="qti-prompt" minOccurs="0"/><xs:element ref="qti-simple-match-set" minOccurs="2" maxOccurs="2"/></xs:sequence>`, common + response + yes('shuffle') + count('max-associations') + count('min-associations'))}
${element('qti-associate-interaction', sequence(['qti-prompt', '?'], ['qti-simple-associable-choice', '+']), common + response + yes('shuffle') + count('max-associations'))}
${element('qti-simple-match-set', sequence(['qti-simple-associable-choice', '*']))}
${flow('qti-simple-associable-choice', common + id + yes('fixed') + count('match-max', needed) + count('match-min'))}
${element('qti-text-entry-interaction', '', common + response + count('expected-length'))}
${element('qti-extended-text-interaction', sequence(['qti-prompt', '?']), common + response + count('expected-length') + attribute('format', words('plain', 'preformatted', 'xhtml')))}
${element('qti-gap-match-interaction', `<xs:any minOccurs="0" maxOccurs="unbounded" processContents="skip"/>`.replace(/^/, '<xs:sequence>').replace(/$/, '</xs:sequence>'), common + response + count('max-associations'))}
${element('qti-rubric-block', '<xs:sequence><xs:any minOccurs="0" maxOccurs="unbounded" processContents="skip"/></xs:sequence>', common + attribute('view', 'xs:string', needed) + attribute('use', 'xs:string'))}
${element('qti-response-processing', '<xs:sequence><xs:any minOccurs="0" maxOccurs="unbounded" processContents="lax"/></xs:sequence>', attribute('template', 'xs:anyURI'))}
${element('qti-response-condition', sequence(['qti-response-if', ''], ['qti-response-else', '?']), '')}
${element('qti-response-if', sequence(['qti-equal', ''], ['qti-set-outcome-value', '+']), '')}
${element('qti-response-else', sequence(['qti-set-outcome-value', '+']), '')}
${element('qti-equal', sequence(['qti-variable', ''], ['qti-correct', '']), attribute('tolerance-mode', words('exact', 'absolute', 'relative')) + attribute('tolerance', 'xs:string'))}
${element('qti-variable', '', id)}
${element('qti-correct', '', id)}
${element('qti-set-outcome-value', sequence(['qti-base-value', '']), id)}
<xs:element name="qti-base-value"><xs:complexType><xs:simpleContent><xs:extension base="xs:string">${attribute('base-type', 'xs:string', needed)}</xs:extension></xs:simpleContent></xs:complexType></xs:element>
${['strong', 'em', 'b', 'i', 'sub', 'sup', 'code', 'span', 'p', 'pre', 'h2'].map((name) => inline(name)).join('\n')}
${['div', 'blockquote', 'li', 'td', 'th'].map((name) => flow(name)).join('\n')}
${element('br', '')}
${element('img', '', common + attribute('src', 'xs:anyURI', needed) + attribute('alt', 'xs:string', needed) + count('width') + count('height'))}
${element('ul', sequence(['li', '+']))}
${element('ol', sequence(['li', '+']))}
${element('table', sequence(['tbody', '+']))}
${element('tbody', sequence(['tr', '+']))}
${element('tr', `<xs:choice minOccurs="1" maxOccurs="unbounded">${refs(['td', 'th'])}</xs:choice>`)}
</xs:schema>`;
