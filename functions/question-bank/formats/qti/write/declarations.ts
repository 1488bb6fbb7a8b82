import { escapeAttribute, escapeXml } from '../../xml/escape-xml.ts';

const standard = 'https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/';

export interface WrittenMapping {
  readonly attributes: string;
  readonly entries: readonly (readonly [key: string, value: number])[];
  /** Attributes of each entry. */
  readonly each?: string;
}

/** The response an item expects, with its key. */
export function declaration(
  cardinality: 'single' | 'multiple' | 'ordered',
  baseType: string,
  values: readonly string[],
  mapping?: WrittenMapping,
): string {
  const correct = values.map((each) => `<qti-value>${escapeXml(each)}</qti-value>`).join('');
  const entries = mapping?.entries.map(
    ([key, value]) =>
      `<qti-map-entry map-key="${escapeAttribute(key)}" mapped-value="${value}"${mapping.each ?? ''}/>`,
  );
  const inside =
    (correct && `<qti-correct-response>${correct}</qti-correct-response>`) +
    (mapping && entries
      ? `<qti-mapping${mapping.attributes}>${entries.join('')}</qti-mapping>`
      : '');
  return `<qti-response-declaration identifier="RESPONSE" cardinality="${cardinality}" base-type="${baseType}">${inside}</qti-response-declaration>`;
}

/** The standard rules of scoring, by their names. */
export const matchCorrect = `<qti-response-processing template="${standard}match_correct.xml"/>`;
export const mapResponse = `<qti-response-processing template="${standard}map_response.xml"/>`;

/** One point for a number within a tolerance of the key, both ends included. */
export function withinTolerance(tolerance: number): string {
  const set = (value: number) =>
    `<qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">${value}</qti-base-value></qti-set-outcome-value>`;
  return `<qti-response-processing><qti-response-condition><qti-response-if><qti-equal tolerance-mode="absolute" tolerance="${tolerance} ${tolerance}"><qti-variable identifier="RESPONSE"/><qti-correct identifier="RESPONSE"/></qti-equal>${set(1)}</qti-response-if><qti-response-else>${set(0)}</qti-response-else></qti-response-condition></qti-response-processing>`;
}
