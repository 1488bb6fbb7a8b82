import { wingdings, wingdings2 } from './wingdings.ts';

/** The letters and signs of Adobe's Symbol font by their codes from 0x41 on, and the others authors use. */
const greek = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ';
const small = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ';
const others: Readonly<Record<number, string>> = {
  32: ' ',
  34: '∀',
  36: '∃',
  39: '∋',
  45: '−',
  64: '≅',
  126: '∼',
  160: '€',
  161: 'ϒ',
  162: '′',
  164: '⁄',
  167: '♣',
  168: '♦',
  169: '♥',
  170: '♠',
  178: '″',

  92: '∴',
  94: '⊥',
  163: '≤',
  165: '∞',
  171: '↔',
  172: '←',
  173: '↑',
  174: '→',
  175: '↓',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  181: '∝',
  182: '∂',
  183: '•',
  184: '÷',
  185: '≠',
  186: '≡',
  187: '≈',
  188: '…',
  191: '↵',
  192: 'ℵ',
  196: '⊗',
  197: '⊕',
  198: '∅',
  199: '∩',
  200: '∪',
  201: '⊃',
  203: '⊄',
  204: '⊂',
  205: '⊆',
  206: '∈',
  207: '∉',
  208: '∠',
  209: '∇',
  210: '®',
  211: '©',
  212: '™',
  216: '¬',
  213: '∏',
  214: '√',
  215: '⋅',
  217: '∧',
  218: '∨',
  219: '⇔',
  220: '⇐',
  221: '⇑',
  222: '⇒',
  223: '⇓',
  224: '◊',
  225: '⟨',
  229: '∑',
  241: '⟩',
  242: '∫',
};

function ofSymbol(at: number): string | undefined {
  if (at >= 65 && at <= 90) return greek[at - 65];
  if (at >= 97 && at <= 122) return small[at - 97];
  const ascii = (at > 32 && at < 64) || [91, 93, 95, 123, 124, 125].includes(at);
  if (ascii && others[at] === undefined) return String.fromCharCode(at);
  return others[at];
}

const fonts: readonly (readonly [RegExp, (at: number) => string | undefined])[] = [
  [/^symbol$/i, ofSymbol],
  [/^wingdings$/i, (at) => wingdings[at]],
  [/^wingdings 2$/i, (at) => wingdings2[at]],
];

/** Whether the letters of a font are signs and not what their codes mean elsewhere. */
export const isSymbolFont = (font: string | undefined) =>
  font !== undefined &&
  (fonts.some(([name]) => name.test(font)) || /^(?:wingdings 3|webdings)$/i.test(font));

/** What a sign of Symbol or Wingdings means, by its code; undefined for other fonts and rare signs. */
export function symbolOf(font: string, code: number): string | undefined {
  const at = code >= 0xf000 ? code - 0xf000 : code;
  return fonts.find(([name]) => name.test(font))?.[1](at);
}
