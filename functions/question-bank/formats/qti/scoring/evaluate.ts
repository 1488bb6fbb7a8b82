import { elementsOf, textOf, type XmlNode } from '../../xml/xml-node.ts';
import { saysNo, saysYes } from '../qti-boolean.ts';
import { mappedScore } from './mapped-score.ts';
import { NotEvaluated } from './not-evaluated.ts';
import {
  isTrue,
  numberOf,
  type QtiValue,
  type Scalar,
  sameValue,
  scalarOf,
  single,
} from './qti-value.ts';
import type { ResponseDeclaration } from './response-declaration.ts';
import { withinEqual } from './within-equal.ts';

/** What expressions refer to: declared responses, what was answered, and outcomes so far. */
export interface Scope {
  readonly responses: ReadonlyMap<string, ResponseDeclaration>;
  readonly answers: ReadonlyMap<string, QtiValue>;
  readonly outcomes: ReadonlyMap<string, QtiValue>;
}
type Operator = (args: readonly QtiValue[], node: XmlNode) => QtiValue;

const items = (args: readonly QtiValue[]) => args.flatMap((arg) => arg?.items ?? []);
const numbers = (args: readonly QtiValue[]) =>
  args.flatMap((arg) => arg?.items.map((item) => Number(item)) ?? [Number.NaN]);
const number = (value: number): QtiValue => (Number.isNaN(value) ? null : single(value));
const textual = (arg: QtiValue | undefined) => String(arg?.items[0] ?? '');

function stringMatch([a = null, b = null]: readonly QtiValue[], node: XmlNode): QtiValue {
  if (!a || !b) return null;
  if (saysYes(node.attributes.substring)) throw new NotEvaluated('stringMatch substring="true"');
  const fold = (text: string) =>
    saysNo(node.attributes.caseSensitive) ? text.toLowerCase() : text;
  return single(fold(textual(a)) === fold(textual(b)));
}

const operators: Readonly<Record<string, Operator>> = {
  null: () => null,
  isNull: ([a = null]) => single(a === null || a.items.join('') === ''),
  not: ([a = null]) => (a ? single(!isTrue(a)) : null),
  and: (args) => single(args.every(isTrue)),
  anyN(args, { attributes }) {
    const count = args.filter(isTrue).length;
    return single(count >= Number(attributes.min) && count <= Number(attributes.max));
  },
  or: (args) => single(args.some(isTrue)),
  match: ([a = null, b = null]) => (a && b ? single(sameValue(a, b)) : null),
  member: ([a = null, b = null]) => (a && b ? single(b.items.includes(a.items[0] ?? '')) : null),
  contains: ([a = null, b = null]) =>
    a && b ? single(b.items.every((item) => a.items.includes(item))) : null,
  containerSize: ([a = null]) => single(a?.items.length ?? 0),
  multiple: (args) => (items(args).length > 0 ? { items: items(args), ordered: false } : null),
  ordered: (args) => (items(args).length > 0 ? { items: items(args), ordered: true } : null),
  index: ([a = null], { attributes }) => {
    const item: Scalar | undefined = a?.items[Number(attributes.n) - 1];
    return item === undefined ? null : single(item);
  },
  sum: (args) => number(numbers(args).reduce((a, b) => a + b, 0)),
  product: (args) => number(numbers(args).reduce((a, b) => a * b, 1)),
  subtract: (args) => number((numbers(args)[0] ?? Number.NaN) - (numbers(args)[1] ?? Number.NaN)),
  divide: (args) => number((numbers(args)[0] ?? Number.NaN) / (numbers(args)[1] ?? Number.NaN)),
  max: (args) => number(Math.max(...numbers(args))),
  min: (args) => number(Math.min(...numbers(args))),
  round: ([a = null]) => number(Math.round(numberOf(a))),
  truncate: ([a = null]) => number(Math.trunc(numberOf(a))),
  integerToFloat: ([a = null]) => a,
  gt: ([a = null, b = null]) => (a && b ? single(numberOf(a) > numberOf(b)) : null),
  gte: ([a = null, b = null]) => (a && b ? single(numberOf(a) >= numberOf(b)) : null),
  lt: ([a = null, b = null]) => (a && b ? single(numberOf(a) < numberOf(b)) : null),
  lte: ([a = null, b = null]) => (a && b ? single(numberOf(a) <= numberOf(b)) : null),
  equal: ([a = null, b = null], node) =>
    a && b ? single(withinEqual(numberOf(a), numberOf(b), node)) : null,
  stringMatch,
};

function referred(node: XmlNode, scope: Scope): QtiValue | undefined {
  const { identifier = '' } = node.attributes;
  const response = scope.responses.get(identifier);
  switch (node.name) {
    case 'variable':
      return scope.answers.has(identifier)
        ? (scope.answers.get(identifier) ?? null)
        : (scope.outcomes.get(identifier) ?? null);
    case 'correct':
      return response?.correct ?? null;
    case 'mapResponse':
      if (!response?.mapping)
        throw new NotEvaluated({
          vi: 'Quy tắc chấm dùng bảng điểm (mapping) mà tệp không có.',
          en: 'The scoring rule uses a table of points (mapping) that the file does not have.',
        });
      return single(mappedScore(response.mapping, scope.answers.get(identifier) ?? null));
    case 'baseValue':
      return single(scalarOf(textOf(node), node.attributes.baseType ?? 'identifier'));
    default:
      return undefined;
  }
}

/** The value of an expression of response processing. Throws NotEvaluated for what it does not know. */
export function evaluate(node: XmlNode, scope: Scope): QtiValue {
  const value = referred(node, scope);
  if (value !== undefined) return value;
  const operator = Object.hasOwn(operators, node.name) ? operators[node.name] : undefined;
  if (!operator) throw new NotEvaluated(node.name);
  return operator(
    elementsOf(node).map((each) => evaluate(each, scope)),
    node,
  );
}
