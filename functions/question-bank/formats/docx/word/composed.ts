import type { Unit } from './line.ts';

interface Piece {
  readonly text: string;
  readonly units: readonly Unit[];
}

/**
 * Letters and the marks behind them as one letter each (NFC), set as the first of them was: some
 * Vietnamese keyboards write "ế" as "ê" and a mark, and Word may part the two.
 */
export function composed(piece: Piece): Piece {
  if (piece.text.normalize('NFC') === piece.text) return piece;
  let text = '';
  const units: Unit[] = [];
  let at = 0;
  for (const cluster of piece.text.match(/\P{M}\p{M}*|\p{M}+/gsu) ?? []) {
    const letters = cluster.normalize('NFC');
    const unit = piece.units[at];
    for (let i = 0; i < letters.length && unit; i++) units.push(piece.units[at + i] ?? unit);
    text += letters;
    at += cluster.length;
  }
  return { text, units };
}
