import { elementsOf, type XmlNode } from '../../xml/xml-node.ts';
import { evaluate, type Scope } from './evaluate.ts';
import { NotEvaluated } from './not-evaluated.ts';
import { isTrue, type QtiValue } from './qti-value.ts';

type Run = Scope & { readonly outcomes: Map<string, QtiValue> };
const branches = new Set(['responseIf', 'responseElseIf', 'responseElse']);

/** Runs rules in order; true where one of them ended the processing. */
export function runRules(rules: readonly XmlNode[], run: Run): boolean {
  return rules.some((rule) => runRule(rule, run));
}

function runRule(rule: XmlNode, run: Run): boolean {
  switch (rule.name) {
    case 'setOutcomeValue': {
      const [expression] = elementsOf(rule);
      const value = expression ? evaluate(expression, run) : null;
      run.outcomes.set(rule.attributes.identifier ?? '', value);
      return false;
    }
    case 'responseCondition':
      for (const branch of elementsOf(rule).filter(({ name }) => branches.has(name))) {
        const [condition, ...rest] = elementsOf(branch);
        const holds =
          branch.name === 'responseElse' ||
          (condition !== undefined && isTrue(evaluate(condition, run)));
        if (!holds) continue;
        const chosen = branch.name === 'responseElse' ? elementsOf(branch) : rest;
        return runRules(chosen, run);
      }
      return false;
    case 'responseProcessingFragment':
      return runRules(elementsOf(rule), run);
    case 'exitResponse':
      return true;
    default:
      throw new NotEvaluated(rule.name);
  }
}
