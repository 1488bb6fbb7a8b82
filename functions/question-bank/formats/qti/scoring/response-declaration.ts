import { elementOf, elementsOf, textOf, type XmlNode } from '../../xml/xml-node.ts';
import { saysNo } from '../qti-boolean.ts';
import { type QtiValue, scalarOf } from './qti-value.ts';

/** What single answers are worth: a sum over them, within bounds. */
export interface Mapping {
  readonly lower?: number;
  readonly upper?: number;
  readonly otherwise: number;
  readonly entries: readonly {
    readonly key: string;
    readonly value: number;
    readonly caseSensitive: boolean;
  }[];
}

/** What an item says of the response it expects. */
export interface ResponseDeclaration {
  readonly identifier: string;
  readonly cardinality: string;
  readonly baseType: string;
  readonly correct: QtiValue;
  readonly mapping?: Mapping;
  /**
   * The pairs that are right, in the order they are written (`correct` has those without direction in
   * one form): the declared ones, else those the mapping gives points for.
   */
  readonly pairs: readonly (readonly [string, string])[];
}

const numberIn = (text: string | undefined) => {
  const value = Number(text);
  return text !== undefined && text.trim() !== '' && Number.isFinite(value) ? value : undefined;
};

function mappingOf(node: XmlNode, baseType: string): Mapping {
  const lower = numberIn(node.attributes.lowerBound);
  const upper = numberIn(node.attributes.upperBound);
  return {
    otherwise: numberIn(node.attributes.defaultValue) ?? 0,
    ...(lower === undefined ? {} : { lower }),
    ...(upper === undefined ? {} : { upper }),
    entries: elementsOf(node, 'mapEntry').map(({ attributes }) => ({
      key: String(scalarOf(attributes.mapKey ?? '', baseType)),
      value: numberIn(attributes.mappedValue) ?? 0,
      // Some systems say it once for the whole table.
      caseSensitive: !saysNo(attributes.caseSensitive ?? node.attributes.caseSensitive),
    })),
  };
}

function pairsIn(texts: readonly string[]): [string, string][] {
  return texts.flatMap((text): [string, string][] => {
    const [a, b, more] = text.trim().split(/\s+/);
    return a && b && more === undefined ? [[a, b]] : [];
  });
}

/** The response declaration of an element `responseDeclaration`. */
export function responseDeclaration(node: XmlNode): ResponseDeclaration {
  const { identifier = 'RESPONSE', cardinality = 'single' } = node.attributes;
  const baseType = node.attributes.baseType ?? 'identifier';
  // TAO writes one `correctResponse` for each right choice where items come from its spreadsheet.
  const written = elementsOf(node, 'correctResponse')
    .flatMap((each) => elementsOf(each, 'value'))
    .map(textOf);
  const values = written.map((text) => scalarOf(text, baseType)).filter((value) => value !== '');
  const mapping = elementOf(node, 'mapping');
  const worth = mapping ? elementsOf(mapping, 'mapEntry') : [];
  const scoring = worth
    .filter(({ attributes }) => (numberIn(attributes.mappedValue) ?? 0) > 0)
    .map(({ attributes }) => attributes.mapKey ?? '');
  return {
    identifier,
    cardinality,
    baseType,
    correct: values.length > 0 ? { items: values, ordered: !/^multiple$/.test(cardinality) } : null,
    pairs: pairsIn(values.length > 0 ? written : scoring),
    ...(mapping ? { mapping: mappingOf(mapping, baseType) } : {}),
  };
}
