import { escapeXml } from '../../functions/question-bank/formats/xml/escape-xml.ts';

const field = (label: string, entry: string) =>
  `<qtimetadatafield><fieldlabel>${label}</fieldlabel><fieldentry>${entry}</fieldentry></qtimetadatafield>`;
export const material12 = (html: string) =>
  `<material><mattext texttype="text/html">${escapeXml(html)}</mattext></material>`;

/** Choices named 1, 2, … of a response. */
export function choices12(
  texts: readonly string[],
  cardinality = 'Single',
  ident = 'response1',
  before = '',
) {
  const labels = texts.map(
    (text, i) =>
      `<response_label ident="${i + 1}"><material><mattext texttype="text/plain">${escapeXml(text)}</mattext></material></response_label>`,
  );
  return `<response_lid ident="${ident}" rcardinality="${cardinality}">${before}<render_choice>${labels.join('')}</render_choice></response_lid>`;
}

/** A written answer. */
export const written12 = (attributes = '') =>
  `<response_str ident="response1" rcardinality="Single"><render_fib${attributes}><response_label ident="answer1" rshuffle="No"/></render_fib></response_str>`;

/** A rule: points, or a change of them, where a condition holds. */
export const rule12 = (condition: string, points: number, action = 'Set', go = ' continue="No"') =>
  `<respcondition${go}><conditionvar>${condition}</conditionvar><setvar action="${action}" varname="SCORE">${points}</setvar></respcondition>`;
export const equal12 = (value: string, ident = 'response1') =>
  `<varequal respident="${ident}">${value}</varequal>`;

export interface Item12Parts {
  readonly type?: string;
  readonly stem?: string;
  readonly responses: string;
  readonly rules: string;
  readonly points?: string;
  readonly after?: string;
}

/** An item of QTI 1.2 as Canvas writes it. */
export function item12({
  type = '',
  stem = '<p>Câu?</p>',
  responses,
  rules,
  points = '1.0',
  after = '',
}: Item12Parts) {
  return `<item ident="i1" title="Question"><itemmetadata><qtimetadata>${field('question_type', type)}${field('points_possible', points)}</qtimetadata></itemmetadata><presentation>${material12(stem)}${responses}</presentation><resprocessing><outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes>${rules}</resprocessing>${after}</item>`;
}

/** A file of QTI 1.2 with one section. */
export function file12(items: readonly string[], section = '') {
  return `<?xml version="1.0" encoding="UTF-8"?><questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2"><assessment ident="a" title="Đề"><section ident="root_section"${section}>${items.join('')}</section></assessment></questestinterop>`;
}
