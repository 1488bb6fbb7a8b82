import type { XmlElement } from '@rgrove/parse-xml';
import { meantShare } from '../answers/grade-list.ts';

/** The share of the question an answer of Moodle's XML is worth, −1 to 1; 0 where it says none. */
export function shareOf(answer: XmlElement): number {
  return meantShare(Number(answer.attributes.fraction ?? 0) || 0);
}
