import type { MathNode } from '../../../shared/rich-text/rich-text.ts';

export type MathTag = Exclude<MathNode, string>['tag'];
type Attributes = NonNullable<Exclude<MathNode, string>['attributes']>;
type Allowed = Partial<Record<keyof Attributes, RegExp>>;

const space = '(?:negative)?(?:(?:very){0,2}thi(?:n|ck)|medium)mathspace';
const digits = '[0-9]*(?:[0-9]\\.?|\\.[0-9])[0-9]*';
const unit = 'e[mx]|in|cm|mm|p[xtc]';
const length = `-?${digits}(?:${unit}|%)?|${space}`;
const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`);

const truth = whole('true|false');
const aLength = whole(length);
const padded = whole(`[+-]?${digits} *(?:%? *(?:height|depth|width)?|${unit}|${space})?`);
const thickness = whole(`${length}|thin|medium|thick`);
const largest = whole(`${length}|infinity`);
const side = '(?:left|center|right)';
const sides = whole(`${side}(?: +${side})*`);
const positive = whole('\\+?0*[1-9][0-9]*');

const variant = {
  mathvariant: whole(
    'normal|bold|italic|bold-italic|double-struck|(?:bold-)?fraktur|(?:bold-)?script|(?:bold-)?sans-serif|sans-serif-(?:bold-)?italic|monospace|initial|tailed|looped|stretched',
  ),
};
const operator = {
  ...variant,
  form: whole('prefix|infix|postfix'),
  fence: truth,
  separator: truth,
  lspace: aLength,
  rspace: aLength,
  stretchy: truth,
  symmetric: truth,
  maxsize: largest,
  minsize: aLength,
  largeop: truth,
  movablelimits: truth,
  accent: truth,
};
const size = { width: aLength, height: aLength, depth: aLength };
const style = {
  ...operator,
  ...size,
  displaystyle: truth,
  scriptlevel: whole('[+-]?[0-9]+'),
  accentunder: truth,
  columnalign: sides,
  columnspan: positive,
  rowspan: positive,
  linethickness: thickness,
};

const allowed: Partial<Record<MathTag, Allowed>> = {
  math: { ...style, display: whole('block|inline') },
  mstyle: style,
  mi: variant,
  mn: variant,
  ms: variant,
  mtext: variant,
  mo: operator,
  mspace: { ...variant, ...size },
  mfrac: { linethickness: thickness },
  mpadded: { width: padded, height: padded, depth: padded, lspace: padded },
  munder: { accentunder: truth },
  mover: { accent: truth },
  munderover: { accent: truth, accentunder: truth },
  mtable: { columnalign: sides, width: whole(`${length}|auto`), displaystyle: truth },
  mtr: { columnalign: sides },
  mtd: { rowspan: positive, columnspan: positive, columnalign: whole(side) },
};

/** The attributes that the schema of MathML 3 has for an element, of those with a value it takes. */
export function schemaAttributes(tag: MathTag, attributes: Attributes = {}): Attributes {
  const own = allowed[tag] ?? {};
  return Object.fromEntries(
    Object.entries(attributes).filter(([name, value]) =>
      own[name as keyof Attributes]?.test(value.trim()),
    ),
  );
}
