import {
  countElements,
  elementOf,
  elementsOf,
  findAll,
  textOf,
  type XmlNode,
} from '../../xml/xml-node.ts';
import { mappedScore } from './mapped-score.ts';
import { NotEvaluated, ruleTooLong } from './not-evaluated.ts';
import { numberOf, type QtiValue, sameValue, scalarOf, single } from './qti-value.ts';
import { type ResponseDeclaration, responseDeclaration } from './response-declaration.ts';
import { runRules } from './run-rules.ts';

/** How an item scores: what a response gets, and where its rules may change their mind. */
export interface ScoreRule {
  /** Throws NotEvaluated where the rules hold something this reader does not know. */
  score(response: QtiValue): number;
  /** Texts and numbers the rules compare with, besides the declared key. */
  readonly literals: readonly string[];
  /** Its comparisons of numbers, for their tolerances. */
  readonly equals: readonly XmlNode[];
  /** The file has no rule: its key is taken as it stands. */
  readonly assumed: boolean;
  /** Outcomes other than the score that the rules set. */
  readonly others: readonly string[];
}

const setsOutcome = (node: XmlNode) => node.name === 'setOutcomeValue';
const isVariable = (node: XmlNode) => node.name === 'variable';
const identifierOf = (node: XmlNode) => node.attributes.identifier ?? '';

function all(node: XmlNode, fits: (each: XmlNode) => boolean): XmlNode[] {
  return findAll(node, fits).concat(fits(node) ? [node] : []);
}

/** The outcomes the score depends on, itself included. */
function relevant(processing: XmlNode): Set<string> {
  const names = new Set(['SCORE']);
  for (let before = 0; before < names.size; ) {
    before = names.size;
    for (const rule of elementsOf(processing))
      if (all(rule, setsOutcome).some((each) => names.has(identifierOf(each))))
        for (const each of all(rule, isVariable)) names.add(identifierOf(each));
  }
  return names;
}

function starting(item: XmlNode): Map<string, QtiValue> {
  return new Map(
    elementsOf(item, 'outcomeDeclaration').map((node) => {
      const { baseType = 'identifier', identifier = '' } = node.attributes;
      const value = elementOf(elementOf(node, 'defaultValue'), 'value');
      if (value) return [identifier, single(scalarOf(textOf(value), baseType))];
      return [identifier, /^(?:float|integer)$/.test(baseType) ? single(0) : null];
    }),
  );
}

function ofTemplate(name: string, declared: ResponseDeclaration): ScoreRule['score'] {
  if (/(?:^|\/)(?:match_correct|cc2_match(?:_basic)?)(?:\.xml)?$/i.test(name))
    return (response) => (sameValue(response, declared.correct) ? 1 : 0);
  const { mapping } = declared;
  if (/(?:^|\/)(?:map_response|cc2_map_response)(?:\.xml)?$/i.test(name) && mapping)
    return (response) => (response ? mappedScore(mapping, response) : 0);
  return () => {
    throw new NotEvaluated(name.slice(name.lastIndexOf('/') + 1) || 'responseProcessing');
  };
}

/** Far above any rule or table an author writes: each is run for every answer there is. */
export const longestRule = 2000;
const longestMapping = 300;

/** The rule by which an item scores its response: a standard template, rules spelled out, or none. */
export function scoreRule(item: XmlNode, declared: ResponseDeclaration): ScoreRule {
  const processing = elementOf(item, 'responseProcessing');
  if ((declared.mapping?.entries.length ?? 0) > longestMapping) throw new NotEvaluated(ruleTooLong);
  const template = processing?.attributes.template;
  const basis = { literals: [], equals: [], others: [], assumed: false };
  if (!processing || (!template && elementsOf(processing).length === 0)) {
    const name = declared.mapping && !declared.correct ? 'map_response' : 'match_correct';
    return { ...basis, score: ofTemplate(name, declared), assumed: true };
  }
  if (countElements(processing) > longestRule) throw new NotEvaluated(ruleTooLong);
  if (elementsOf(processing).length === 0 && template)
    return { ...basis, score: ofTemplate(template, declared) };
  const names = relevant(processing);
  const set = all(processing, setsOutcome).map(identifierOf);
  const rules = elementsOf(processing).filter((rule) =>
    all(rule, setsOutcome).some((each) => names.has(identifierOf(each))),
  );
  const outcomes = starting(item);
  const responses = new Map(
    elementsOf(item, 'responseDeclaration')
      .map(responseDeclaration)
      .map((each) => [each.identifier, each]),
  );
  return {
    assumed: false,
    others: [...new Set(set)].filter((name) => !names.has(name)),
    equals: rules.flatMap((rule) => all(rule, ({ name }) => name === 'equal')),
    literals: rules.flatMap((rule) =>
      all(rule, ({ name }) => name === 'baseValue').map((each) => textOf(each)),
    ),
    score(response) {
      if (!set.includes('SCORE'))
        throw new NotEvaluated({
          vi: 'Quy tắc chấm của tệp không đặt điểm (SCORE).',
          en: 'The scoring rule of the file sets no score (SCORE).',
        });
      const run = {
        responses,
        answers: new Map([[declared.identifier, response]]),
        outcomes: new Map(outcomes),
      };
      runRules(rules, run);
      const score = numberOf(run.outcomes.get('SCORE') ?? null);
      return Number.isNaN(score) ? 0 : score;
    },
  };
}
