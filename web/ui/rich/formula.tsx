import { createElement, type ReactNode } from 'react';
import { plainOfRich } from '../../../shared/rich-text/plain-of-rich.ts';
import type { Inline, MathNode } from '../../../shared/rich-text/rich-text.ts';

type FormulaNode = Extract<Inline, { type: 'formula' }>;

/** The elements of a formula; only what the schema of rich texts lists can be here. */
function drawn(node: MathNode): ReactNode {
  if (typeof node === 'string') return node;
  return createElement(node.tag, node.attributes, ...node.children.map(drawn));
}

/**
 * A formula in MathML, drawn by the browser and read by screen readers as mathematics. `named`: it
 * is part of a label, whose words a screen reader takes from the text alone, so it gets its TeX (or
 * its symbols) as a name; x² would be read "x2" there.
 */
export function Formula(props: { readonly formula: FormulaNode; readonly named: boolean }) {
  const { formula, named } = props;
  const { math, display } = formula;
  const isMath = typeof math === 'object' && math.tag === 'math';
  const attributes = {
    ...(isMath ? math.attributes : {}),
    display: display ? 'block' : 'inline',
    ...(named
      ? { 'aria-label': formula.tex ?? plainOfRich([{ type: 'paragraph', content: [formula] }]) }
      : {}),
  };
  const children = isMath ? math.children.map(drawn) : [drawn(math)];
  const element = createElement('math', attributes, ...children);
  return display ? <span className="rich__display">{element}</span> : element;
}
