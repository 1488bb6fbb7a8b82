import type { NumericKey } from '../../../shared/question-bank/item-key.ts';
import { numbersMeant } from '../../../shared/sitting/numbers-meant.ts';
import type { Fault } from './read-text.ts';

const plusMinus = /\s*(?:±|\+\/?-|\+\/?−)\s*/;

/**
 * A right number with its tolerance: "3,14 ± 0,01", "3.14 +- 0.01" or "1945". A fault where it is
 * no number, where it can be read in two ways ("1.000"), or where the tolerance is negative.
 */
export function readNumericKey(text: string): { key: NumericKey } | { fault: Fault } {
  const parts = text.split(plusMinus);
  const [values = [], tolerances = [0]] = parts.map(numbersMeant);
  if (parts.length > 2 || values.length === 0 || tolerances.length === 0)
    return {
      fault: {
        vi: `Đáp án "${text.slice(0, 30)}" không phải là số. Hãy ghi như 1945 hoặc 3,14 ± 0,01.`,
        en: `The key "${text.slice(0, 30)}" is not a number. Write it like 1945 or 3,14 ± 0,01.`,
      },
    };
  const [value = 0, other] = values;
  const [tolerance = 0, otherTolerance] = tolerances;
  if (other !== undefined || otherTolerance !== undefined)
    return {
      fault: {
        vi: `Đáp án "${text.slice(0, 30)}" có thể hiểu theo hai cách. Hãy bỏ dấu phân cách hàng nghìn hoặc số 0 thừa.`,
        en: `The key "${text.slice(0, 30)}" can be read in two ways. Leave out the thousands mark or the spare zeros.`,
      },
    };
  if (tolerance < 0)
    return {
      fault: {
        vi: 'Sai số cho phép không được âm.',
        en: 'The tolerance must not be negative.',
      },
    };
  return { key: { value, tolerance } };
}
