/** Where the candidate page stands, without the origin. */
export const candidatePath = '/thi';

/** Where a browser goes to have Safe Exam Browser close; elsewhere the candidate page opens there. */
export const sebQuitPath = `${candidatePath}/dong-seb`;

/**
 * Where the candidate page stands while it proves itself: the nonce in the address makes the hash
 * that Safe Exam Browser computes one of this attempt, which cannot be shown again for another.
 */
export const attemptPath = (nonce: string) => `${candidatePath}?phien=${nonce}`;
