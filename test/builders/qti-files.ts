import { strToU8, zipSync } from 'fflate';

const standard = 'http://www.imsglobal.org/question/qti_v2p1/rptemplates/';

export interface QtiParts {
  /** Inside `responseDeclaration`. */
  readonly key?: string;
  readonly cardinality?: string;
  readonly baseType?: string;
  readonly body: string;
  /** The standard template, or rules in full. */
  readonly processing?: string;
  readonly attributes?: string;
  /** Further elements before the body, and at the end. */
  readonly before?: string;
  readonly after?: string;
}

/** An item of QTI 2.1 as the published format has it. */
export function qtiItem({
  key = '',
  cardinality = 'single',
  baseType = 'identifier',
  body,
  processing = 'match_correct',
  attributes = '',
  before = '',
  after = '',
}: QtiParts): string {
  const rules = processing.startsWith('<')
    ? `<responseProcessing>${processing}</responseProcessing>`
    : processing && `<responseProcessing template="${standard}${processing}"/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="item" title="Câu thử"
  adaptive="false" timeDependent="false" ${attributes}>
  <responseDeclaration identifier="RESPONSE" cardinality="${cardinality}" baseType="${baseType}">${key}</responseDeclaration>
  <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
  ${before}<itemBody>${body}</itemBody>${rules}${after}
</assessmentItem>`;
}

/** The key of a response declaration. */
export const qtiKey = (...values: readonly string[]) =>
  `<correctResponse>${values.map((each) => `<value>${each}</value>`).join('')}</correctResponse>`;

/** A mapping of a response declaration: what answers are worth. */
export function qtiMapping(entries: Readonly<Record<string, number>>, attributes = ''): string {
  const lines = Object.entries(entries).map(
    ([key, value]) => `<mapEntry mapKey="${key}" mappedValue="${value}"/>`,
  );
  return `<mapping ${attributes}>${lines.join('')}</mapping>`;
}

/** A choice of options named A, B, … */
export function qtiChoice(
  options: readonly string[],
  attributes = 'shuffle="true" maxChoices="1"',
) {
  const choices = options.map(
    (text, i) => `<simpleChoice identifier="${'ABCDEFGH'[i]}">${text}</simpleChoice>`,
  );
  return `<choiceInteraction responseIdentifier="RESPONSE" ${attributes}><prompt>Chọn?</prompt>${choices.join('')}</choiceInteraction>`;
}

/** A ZIP of files. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, data]) => [
        path,
        typeof data === 'string' ? strToU8(data) : data,
      ]),
    ),
  );
}
