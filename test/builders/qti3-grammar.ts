import {
  anyOf,
  attribute,
  element,
  like,
  listOf,
  needed,
  oneOf,
  schemaOf,
  sequence,
  valued,
} from './xsd-parts.ts';

const id = attribute('identifier', 'xs:NCName', needed);
const yes = (name: string) => attribute(name, 'xs:boolean');
const count = (name: string, use = '') => attribute(name, 'xs:nonNegativeInteger', use);
const normal = (name: string, use = '') => attribute(name, 'xs:normalizedString', use);
const language = '<xs:attribute ref="xml:lang"/>';
const response = attribute('response-identifier', 'xs:NCName', needed);

/** What every element of a body may say of itself. */
const common = [
  attribute('id', 'xs:ID'),
  attribute('class', listOf('xs:string')),
  language,
  normal('label'),
  attribute('data-catalog-idref', 'xs:IDREF'),
].join('');

const cardinality = attribute(
  'cardinality',
  oneOf('multiple', 'ordered', 'record', 'single'),
  needed,
);
const baseType = (use = '') =>
  attribute(
    'base-type',
    oneOf(
      ...'boolean directedPair duration file float identifier integer pair point string uri'.split(
        ' ',
      ),
    ),
    use,
  );
const orientation = attribute('orientation', oneOf('horizontal', 'vertical'));

const inlines = 'img br em code span sub strong sup m3:math'.split(' ');
const blocks = 'pre p ol ul table'.split(' ');
/** Text with marks: `p`, `pre` and all that stands within a line. */
const text = (name: string) =>
  element(name, anyOf(['qti-text-entry-interaction', ...inlines]), common, true);
/** Whatever may stand in a choice, without anything to answer in it. */
const flow = (name: string, attributes = '') =>
  element(name, anyOf([...blocks, ...inlines]), common + attributes, true);
const root = [
  id,
  normal('title', needed),
  normal('label'),
  language,
  normal('tool-name'),
  normal('tool-version'),
].join('');
const rules = anyOf(['qti-response-condition', 'qti-set-outcome-value']);
const expression = anyOf(['qti-equal'], 1);

/** The files that the grammar imports, by the names it gives them, beside `mathml3.xsd`. */
export const xmlNamespaceGrammar = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace"><xs:attribute name="lang" type="xs:language"/></xs:schema>`;

/**
 * The part of QTI 3.0 that is written here, after the schema of 1EdTech for assessments, sections
 * and items: version 1.0, final release of 1 May 2022, read in its SBAC profile
 * (imsqti_asiv3p0_sbacv1p0_v1p0.xsd), which differs from the base specification in a few attributes
 * that are not written here, and in that it takes away the free data-* attributes, which the base
 * has. Order and number of elements, attributes, their types and which are required are those of
 * that schema; elements and attributes that no export writes are left out, so what is valid here is
 * valid there. Of the rules in Schematron beside it, none is about what is written.
 */
