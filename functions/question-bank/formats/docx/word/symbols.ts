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
  213: '∏',
  214: '√',
  215: '⋅',
  217: '∧',
  218: '∨',
  219: '⇔',
  220: '⇐',
  222: '⇒',
  229: '∑',
  242: '∫',
};

/** What a sign of the font Symbol means, by its code; undefined for other fonts and rare signs. */
export function symbolOf(font: string, code: number): string | undefined {
  if (!/^symbol$/i.test(font)) return undefined;
  const at = code >= 0xf000 ? code - 0xf000 : code;
  if (at >= 65 && at <= 90) return greek[at - 65];
  if (at >= 97 && at <= 122) return small[at - 97];
  if (at > 32 && at < 64 && others[at] === undefined) return String.fromCharCode(at);
  return others[at];
}
