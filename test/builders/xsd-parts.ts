/** Pieces of XML Schema, for grammars that are written down as data. */

/** A value of one of some words. */
export const oneOf = (...all: readonly string[]) =>
  `<xs:simpleType><xs:restriction base="xs:string">${all.map((each) => `<xs:enumeration value="${each}"/>`).join('')}</xs:restriction></xs:simpleType>`;

/** A value of a built-in type that a regular expression of XML Schema takes. */
export const like = (pattern: string, base = 'xs:string') =>
  `<xs:simpleType><xs:restriction base="${base}"><xs:pattern value="${pattern}"/></xs:restriction></xs:simpleType>`;

/** Values parted by spaces. */
export const listOf = (type: string) =>
  `<xs:simpleType><xs:list itemType="${type}"/></xs:simpleType>`;

export const needed = ' use="required"';

/** An attribute of a named type or one given in full. */
export const attribute = (name: string, type: string, use = '') =>
  type.startsWith('<')
    ? `<xs:attribute name="${name}"${use}>${type}</xs:attribute>`
    : `<xs:attribute name="${name}" type="${type}"${use}/>`;

/** An element and how often it stands there: once, or as `?`, `*`, `+` or a number say. */
export type Part = readonly [name: string, occurs?: '?' | '*' | '+' | number];

const occurrence = (occurs: Part[1]) => {
  if (typeof occurs === 'number') return ` minOccurs="${occurs}" maxOccurs="${occurs}"`;
  const least = occurs === '?' || occurs === '*' ? ' minOccurs="0"' : '';
  return least + (occurs === '*' || occurs === '+' ? ' maxOccurs="unbounded"' : '');
};

/** Elements in this order. */
export const sequence = (...parts: readonly Part[]) =>
  `<xs:sequence>${parts.map(([name, occurs]) => `<xs:element ref="${name}"${occurrence(occurs)}/>`).join('')}</xs:sequence>`;

/** Any of some elements, in any order, as often as `occurs` says. */
export const anyOf = (names: readonly string[], occurs: Part[1] = '*') =>
  `<xs:choice${occurrence(occurs)}>${names.map((name) => `<xs:element ref="${name}"/>`).join('')}</xs:choice>`;

/** An element with its content and attributes. */
export const element = (name: string, content: string, attributes = '', mixed = false) =>
  `<xs:element name="${name}"><xs:complexType${mixed ? ' mixed="true"' : ''}>${content}${attributes}</xs:complexType></xs:element>`;

/** An element that holds a value. */
export const valued = (name: string, base: string, attributes = '') =>
  `<xs:element name="${name}"><xs:complexType><xs:simpleContent><xs:extension base="${base}">${attributes}</xs:extension></xs:simpleContent></xs:complexType></xs:element>`;

/** A schema of one namespace; `imports` are other ones and the names of their files. */
export const schemaOf = (
  namespace: string,
  imports: readonly (readonly [prefix: string, namespace: string, file: string])[],
  declarations: readonly string[],
) => {
  const prefixes = imports.map(([prefix, uri]) =>
    prefix === 'xml' ? '' : ` xmlns:${prefix}="${uri}"`,
  );
  const imported = imports.map(
    ([, uri, file]) => `<xs:import namespace="${uri}" schemaLocation="${file}"/>`,
  );
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="${namespace}"${prefixes.join('')} targetNamespace="${namespace}" elementFormDefault="qualified">
${[...imported, ...declarations].join('\n')}
</xs:schema>`;
};
