import type { Item } from '../../../../../shared/question-bank/item.ts';
import { escapeXml } from '../../xml/escape-xml.ts';
import { richToXhtml, textToXhtml } from '../../xml/rich-to-xhtml.ts';
import { choiceItem } from './choice-item.ts';
import { pathOf, xmlId } from './names.ts';
import { matchItem, orderItem } from './pair-item.ts';
import type { Lost, Texts, WrittenBody } from './written-body.ts';
import { essayItem, numericItem, textItem } from './written-item.ts';

const namespaces =
  'xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqtiasi_v3p0 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd"';
const heading = '<?xml version="1.0" encoding="UTF-8"?>\n';

function bodyOf(item: Item, texts: Texts): WrittenBody {
  switch (item.kind) {
    case 'order':
      return orderItem(item, texts);
    case 'match':
      return matchItem(item, texts);
    case 'numeric':
      return numericItem(item);
    case 'text':
      return textItem(item);
    case 'essay':
      return essayItem(item);
    default:
      return choiceItem(item, texts);
  }
}

function lostOf(item: Item): Lost[] {
  const options = item.kind === 'match' ? [...item.options, ...item.rights] : item.options;
  const english = item.stemEn !== undefined || options.some(({ textEn }) => textEn !== undefined);
  return [
    ...(english && item.kind !== 'trueFalse' ? ['english' as const] : []),
    ...(item.positionGroups ? ['positionGroups' as const] : []),
    ...(item.enemyGroup ? ['enemyGroup' as const] : []),
  ];
}

/**
 * The outcomes of a question: its score, which is at most one. Readers ask for the maximum in either
 * of two places, as an attribute or as an outcome of its own. People score an essay as they agree.
 */
function outcomesOf(item: Item): string {
  const outcome = (name: string, attributes: string, inside = '') =>
    `<qti-outcome-declaration identifier="${name}" cardinality="single" base-type="float"${attributes}>${inside}</qti-outcome-declaration>`;
  if (item.kind === 'essay') return outcome('SCORE', ' external-scored="human"');
  const one = '<qti-default-value><qti-value>1</qti-value></qti-default-value>';
  return outcome('SCORE', ' normal-maximum="1"') + outcome('MAXSCORE', '', one);
}

/** A question as a QTI 3.0 item file, and what of it the file cannot say; `source` gives images' addresses. */
export function itemXml(
  item: Item,
  source: (media: string) => string,
): { readonly xml: string; readonly lost: readonly Lost[] } {
  const body = bodyOf(item, {
    option: ({ text, rich }) =>
      rich ? richToXhtml(rich, source) : text.includes('\n') ? textToXhtml(text) : escapeXml(text),
  });
  const title = escapeXml(item.stem.replace(/\s+/g, ' ').slice(0, 100));
  const stem = item.stemRich ? richToXhtml(item.stemRich, source) : textToXhtml(item.stem);
  const stimulus = item.stimulus
    ? `<qti-assessment-stimulus-ref identifier="${xmlId('stimulus', item.stimulus.stimulusId)}" href="../${pathOf.stimulus(item.stimulus.stimulusId)}"/>`
    : '';
  return {
    lost: [...body.lost, ...lostOf(item)],
    xml: `${heading}<qti-assessment-item ${namespaces} identifier="${xmlId('item', item.itemId)}" title="${title}" adaptive="false" time-dependent="false" xml:lang="${item.language ?? 'vi'}">${body.declaration}${outcomesOf(item)}${stimulus}<qti-item-body>${stem}${body.interaction}</qti-item-body>${body.processing}</qti-assessment-item>\n`,
  };
}

/** A shared text as a QTI 3.0 stimulus file. */
export function stimulusXml(
  { stimulusId, text, rich }: NonNullable<Item['stimulus']>,
  source: (media: string) => string,
): string {
  const title = escapeXml(text.replace(/\s+/g, ' ').slice(0, 100));
  return `${heading}<qti-assessment-stimulus ${namespaces} identifier="${xmlId('stimulus', stimulusId)}" title="${title}" xml:lang="vi"><qti-stimulus-body>${rich ? richToXhtml(rich, source) : textToXhtml(text)}</qti-stimulus-body></qti-assessment-stimulus>\n`;
}