export const qti3Grammar = schemaOf(
  'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
  [
    ['xml', 'http://www.w3.org/XML/1998/namespace', 'xml.xsd'],
    ['m3', 'http://www.w3.org/1998/Math/MathML', 'mathml3.xsd'],
  ],
  [
    element(
      'qti-assessment-item',
      sequence(
        ['qti-response-declaration', '*'],
        ['qti-outcome-declaration', '*'],
        ['qti-assessment-stimulus-ref', '*'],
        ['qti-item-body', '?'],
        ['qti-response-processing', '?'],
      ),
      root + yes('adaptive') + attribute('time-dependent', 'xs:boolean', needed),
    ),
    element('qti-assessment-stimulus', sequence(['qti-stimulus-body']), root),
    element(
      'qti-response-declaration',
      sequence(['qti-default-value', '?'], ['qti-correct-response', '?'], ['qti-mapping', '?']),
      attribute('identifier', 'xs:ID', needed) + cardinality + baseType(),
    ),
    element(
      'qti-correct-response',
      sequence(['qti-value', '+']),
      attribute('interpretation', 'xs:string'),
    ),
    element('qti-default-value', sequence(['qti-value', '+']), normal('interpretation')),
    valued(
      'qti-value',
      'xs:normalizedString',
      attribute('field-identifier', 'xs:NCName') + baseType(),
    ),
    element(
      'qti-mapping',
      sequence(['qti-map-entry', '+']),
      ['lower-bound', 'upper-bound', 'default-value']
        .map((name) => attribute(name, 'xs:double'))
        .join(''),
    ),
    element(
      'qti-map-entry',
      '',
      normal('map-key', needed) +
        attribute('mapped-value', 'xs:double', needed) +
        yes('case-sensitive'),
    ),
    element(
      'qti-outcome-declaration',
      sequence(['qti-default-value', '?']),
      [
        id,
        cardinality,
        baseType(),
        attribute('interpretation', 'xs:string'),
        attribute(
          'normal-maximum',
          '<xs:simpleType><xs:restriction base="xs:double"><xs:minInclusive value="0"/></xs:restriction></xs:simpleType>',
        ),
        attribute('normal-minimum', 'xs:double'),
        attribute('mastery-value', 'xs:double'),
        attribute('external-scored', oneOf('externalMachine', 'human')),
      ].join(''),
    ),
    element(
      'qti-assessment-stimulus-ref',
      '',
      id + attribute('href', 'xs:anyURI', needed) + normal('title'),
    ),
    element(
      'qti-item-body',
      anyOf(
        [
          ...blocks,
          'qti-choice-interaction',
          'qti-order-interaction',
          'qti-match-interaction',
          'qti-extended-text-interaction',
          'm3:math',
        ],
        '+',
      ),
      common,
    ),
    element('qti-stimulus-body', anyOf([...blocks, 'm3:math'], '+')),
    element('qti-prompt', anyOf([...blocks, ...inlines]), common, true),
    element(
      'qti-choice-interaction',
      sequence(['qti-prompt', '?'], ['qti-simple-choice', '+']),
      [
        common,
        response,
        yes('shuffle'),
        count('max-choices'),
        count('min-choices'),
        orientation,
      ].join(''),
    ),
    element(
      'qti-order-interaction',
      sequence(['qti-prompt', '?'], ['qti-simple-choice', '+']),
      [
        common,
        response,
        yes('shuffle'),
        count('max-choices'),
        count('min-choices'),
        orientation,
      ].join(''),
    ),
    flow('qti-simple-choice', id + yes('fixed')),
    element(
      'qti-match-interaction',
      sequence(['qti-prompt', '?'], ['qti-simple-match-set', 2]),
      [common, response, yes('shuffle'), count('max-associations'), count('min-associations')].join(
        '',
      ),
    ),
    element(
      'qti-simple-match-set',
      sequence(['qti-simple-associable-choice', '*']),
      attribute('id', 'xs:ID'),
    ),
    flow(
      'qti-simple-associable-choice',
      id + yes('fixed') + count('match-max', needed) + count('match-min'),
    ),
    element(
      'qti-text-entry-interaction',
      '',
      [
        common,
        attribute('response-identifier', 'xs:IDREF', needed),
        count('expected-length'),
        attribute('pattern-mask', 'xs:string'),
        attribute('placeholder-text', 'xs:string'),
      ].join(''),
    ),
    element(
      'qti-extended-text-interaction',
      sequence(['qti-prompt', '?']),
      [
        common,
        response,
        count('expected-length'),
        count('expected-lines'),
        count('min-strings'),
        count('max-strings'),
        attribute('format', oneOf('plain', 'preformatted', 'xhtml')),
        // Attributes of our own, as the base specification lets an interaction have them.
        count('data-min-words'),
        count('data-max-words'),
      ].join(''),
    ),
    element(
      'qti-response-processing',
      rules,
      attribute('template', 'xs:anyURI') + attribute('template-location', 'xs:anyURI'),
    ),
    element(
      'qti-response-condition',
      sequence(['qti-response-if'], ['qti-response-else-if', '*'], ['qti-response-else', '?']),
    ),
    ...['qti-response-if', 'qti-response-else-if'].map((name) =>
      element(name, `<xs:sequence>${expression}${rules}</xs:sequence>`),
    ),
    element('qti-response-else', rules),
    element(
      'qti-equal',
      anyOf(['qti-variable', 'qti-correct', 'qti-base-value'], 2),
      [
        attribute('tolerance-mode', oneOf('absolute', 'exact', 'relative')),
        attribute('tolerance', listOf('xs:string')),
        yes('include-lower-bound'),
        yes('include-upper-bound'),
      ].join(''),
    ),
    element('qti-variable', '', id + attribute('weight-identifier', 'xs:NCName')),
    element('qti-correct', '', id),
    element('qti-set-outcome-value', anyOf(['qti-base-value', 'qti-variable'], 1), id),
    valued('qti-base-value', 'xs:string', baseType(needed)),
    ...['p', 'pre', 'em', 'code', 'span', 'sub', 'strong', 'sup'].map(text),
    ...['li', 'td', 'th'].map((name) => flow(name)),
    element('br', '', common),
    element(
      'img',
      '',
      [
        common,
        attribute('src', 'xs:anyURI', needed),
        attribute('alt', 'xs:string', needed),
        attribute('longdesc', 'xs:anyURI'),
        attribute('height', like('[0-9]+%?')),
        attribute('width', like('[0-9]+%?')),
      ].join(''),
    ),
    element('ul', sequence(['li', '*']), common),
    element('ol', sequence(['li', '*']), common),
    element('table', sequence(['tbody', '*'], ['tr', '*']), common),
    element('tbody', sequence(['tr', '+']), common),
    element('tr', anyOf(['td', 'th'], '+'), common),
  ],
);
