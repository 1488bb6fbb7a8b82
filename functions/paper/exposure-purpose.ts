/** What the vault binds the counts of drawn questions of a part to. */
export function exposurePurpose(examId: string, partId: string): string {
  return `exposure:${examId}:${partId}`;
}
