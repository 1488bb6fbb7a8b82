/**
 * How long after somebody lets a pause end the clock runs again, in milliseconds: a paused page
 * asks for news this often, so that nobody's clock runs before the paper is back on the screen.
 */
export const resumeNoticeMs = 15_000;
