import {
  anyOf,
  attribute,
  element,
  like,
  listOf,
  oneOf,
  type Part,
  schemaOf,
  sequence,
} from './xsd-parts.ts';

const mathNamespace = 'http://www.w3.org/1998/Math/MathML';
const spaces = '(negative)?((very){0,2}thi(n|ck)|medium)mathspace';
const digits = '-?[0-9]*([0-9]\\.?|\\.[0-9])[0-9]*';
const length = `(${digits}(e[mx]|in|cm|mm|p[xtc]|%)?)|${spaces}`;
const lengthOr = (...more: readonly string[]) => like(`\\s*(${[length, ...more].join('|')})\\s*`);
const truth = oneOf('true', 'false');
const sides = listOf('side');
const positive = 'xs:positiveInteger';
const padded = like(
  `\\s*([\\+\\-]?[0-9]*([0-9]\\.?|\\.[0-9])[0-9]*\\s*((%?\\s*(height|depth|width)?)|e[mx]|in|cm|mm|p[xtc]|(${spaces}))?)\\s*`,
);

type Attributes = Readonly<Record<string, string>>;
const token: Attributes = {
  mathvariant: oneOf(
    ...'normal bold italic bold-italic double-struck bold-fraktur script bold-script fraktur sans-serif bold-sans-serif sans-serif-italic sans-serif-bold-italic monospace initial tailed looped stretched'.split(
      ' ',
    ),
  ),
};
const operator: Attributes = {
  ...token,
  form: oneOf('prefix', 'infix', 'postfix'),
  fence: truth,
  separator: truth,
  lspace: lengthOr(),
  rspace: lengthOr(),
  stretchy: truth,
  symmetric: truth,
  maxsize: lengthOr('infinity'),
  minsize: lengthOr(),
  largeop: truth,
  movablelimits: truth,
  accent: truth,
};
const size: Attributes = { width: lengthOr(), height: lengthOr(), depth: lengthOr() };
const linethickness = lengthOr('thin', 'medium', 'thick');
const style: Attributes = {
  ...operator,
  ...size,
  scriptlevel: 'xs:integer',
  displaystyle: truth,
  accentunder: truth,
  columnalign: sides,
  columnspan: positive,
  rowspan: positive,
  linethickness,
};
const written = (attributes: Attributes) =>
  Object.entries(attributes)
    .map(([name, type]) => attribute(name, type))
    .join('');

const expressions =
  'mi mn mo ms mtext mspace mrow mfrac msqrt mroot mstyle merror mpadded mphantom msub msup msubsup munder mover munderover mmultiscripts mtable semantics'.split(
    ' ',
  );
const one = anyOf(expressions, 1);
const some = anyOf(expressions);
const exactly = (count: number) => `<xs:sequence>${one.repeat(count)}</xs:sequence>`;
const pairs = `<xs:sequence minOccurs="0" maxOccurs="unbounded">${one}${one}</xs:sequence>`;
const made = (name: string, content: string, attributes: Attributes = {}, mixed = false) =>
  element(name, content, written(attributes), mixed);

/**
 * The part of MathML 3 that formulas are written in, after the schema that the one of QTI 3.0
 * imports (mathml3.xsd of the W3C, presentation markup): content models and types of attributes.
 */
export const mathml3Grammar = schemaOf(
  mathNamespace,
  [],
  [
    `<xs:simpleType name="side"><xs:restriction base="xs:token"><xs:enumeration value="left"/><xs:enumeration value="center"/><xs:enumeration value="right"/></xs:restriction></xs:simpleType>`,
    made('math', some, { ...style, display: oneOf('block', 'inline') }),
    `<xs:element name="semantics"><xs:complexType><xs:sequence>${one}${anyOf(['annotation'])}</xs:sequence></xs:complexType></xs:element>`,
    made('annotation', '', { encoding: 'xs:string' }, true),
    ...['mi', 'mn', 'mtext', 'ms'].map((name) => made(name, '', token, true)),
    made('mo', '', operator, true),
    made('mspace', '', { ...token, ...size }),
    ...['mrow', 'msqrt', 'merror', 'mphantom'].map((name) => made(name, some)),
    made('mstyle', some, style),
    made('mpadded', some, { height: padded, depth: padded, width: padded, lspace: padded }),
    made('mfrac', exactly(2), { linethickness }),
    ...['mroot', 'msub', 'msup'].map((name) => made(name, exactly(2))),
    made('msubsup', exactly(3)),
    made('munder', exactly(2), { accentunder: truth }),
    made('mover', exactly(2), { accent: truth }),
    made('munderover', exactly(3), { accent: truth, accentunder: truth }),
    made(
      'mmultiscripts',
      `<xs:sequence>${one}${pairs}<xs:sequence minOccurs="0"><xs:element ref="mprescripts"/>${pairs}</xs:sequence></xs:sequence>`,
    ),
    made('mprescripts', ''),
    made('mtable', sequence(['mtr', '*'] satisfies Part), {
      columnalign: sides,
      width: lengthOr('auto'),
      displaystyle: truth,
    }),
    made('mtr', sequence(['mtd', '*'] satisfies Part), { columnalign: sides }),
    made('mtd', some, { rowspan: positive, columnspan: positive, columnalign: 'side' }),
  ],
);
