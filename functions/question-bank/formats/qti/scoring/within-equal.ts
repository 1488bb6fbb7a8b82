import type { XmlNode } from '../../xml/xml-node.ts';
import { saysNo } from '../qti-boolean.ts';
import { NotEvaluated } from './not-evaluated.ts';

/**
 * How far below and above the right number an `equal` lets an answer be: nothing, amounts
 * (absolute) or percents of the number (relative).
 */
export function toleranceOf(right: number, { attributes }: XmlNode): [number, number] {
  const mode = attributes.toleranceMode ?? 'exact';
  if (mode === 'exact') return [0, 0];
  const [below, above = below] = (attributes.tolerance ?? '').trim().split(/\s+/).map(Number);
  if (below === undefined || above === undefined || Number.isNaN(below) || Number.isNaN(above))
    throw new NotEvaluated({
      vi: 'Sai số (tolerance) trong quy tắc chấm của tệp không phải là số.',
      en: 'The tolerance in the scoring rule of the file is no number.',
    });
  const unit = mode === 'relative' ? Math.abs(right) / 100 : 1;
  return [below * unit, above * unit];
}

/** Whether `equal` takes two numbers for the same; either may be the answer. */
export function withinEqual(a: number, b: number, node: XmlNode): boolean {
  const { includeLowerBound, includeUpperBound } = node.attributes;
  if (saysNo(includeLowerBound) || saysNo(includeUpperBound))
    throw new NotEvaluated({
      vi: 'Quy tắc chấm không tính hai đầu của khoảng sai số; ở đây hai đầu luôn được tính là đúng.',
      en: 'The scoring rule leaves out the ends of a tolerance; here both ends are right.',
    });
  const [below, above] = toleranceOf(b, node);
  const noise = 8 * Number.EPSILON * Math.max(Math.abs(a), Math.abs(b), below, above);
  return a >= b - below - noise && a <= b + above + noise;
}
