/** A Lambda answers 6 MB at most, and bytes travel as base64: a backup is fetched piece by piece. */
const pieceBytes = 4_000_000;

/** In how many pieces a file of so many bytes is fetched. */
export const piecesOf = (bytes: number): number => Math.max(1, Math.ceil(bytes / pieceBytes));

/** A piece of a file, counted from 0. */
export const pieceOf = (file: Uint8Array, piece: number): Uint8Array =>
  file.subarray(piece * pieceBytes, (piece + 1) * pieceBytes);
