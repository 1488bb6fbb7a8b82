import type { XmlNode } from '../../xml/xml-node.ts';
import { NotEvaluated } from './qti-value.ts';

/**
 * How far below and above the right number an `equal` lets an answer be: nothing, amounts
 * (absolute) or percents of the number (relative).
 */
export function toleranceOf(right: number, { attributes }: XmlNode): [number, number] {
  const mode = attributes.toleranceMode ?? 'exact';
  if (mode === 'exact') return [0, 0];
  const [below, above = below] = (attributes.tolerance ?? '').trim().split(/\s+/).map(Number);
  if (below === undefined || above === undefined || Number.isNaN(below) || Number.isNaN(above))
    throw new NotEvaluated('equal with a tolerance that is no number');
  const unit = mode === 'relative' ? Math.abs(right) / 100 : 1;
  return [below * unit, above * unit];
}

/** Whether `equal` takes two numbers for the same; either may be the answer. */
export function withinEqual(a: number, b: number, node: XmlNode): boolean {
  const { includeLowerBound, includeUpperBound } = node.attributes;
  if (includeLowerBound === 'false' || includeUpperBound === 'false')
    throw new NotEvaluated('equal without its bounds');
  const [below, above] = toleranceOf(b, node);
  const noise = 8 * Number.EPSILON * Math.max(Math.abs(a), Math.abs(b), below, above);
  return a >= b - below - noise && a <= b + above + noise;
}
