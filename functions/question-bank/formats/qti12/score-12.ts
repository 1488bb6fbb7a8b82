import { NotEvaluated } from '../qti/scoring/not-evaluated.ts';
import { elementOf, elementsOf, findAll, textOf, type XmlNode } from '../xml/xml-node.ts';

type Given = ReadonlyMap<string, readonly string[]>;

const answersTo = (node: XmlNode, given: Given) => given.get(node.attributes.respident ?? '') ?? [];
const words = (node: XmlNode) => textOf(node).trim();
const isNumber = (text: string) => text.trim() !== '' && Number.isFinite(Number(text));

function equals(node: XmlNode, answer: string): boolean {
  const right = words(node);
  if (isNumber(right) && isNumber(answer)) return Number(right) === Number(answer);
  if (node.attributes.case === 'Yes') return right === answer;
  return right.toLowerCase() === answer.toLowerCase();
}

const comparisons: Readonly<Record<string, (answer: number, bound: number) => boolean>> = {
  vargte: (answer, bound) => answer >= bound,
  vargt: (answer, bound) => answer > bound,
  varlte: (answer, bound) => answer <= bound,
  varlt: (answer, bound) => answer < bound,
};

function holds(node: XmlNode, given: Given, fired: boolean): boolean {
  const inner = () => elementsOf(node);
  switch (node.name) {
    case 'and':
      return inner().every((each) => holds(each, given, fired));
    case 'or':
      return inner().some((each) => holds(each, given, fired));
    case 'not':
      return !inner().every((each) => holds(each, given, fired));
    case 'other':
      return !fired;
    case 'unanswered':
      return answersTo(node, given).length === 0;
    case 'varequal':
      return answersTo(node, given).some((answer) => equals(node, answer));
    default: {
      const compare = Object.hasOwn(comparisons, node.name) ? comparisons[node.name] : undefined;
      if (!compare) throw new NotEvaluated(node.name);
      return answersTo(node, given).some((answer) => compare(Number(answer), Number(words(node))));
    }
  }
}

/** Whether a condition holds: answers named side by side are in order, alternatives, or all asked for. */
function fires(
  condition: XmlNode,
  given: Given,
  cardinality: (respident: string) => string,
  fired: boolean,
) {
  const tests = elementsOf(condition);
  const named = tests.map(({ attributes }) => attributes.respident ?? '');
  const [first = ''] = named;
  const alike =
    tests.length > 1 &&
    tests.every(({ name }) => name === 'varequal') &&
    named.every((each) => each === first);
  if (alike && cardinality(first) === 'Ordered') {
    const answers = given.get(first) ?? [];
    return (
      answers.length === tests.length && tests.every((test, i) => equals(test, answers[i] ?? ''))
    );
  }
  // One answer cannot be several texts at once: they are alternatives.
  if (alike && cardinality(first) === 'Single')
    return tests.some((each) => holds(each, given, fired));
  return tests.length > 0 && tests.every((each) => holds(each, given, fired));
}

const actions: Readonly<Record<string, (before: number, value: number) => number>> = {
  Set: (_, value) => value,
  Add: (before, value) => before + value,
  Subtract: (before, value) => before - value,
  Multiply: (before, value) => before * value,
  Divide: (before, value) => before / value,
};

/** Runs the `resprocessing` of an item of QTI 1.2. Throws NotEvaluated for what it does not know. */
export function score12(item: XmlNode, given: Given): number {
  const lids = findAll(item, ({ name }) => /^response_(?:lid|str|num)$/.test(name));
  const cardinality = (ident: string) =>
    lids.find(({ attributes }) => attributes.ident === ident)?.attributes.rcardinality ?? 'Single';
  let score = 0;
  let fired = false;
  for (const condition of elementsOf(item, 'resprocessing').flatMap((each) =>
    elementsOf(each, 'respcondition'),
  )) {
    const test = elementOf(condition, 'conditionvar');
    if (!test) continue;
    const changes = elementsOf(condition, 'setvar').filter(
      ({ attributes }) => attributes.varname !== 'MAXSCORE',
    );
    if (changes.length === 0) continue;
    if (!fires(test, given, cardinality, fired)) continue;
    fired = true;
    for (const change of changes) {
      const action = actions[change.attributes.action ?? 'Set'];
      if (!action) throw new NotEvaluated(`setvar ${change.attributes.action}`);
      score = action(score, Number(words(change)));
    }
    // The standard stops by default; those who leave the attribute out add up pairs.
    if (condition.attributes.continue === 'No') break;
  }
  return score;
}

/** Texts and numbers that the rules compare an answer with. */
export function literals12(item: XmlNode): string[] {
  const compared = /^var(?:equal|gte|gt|lte|lt)$/;
  return elementsOf(item, 'resprocessing').flatMap((each) =>
    elementsOf(each, 'respcondition')
      .filter((condition) => elementsOf(condition, 'setvar').length > 0)
      .flatMap((condition) => findAll(condition, ({ name }) => compared.test(name)).map(words)),
  );
}
