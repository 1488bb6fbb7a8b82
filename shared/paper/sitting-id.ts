/**
 * The id of a candidate's sitting of a part: the same however often papers are sealed, so that a
 * sealing can be repeated. `sha256Hex` is injected.
 */
export function sittingIdOf(
  sha256Hex: (text: string) => string,
  place: { readonly examId: string; readonly partId: string; readonly candidateId: string },
): string {
  return sha256Hex(`${place.examId}|${place.partId}|${place.candidateId}`).slice(0, 20);
}
